import type { Guard } from '../rule.ts';

/** What takes the blame out of a sentence or of a part of it. */
export const guards: readonly Guard[] = [
  {
    id: 'rejects-blame',
    patterns: [
      'not|never|without|avoid|stop|rather|instead ..2 ~blame|~accuse|scapegoating|blaming',
      'not to blame',
      'no one|single|individual ..2 ~be|~deserve ..2 blame|fault|blamed',
      'blameless|blame-free|blamelessly',
      'scapegoat|scapegoating ..4 not',
      'not|never ..2 ~be ..2 fault',
      'nobody|none ..3 fault|blame|blamed',
      'if you blame',
      'if we|you|they blame',
      'instead of|rather blaming|asking|saying|pointing',
      'rather than blaming|asking|saying|pointing|who',
      'not about who|blame|blaming|fault|finding',
    ],
    note: 'Says that blame is out of place.',
  },
  {
    id: 'rejects-sanction',
    quiets: ['punishment-or-threat', 'reassignment-or-removal', 'named-culprit'],
    patterns: [
      'not|no|never|nobody|without|avoid|unfair|wrong ..4 ~fire|~sack|~dismiss|~punish|~discipline|punishment|disciplinary|~suspend|~demote|~reassign|~terminate|consequences|~prosecute|~penalise|~penalize|repercussions',
      'fear|afraid|scared|worry|worried|threat of|that|about ..4 ~fire|~punish|punishment|~blame|discipline|consequences|retribution',
      'fire|fired|firing|punishing|disciplining ..2 one|a|an|somebody|someone ..6 never|not|does',
      'fire|fired|firing the one|only|single',
    ],
    reach: 0,
    note: 'Argues against a sanction, or states that there was none.',
  },
  {
    id: 'owed-to-them',
    quiets: ['hindsight', 'deflection'],
    patterns: [
      'should|could not? have been|had shown|given|told|warned|asked|offered|informed|trained|allowed|notified|protected|able|supported|paid|access',
      'could not have #Past',
    ],
    reach: 0,
    note: 'What others owed them, and what nobody could have done.',
  },
  {
    id: 'not-human-error',
    quiets: ['human-error'],
    patterns: [
      'not|never|no|beyond|behind|instead|rather|reduce|reducing|prevent|preventing|avoid|avoiding|eliminate|minimise|minimize|against|label|term ..3 human|operator|user|pilot error|errors|failure|mistake',
      'whether|if|asked|ask ..4 human|operator|user|pilot error|errors|failure|mistake',
      'human error ..2 label|term|symptom|explanation|consequence|starting|inevitable|happens|will',
    ],
    note: 'Human error as a subject, not as the verdict.',
  },
  {
    id: 'possible',
    quiets: ['named-culprit', 'human-error', 'repeated-story', 'mind-reading'],
    patterns: [
      'if|whenever|unless|once|in-case you|somebody|someone|anybody|anyone|they|people|users|developers',
      'when|before|until|after you|somebody|someone|anybody|anyone|they|people|users|developers #Adverb? !#Past',
      'can|may|might|will|could|would|to|must accidentally|mistakenly|inadvertently|break|delete|drop|crash|cause|overwrite|leak|expose|corrupt|trigger',
      'how|so that|allows|allowed|lets|easy for ..2 someone|somebody|anyone|anybody|people|you|users',
      'apparently|presumably|perhaps|maybe|possibly|explanation ..3 someone|somebody',
      'someone|somebody must|may|might|could',
    ],
    reach: 8,
    note: 'Speaks of what can happen, not of what somebody did.',
  },
  {
    id: 'warning-sign',
    quiets: ['named-culprit', 'human-error'],
    patterns: [
      'thanks|thank|kudos|credit|credits !to|for ..3 #Human',
      'thanks|kudos|credit to ..3 #Human|#Party who|for',
      'reported|fixed|found|spotted|written|reviewed|signed-off by',
    ],
    reach: 6,
    note: 'Credits and thanks.',
  },
  {
    id: 'not-so',
    quiets: ['character-judgement', 'euphemism'],
    patterns: [
      'not|never|no|nobody|hardly|without|neither|nor|nothing @insult|@insultNoun',
      'not|never|hardly a|an|the|any|that|due|from ..2 @insult|@insultNoun',
    ],
    reach: 4,
    note: 'Denies the judgement.',
  },
  {
    id: 'own-slip',
    quiets: ['named-culprit', 'human-error'],
    patterns: ['my|our fault|mistake|bad|error|oversight', 'i|we @adverbs? accidentally|mistakenly|inadvertently|@slip|@harm'],
    reach: 5,
    note: 'Owning up plainly is not blame.',
  },
];
