/** How a job's runs are cut into spans. The cut depends on the number of runs alone, never on how many workers there are. */

/** The runs from number `from` up to, and without, `to`. */
export type Span = { readonly from: number; readonly to: number };

/** Enough for many cores and a smooth count, few enough that the parts are not all packing. */
const mostSpans = 64;

/** Spans that cover `runs` runs, in order. Throws for what is no number of runs. */
export function cut(runs: number): readonly Span[] {
  if (!Number.isInteger(runs) || runs < 0) throw new RangeError(`A job needs a whole number of runs from 0 on; it was given ${runs}.`);
  const length = Math.max(1, Math.ceil(runs / mostSpans));
  return Array.from({ length: Math.ceil(runs / length) }, (_, nth) => ({ from: nth * length, to: Math.min(runs, (nth + 1) * length) }));
}
