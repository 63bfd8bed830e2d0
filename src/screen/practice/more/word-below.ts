/** The word on the next line of the page, above or below, that stands nearest to where this one does. */
export function wordBelow(box: HTMLElement | null, word: number, way: 1 | -1): number | undefined {
  const frameOf = (place: number) => box?.querySelector(`[data-word="${place}"]`)?.getBoundingClientRect();
  const here = frameOf(word);
  if (!here) return undefined;
  const middle = here.left + here.width / 2;
  const isOther = (frame: DOMRect, than: DOMRect) => Math.abs(frame.top - than.top) > than.height / 2;
  let best: { readonly place: number; readonly frame: DOMRect; readonly away: number } | undefined;
  for (let place = word + way; ; place += way) {
    const frame = frameOf(place);
    if (!frame || (best && isOther(frame, best.frame))) return best?.place;
    if (!isOther(frame, here)) continue;
    const away = Math.abs(frame.left + frame.width / 2 - middle);
    if (!best || away < best.away) best = { place, frame, away };
  }
}
