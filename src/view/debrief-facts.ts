/** The shape of the debrief: what was hidden, beside what was seen. */
import type { MetricId, OfferedOption, ShownLine } from './play-facts.ts';
import type { Said } from './said.ts';
import type { StageView } from './stage-view.ts';

/** One month: what the leader saw and what was true. */
export type DebriefMonth = {
  /** As it stood at the month's end: -5..0 before the story (0 is where it starts), 1.. lived, then "if you go on like this". */
  readonly month: number;
  readonly phase: 'before' | 'lived' | 'epilogue';
  readonly seen: { readonly reports: number; readonly deploys: number; readonly trust: number; readonly incidents: number };
  readonly truth: {
    /** 0-100 each. */
    readonly reporting: number;
    readonly velocity: number;
    readonly trust: number;
    readonly incidents: number;
    readonly silenced: number;
    readonly unnoticed: number;
  };
  /** Names of those who left in this month. */
  readonly left: readonly string[];
};

export type DebriefSeries = {
  readonly id: MetricId;
  /** Weekly, from the start of the story; the metric's own unit (0-100 for reporting and trust; 100 = reference for velocity). */
  readonly truth: readonly number[];
  /** What the player was shown for it, where that has the same scale: for trust, the survey with names on it. Else absent. */
  readonly seen?: readonly number[];
  readonly epilogue: readonly number[];
  readonly range: readonly [number, number];
  /** At the end of the epilogue, at the end of the lived weeks, and where the story started. */
  readonly endWord: Said;
  readonly livedWord: Said;
  readonly startWord: Said;
};

export type DebriefDecision = {
  readonly number: number;
  readonly beat: string;
  readonly week: number;
  readonly place: string;
  readonly ask?: string;
  /** Your own words, quoted. */
  readonly took: readonly (
    | OfferedOption
    | { readonly form: 'wording' | 'pick' | 'switch' | 'silence'; readonly text: string }
    | { readonly form: 'allocation'; readonly text: string; readonly hundredths: number }
  )[];
  /** An activity in one sentence that counts, also when nothing was chosen in it. */
  readonly counted?: Said;
  readonly heard?: string;
  readonly later?: string;
  readonly principles: readonly { readonly id: string; readonly title: string; readonly explanation: string }[];
  /** What it did at once, true values: team trust points (0-100), fear points, and the people it moved most. */
  readonly effect: {
    readonly trust: number;
    readonly fear: number;
    readonly pressure: number;
    readonly people: readonly { readonly name: string; readonly trust: number }[];
    /** Gates, paper, review, money: each standing change as a sentence. */
    readonly changes: readonly Said[];
  };
  /** Until the next decision: what was told, kept quiet and broke. */
  readonly until: { readonly weeks: number; readonly told: number; readonly keptQuiet: number; readonly incidents: number };
};

export type DebriefView = {
  readonly scenario: { readonly id: string; readonly title: string };
  readonly ending: {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly ShownLine[];
    readonly reflect: readonly string[];
  };
  /** The headline: problems told in the lived weeks, of those somebody knew (told + still kept quiet), and those noticed by nobody. */
  readonly told: number;
  readonly known: number;
  readonly unnoticed: number;
  readonly stage: StageView;
  readonly series: readonly DebriefSeries[];
  readonly months: readonly DebriefMonth[];
  readonly weeksLived: number;
  readonly epilogueMonths: 12 | 24;
  readonly decisions: readonly DebriefDecision[];
  readonly incidents: readonly {
    readonly week: number;
    readonly title: Said;
    readonly severity: 1 | 2 | 3;
    readonly seen: boolean;
    readonly somebodyKnew: boolean;
  }[];
  readonly left: readonly {
    readonly name: string;
    readonly week: number;
    readonly phase: 'lived' | 'epilogue';
    readonly blamed: boolean;
  }[];
  /** What it would have come to: R, V, T at the end of the epilogue, 0-100 (velocity 100 = reference). */
  readonly atTheEnd: { readonly reporting: number; readonly velocity: number; readonly trust: number; readonly harm: number };
};
