/**
 * What the drawn house needs to know. The same shape as the view's `StageView`, said here because drawings know nothing
 * of teams and stories; a test holds the two together.
 */
import type { LampState } from '../drawings/lamp.ts';
import type { Silhouette } from '../drawings/person.ts';

export type Posture = 'open' | 'working' | 'turned-away' | 'head-down';

export type HousePerson = {
  readonly id: number;
  readonly silhouette: Silhouette;
  readonly seat: number;
  readonly posture: Posture;
  readonly alone: boolean;
  readonly isNew: boolean;
  readonly speaking: boolean;
};

export type HouseAct = {
  readonly kind: string;
  readonly person?: number;
  readonly other?: number;
  readonly bay?: number;
};

export type CellarFacts = {
  readonly told: number;
  readonly silenced: number;
  readonly unnoticed: number;
  readonly light: number;
};

export type HouseFacts = {
  readonly people: readonly HousePerson[];
  readonly emptyChairs: readonly number[];
  readonly lamps: readonly LampState[];
  readonly notes: number;
  readonly perNote: number;
  readonly nameOnBoard?: string;
  readonly parcels: number;
  readonly perParcel: number;
  readonly parcelSize: 1 | 2 | 3;
  readonly gates: number;
  readonly papers: number;
  readonly alarm: boolean;
  readonly phone: boolean;
  readonly staysLate?: number;
  readonly sun: number;
  readonly player: { readonly present: boolean };
  readonly visitor?: HousePerson;
  readonly acts: readonly HouseAct[];
  readonly cellar?: CellarFacts;
};
