import { describe, expect, it } from 'vitest';
import { cssColours, darker, day, night, palettes } from '#look';
import type { Palette } from '#look';

const channel = (hex: string, from: number) => {
  const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(palettes))('the %s palette', (_, palette: Palette) => {
  it('has ink and soft text that read well on paper, card and every surface of the picture', () => {
    for (const surface of [palette.paper, palette.card]) {
      expect(contrast(palette.ink, surface)).toBeGreaterThan(7);
      expect(contrast(palette.soft, surface)).toBeGreaterThan(7);
    }
    for (const surface of [palette.room, palette.roomDark, palette.earth]) expect(contrast(palette.ink, surface)).toBeGreaterThan(7);
  });

  it('has marks and lines that stand out from paper and card', () => {
    for (const mark of [palette.reporting, palette.velocity, palette.trust, palette.line]) {
      expect(contrast(mark, palette.paper)).toBeGreaterThan(3);
      expect(contrast(mark, palette.card)).toBeGreaterThan(3);
    }
  });

  it('has figures that stand out from lit and unlit rooms and from the light of a lamp', () => {
    for (const surface of [palette.room, palette.roomDark]) expect(contrast(palette.figure, surface)).toBeGreaterThan(4.5);
    expect(contrast(palette.eye, palette.figure)).toBeGreaterThan(4.5);
  });
});

describe('night', () => {
  it('has nothing brighter than the lamps among walls, furniture and heads', () => {
    const lamp = luminance(night.lamp);
    for (const colour of [night.cut, night.furniture, night.figure, night.moon, night.room, ...night.cloth]) {
      expect(luminance(colour)).toBeLessThan(lamp);
    }
  });
});

describe('colours for the page', () => {
  it('are the same as in the picture, under the names the style sheets use', () => {
    const colours = cssColours(day);
    expect(colours['--paper']).toBe(day.paper);
    expect(colours['--earth-line']).toBe(day.earthLine);
    expect(colours['--cloth-3']).toBe(day.cloth[2]);
    expect(Object.keys(cssColours(night))).toEqual(Object.keys(colours));
  });

  it('get darker by mixing with black', () => {
    expect(darker('#c8640a', 0.5)).toBe('#643205');
    expect(darker('#123456', 1)).toBe('#123456');
  });
});
