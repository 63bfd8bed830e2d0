import type { Rule } from '../rule.ts';
import { somebody } from './parts.ts';

/** Earlier failures of the same people, told or counted. */
export const repeated: readonly Rule[] = [
  {
    id: 'them-again',
    kind: 'repeated-story',
    confidence: 0.7,
    patterns: [
      `( ${somebody} @harm|@omit|@bungle|@undo|~do|~mess|~screw|~lock|~forget ..8 again|yet|twice ) $`,
      `( ${somebody} ~do #Adverb|exactly? the|this|that|it same|exact|very|again|before|thing ..2 ) > before|again|last|in|$`,
      `( #Role|you|he|she|they|#Name ~do|~have ..2 the|this|it|that #Adverb|exact|very? same|exact thing|mistake|stunt > )`,
      `( #Role|you|he|she|they|#Name|who ~keep|~continue on|to? ~break|~make|~push|~do|~forget|~ignore|~mess|~screw|~release|~merge|~fail|~miss|~skip|~ship|~blame|~lose|~leak|~change|~repeat > )`,
      `( second|third|fourth|fifth|sixth|umpteenth|nth|2nd|3rd|4th|5th time|outage|incident|breach|failure|mistake|leak ...6 that|in|under|by|from|for|at|because|this|since ..5 #Role|you|he|she|they|#Name|#Owner ) `,
      `( not the first|only time|incident|outage|mistake|failure|breach|leak ..2 #Role|you|he|she|they|#Name|#Party > )`,
      `( every single? time you|he|she|they|#Name|#Role #Helper? ~deploy|~push|~touch|~merge|~release|~ship > )`,
      `( same #Role|person|people|guy|guys|team|pair|crew #Helper? who|that|~be|behind|responsible|@harm|@omit|as > )`,
      `( yet another|more|again ...5 from|by|of this|that|these|those|the|your|our|their ..1 #Role|#Name|lot|guys > )`,
      `( #Role|he|she|they|you|#Name ~have|~be ..1 #Helper? been|already #Helper? warned|reprimanded|told|disciplined|cautioned|suspended|spoken ..2 before|twice|already|once|previously|several|repeatedly|three|many|multiple|times )`,
      `( already been ..1 warned|told|reprimanded|disciplined|cautioned|spoken > )`,
      `( #Role|he|she|they|you|#Name ~have #Helper? @harm|@omit|@bungle|@handle|~pass|~cause|~suffer|~make|~do|~have ..6 before|previously|twice|times ) $`,
      `( how often|many must|do|times|will ..2 we|i|you|they have|need|~tell|~break|~say > )`,
      `( #Role|he|she|they|you|#Name ~suffer|~have ..1 two|three|four|several|similar|multiple|repeated ..2 failures|outages|incidents|breaches|leaks|accidents|errors|failings > )`,
      `( here we go|are again with #Name|you|the|#Role|another > )`,
      `( #Role|he|she|they|you|#Name|@group always ~forget|~break|~ignore|~skip|~miss|~blame|~fail|~do|~leave|~mess|~get|~let|~say|~wait > )`,
      `( you|they|he|she|#Role never|~refuse to? ~learn|~listen|~check|~test|~change|~read ) $`,
      `( #Role|he|she|they|you|#Owner|his|her|their|your ..2 long|poor|bad|terrible|proven|well-documented|known|whole|serious|chequered|spotty history|record|track|pattern|habit|reputation of|for|on|in|record > )`,
      `( as|like last|the time|month|week|year|previous #Name|you|he|she|they|time|outage ..4 ) #Role|#Name|you|he|she|they|again`,
      `( once|yet again|more , the|our|your|this|these|those|their ..1 #Role > )`,
      `( repeated|repeatedly|serial|persistent|continued|chronic|habitual|perennial failure|failures|failed|ignored|offender|offenders|ignoring|breaches|negligence|mistakes|violations|disregard|incompetence ..3 by|of|from|to|on ..3 #Role|#Name|them|him|her|you )`,
      `( #Role|he|she|they|you|#Name #Helper? repeatedly|consistently|constantly|routinely|habitually|regularly|continually|persistently @harm|@omit|@bungle|~fail|~break|~ship|~push > )`,
    ],
    note: 'The same person or team, once more. Of a disk, a job or a test it is only a fact.',
    source: 'principles of the game: the story that will not go away',
    match: [
      'Sam broke the build again.',
      'They keep shipping releases that do not even start.',
      'It is not the first time the bank has lost its customers’ data.',
      'You did exactly the same thing in March.',
      'The same engineer was behind the outage in May.',
      'Yet another broken release from this team.',
      'He had already been warned twice.',
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
];
