/** English for the model card: what each equation says, what its letters stand for, and the evidence. */
export const modelEquations = {
  'card.group.flow': 'Friction and flow',
  'card.group.work': 'Where the week goes',
  'card.group.conditions': 'What comes into the system',
  'card.group.triggers': 'Near miss or incident',
  'card.group.telling': 'Noticing and telling',
  'card.group.answer': 'How it is answered',
  'card.group.fixing': 'Fixing',
  'card.group.people': 'People and slow things',
  'card.group.around': 'Around the week',

  'card.equation.E1': 'Gates that weigh',
  'card.equation.E1.says':
    'Champions with time and a security partner take weight off the approval gates. What is left is what people feel.',
  'card.equation.E2': 'Going round the controls',
  'card.equation.E2.says':
    'Gates, paper, pressure and resentment make more changes go round the controls; trust makes fewer. What is automated cannot be gone round.',
  'card.equation.E3': 'Friction',
  'card.equation.E3.says': 'Gates and paper slow down those who keep to them.',
  'card.equation.E4': 'Waiting for a decision',
  'card.equation.E4.says': 'Fear and gates make people pass decisions upwards. A register of risk decisions shortens the wait.',
  'card.equation.E5': 'Flow',
  'card.equation.E5.says': 'Friction and waiting slow everything that is delivered.',
  'card.equation.E6': 'Where a week goes',
  'card.equation.E6.says':
    'Unplanned work, paper, fixes, guardrails, reviews, mentoring and covering oneself come off each week. What is left, with skill and knowledge, is delivery. A full or a frightened week leaves less attention.',
  'card.equation.E7': 'Changes that go live',
  'card.equation.E7.says': 'What the team can deliver, slowed by friction and by what people no longer dare, makes the number of changes.',
  'card.equation.E8': 'Size of a change',
  'card.equation.E8.says': 'Who ships less often ships larger changes.',
  'card.equation.E9': 'Care',
  'card.equation.E9.says':
    'Knowledge makes changes better. Ways round the controls, ticked boxes, newcomers and pressure make them worse. Gates catch a little, unless people only tick boxes.',
  'card.equation.E10': 'New conditions',
  'card.equation.E10.says':
    'Changes and the world outside bring latent conditions into the system; guardrails keep some out. Nobody’s badness comes into it.',
  'card.equation.E11': 'Negligence',
  'card.equation.E11.says':
    'In some teams one person cuts corners again and again. Anybody may do so once, more often where it has become normal.',
  'card.equation.E12': 'Slips',
  'card.equation.E12.says':
    'Now and then a change fails at once. Knowledge, guardrails and small changes make that rarer, and never end it.',
  'card.equation.E13': 'What sets a condition off',
  'card.equation.E13.says':
    'Changes and time set conditions off, the more easily the more others are open: a condition meets the others and never itself, so one alone brings nothing down. Who is involved is a matter of turn.',
  'card.equation.E14': 'Near miss or incident',
  'card.equation.E14.says':
    'Most of what is set off is held by a defence, or caught by whoever is on call. Strain weakens the defences. A near miss that is told may show its condition.',
  'card.equation.E15': 'Left alone, it grows',
  'card.equation.E15.says': 'What was never told may turn out one level worse, the likelier the longer it has lain there.',
  'card.equation.E16': 'What the leader sees',
  'card.equation.E16.says':
    'The worst cannot be hidden. The smaller an incident, the more it takes somebody to tell it. Patches in a hurry often grow back.',
  'card.equation.E17': 'Hours to restore',
  'card.equation.E17.says':
    'Fear, gates, strain and heat make an incident longer; knowledge, skill and calm make it shorter. It leaves work nobody had planned.',
  'card.equation.E18': 'Telling',
  'card.equation.E18.says':
    'Each person decides alone. Trust, thanks that are believed and the belief that telling changes something speak for it. Fear, overload, one’s own fault, being new and being ranked speak against it.',
  'card.equation.E19': 'Noticing, and telling later',
  'card.equation.E19.says':
    'People notice conditions, more of them with attention and knowledge. They tell them or keep them back. Of those kept back some are told later, some mended unseen, and some forgotten when people leave.',
  'card.equation.E20': 'What words are worth',
  'card.equation.E20.says':
    'Kind words count as far as they are believed, and below a point they do harm. Whoever hears an answer feels part of it.',
  'card.equation.E21': 'Blame',
  'card.equation.E21.says':
    'Trust falls and fear jumps, most in the one who is blamed, and more where blame is not expected. The norm, the leader’s credibility and the stories people tell turn. The executives calm down.',
  'card.equation.E22': 'A systemic answer',
  'card.equation.E22.says':
    'Trust grows, several times more slowly than blame takes it, and only as far as the leader is believed. A real review makes it count.',
  'card.equation.E23': 'The review',
  'card.equation.E23.says':
    'A review is as good as what people dare to say in it. A good one finds conditions nobody had told, and teaches the team how its system fails.',
  'card.equation.E24': 'Colleagues blame, too',
  'card.equation.E24.says':
    'Where blame is the norm and pressure is high, somebody blames a colleague in public. Addressing it softens the blow and lifts the norm. Silence confirms it.',
  'card.equation.E25': 'More controls',
  'card.equation.E25.says':
    'After incidents gates and paper are added: by the leader, or by others who see incidents and ways round the controls.',
  'card.equation.E26': 'How a report is received',
  'card.equation.E26.says':
    'Thanks do good to the one who told, and a little to those who see it. A harsh word to the one who told is felt by all. Ranking people is blame with numbers.',
  'card.equation.E27': 'Negligence, met',
  'card.equation.E27.says':
    'A pattern that is dealt with in private is a relief to the others. Ignored, it costs their sense of fairness. Settled in the review, it spoils the review.',
  'card.equation.E28': 'Fixing',
  'card.equation.E28.says':
    'Time for fixes goes to the worst and oldest of what was told, promises first. Fear delays security work. A fix that comes out of a review strengthens a guardrail; a mere patch may grow back.',
  'card.equation.E29': 'Guardrails',
  'card.equation.E29.says':
    'Work on guardrails goes where the need is greatest. They rot a little every week. Once they carry the load, gates may go.',
  'card.equation.E30': 'Promises kept',
  'card.equation.E30.says': 'The share of promised fixes that were done within a quarter.',
  'card.equation.E31': 'Trust',
  'card.equation.E31.says':
    'Trust takes the blows and gains of the week, drifts over more than a year towards the level the norm sets, and gains a little from everyday kindness and from each promise kept.',
  'card.equation.E32': 'Fear',
  'card.equation.E32.says': 'Fear fades within a quarter to a floor that trust, the norm and the tone set.',
  'card.equation.E33': 'Slow things',
  'card.equation.E33.says':
    'Credibility follows the promises kept. Knowledge and practice fade unless fed. Resentment, stories, deviance and pressure rise with their causes and wear off over months or years.',
  'card.equation.E34': 'Leaving',
  'card.equation.E34.says':
    'Lack of trust, fear, overload and having been blamed drive people out, those with options first. What they knew goes with them.',
  'card.equation.E35': 'Joining',
  'card.equation.E35.says':
    'A seat stays empty for some weeks. Newcomers start with more trust than most, unless they hear the old stories.',
  'card.equation.start': 'The start',
  'card.equation.start.says':
    'An ordinary team with some sixty latent conditions, of which it knows less than half. Every story lives through half a year first.',
  'card.equation.measures': 'What is measured',
  'card.equation.measures.says': 'Reporting, velocity and trust as they truly are, and what a leader gets to see of them.',
  'card.equation.acts': 'Things done once',
  'card.equation.acts.says': 'What a leader, a colleague or a story does between two weeks, besides answering.',

  'card.symbol.T': 'psychological safety of a person, 1 to 7: trust',
  'card.symbol.F': 'acute fear of a person, 0 to 1',
  'card.symbol.skill': 'productivity of a person, 0.75 to 1.3, drawn at the start',
  'card.symbol.mkt': 'a person’s options elsewhere, 0 to 1',
  'card.symbol.sens': 'how strongly a person reacts, 0.8 to 1.2',
  'card.symbol.tenure': 'weeks in the team',
  'card.symbol.tgt': 'weeks left as the one who was blamed',
  'card.symbol.G': 'strength of the automated guardrails of a class, 0 to 1',
  'card.symbol.A': 'approval gates',
  'card.symbol.D': 'documentation demanded, 0 to 1',
  'card.symbol.K': 'knowledge of how the system fails, 0 to 1',
  'card.symbol.Pr': 'practice in reviewing, 0 to 1',
  'card.symbol.c': 'credibility of the leader’s words, 0 to 1',
  'card.symbol.Nrm': 'what the team copies: −1 blame, 1 learning',
  'card.symbol.Folk': 'stories about culprits, 0 to 1',
  'card.symbol.Rz': 'resentment of controls, 0 to 1',
  'card.symbol.Dev': 'deviance that has become normal, 0 to 1',
  'card.symbol.X': 'executive pressure, 0 to 1',
  'card.symbol.un': 'share of the week that unplanned work takes; unpl is that work, smoothed, in engineer-weeks',
  'card.symbol.rev': 'work on last week’s reviews',
  'card.symbol.N': 'people present',
  'card.symbol.open': 'latent conditions in the system',
  'card.symbol.st': 'stance of an answer: −1 blames, 1 is systemic',
  'card.symbol.I': 'weight of an answer, by severity',
  'card.symbol.p': 'chance that this person tells this problem (E18)',
  'card.symbol.U': 'a fresh even draw between 0 and 1',
  'card.symbol.z': 'a fresh normal draw',
  'card.symbol.S': 'S(x) = 1/(1 + exp(−x)), from 0 to 1',
  'card.symbol.pos': 'pos(x) = x where x is above 0, else 0',
  'card.symbol.clip': 'clip(x, a, b) = x, but never below a or above b',
  'card.symbol.brackets': '[so] = 1 if it is so, else 0',
  'card.symbol.choice': 'so ? a : b = a if it is so, else b',

  'card.evidence.note':
    'Figures the model was fitted to, with their sources, and what it gives for them. It was fitted by trying many numbers over many runs, and it fits some of them poorly; that is said.',
  'card.evidence.figure': 'Published figure',
  'card.evidence.model': 'The model, with its own numbers',
  'card.evidence.for': 'Bears on',
  'card.evidence.climate': 'Injuries not reported: 81 % in poor safety climates, 47 % in good ones.',
  'card.evidence.climate.model': 'Told: 8 to 16 % under blame, 39 to 54 % after three to six systemic months.',
  'card.evidence.climate.source':
    'Probst, Brubaker and Barsotti (2008), Organizational injury rate underreporting, Journal of Applied Psychology 93(5).',
  'card.evidence.hospitals':
    'Hospitals missed 86 % of harm events in 2012 and about half in 2025; routine reporting caught 5 % of harm in one of them.',
  'card.evidence.hospitals.model': 'Told: 8 to 30 % in blaming to neutral teams.',
  'card.evidence.hospitals.source':
    'US Inspector General for Health (2012; 2025, Hospitals Did Not Capture Half of Patient Harm Events); Sari and others (2007), British Medical Journal 334.',
  'card.evidence.better-units': 'Better led hospital units report more errors, not fewer.',
  'card.evidence.better-units.model': 'In month 6: 40 % more reports than neutral, 30 % fewer true incidents.',
  'card.evidence.better-units.source':
    'Edmondson (1996), Learning from mistakes is easier said than done, Journal of Applied Behavioral Science 32(1).',
  'card.evidence.clinic':
    'A clinic that turned to systems analysis went from 5 to 100 reports a year; 83 % were near misses, 75 % of 72 actions were done.',
  'card.evidence.clinic.model':
    'Told share after a turnaround: three times as much in 6 months, eight times in 18. All actions done, which is too good.',
  'card.evidence.clinic.source':
    'Plews-Ogan and others (2004), Patient safety in the ambulatory setting, Journal of General Internal Medicine 19(7).',
  'card.evidence.bad-stronger': 'Bad weighs several times as much as good; trust is easier to destroy than to build.',
  'card.evidence.bad-stronger.model': 'A blame takes 5.7 times what an equal kindness gives, at impact.',
  'card.evidence.bad-stronger.source':
    'Baumeister and others (2001), Bad is stronger than good, Review of General Psychology 5(4); Slovic (1993), Perceived risk, trust, and democracy, Risk Analysis 13(6). Limits: Poortinga and Pidgeon (2004), Risk Analysis 24(6).',
  'card.evidence.approval': 'External approval: longer lead and restore times, fewer deploys, no effect on the share of failures.',
  'card.evidence.approval.model': 'Six gates: velocity 26 lower, lead time 5.6 days longer, failures up by a third, a little too dark.',
  'card.evidence.approval.source': 'Forsgren, Humble and Kim (2018), Accelerate.',
  'card.evidence.failure-rates': 'Changes that fail: 5, 20, 10 and 40 % in elite, high, medium and low performers.',
  'card.evidence.failure-rates.model': '3 % systemic, 7 to 10 % neutral, 16 % under blame.',
  'card.evidence.failure-rates.source': 'Accelerate State of DevOps Report (2024).',
  'card.evidence.practices': 'Teams with much trust and little blame are 1.6 times as likely to take up security practices.',
  'card.evidence.practices.model': 'Controls automated in month 24: 68 % systemic, 20 to 24 % otherwise.',
  'card.evidence.practices.source': 'Accelerate State of DevOps Report (2022).',
  'card.evidence.quitting': 'Likely to quit within a year: 12 % with the least psychological safety, 3 % with the most.',
  'card.evidence.quitting.model': 'Leaving in a year: 30 % under blame, 11 % neutral, 8 % systemic.',
  'card.evidence.quitting.source':
    'Boston Consulting Group (2024), Psychological Safety Levels the Playing Field for Employees, 28,000 people.',
  'card.evidence.vulnerabilities': 'Critical vulnerabilities take about 60 days; half are open after 90; leaders are many times faster.',
  'card.evidence.vulnerabilities.model': 'Neutral 56 to 70 days in the first year, systemic 17, blaming 170 to 280.',
  'card.evidence.vulnerabilities.source':
    'Edgescan (2024); Kenna Security and Cyentia, Prioritization to Prediction; Veracode, State of Software Security.',
  'card.evidence.worse-first': 'Improvement first costs output and pays after months.',
  'card.evidence.worse-first.model': 'Velocity 7 lower in month 3, even in month 6, a third higher after two years.',
  'card.evidence.worse-first.source':
    'Repenning and Sterman (2001), Nobody ever gets credit for fixing problems that never happened, California Management Review 43(4); (2002), Administrative Science Quarterly 47(2).',
  'card.evidence.collapse': 'Interruptions that pile up can tip a system over.',
  'card.evidence.collapse.model': 'Strain weakens defences and lengthens incidents; unplanned work is capped at 45 % of the week.',
  'card.evidence.collapse.source': 'Rudolph and Repenning (2002), Disaster dynamics, Administrative Science Quarterly 47(1).',
  'card.evidence.newcomers': 'Newcomers start with more psychological safety than their colleagues, and lose it.',
  'card.evidence.newcomers.model': 'A newcomer starts at 4.4 of 7, the team at 4.0.',
  'card.evidence.newcomers.source':
    'Bransby, Kerrissey and Edmondson (2024), Paradise lost (and restored?), Academy of Management Discoveries.',
} as const;
