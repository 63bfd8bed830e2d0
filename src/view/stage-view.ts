/**
 * What the drawn house shows, as facts without a picture. Everything here is what a leader in that house could see with
 * their own eyes (law: it does not depend on hidden state), except `cellar`, which exists in the debrief alone.
 */
import type { Silhouette } from '#scenario';

/** Four coarse bands of a body, from true trust and fear: towards the others, at the desk, turned away, head down. */
export const postures = ['open', 'working', 'turned-away', 'head-down'] as const;
export type Posture = (typeof postures)[number];

export const lampStates = ['out', 'low', 'lit'] as const;
export type LampState = (typeof lampStates)[number];

export type StagePerson = {
  /** Identity in the model; outsiders have negative ones, the player is `player`. */
  readonly id: number;
  readonly name: string;
  readonly role: string;
  readonly silhouette: Silhouette;
  /** Seat 0-9 upstairs (bays of three, three, two, two). */
  readonly seat: number;
  readonly posture: Posture;
  /** The one who was blamed: stands alone, apart from the bench. */
  readonly alone: boolean;
  /** In their first weeks: boxes on the desk. */
  readonly isNew: boolean;
  /** Stands downstairs at the table with the player. */
  readonly speaking: boolean;
};

/** Small acts caused by model facts since the picture before; the picture's still end state is in the other fields. */
export const smallActKinds = [
  'looks-up',
  'note-to-board',
  'note-halfway-back',
  'whisper',
  'leaves',
  'arrives',
  'lamp-out',
  'lamp-on',
  'stays-late',
  'papers-pile',
  'phone-rings',
  'parcel-leaves',
  'stands-alone',
  'note-pinned-nod',
  'name-on-board',
  'gate-added',
  'gate-gone',
] as const;
export type SmallActKind = (typeof smallActKinds)[number];
export type SmallAct = {
  readonly kind: SmallActKind;
  readonly person?: number;
  /** Names travel along: somebody who leaves is no longer among the people. */
  readonly name?: string;
  readonly other?: number;
  readonly otherName?: string;
  readonly seat?: number;
  /** Bay 0-3, for lamps. */
  readonly bay?: number;
};

export type StageView = {
  readonly people: readonly StagePerson[];
  /** Seats whose chair is empty (drawn in outline). */
  readonly emptyChairs: readonly number[];
  /** Four bays, left to right. */
  readonly lamps: readonly LampState[];
  /** Notes on the board: reports heard in the last 13 weeks. Above ten, one sign stands for `perNote` of them. */
  readonly notes: number;
  readonly perNote: number;
  /** A name nobody wipes off the board (a story told about somebody). */
  readonly nameOnBoard?: string;
  /** What went out by the path: deploys of the last four weeks. One parcel stands for `perParcel` of them. */
  readonly parcels: number;
  readonly perParcel: number;
  /** 1 usual, 2 large, 3 very large: size of batches. */
  readonly parcelSize: 1 | 2 | 3;
  /** Gates on the path, 0-6. */
  readonly gates: number;
  /** Sheets by the door, 0-12. */
  readonly papers: number;
  readonly alarm: boolean;
  readonly phone: boolean;
  /** Somebody still at a desk after the others: unplanned work is high. */
  readonly staysLate?: number;
  /** How far the sun has come in this month, 0-1. */
  readonly sun: number;
  /** The player's own silhouette downstairs. */
  readonly player: { readonly present: boolean };
  /** An outsider downstairs who speaks (negative id), if any. */
  readonly visitor?: StagePerson;
  readonly acts: readonly SmallAct[];
  /** Debrief only: problems told, known and not told, noticed by nobody. `light` 0-1 is how far lamplight reaches down. */
  readonly cellar?: { readonly told: number; readonly silenced: number; readonly unnoticed: number; readonly light: number };
};
