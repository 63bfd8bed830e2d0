/** The panel of keys over a page: each key with what it does there. */
import type { ComponentChildren } from 'preact';
import { say, type WordId } from '#words';
import { Panel, type Openness } from './dialog.tsx';

type Props = { open: Openness; keys: readonly (readonly [key: string, does: WordId])[]; children: ComponentChildren };

/** Below the table stands what else there is to say about them. */
export function KeysPanel({ open, keys, children }: Props) {
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
      {children}
    </Panel>
  );
}
