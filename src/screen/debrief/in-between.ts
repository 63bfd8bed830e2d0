/** Long work done a piece at a time, so that the page stays free for whoever uses it. */
import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** All pieces so far, one more with each turn; `done` when there are no more. Begins anew when `what` changes. */
export function usePieces<Piece>(
  what: unknown,
  begin: () => Iterator<Piece, void>,
): ReadonlySignal<{ readonly pieces: readonly Piece[]; readonly done: boolean }> {
  const state = useSignal<{ readonly pieces: readonly Piece[]; readonly done: boolean }>({ pieces: [], done: false });
  useEffect(() => {
    const work = begin();
    const pieces: Piece[] = [];
    state.value = { pieces: [], done: false };
    let turn = setTimeout(next);
    function next() {
      const { value, done } = work.next();
      if (value !== undefined) pieces.push(value as Piece);
      state.value = { pieces: [...pieces], done: done === true };
      if (!done) turn = setTimeout(next);
    }
    return () => clearTimeout(turn);
  }, [what]);
  return state;
}
