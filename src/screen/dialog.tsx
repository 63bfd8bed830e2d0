/** A panel over the page: the browser's own dialog, which keeps the focus inside and gives it back where it came from. */
import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { say } from '#words';

/** Whether a panel is open; a signal, or something that behaves like one. */
export type Openness = { value: boolean };

export function Panel({
  open,
  title,
  children,
  wide = false,
}: {
  open: Openness;
  title: string;
  children: ComponentChildren;
  wide?: boolean;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useSignalEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (open.value && !dialog.open) dialog.showModal();
    if (!open.value && dialog.open) dialog.close();
  });
  return (
    // A press beside the panel closes it, as Esc does by itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={box}
      class={wide ? 'panel wide' : 'panel'}
      aria-labelledby={titleId}
      onClose={() => (open.value = false)}
      onClick={(event) => event.target === box.current && (open.value = false)}
    >
      {open.value && (
        <div class="panel-body">
          <div class="panel-head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" class="button" onClick={() => (open.value = false)}>
              {say('panel.close')}
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
