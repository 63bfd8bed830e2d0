/** What a playthrough is taken along as: tables, a file, a drawing. */
import { beforeAll, describe, expect, it } from 'vitest';
import { replay, summaryOf, type Session } from '#session';
import { debriefView, type PlaythroughFile } from '#view';
import { fetchLaterWords } from '#words';
import { chartSvg, dayColours, inkColours } from '../../src/screen/debrief/report-chart.ts';
import { decisionsCsv, fileName, monthsCsv, playthroughJson } from '../../src/screen/debrief/report-files.ts';
import { pictureSvg } from '../../src/screen/debrief/report-picture.ts';
import { compiled, playAs, principles } from '../play.ts';

beforeAll(fetchLaterWords);

const story = compiled('fourteen-thirty-two');
const played = playAs(story, 'systemic');
const view = debriefView(story, played, 12, principles);
const facts = {
  version: '0.1.0',
  playedAt: Date.UTC(2025, 2, 31, 12),
  link: 'https://example.org/#shared/x',
  remarks: { inLink: 0, leftOut: 0 },
};

describe('the tables', () => {
  it('hold a line for each month, half a year before the story included, under headers with units', () => {
    const [header = '', ...lines] = monthsCsv(view).trimEnd().split('\r\n');
    expect(header).toContain('Month (1 is the first of the story)');
    expect(header.match(/\((count|0 to 100)\)|of 100|100 is/g)?.length).toBeGreaterThanOrEqual(10);
    expect(lines).toHaveLength(18);
    const last = view.months.at(-1);
    expect(lines.at(-1)).toContain(`If you go on like this,${last?.seen.reports},${last?.seen.deploys},`);
    expect(lines.at(-1)).toContain(`${Math.round((last?.truth.trust ?? 0) * 10) / 10}`);
  });

  it('hold each decision with your own words and what was heard', () => {
    const text = decisionsCsv(view);
    for (const { number, took, heard } of view.decisions) {
      expect(text).toContain(`\r\n${number},`);
      for (const words of took) expect(text).toContain(words.text);
      expect(text).toContain((heard ?? '').replaceAll('"', '""'));
    }
  });
});

describe('the file with everything', () => {
  const read = () => JSON.parse(playthroughJson(view, played.session, facts)) as PlaythroughFile;

  it('holds the session, from which everything else follows again', () => {
    const { session, outcomes, decisions } = read();
    const again = debriefView(story, replay(story, session), 12, principles);
    expect(outcomes.problems).toEqual({ told: again.told, known: again.known, unnoticed: again.unnoticed });
    expect(outcomes.goingOnLikeThis.trust).toBeCloseTo(again.atTheEnd.trust, 0);
    expect(decisions.map(({ beat }) => beat)).toEqual(again.decisions.map(({ beat }) => beat));
    expect(JSON.parse(playthroughJson(again, session, facts))).toEqual(read());
  });

  it('says what it is, of which version, and when it was played, if that is known', () => {
    expect(read()).toMatchObject({ kind: 'second-story-playthrough', version: 1, playedAt: '2025-03-31T12:00:00.000Z' });
    expect(JSON.parse(playthroughJson(view, played.session, { ...facts, playedAt: undefined }))).not.toHaveProperty('playedAt');
  });

  it('leaves nothing unsaid and no number unrounded', () => {
    const text = playthroughJson(view, played.session, facts);
    expect(text).not.toContain('change.');
    for (const [, number] of text.matchAll(/: (-?[\d.]+),?\n/g)) expect(number).toMatch(/^-?\d+(\.\d)?$/);
    expect(text).not.toContain('-0,');
  });
});

describe('the drawing', () => {
  it('needs no colour on paper', () => {
    const colours = (svg: string) =>
      new Set([...svg.matchAll(/(?:fill|stroke)="(#[^"]+)"/g)].map(([, colour = '']) => colour.toLowerCase()));
    for (const colour of colours(chartSvg(view, inkColours, ''))) expect(colour).toMatch(/^#(.)\1\1$/);
    expect(colours(chartSvg(view, dayColours, '')).has(dayColours.reporting.toLowerCase())).toBe(true);
  });

  it('takes titles as text, whatever stands in them', () => {
    const title = '<script>alert(1)</script> & "more"';
    const hostile = { ...view, scenario: { ...view.scenario, title }, ending: { ...view.ending, title } };
    const { svg } = pictureSvg(hostile, facts, '');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;');
    expect(chartSvg(view, inkColours, title)).not.toContain('<script');
  });

  it('shows nothing outside its frame', () => {
    for (const months of [12, 24] as const) {
      const svg = chartSvg(debriefView(story, played, months, principles), inkColours, '');
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      const [, width = 0] = /viewBox="0 0 (\d+)/.exec(svg)?.map(Number) ?? [];
      for (const [, x] of svg.matchAll(/[ML"](-?\d+\.?\d*) /g)) expect(Number(x)).toBeLessThanOrEqual(width);
    }
  });
});

it('names files by scenario and day', () => {
  expect(fileName('fourteen-thirty-two', new Date(2025, 2, 5, 23).getTime(), 'months.csv')).toBe(
    'second-story-fourteen-thirty-two-2025-03-05-months.csv',
  );
});

it('keeps what was reached in the session it writes', () => {
  const session: Session = { ...played.session, summary: summaryOf(played) ?? { reporting: 0, velocity: 0, trust: 0, ending: 'x' } };
  expect((JSON.parse(playthroughJson(view, session, facts)) as PlaythroughFile).session).toEqual(session);
});
