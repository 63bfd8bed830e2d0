import type { Rule } from '../rule.ts';

/** Earlier failures of the same people, told or counted. */
export const repeated: readonly Rule[] = [
  {
    id: 'them-again',
    kind: 'repeated-story',
    confidence: 0.7,
    patterns: [
      '( <somebody> @harm|@omit|@bungle|@undo|~do|~mess|~screw|~lock|~forget ..8 again|yet|twice ) $',
      '( <somebody> ~do #Adverb|exactly? the|this|that|it same|exact|very|again|before|thing ..2 ) > before|again|last|in',
      '( #Role|you|he|she|they|#Name ~do|~have ..2 the|this|it|that #Adverb|exact|very? same|exact thing|mistake|stunt > )',
      '( #Role|you|he|she|they|#Name|who ~keep|~continue on|to? ~break|~make|~push|~do|~forget|~ignore|~mess|~screw|~release|~merge|~fail|~miss|~skip|~ship|~blame|~lose|~leak|~change|~repeat > )',
      '( second|third|fourth|fifth|sixth|nth occasion|time|delivery|release|sprint|month|week|year|incident|outage ..6 on|in|where|that|for|at ..6 #Role > )',
      '( same #Adjective|#Noun? #Role|person|people|guy|guys|team|group|crew ) , #Helper? who|that|which|~be|behind|had|was|~miss|~fail|again',
      '( same guy|person|people|team|engineer|crew|lot , same|again|every ..2 )',
      '( similar|another|previous|earlier|identical incident|event|occurrence|mistake|lapse|failure|outage ...3 involving|by|from|with|under the|this|that same|#Role > )',
      '( #Role|you|he|she|they|#Name ~say|~tell|~promise ..2 same|that thing? ..1 last|after|before|in|again > )',
      '( #Role|you|he|she|they|#Name did #Adverb? this|that|it to|again|in|last|before > )',
      '( #Role|you|he|she|they ~be spoken|talked|warned|written to|about|up ..8 before|last|previously|already|similar|earlier ..2 )',
      '( ~do a #Name ) when|again|on',
      '( same #Role|person|people|guy|guys|team|pair|crew #Helper? who|that|~be|behind|responsible|@harm|@omit|as > )',
      '( yet another|more|again ...5 from|by|of this|that|these|those|the|your|our|their ..1 #Role|#Name|lot|guys > )',
      '( #Role|he|she|they|you|#Name ~have #Helper? @harm|@omit|@bungle|@handle|~pass|~cause|~suffer|~make|~do|~have ..6 before|previously|twice|times ) $',
    ],
    note: 'The same person or team, once more. Of a disk, a job or a test it is only a fact.',
    source: 'principles of the game: the story that will not go away',
    match: [
      'They keep shipping releases that do not even start.',
      'You did exactly the same thing in March.',
      'The same engineer was behind the outage in May.',
      'Yet another broken release from this team.',
    ],
    not: [
      'The same disk failed again.',
      'It is not the first time the certificate has expired.',
      'Every time the pod restarts, the cache is cold.',
      'Yet another timeout in the test suite.',
      'The cluster has a long history of slow elections.',
      'The team does the same drill every month.',
    ],
  },
  {
    id: 'they-have-form',
    kind: 'repeated-story',
    confidence: 0.66,
    patterns: [
      '( ^ this|that|these|those|same|the #Role|guy|guys|lot|crowd|#Name again ) $',
      '( #Role|they|he|she|#Name|who ~have|~be been? involved|implicated|named|responsible|behind in|for ..2 previous|earlier|other|similar|another > )',
      '( yet|once again , #Name|#Owner|you|your|they|their|his|her > )',
    ],
    note: 'What somebody did before, brought up now.',
    source: 'principles of the game: the story that will not go away',
    match: ['This crew again.', 'The operator had been involved in four previous incidents.'],
    not: [
      'The form has a field for this.',
      'Their last two releases were on time.',
      'We learned a lot from the last outage.',
      'The same form was used again.',
    ],
  },
];
