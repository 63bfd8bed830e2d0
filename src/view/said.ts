/** A sentence by id with values for its gaps; the words are in `src/words`. */
export type Said = { readonly id: string; readonly values?: Readonly<Record<string, string | number>> };
