/**
 * What one playthrough has lived, in order: the machine appends to this trail as it goes. The screen walks along it one
 * entry at a time; the debrief reads it whole. Plain JSON.
 */
import type { ScriptedIncident, Team, TeamEvent, WeekRecord } from '#simulation';

/** What was decided at a beat: a closed union; ids and small integers only (it is saved and shared). */
export type Did =
  | { readonly option: string }
  | { readonly silence: true }
  /** Timeline cards in the order chosen, each with its wording. */
  | { readonly cards: readonly (readonly [card: string, wording: string])[] }
  | { readonly picks: readonly string[] }
  /** Hundredths of capacity by line. */
  | { readonly allocation: Readonly<Record<string, number>> }
  /** Switches of a `levers` activity that are on. */
  | { readonly levers: Readonly<Record<string, boolean>> };

/** A line as it is to be shown: guards held, "or" resolved. */
export type SpokenLine =
  | { readonly kind: 'says'; readonly who: string; readonly text: string }
  | { readonly kind: 'stage'; readonly text: string }
  | { readonly kind: 'log'; readonly text: string };

export type TrailEntry = {
  /** Story week at which it stands (0 = start of the story; the warm-up lies before). */
  readonly week: number;
  /** The team as it was after this entry. */
  readonly team: Team;
  /** Standing stance of the leader after this entry, -1..1. */
  readonly habit: number;
} & (
  | { readonly kind: 'beat'; readonly beat: string; readonly lines: readonly SpokenLine[]; readonly offered: readonly string[] }
  | {
      readonly kind: 'decision';
      readonly beat: string;
      readonly did: Did;
      /** Mean stance of the response, -1..1; undefined when there was none. */
      readonly stance?: number;
      /** Which outcome of an activity applied. */
      readonly outcome?: string;
      readonly heard?: string;
      readonly later?: string;
      /** Answers the picks brought to light. */
      readonly lines: readonly SpokenLine[];
      readonly principles: readonly string[];
      readonly incident?: string;
    }
  | {
      readonly kind: 'passing';
      readonly fromWeek: number;
      /** Seen events only are for the screen; all are here for the debrief. */
      readonly events: readonly TeamEvent[];
      /** Lines of consequences that fell due. */
      readonly lines: readonly SpokenLine[];
      readonly consequences: readonly string[];
    }
  | { readonly kind: 'ending'; readonly ending: string; readonly lines: readonly SpokenLine[] }
);

/** The machine's context: everything a playthrough is after some decisions. */
export type StoryContext = {
  readonly seed: string;
  readonly week: number;
  readonly habit: number;
  readonly team: Team;
  readonly flags: readonly string[];
  readonly chosen: readonly string[];
  /** One record per model week, the 26 of the warm-up first. */
  readonly weeks: readonly WeekRecord[];
  readonly pending: readonly { readonly beat: string; readonly from: string; readonly consequence: string; readonly dueWeek: number }[];
  readonly trail: readonly TrailEntry[];
  /** The stretch of weeks being passed: a beat opened by a slot goes back to it. */
  readonly road?: string;
  readonly ending?: string;
};

/** Weeks simulated before every story with the same seed; shown as the past. */
export const warmUpWeeks = 26;
export type { ScriptedIncident };
