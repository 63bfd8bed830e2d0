/** The two parts of the lab as tabs: arrows move between them. */
import { useRef } from 'preact/hooks';
import { labPages, type LabPage } from '#lab';
import { say } from '#words';

export const tabId = (page: LabPage) => `lab-tab-${page}`;
export const panelId = (page: LabPage) => `lab-panel-${page}`;

export function LabTabs({ open, onOpen }: { open: LabPage; onOpen: (page: LabPage) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, from: LabPage) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = labPages.at((labPages.indexOf(from) + step) % labPages.length) ?? from;
    onOpen(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div class="lab-tabs screen-only" role="tablist" aria-label={say('lab.pages')} ref={list}>
      {labPages.map((page) => (
        <button
          key={page}
          type="button"
          role="tab"
          id={tabId(page)}
          aria-controls={page === open ? panelId(page) : undefined}
          aria-selected={page === open}
          tabindex={page === open ? 0 : -1}
          onClick={() => onOpen(page)}
          onKeyDown={(event) => move(event, page)}
        >
          {say(`lab.page.${page}`)}
        </button>
      ))}
    </div>
  );
}
