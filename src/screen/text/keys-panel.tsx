/** The keys of the page for the reader's own text. */
import { say } from '#words';
import type { Openness } from '../dialog.tsx';
import { KeysPanel } from '../keys-panel.tsx';

const keys = [
  ['F8, N', 'text.keys.next'],
  ['Shift F8, P', 'text.keys.previous'],
  ['Enter', 'text.keys.open'],
  ['← →', 'text.keys.arrows'],
  ['Esc', 'text.keys.back'],
  ['Ctrl Z', 'text.keys.undo'],
  ['Ctrl Shift Z', 'text.keys.redo'],
  ['W', 'text.keys.view'],
  ['?', 'text.keys.keys'],
] as const;

export function TextKeysPanel({ open }: { open: Openness }) {
  return (
    <KeysPanel open={open} keys={keys}>
      <p class="soft small">{say('text.keys.note')}</p>
    </KeysPanel>
  );
}
