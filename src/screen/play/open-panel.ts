/** Which panel of play is open; one at a time. */
import { signal, type Signal } from '@preact/signals';

export const panelNames = ['pause', 'log', 'decisions', 'measures', 'glossary', 'keys'] as const;
export type PanelName = (typeof panelNames)[number];
export type OpenPanel = Signal<PanelName | undefined>;

export const createOpenPanel = (): OpenPanel => signal(undefined);
