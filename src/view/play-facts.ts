/** The shape of what a player may see while playing. What the leader cannot know has no field here. */
import type { Activity, Did, SpokenLine } from '#scenario';
import type { Said } from './said.ts';
import type { StageView } from './stage-view.ts';

export const metricIds = ['reporting', 'velocity', 'trust'] as const;
export type MetricId = (typeof metricIds)[number];

export type MetricView = {
  readonly id: MetricId;
  /** The plain word or count beside the mark: "4 heard", "35 shipped", "guarded". */
  readonly word: Said;
  /** For the accessible name: the number and its direction since the last decision. */
  readonly full: Said;
  /** One point a week from the start of the warm-up to now, 0..1 in a fixed range per metric. */
  readonly points: readonly number[];
  /** How many of the points lie before the story. */
  readonly pastPoints: number;
};

export type Speaker = { readonly who: string; readonly name: string; readonly role: string };
/** A line with its speaker's name resolved. */
export type ShownLine =
  | { readonly kind: 'says'; readonly speaker: Speaker; readonly text: string }
  | { readonly kind: 'stage'; readonly text: string }
  | { readonly kind: 'log'; readonly text: string };

export type OfferedOption = {
  readonly id: string;
  readonly form: 'say' | 'do' | 'gesture';
  readonly text: string;
};

/** One card on the desk: what the player looks at now. */
export type PlayStep =
  | {
      readonly kind: 'beat';
      readonly beat: string;
      readonly place: string;
      readonly lines: readonly ShownLine[];
      readonly ask?: string;
      /** Shuffled by the seed. Empty while this is not the last beat of the trail, or if an activity is offered. */
      readonly options: readonly OfferedOption[];
      readonly activity?: ActivityView;
      readonly timeLimitSeconds?: number;
      readonly silenceAllowed: boolean;
      /** Already decided here (looking back), or waiting. */
      readonly took?: Did;
    }
  | {
      readonly kind: 'heard';
      readonly beat: string;
      /** What was taken, as a line. */
      readonly took: OfferedOption | { readonly form: 'activity' | 'silence'; readonly text: Said };
      readonly heard?: string;
      readonly lines: readonly ShownLine[];
    }
  | {
      readonly kind: 'passing';
      readonly fromWeek: number;
      readonly toWeek: number;
      /** What the leader heard of in those weeks, each a sentence; at most six, the rest counted in the last. */
      readonly news: readonly Said[];
      readonly lines: readonly ShownLine[];
      /** Metric words before and after. */
      readonly changes: readonly { readonly id: MetricId; readonly before: Said; readonly after: Said }[];
    }
  | { readonly kind: 'ending'; readonly ending: string; readonly title: string; readonly lines: readonly ShownLine[] };

/** An activity with its picks shuffled by the seed and guards resolved. */
export type ActivityView =
  | {
      readonly kind: 'timeline';
      readonly intro: string;
      readonly cards: readonly {
        readonly id: string;
        readonly time: string;
        readonly wordings: readonly { readonly id: string; readonly text: string }[];
      }[];
    }
  | {
      readonly kind: 'picks';
      readonly about: Extract<Activity, { kind: 'picks' }>['about'];
      readonly intro: string;
      readonly atLeast: number;
      readonly atMost: number;
      readonly picks: readonly { readonly id: string; readonly text: string }[];
    }
  | {
      readonly kind: 'capacity';
      readonly intro: string;
      readonly total: number;
      readonly lines: readonly { readonly id: string; readonly text: string; readonly most: number; readonly costs?: number }[];
    }
  | { readonly kind: 'levers'; readonly intro: string; readonly offers: readonly { readonly id: string; readonly text: string }[] };

export type LogEntry = {
  readonly week: number;
  readonly place?: string;
  readonly line:
    | ShownLine
    | { readonly kind: 'you'; readonly text: string }
    | { readonly kind: 'heard'; readonly text: string }
    | { readonly kind: 'said'; readonly said: Said };
};

export type PlayView = {
  readonly scenario: { readonly id: string; readonly title: string; readonly role: string };
  /** Story week and month now, months in all, and the minute where minutes count. */
  readonly calendar: {
    readonly week: number;
    readonly month: number;
    readonly months: number;
    readonly minute?: number;
    readonly pastWeeks: number;
    /** Numbered flags: one per decision taken so far. */
    readonly flags: readonly { readonly number: number; readonly week: number; readonly beat: string }[];
  };
  readonly step: PlayStep;
  /** Position on the trail; the screen's Continue goes to the next while `isLast` is false. */
  readonly cursor: number;
  readonly isLast: boolean;
  readonly metrics: readonly MetricView[];
  /** Other things a leader sees: gates, lead time, visible incidents, failure rate, compliance seen, actions closed. */
  readonly others: readonly { readonly label: Said; readonly value: Said }[];
  readonly stage: StageView;
  readonly log: readonly LogEntry[];
  readonly decisionsMade: number;
  readonly isOver: boolean;
};
export type { SpokenLine };
