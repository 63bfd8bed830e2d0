import type { Rule } from '../rule.ts';

/** Questions that look for a culprit. */
export const whoQuestions: readonly Rule[] = [
  {
    id: 'who-did-it',
    kind: 'who-question',
    confidence: 0.82,
    patterns: [
      '( ^ and|so|but|ok|okay|well|right|now? , who just|actually|even|the|hell|fuck|last|exactly|really|originally? @harm|@act|@slip|@signed >> ) ??',

      'find|finding|found|figure|know|tell|see|say|discover|identify|determine|establish|ask|asking|asked|remember|clear|trace|of|out|up|hands out|me|us|by|down|exactly? ( who #Adverb|had|has|just? @harm|@act|@slip|@signed >> )',
      '( hands|show of? up|hands , who >> )',
      '( own|fess up ..3 )',
      '( which of|one|idiot|genius|clown|moron|engineer|developer|person|team|admin|operator|bright|muppet|shift|vendor ..4 @harm|@act|@slip|@signed|~take|~cause >> ) ??',
      '( which of you|them|us|your|the|our ..3 @harm|@act|@slip|@signed|~take > )',
      '( ^ who let|gave|allowed|told|put|taught|authorised|authorized|signed|left|forgot|messed|screwed|fucked|dropped|blew|botched >> ) ??',
      '( who let|allowed|gave|authorised|authorized|signed|overrode|left|approved|dropped|screwed|messed|fucked|forgot|botched this|that|it|him|her|off|up|the|a|an|on > )',
      '( who had|has overridden|approved|authorised|authorized|signed|dropped|left|forgotten|broken|changed|deleted|disabled|touched > )',
      '( who , in|at|on|of|if|exactly ..5 , @harm|@act|@slip|@signed >> ) ??',
    ],
    note: 'Who with a harmful act. Who is on call, who is affected, and "the person who" are not meant.',
    source: 'PagerDuty guide: abstract to an unspecified responder',
    match: [
      'Who broke the build?',
      'We need to find out who deleted the table.',
      'So who approved this?',
      'Which one of you pushed to main?',
      'Who let the certificate lapse?',
      'Who at the vendor signed this off?',
      'I want to know who authorised this.',
    ],
    not: [
      'Who is on call tonight?',
      'Who was affected by the outage?',
      'I need to know who will attend.',
      'Who can merge this?',
      'Who wrote this great guide?',
    ],
  },
  {
    id: 'who-is-to-blame',
    kind: 'who-question',
    confidence: 0.83,
    patterns: [
      '( ^ and|so|ok|okay|well? , whose fault|mistake|idea|commit|change|job|doing|branch|fix ~be >> )',
      '( whose bright|brilliant|great|stupid|clever|genius|dumb idea >> )',
      '( ok|okay|so|and , whose commit|change|fault|idea|branch > )',
      '( who is|was|are|were actually|really|exactly|ultimately|personally? to? blame|at|accountable|culpable|guilty|behind|answerable >> )',
      '( who was|were ..2 supposed|meant|asked|told to ~watch|~check|~test|~review|~monitor|~renew|~look|~catch|~do|~be|~make|~update > )',
      '( want|demand|need|give|get|have|by a? name|names , of|and|please|now|today|by ..4 )',
    ],
    note: 'A search for the responsible one; "who is responsible for this repository" is a fair question.',
    source: 'usage',
    match: ["Who's to blame for this?", 'Who was supposed to be watching the alerts?', 'So whose commit is this?'],
    not: ['Who is responsible for the billing repository?', 'Whose turn is it on Monday?', 'We need names for the two new hosts.'],
  },
  {
    id: 'did-someone',
    kind: 'who-question',
    confidence: 0.55,
    patterns: [
      '( did|has someone|somebody just|forget|accidentally|actually|really|seriously? @act|@harm|@slip|use ..8 by|accident|accidentally|mistake|force|without|again >> ) ??',
      '( ^ did you #Adverb|just? ~delete|~drop|~remove|~disable|~kill the|my|our production|branch|prod|table|database|cluster|index|backups|alerts|alarms|repo >> ) ??',
    ],
    note: 'Asks after a harmful act; may be sincere, so with less confidence.',
    source: 'annotation rules: ambiguous',
    instead: 'Ask: “What changed just before, and what does the log of changes show?”',
    match: ['Did someone delete the bucket by accident?', 'Did you delete the branch?'],
    not: ['Did someone already open a ticket?', 'Did anyone notice the alarm?', 'Did you delete the temp files as the guide says?'],
  },
];
