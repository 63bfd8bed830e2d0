/** How sure the lens is, in words: a figure would look more exact than it is. */
export type Sureness = 'quite' | 'fairly' | 'perhaps';

/** @param confidence 0 to 1. */
export function sureness(confidence: number): Sureness {
  if (confidence >= 0.85) return 'quite';
  return confidence >= 0.7 ? 'fairly' : 'perhaps';
}
