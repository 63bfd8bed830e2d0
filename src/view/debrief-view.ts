/** The view of the debrief: the cellar opened, what was seen beside what was true, and each decision with what it did. */
import type { CompiledStory, Principle } from '#scenario';
import { warmUpWeeks } from '#scenario';
import { epilogue, type Playthrough } from '#session';
import { harmOf, headline, type Item, type TeamEvent, type WeekRecord } from '#simulation';
import { debriefDecisions } from './debrief-decisions.ts';
import type { DebriefView } from './debrief-facts.ts';
import { debriefMonths } from './debrief-months.ts';
import { debriefSeries } from './debrief-series.ts';
import { shownLine } from './lines.ts';
import { className } from './news.ts';
import { nameOf, peopleOf } from './people.ts';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';
import { visibleIncidents } from './seen.ts';
import { stageView } from './stage.ts';
import type { StageView } from './stage-view.ts';

/** @param principles the explanations of `scenarios/principles.yaml`; ids without one are left out. */
export function debriefView(compiled: CompiledStory, played: Playthrough, months: 12 | 24, principles: readonly Principle[]): DebriefView {
  const { story } = compiled;
  const lived = played.weeks.length;
  const weeks = [...played.weeks, ...epilogue(compiled, played, months).weeks];
  const people = peopleOf(compiled.cast, weeks);
  const { told, silenced, unnoticed } = problemsOf(played);
  const end = headline(weeks, weeks.length - 1);
  return {
    scenario: { id: story.id, title: story.title },
    ending: endingOf(compiled, played),
    told,
    known: told + silenced,
    unnoticed,
    stage: debriefStage(compiled, played),
    series: debriefSeries(weeks, lived),
    months: debriefMonths(weeks, lived, people),
    weeksLived: lived - warmUpWeeks,
    epilogueMonths: months,
    decisions: debriefDecisions(compiled, played, principles),
    incidents: incidentsOf(compiled, played.weeks.slice(warmUpWeeks)),
    left: weeks.slice(warmUpWeeks).flatMap((week) =>
      week.events.flatMap((event) =>
        event.kind === 'resignation'
          ? [
              {
                name: nameOf(people, event.person),
                week: week.week - warmUpWeeks,
                phase: week.week < lived ? ('lived' as const) : ('epilogue' as const),
                blamed: event.blamed,
              },
            ]
          : [],
      ),
    ),
    atTheEnd: { reporting: end.reporting, velocity: end.velocity, trust: end.trust, harm: harmOf(weeks, warmUpWeeks, weeks.length - 1) },
  };
}

/** The stage of the last place with the soil taken off the cellar. Light reaches down as far as reporting goes. */
export function debriefStage(compiled: CompiledStory, played: Playthrough): StageView {
  const last = played.trail.length - 1;
  const light = headline(played.weeks, played.weeks.length - 1).reporting / 100;
  return { ...stageView(compiled, played, last), acts: [], cellar: { ...problemsOf(played), light } };
}

/** Told in the lived weeks, by people or by an incident everyone saw; known to somebody and not told; noticed by nobody. */
function problemsOf({ weeks, team }: Playthrough): { readonly told: number; readonly silenced: number; readonly unnoticed: number } {
  const count = (state: Item['state']) => team.items.filter((item) => item.state === state).length;
  const told = weeks.slice(warmUpWeeks).reduce((sum, week) => sum + week.reports + week.lateReports + visibleIncidents(week), 0);
  return { told, silenced: count('silenced'), unnoticed: count('unnoticed') };
}

function endingOf(compiled: CompiledStory, { trail }: Playthrough): DebriefView['ending'] {
  const last = trail.at(-1);
  const ending = last?.kind === 'ending' ? compiled.story.endings.find(({ id }) => id === last.ending) : undefined;
  if (last?.kind !== 'ending' || !ending) throw new Error('there is no debrief before the story has ended');
  return { id: ending.id, title: ending.title, lines: last.lines.map((line) => shownLine(compiled, line)), reflect: ending.reflect };
}

function incidentsOf(compiled: CompiledStory, weeks: readonly WeekRecord[]): DebriefView['incidents'] {
  return weeks.flatMap((week) =>
    week.events.flatMap((event) =>
      event.kind === 'incident'
        ? [
            {
              week: week.week - warmUpWeeks,
              title: incidentTitle(compiled, event),
              severity: event.severity,
              seen: event.seen,
              somebodyKnew: event.somebodyKnew,
            },
          ]
        : [],
    ),
  );
}

/** The story's own title for an incident it wrote, else what broke. */
export function incidentTitle({ story }: CompiledStory, incident: Extract<TeamEvent, { kind: 'incident' }>): Said {
  const title = story.incidents?.find(({ id }) => id === incident.name)?.title;
  return title === undefined ? said('incident.drawn', { class: className(incident.class) }) : said('incident.scripted', { text: title });
}
