/** What the lens sees: places, structure, and what to take along. Beside the text, or on a phone as a sheet at its foot. */
import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { say } from '#words';
import { PlacesPanel, type PlaceIntents } from './places-panel.tsx';
import type { Review } from './review.ts';
import { StructurePanel } from './structure-panel.tsx';
import { panelId, tabId, Tabs } from '../tabs.tsx';
import { TakePanel } from './take-panel.tsx';
import type { TextDesk } from './text-desk.ts';

export const sideTabs = ['places', 'structure', 'take'] as const;
export type SideTab = (typeof sideTabs)[number];

type Props = {
  desk: TextDesk;
  tab: Signal<SideTab>;
  /** On a phone: whether the sheet is up. */
  isOpen: Signal<boolean>;
  intents: PlaceIntents;
  review: () => Review;
  onPrint: () => void;
  onDeleted: () => void;
};

export function SidePane({ desk, tab, isOpen, intents, review, onPrint, onDeleted }: Props) {
  const name = tab.value;
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <section class={isOpen.value ? 'text-side is-open' : 'text-side'} aria-label={say('text.side')}>
      <button
        type="button"
        class="button primary text-sheet"
        aria-expanded={isOpen.value}
        aria-controls="text-side-body"
        onClick={() => (isOpen.value = !isOpen.value)}
      >
        {isOpen.value ? say('text.sheet-close') : say('text.sheet-open', { count: desk.overview.value.count })}
      </button>
      <div ref={sheet} class="text-side-body" id="text-side-body">
        <Tabs
          id="side"
          label={say('text.side')}
          names={sideTabs}
          open={name}
          word={(one) => say(`text.side.${one}`)}
          onOpen={(one) => {
            tab.value = one;
            // On a phone the sheet scrolls as a whole.
            sheet.current?.scrollTo(0, 0);
          }}
        />
        <div key={name} class="text-side-panel" role="tabpanel" id={panelId('side', name)} aria-labelledby={tabId('side', name)}>
          {name === 'places' && <PlacesPanel desk={desk} intents={intents} />}
          {name === 'structure' && <StructurePanel desk={desk} onShow={intents.showSection} />}
          {name === 'take' && <TakePanel desk={desk} review={review} onPrint={onPrint} onDeleted={onDeleted} />}
        </div>
      </div>
    </section>
  );
}
