/** Tabs: arrows move between them, and the one shown is the only stop for the Tab key. */
import { useRef } from 'preact/hooks';

type TabsProps<Name extends string> = {
  /** Beginning of the ids of tabs and panels. */
  id: string;
  label: string;
  names: readonly Name[];
  open: Name;
  word: (name: Name) => string;
  onOpen: (name: Name) => void;
};

export const tabId = (id: string, name: string): string => `${id}-tab-${name}`;
export const panelId = (id: string, name: string): string => `${id}-panel-${name}`;

export function Tabs<Name extends string>({ id, label, names, open, word, onOpen }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = names.at((names.indexOf(open) + step) % names.length) ?? open;
    onOpen(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(id, next)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(id, name)}
          aria-controls={name === open ? panelId(id, name) : undefined}
          aria-selected={name === open}
          tabindex={name === open ? 0 : -1}
          onClick={() => onOpen(name)}
          onKeyDown={move}
        >
          {word(name)}
        </button>
      ))}
    </div>
  );
}
