/** "Did you mean …?" for ids and field names. */

/** How many letters have to change; a swap of two neighbours counts as one. */
export function editsBetween(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(at(back, j) + 1, at(row, j - 1) + 1, at(back, j - 1) + (same ? 0 : 1), swapped ? at(twoBack, j - 2) + 1 : Infinity);
    }
    twoBack = back;
    back = row;
  }
  return at(back, b.length);
}

/** The known name closest to what was written, if it is close enough to have been meant. */
export function closest(written: string, known: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let best: string | undefined;
  let fewest = Math.ceil(written.length / 3) + 1;
  for (const name of known) {
    const edits = editsBetween(lower, name.toLowerCase());
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best ?? [...known].find((name) => sharedBeginning(lower, name.toLowerCase()) >= beginningMeant);
}

/** A second sentence that offers the closest known name, or nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const meant = closest(written, known);
  return meant === undefined || meant === written ? '' : ` Did you mean "${meant}"?`;
}

/** Letters two words have to begin with alike for one to have been meant by the other, whatever follows. */
const beginningMeant = 4;

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
