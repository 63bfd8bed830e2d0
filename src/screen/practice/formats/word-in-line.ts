/** The word nearest to one in the line of words above (-1) or below (1) it, as a place; the word itself where there is no such line. */
export function wordInLine(group: HTMLElement | null, place: number, by: 1 | -1): number {
  const boxes = [...(group?.querySelectorAll('.practice-word') ?? [])].map((word) => word.getBoundingClientRect());
  const here = boxes[place];
  if (!here) return place;
  const middle = ({ left, right }: DOMRect) => (left + right) / 2;
  const height = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
  const beyond = boxes.filter((box) => (height(box) - height(here)) * by > here.height / 2);
  const nextLine = Math.min(...beyond.map((box) => Math.abs(height(box) - height(here))));
  let best = place;
  let distance = Number.POSITIVE_INFINITY;
  for (const [at, box] of boxes.entries()) {
    const isNext = (height(box) - height(here)) * by > here.height / 2 && Math.abs(height(box) - height(here)) < nextLine + here.height / 2;
    const away = Math.abs(middle(box) - middle(here));
    if (!isNext || away >= distance) continue;
    best = at;
    distance = away;
  }
  return best;
}
