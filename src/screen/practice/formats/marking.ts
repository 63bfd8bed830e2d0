/** Marking words one after another: which are marked, and how a stretch grows from where it was begun. Places are those of the words. */

export type Marking = {
  readonly marked: ReadonlySet<number>;
  /** Where a stretch was begun, what was marked before it, and whether it marks or clears. */
  readonly stretch?: { readonly from: number; readonly before: ReadonlySet<number>; readonly marks: boolean };
};

export const nothingMarked: Marking = { marked: new Set() };

/** Marks a word, or clears it. */
export function toggled({ marked }: Marking, place: number): Marking {
  const next = new Set(marked);
  if (!next.delete(place)) next.add(place);
  return { marked: next };
}

/** Begins a stretch at a word; it clears if that word was marked and `mayClear`. Nothing is marked before it is extended. */
export function begun({ marked }: Marking, from: number, mayClear: boolean): Marking {
  return { marked, stretch: { from, before: marked, marks: !(mayClear && marked.has(from)) } };
}

/** The stretch from where it was begun to this word, both included; it shrinks again when the word is nearer. */
export function extended(marking: Marking, to: number): Marking {
  const { stretch } = marking;
  if (!stretch) return marking;
  const next = new Set(stretch.before);
  for (let place = Math.min(stretch.from, to); place <= Math.max(stretch.from, to); place++)
    if (stretch.marks) next.add(place);
    else next.delete(place);
  return { marked: next, stretch };
}
