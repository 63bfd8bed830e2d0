/**
 * Changes whenever the same seed and decisions would give another story. Sessions recorded under another version are shown
 * by their summary instead of being replayed wrongly; the golden test refuses a changed history under an old version.
 */
export const modelVersion = '3';
