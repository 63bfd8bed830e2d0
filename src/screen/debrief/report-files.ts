/** The files of a playthrough: two tables and one whole text, with their headers and units in words. */
import type { Session } from '#session';
import {
  csvOf,
  decisionColumnIds,
  decisionColumns,
  monthFigureIds,
  monthFigures,
  playthroughFile,
  type DebriefView,
  type Wording,
} from '#view';
import { say, saySaid } from '#words';
import { yourWords } from './decisions.tsx';
import type { ReportFacts } from './report-facts.ts';

const wording: Wording = { said: saySaid, took: yourWords };

export function monthsCsv(view: DebriefView): string {
  const header = [
    say('report.csv.month'),
    say('report.csv.phase'),
    ...monthFigureIds.map((id) => say(`report.csv.${id}`)),
    say('report.csv.left'),
  ];
  const rows = view.months.map((month) => [
    month.month,
    say(`months.phase.${month.phase}`),
    ...monthFigureIds.map((id) => monthFigures[id](month)),
    month.left.join(', '),
  ]);
  return csvOf([header, ...rows]);
}

export function decisionsCsv(view: DebriefView): string {
  const header = decisionColumnIds.map((id) => say(`report.csv.decision.${id}`));
  return csvOf([header, ...view.decisions.map((decision) => decisionColumnIds.map((id) => decisionColumns[id](decision, wording)))]);
}

export function playthroughJson(view: DebriefView, session: Session, { version, playedAt }: ReportFacts): string {
  const facts = {
    version,
    note: say('report.teaching'),
    ...(playedAt === undefined ? {} : { playedAt: new Date(playedAt).toISOString() }),
  };
  return `${JSON.stringify(playthroughFile(view, session, facts, wording), undefined, 2)}\n`;
}

/** A name that sorts by scenario and day: `second-story-fourteen-thirty-two-2025-03-31-months.csv`. @param at milliseconds since 1970. */
export function fileName(scenario: string, at: number, what: string): string {
  const day = new Date(at);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return `second-story-${scenario}-${parts.join('-')}-${what}`;
}
