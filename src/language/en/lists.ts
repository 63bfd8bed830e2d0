import { verbs } from './verbs.ts';

/** Word lists that the rules name with `@`. Verbs stand in their base form; every form of them is meant. */
export const lists = {
  ...verbs,
  /** Acts that do harm whatever they are done to. */
  harm: words(`break crash nuke wipe destroy overwrite corrupt cause leak force-push botch ruin sabotage screw misconfigure
    mishandle wreck clobber trash brick bork hose bungle cripple derail disrupt damage jeopardise jeopardize endanger contaminate`),
  /** Acts that are harm only by what they are done to. */
  act: words(`delete drop remove push merge commit approve deploy run kill disable disconnect unplug reboot trigger release ship publish click
    press execute install revert change modify edit touch turn close`),
  /** What somebody is said to have left undone. */
  slip: words('forget neglect omit overlook ignore skip misread misjudge misunderstand bypass disregard'),
  /** Work of people that should have been done: no word a safeguard could be the doer of. */
  conduct: words(`perform review discuss approve merge do communicate escalate follow verify double-check test check notice spot catch ask
    read listen consult inform tell warn speak wait raise think foresee anticipate know realise realize see plan coordinate supervise monitor
    consider investigate prepare document handle report involve push release ship deploy give allow let send mention look pay take
    be-more question rollback prevent avoid find recognise recognize understand stop make use follow-up train`),
  /** Conduct that only people can be asked for, for sentences that leave them out. */
  humanStep: words(`perform review discuss approve merge do communicate escalate follow verify double-check test check notice spot consult
    inform tell foresee anticipate know push release ship deploy supervise warn`),
  insult: words(`incompetent lazy careless sloppy stupid dumb negligent reckless irresponsible unprofessional amateur amateurish ignorant
    clueless inept complacent arrogant dishonest half-assed half-arsed rude disrespectful idiotic moronic unqualified inattentive lackadaisical
    cavalier thoughtless foolish incapable unreliable selfish unethical hopeless useless gullible hotheaded uneducated childish immature
    untrustworthy greedy cowardly spineless stubborn brainless delusional smug condescending hypocritical inconsiderate disorganised
    disorganized undisciplined unskilled unfit worthless oblivious tone-deaf out-of-touch self-serving heedless impulsive slapdash
    boneheaded bone-headed brain-dead braindead asinine imprudent inattentive overconfident unhelpful pig-headed clumsy dumbest stupidest
    laziest incompetant`),
  /** Words that insult wherever they stand. */
  insultNoun: words(`idiot moron incompetence stupidity laziness negligence ignorance carelessness sloppiness unprofessionalism arrogance
    imbecile dumbass dipshit halfwit nitwit dunce asshole arsehole jackass ineptitude recklessness buffoon muppet numpty clown cretin
    complacency dickhead bozo mismanagement malpractice dereliction foolishness indiscipline hypocrite liar coward slacker`),
  deed: words(`attitude behaviour behavior conduct decision mistake work job coding engineering management manner act action practice
    approach comment workmanship planning handling judgement judgment response`),
  /** Acts of leave and oversight that a search for the culprit asks after. */
  signed: words(
    'sign approve authorise authorize introduce allow let leave touch give override lose mess screw fuck drop fail decide change do',
  ),
  /** Adverbs that judge whoever does the verb. */
  carelessly: words(`carelessly recklessly negligently blindly foolishly stupidly irresponsibly sloppily thoughtlessly naively lazily
    unprofessionally incompetently dishonestly rashly arrogantly blithely mindlessly brazenly shamelessly selfishly rudely`),
  /** What a person is said to lack. */
  trait: words(`professionalism competence discipline diligence judgement judgment care leadership accountability responsibility integrity
    respect seriousness urgency decency vigilance foresight concern commitment honesty common-sense common airmanship consideration
    self-discipline maturity basic attention empathy rigour rigor thought`),
  poor: words(
    'bad poor weak terrible awful horrible lousy mediocre useless hopeless crappy shitty pathetic atrocious dreadful abysmal dire rubbish appalling shocking',
  ),
  /** Words of contempt; of software alone they are no blame. */
  contempt: words(`pathetic disgraceful shameful appalling laughable unacceptable inexcusable unforgivable despicable ridiculous deplorable
    abysmal atrocious ludicrous`),
  /** What a team or company does for others, as its own doing. */
  teamwork: words(`support response process communication communications handling management service team leadership postmortem
    post-mortem apology explanation statement professionalism oversight supervision maintenance security culture testing qa governance
    preparation customer-service`),
  /** Who may be dismissed, and is no server, user or customer. */
  staff: words(`engineer developer dev programmer coder admin administrator sysadmin dba operator technician mechanic pilot driver captain
    officer crew nurse doctor surgeon employee staff contractor colleague manager supervisor boss director cto ceo cio ciso coo cfo vp
    executive chief head chairman minister maintainer reviewer tester intern apprentice junior trainee person people guy man woman analyst
    consultant official signaller inspector teacher dispatcher pharmacist personnel committer contributor member newbie culprit`),
  careful: words('careful mindful vigilant cautious diligent attentive focused thoughtful considerate conscientious disciplined alert'),
  humanError: words(
    'human operator user staff employee personnel pilot driver crew engineer developer admin administrator technician clerical',
  ),
  errorWord: words('error mistake blunder failure negligence'),
  sanction: words('fire sack dismiss terminate discipline punish prosecute penalise penalize reprimand jail can'),
  moved: words('reassign demote sideline bench relieve suspend transfer'),
  work: words('check test read review ask verify look think bother follow tell listen inform communicate consult warn understand learn'),
  adverbs: words('just also then accidentally mistakenly really simply again'),
  group: words(
    'vendor supplier provider contractor ops qa management leadership team department client customer security marketing sales outsourcer',
  ),
} as const satisfies Record<string, readonly string[]>;

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
