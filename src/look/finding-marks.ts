/**
 * How marked words are told apart: one underline for each family of blame, all in ink. A family, not a colour, because the words
 * under the line stay words of the reader's own, and nothing here is a spelling mistake.
 */
export const findingFamilies = ['judges', 'hindsight', 'culprit', 'polite'] as const;
export type FindingFamily = (typeof findingFamilies)[number];

/** For `text-decoration-style`. */
export const familyUnderlines = {
  judges: 'wavy',
  hindsight: 'double',
  culprit: 'dotted',
  polite: 'dashed',
} as const satisfies Record<FindingFamily, string>;

/** The family of each kind of finding; sanctions name a culprit too, only without the word. */
export const familyOfKind = {
  'character-judgement': 'judges',
  'mind-reading': 'judges',
  'shaming-aside': 'judges',
  'hiring-filter': 'judges',
  'repeated-story': 'judges',
  hindsight: 'hindsight',
  'named-culprit': 'culprit',
  'human-error': 'culprit',
  'who-question': 'culprit',
  'pointed-question': 'culprit',
  deflection: 'culprit',
  'punishment-or-threat': 'culprit',
  'reassignment-or-removal': 'culprit',
  euphemism: 'polite',
} as const satisfies Record<string, FindingFamily>;

/** The letter of the n-th finding, from 0: a to z, then aa, ab and so on. */
export function findingLetter(nth: number): string {
  const last = String.fromCharCode(97 + (nth % 26));
  return nth < 26 ? last : findingLetter(Math.floor(nth / 26) - 1) + last;
}
