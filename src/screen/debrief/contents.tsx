/** A way through the long debrief: its parts by name, each a press away. */
import { useSignal } from '@preact/signals';
import { say } from '#words';
import { Panel } from '../dialog.tsx';

/** The parts are the headings with a name of their own, as they stand on the page when the list is opened. */
export function Contents() {
  const open = useSignal(false);
  const parts = open.value ? [...document.querySelectorAll<HTMLElement>('.debrief-body h2[id]')] : [];
  const leadTo = (heading: HTMLElement, list: Element | null) => {
    // The panel gives the focus back as it closes; only then can it go elsewhere.
    if (list instanceof HTMLDialogElement) list.close();
    heading.tabIndex = -1;
    heading.dataset.focus = '';
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => (open.value = true)}>
        {say('debrief.contents')}
      </button>
      <Panel open={open} title={say('debrief.contents-title')}>
        <ol class="menu contents">
          {parts.map((heading) => (
            <li key={heading.id}>
              <button type="button" class="button wide" onClick={({ currentTarget }) => leadTo(heading, currentTarget.closest('dialog'))}>
                {heading.textContent}
              </button>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}
