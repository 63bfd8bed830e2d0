/** Drags a card of a list with finger or mouse; says the place it is over each time that changes. */
export function dragToOrder(event: PointerEvent, list: HTMLElement | null, moveTo: (index: number) => void): void {
  const card = (event.currentTarget as HTMLElement).closest('li');
  if (!list || !card || event.button !== 0) return;
  event.preventDefault();
  card.classList.add('is-dragged');
  const over = (move: PointerEvent) => {
    const cards = [...list.children];
    const at = cards.indexOf(card);
    // The first other card whose middle lies below the pointer gives up its place.
    const below = cards.findIndex((other) => {
      const { top, height } = other.getBoundingClientRect();
      return other !== card && move.clientY < top + height / 2;
    });
    const place = below === -1 ? cards.length - 1 : below > at ? below - 1 : below;
    if (place !== at) moveTo(place);
  };
  const done = () => {
    card.classList.remove('is-dragged');
    document.removeEventListener('pointermove', over);
    document.removeEventListener('pointerup', done);
    document.removeEventListener('pointercancel', done);
  };
  // On the document, because the card itself moves in the page while it is dragged.
  document.addEventListener('pointermove', over);
  document.addEventListener('pointerup', done);
  document.addEventListener('pointercancel', done);
}
