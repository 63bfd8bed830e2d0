/** The keys of the page, in a panel over it. */
import { say } from '#words';
import { Panel, type Openness } from '../dialog.tsx';

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
    <Panel open={open} title={say('panel.keys')}>
      <table class="keys">
        <thead class="unseen">
          <tr>
            <th scope="col">{say('keys.key')}</th>
            <th scope="col">{say('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([key, id]) => (
            <tr key={id}>
              <th scope="row">
                <kbd class="key-cap">{key}</kbd>
              </th>
              <td>{say(id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{say('text.keys.note')}</p>
    </Panel>
  );
}
