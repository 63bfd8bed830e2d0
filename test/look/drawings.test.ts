/** Every drawing is kept as a file: a change of the look appears as a picture in the review. */
import { describe, expect, it } from 'vitest';
import { day, frameFor, houseSvg, metricMark, metricMarks, night, pieces, problem, problemKinds } from '#look';
import { poseSheet, teamSheet } from './sheets.ts';
import { views } from './houses.ts';

const palettes = { day, night } as const;
const sizes = { trusting: [848, 574], 'at-work': [848, 574], mixed: [848, 574], blamed: [360, 218], debrief: [528, 704] } as const;

describe('the drawings', () => {
  for (const [name, palette] of Object.entries(palettes)) {
    for (const view of Object.keys(views) as (keyof typeof views)[]) {
      const [width, height] = sizes[view];
      it(`show the house ${view} by ${name}`, async () => {
        await expect(lines(houseSvg(views[view], palette, { width, height }))).toMatchFileSnapshot(`drawings/house-${view}-${name}.svg`);
      });
    }
    it(`show the team by ${name}`, async () => {
      await expect(lines(teamSheet(palette))).toMatchFileSnapshot(`drawings/team-${name}.svg`);
    });
    it(`show every pose by ${name}`, async () => {
      await expect(lines(poseSheet(palette))).toMatchFileSnapshot(`drawings/poses-${name}.svg`);
    });
    it(`show the signs by ${name}`, async () => {
      const signs = problemKinds.map((kind, index) => problem(palette, kind, 40 + index * 70, 40, 26));
      const marks = Object.values(metricMarks).flatMap((mark, index) => [
        metricMark(palette, mark, 40 + index * 70, 100, 8),
        metricMark(palette, mark, 60 + index * 70, 100, 8, true),
      ]);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 130" width="300" height="130"><rect width="300" height="130" fill="${palette.card}"/>${[...signs, ...marks].join('')}</svg>`;
      await expect(lines(svg)).toMatchFileSnapshot(`drawings/signs-${name}.svg`);
    });
  }
});

describe('every drawing', () => {
  const everything = Object.values(palettes).flatMap((palette) =>
    Object.values(views).flatMap((view) =>
      pieces(view, palette, frameFor({ width: 848, height: 574, arrangement: view.cellar ? 'debrief' : 'play' })),
    ),
  );

  it('is well-formed: no attribute twice, no number missing, every element closed', () => {
    const isBroken = (svg: string) =>
      /NaN|undefined|Infinity/.test(svg) ||
      (svg.match(/<g[ >]/g)?.length ?? 0) !== (svg.match(/<\/g>/g)?.length ?? 0) ||
      hasAttributeTwice(svg);
    expect(everything.filter(({ svg }) => isBroken(svg)).map(({ key }) => key)).toEqual([]);
  });

  it('holds no text, no id and nothing from elsewhere', () => {
    const foreign = /<text|<script|<image|<use|id=|href|url\(/;
    expect(everything.filter(({ svg }) => foreign.test(svg)).map(({ key }) => key)).toEqual([]);
  });

  it('uses colours of its own palette only', () => {
    const byDay = [day.paper, day.ink, day.room, day.sky, ...day.cloth];
    const byNight = pieces(views.mixed, night, frameFor({ width: 848, height: 574, arrangement: 'play' }));
    expect(byNight.filter(({ svg }) => byDay.some((colour) => svg.includes(colour))).map(({ key }) => key)).toEqual([]);
  });
});

function hasAttributeTwice(svg: string): boolean {
  return [...svg.matchAll(/<[a-z]+[^>]*>/g)].some(([tag]) => {
    const names = [...tag.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name);
    return new Set(names).size !== names.length;
  });
}

/** One element to a line, so that reviews show what changed. */
const lines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;
