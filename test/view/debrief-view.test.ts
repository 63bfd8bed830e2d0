import { describe, expect, it } from 'vitest';
import { warmUpWeeks } from '#scenario';
import { epilogue, replay, undoTo } from '#session';
import { headline } from '#simulation';
import { debriefView, playView, saidIds, type DebriefView, type Said } from '#view';
import { compiled, playAs, playAtRandom, principles } from '../play.ts';

const story = compiled('fourteen-thirty-two');
const blaming = playAs(story, 'blaming');
const systemic = playAs(story, 'systemic');
const debrief = (played: typeof blaming, months: 12 | 24 = 12): DebriefView => debriefView(story, played, months, principles);

describe('the debrief', () => {
  it('opens the cellar: what was told, what somebody knew and kept, what nobody noticed', () => {
    for (const played of [blaming, systemic, playAtRandom(story, 'otter')]) {
      const view = debrief(played);
      const count = (state: string) => played.team.items.filter((item) => item.state === state).length;
      expect(view.known - view.told).toBe(count('silenced'));
      expect(view.unnoticed).toBe(count('unnoticed'));
      expect(view.stage.cellar).toMatchObject({ told: view.told, silenced: count('silenced'), unnoticed: count('unnoticed') });
    }
  });

  it('lets light reach down as far as reporting goes', () => {
    const light = (played: typeof blaming) => debrief(played).stage.cellar?.light ?? 0;
    expect(light(systemic)).toBeGreaterThan(light(blaming));
    expect(light(systemic)).toBeCloseTo(headline(systemic.weeks, systemic.weeks.length - 1).reporting / 100);
  });

  it('tells a blaming leader of a smaller share of what was known than a systemic one', () => {
    const share = ({ told, known }: DebriefView) => told / known;
    expect(share(debrief(systemic))).toBeGreaterThan(share(debrief(blaming)) + 0.15);
  });

  it('sets what was seen beside what was true, for every month from half a year before to the end', () => {
    for (const months of [12, 24] as const) {
      const rows = debrief(blaming, months).months;
      expect(rows.map(({ month }) => month)).toEqual(Array.from({ length: 6 + months }, (_, place) => place - 5));
      expect(rows.map(({ phase }) => phase)).toEqual(
        rows.map(({ month }) => (month < 1 ? 'before' : month <= story.story.months ? 'lived' : 'epilogue')),
      );
    }
    const rows = debrief(blaming).months;
    const all = [...blaming.weeks, ...epilogue(story, blaming, 12).weeks];
    const sum = (count: (row: DebriefView['months'][number]) => number) => rows.reduce((total, row) => total + count(row), 0);
    expect(sum((row) => row.seen.deploys)).toBe(all.reduce((total, week) => total + week.deploys, 0));
    expect(sum((row) => row.seen.reports)).toBe(all.reduce((total, week) => total + week.reports + week.lateReports, 0));
    expect(rows.at(-1)?.truth.trust).toBeCloseTo(debrief(blaming).atTheEnd.trust);
  });

  it('shows that fear flatters the survey with names on it', () => {
    const last = debrief(blaming).months.find(({ month }) => month === 3);
    expect(last?.seen.trust ?? 0).toBeGreaterThan((last?.truth.trust ?? 100) + 10);
  });

  it('draws each metric week by week, lived and then as it would go on', () => {
    const view = debrief(systemic);
    for (const series of view.series) {
      expect(series.truth).toHaveLength(view.weeksLived);
      expect(series.truth.length + series.epilogue.length).toBe(52);
      expect(series.epilogue.at(-1)).toBeCloseTo(view.atTheEnd[series.id]);
      for (const value of [...series.truth, ...series.epilogue, ...(series.seen ?? [])]) {
        expect(value).toBeGreaterThanOrEqual(series.range[0]);
        expect(value).toBeLessThanOrEqual(series.range[1] + 20);
      }
    }
  });

  it('quotes every decision in your own words, with its principles', () => {
    for (const seed of ['otter', 'heron', 'lynx']) {
      const played = playAtRandom(story, seed);
      const { decisions } = debrief(played);
      expect(decisions.map(({ beat }) => beat)).toEqual(played.session.decisions.map(({ beat }) => beat));
      for (const { took, counted } of decisions) expect(took.length > 0 || counted !== undefined).toBe(true);
      const cited = played.trail.flatMap((entry) => (entry.kind === 'decision' ? [entry.principles] : []));
      expect(decisions.map((decision) => decision.principles.map(({ id }) => id))).toEqual(cited);
    }
  });

  it('says what a decision did at once, and whom it moved most', () => {
    const { decisions } = debrief(blaming);
    const first = decisions[0];
    expect(first?.effect.trust).toBeLessThan(0);
    expect(first?.effect.fear).toBeGreaterThan(0);
    const target = story.story.beats[0]?.options?.find(({ response }) => response?.stance === 'blaming')?.response?.target;
    expect(first?.effect.people[0]?.name).toBe(story.cast.people.find(({ id }) => id === target)?.name);
    const before = replay(story, undoTo(blaming.session, 1)).team;
    const after = blaming.trail.find((entry) => entry.kind === 'decision')?.team;
    expect(first?.effect.changes.length).toBe(
      Object.keys(before.levers).filter((lever) => lever !== 'stance' && before.levers[lever as 'tone'] !== after?.levers[lever as 'tone'])
        .length,
    );
  });

  it('counts what followed each decision until the next, leaving out no week and counting none twice', () => {
    const { decisions, weeksLived } = debrief(systemic);
    const first = systemic.trail.find((entry) => entry.kind === 'decision');
    expect(decisions.reduce((sum, { until }) => sum + until.weeks, 0)).toBe(weeksLived - (first?.week ?? 0));
    const told = systemic.weeks
      .slice(warmUpWeeks)
      .reduce((sum, week) => sum + week.reports + week.lateReports + week.visibleIncidents.reduce((a, b) => a + b), 0);
    expect(decisions.reduce((sum, { until }) => sum + until.told, 0)).toBe(told);
    expect(debrief(systemic).told).toBe(told);
  });

  it('names the scenario’s own incidents by their title, and the others by what broke', () => {
    const titles = debrief(blaming).incidents.map(({ title }) => title);
    const scripted = titles.flatMap(({ id, values }) => (id === 'incident.scripted' ? [values?.text] : []));
    expect(scripted).toEqual(story.story.incidents?.map(({ title }) => title));
    expect(titles.some(({ id }) => id === 'incident.drawn')).toBe(true);
  });

  it('is not there before the story has ended', () => {
    expect(() => debrief(replay(story, undoTo(blaming.session, 3)))).toThrow(/before the story has ended/);
  });

  it('shows the team as it was last seen in play, now above the open cellar', () => {
    const { cellar, acts, ...stage } = debrief(systemic).stage;
    const { acts: _, ...lastSeen } = playView(story, systemic, systemic.trail.length - 1).stage;
    expect(stage).toEqual(lastSeen);
    expect(acts).toEqual([]);
    expect(cellar).toBeDefined();
  });

  it('says only sentences of the list, with every gap filled', () => {
    for (const played of [blaming, systemic, playAtRandom(story, 'wren'), playAtRandom(story, 'vole')]) {
      for (const sentence of saidIn(debrief(played, 24))) {
        expect(Object.keys(saidIds)).toContain(sentence.id);
        expect(Object.keys(sentence.values ?? {}).toSorted()).toEqual([...saidIds[sentence.id as keyof typeof saidIds]].toSorted());
      }
    }
  });
});

function saidIn(value: unknown): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && typeof value.id === 'string' && value.id.includes('.')) return [value as Said];
  return Object.values(value).flatMap(saidIn);
}
