/** What people do in accounts of incidents, by what it says about them. Base forms; every form is meant. */
export const verbs = {
  /** Done wrong by the very meaning of the word; only people are spoken of so. */
  bungle: words(`misconfigure mistype misapply miscalculate mishandle misroute mislabel misdirect mismanage misplace misjudge misread
    misinterpret misunderstand misspell misuse bungle botch flub fumble     fat-finger `),
  /** Left undone, or a rule passed over. */
  omit: words(
    'forget neglect omit overlook ignore skip bypass disregard flout violate breach contravene disobey circumvent dismiss downplay',
  ),
  /** Only people can be said to have left this undone, so that an unknown name may be the subject. */
  omitHuman: words('forget neglect omit overlook disregard flout disobey downplay'),
  /** Handling of things, harmless in itself and not when the thing was the wrong one. */
  handle:
    words(`delete drop remove push merge commit approve deploy run kill disable disconnect unplug reboot restart release ship publish click press
    execute install revert change modify edit touch turn switch close shut open select choose enter type pick use apply connect administer give
    dispense inject send email e-mail mail copy paste attach point load pull plug cut operate set dial sign upload assign mount fit prescribe order
    issue start stop take put force-push silence accept release continue signal erase overwrite lift remove retract extend lower raise tune key clear authorise authorize book
    transfer target query truncate deliver route rebase upgrade downgrade swap replace wire connect disconnect format`),
  /** Undoing or damaging things. */
  undo: words(`delete drop wipe erase overwrite disable disconnect unplug cut sever break destroy corrupt leak crash kill truncate force-push nuke
    trash wreck damage expose sabotage ruin`),
  /** What people in charge of something are expected to do. */
  duty: words(`follow check verify test review tell inform notify consult communicate escalate ask listen heed comply adhere read document supervise
    maintain perform complete conduct carry ensure secure act report brief train warn coordinate co-ordinate investigate inspect examine
    double-check confirm validate apply divert brake slow announce wait plan consider patch address prepare monitor
    cross-check look bother rehearse publish disclose update back rotate renew restore clean tidy apologise apologize learn keep
    take pay challenge question intervene respond implement enforce provide fit install assess`),
  /** The same where no program could be the subject. */
  dutyHuman:
    words(`tell inform consult communicate escalate listen heed comply adhere read supervise brief train warn coordinate co-ordinate investigate
    inspect double-check cross-check rehearse disclose apologise apologize learn challenge question intervene appreciate foresee anticipate consider think
    plan follow act address prevent implement understand protect invest patch review document test verify recognise recognize
    ensure maintain perform conduct take properly adequately`),
  /** What is no fault and no harm: what people saw, knew, had, were told, found out, put right. */
  state:
    words(`believe think assume expect see know hear feel realise realize be have need want get receive understand notice find detect discover
    identify fix resolve restore mitigate say mean exist seem appear look come become remain wish hope prefer like love agree remember recall happen
    matter work belong own speak feel suspect doubt trust intend die suffer survive live join help thank spot rollback add improve propose suggest
    recommend explain describe note mention respond report`),
  /** Harm in a sentence: the effect whose cause is then named. */
  bad: words(`down lose fail break outage incident leak wrong unable miss stuck crash error die late expose exposure gone full slow empty dead offline
    accident collision loss disrupt disruption delay corrupt corruption breach fall collapse fire flood spill explode derail sink ground
    overflow expire unavailable failure mess damage injure injury disaster strand hurt succeed`),
  /** Conduct with the reproach in the verb. */
  reproach:
    words(`overrule rubber-stamp rush shrug hard-code hardcode yank vanish meddle tinker fiddle tamper gamble improvise panic dither hesitate
    procrastinate conceal bury mislead withhold cheat underestimate squander cobble botch abandon ditch cave stall obstruct
    hurry disobey lie pretend override overstep defy `),
  /** Harm that has come about, for the clause behind the act. */
  badNow: words(`lose lost crash die collapse collide derail sink ground explode flood burn leak expose gone dead outage offline unavailable
    broken break stuck empty wipe corrupt wreck collision unable unusable injure kill`),
  /** What a program is said to fail at, and users with it. */
  machine:
    words(`load start respond initialise initialize connect install reconcile parse compile resolve boot mount bind allocate authenticate sync replicate
    schedule scale launch fetch download upload render elect restart return register reload log login access sign receive reach open see
    get view find build run converge acquire flush write commit match serialize deserialize decode encode decrypt`),
  /** What people lack when they are blamed; things they were not given are no blame. */
  virtue:
    words(`attention awareness vigilance care caution diligence discipline communication oversight supervision planning preparation judgement judgment
    situational concentration airmanship seamanship proficiency competence professionalism understanding knowledge follow-up coordination urgency
    action compliance adherence rigour rigor foresight common proper due familiarity effort ownership leadership`),
  /** What went wrong, as a noun. */
  mishap:
    words(`outage incident mess leak breach crash error mistake failure loss disaster accident bug damage disruption downtime regression fiasco
    problem collision fire spill delay collapse meltdown shutdown alert`),
  /** Faults of people, as nouns. */
  failing:
    words(`error mistake negligence carelessness inattention inattentiveness misjudgement misjudgment oversight inexperience blunder slip recklessness
    incompetence complacency inaction disregard mishandling mismanagement misuse misreading misinterpretation screwup screw-up     lapse typo typos haste overconfidence distraction stupidity laziness
    sloppiness omission miscalculation miscommunication `),
  /** Said of how people did their work. */
  faulty:
    words(`improper inadequate incorrect poor delayed erroneous inappropriate insufficient faulty bad careless wrong misguided deficient untimely
    ineffective negligent inaccurate excessive premature intentional unsafe reckless flawed hasty questionable incomplete`),
} as const satisfies Record<string, readonly string[]>;

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
