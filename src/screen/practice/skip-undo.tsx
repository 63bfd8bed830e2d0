/** Takes back that a step was left out, as long as nothing else was done since. */
import { say } from '#words';
import type { PracticeDesk } from './practice-desk.ts';

export function SkipUndo({ desk }: { desk: PracticeDesk }) {
  if (!desk.canUndoSkip.value) return null;
  return (
    <button type="button" class="button quiet" onClick={() => desk.undoSkip()}>
      {say('practice.undo-skip')}
    </button>
  );
}
