/** "What if …?" asked at a decision's card, to be answered where the roads not taken are shown. */
import { signal } from '@preact/signals';

/** The number of the decision asked about, until the roads have been opened there. */
export const askedRoad = signal<number | undefined>(undefined);
