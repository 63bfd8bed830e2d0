/** What can be taken along from a playthrough: its months and decisions as tables, and everything in one file. */
import type { Session } from '#session';
import { modelVersion, oneDecimal } from '#simulation';
import type { DebriefDecision, DebriefMonth, DebriefView } from './debrief-facts.ts';
import type { Cell } from './report-csv.ts';
import type { Said } from './said.ts';

/** The figures of a month, in the order of a table: first what the leader saw, then what was true. */
export const monthFigures = {
  'seen.reports': ({ seen }) => seen.reports,
  'seen.deploys': ({ seen }) => seen.deploys,
  'seen.trust': ({ seen }) => oneDecimal(seen.trust),
  'seen.incidents': ({ seen }) => seen.incidents,
  'true.reporting': ({ truth }) => oneDecimal(truth.reporting),
  'true.velocity': ({ truth }) => oneDecimal(truth.velocity),
  'true.trust': ({ truth }) => oneDecimal(truth.trust),
  'true.incidents': ({ truth }) => truth.incidents,
  'true.silenced': ({ truth }) => truth.silenced,
  'true.unnoticed': ({ truth }) => truth.unnoticed,
} as const satisfies Record<string, (month: DebriefMonth) => number>;
export type MonthFigure = keyof typeof monthFigures;
export const monthFigureIds = Object.keys(monthFigures) as readonly MonthFigure[];

/** What a table needs said in words: facts of the view, and what was taken at a decision. */
export type Wording = {
  readonly said: (said: Said) => string;
  readonly took: (took: DebriefDecision['took'][number]) => string;
};

/** The columns of the decisions' table, in order. Several texts in one cell stand on lines of their own. */
export const decisionColumns = {
  number: ({ number }) => number,
  week: ({ week }) => week + 1,
  place: ({ place }) => place,
  ask: ({ ask }) => ask ?? '',
  took: ({ took }, words) => took.map(words.took).join('\n'),
  heard: ({ heard }) => heard ?? '',
  trust: ({ effect }) => oneDecimal(effect.trust),
  fear: ({ effect }) => oneDecimal(effect.fear),
  people: ({ effect }) => effect.people.map(({ name, trust }) => `${name} ${oneDecimal(trust)}`).join('\n'),
  changes: ({ effect }, words) => effect.changes.map(words.said).join('\n'),
  weeks: ({ until }) => until.weeks,
  told: ({ until }) => until.told,
  'kept-quiet': ({ until }) => until.keptQuiet,
  incidents: ({ until }) => until.incidents,
  principles: ({ principles }) => principles.map(({ title }) => title).join('\n'),
} as const satisfies Record<string, (decision: DebriefDecision, words: Wording) => Cell>;
export type DecisionColumn = keyof typeof decisionColumns;
export const decisionColumnIds = Object.keys(decisionColumns) as readonly DecisionColumn[];

/**
 * A playthrough as a file (JSON). `session` alone is the truth of it: replayed with the same edition of the scenario it gives
 * everything else again. Reporting, trust and the survey run from 0 to 100; velocity is 100 for what such a team usually
 * ships; weeks and months count from the start of the story (week 1, month 1); measures carry one decimal.
 */
export type PlaythroughFile = {
  readonly kind: 'second-story-playthrough';
  /** Version of this shape. */
  readonly version: 1;
  readonly game: { readonly version: string; readonly model: string; readonly note: string };
  /** When it was played last, as an ISO 8601 instant; absent if this browser does not know. */
  readonly playedAt?: string;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly session: Session;
  readonly outcomes: {
    readonly ending: { readonly id: string; readonly title: string };
    /** Problems at the end of the story: told to the leader, known to somebody (the told ones included), noticed by nobody. */
    readonly problems: { readonly told: number; readonly known: number; readonly unnoticed: number };
    /** At the end of the epilogue, "if you go on like this". Harm is a sum over the whole time; less is better. */
    readonly goingOnLikeThis: { readonly months: 12 | 24 } & Readonly<Record<'reporting' | 'velocity' | 'trust' | 'harm', number>>;
    readonly incidents: readonly (Omit<DebriefView['incidents'][number], 'title'> & { readonly title: string })[];
    readonly left: DebriefView['left'];
  };
  /** Months -5 to 0 lie before the story. */
  readonly months: readonly (Pick<DebriefMonth, 'month' | 'phase' | 'left'> & {
    readonly figures: Readonly<Record<MonthFigure, number>>;
  })[];
  readonly decisions: readonly (Readonly<Record<Exclude<DecisionColumn, 'took' | 'people' | 'changes' | 'principles'>, Cell>> & {
    readonly beat: string;
    readonly took: readonly string[];
    readonly people: DebriefDecision['effect']['people'];
    readonly changes: readonly string[];
    readonly principles: readonly { readonly id: string; readonly title: string }[];
  })[];
};

export type FileFacts = { readonly version: string; readonly note: string; readonly playedAt?: string };

export function playthroughFile(view: DebriefView, session: Session, facts: FileFacts, words: Wording): PlaythroughFile {
  const { reporting, velocity, trust, harm } = view.atTheEnd;
  return {
    kind: 'second-story-playthrough',
    version: 1,
    game: { version: facts.version, model: modelVersion, note: facts.note },
    ...(facts.playedAt === undefined ? {} : { playedAt: facts.playedAt }),
    scenario: view.scenario,
    session,
    outcomes: {
      ending: { id: view.ending.id, title: view.ending.title },
      problems: { told: view.told, known: view.known, unnoticed: view.unnoticed },
      goingOnLikeThis: {
        months: view.epilogueMonths,
        reporting: oneDecimal(reporting),
        velocity: oneDecimal(velocity),
        trust: oneDecimal(trust),
        harm: oneDecimal(harm),
      },
      incidents: view.incidents.map((incident) => ({ ...incident, week: incident.week + 1, title: words.said(incident.title) })),
      left: view.left.map((person) => ({ ...person, week: person.week + 1 })),
    },
    months: view.months.map((month) => ({ month: month.month, phase: month.phase, left: month.left, figures: figuresOf(month) })),
    decisions: view.decisions.map((decision) => decisionEntry(decision, words)),
  };
}

function figuresOf(month: DebriefMonth): Readonly<Record<MonthFigure, number>> {
  return Object.fromEntries(monthFigureIds.map((id) => [id, monthFigures[id](month)])) as Record<MonthFigure, number>;
}

function decisionEntry(decision: DebriefDecision, words: Wording): PlaythroughFile['decisions'][number] {
  const cells = Object.fromEntries(decisionColumnIds.map((id) => [id, decisionColumns[id](decision, words)])) as Record<
    DecisionColumn,
    Cell
  >;
  return {
    ...cells,
    beat: decision.beat,
    took: decision.took.map(words.took),
    people: decision.effect.people.map(({ name, trust }) => ({ name, trust: oneDecimal(trust) })),
    changes: decision.effect.changes.map(words.said),
    principles: decision.principles.map(({ id, title }) => ({ id, title })),
  };
}
