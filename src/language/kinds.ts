/** The sorts of blame the lens knows; what each means is in this folder's README. */
export const kinds = [
  'pointed-question',
  'hindsight',
  'named-culprit',
  'human-error',
  'character-judgement',
  'euphemism',
  'repeated-story',
  'reassignment-or-removal',
  'hiring-filter',
  'punishment-or-threat',
  'who-question',
  'deflection',
  'mind-reading',
  'shaming-aside',
] as const;

export type Kind = (typeof kinds)[number];
