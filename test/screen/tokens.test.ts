import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cssColours, palettes } from '#look';

const sheet = readFileSync(path.resolve(import.meta.dirname, '../../src/screen/style/tokens.css'), 'utf8');
/** Custom properties that hold a colour, in each rule of the sheet. */
const rules = [...sheet.matchAll(/:root([^{]*)\{([^}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  colours: Object.fromEntries([...body.matchAll(/(--[a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])),
}));

describe('the colours of the page', () => {
  it.each([
    ['', 'light'],
    [`:not([data-theme='light'])`, 'dark'],
    [`[data-theme='dark']`, 'dark'],
  ] as const)('are the palette of the look (:root%s)', (selector, theme) => {
    const found = rules.find((rule) => rule.selector === selector)?.colours ?? {};
    const palette = cssColours(palettes[theme]);
    expect(Object.keys(found).length).toBeGreaterThan(12);
    for (const [name, value] of Object.entries(found)) expect([name, value]).toEqual([name, palette[name]?.toLowerCase()]);
  });

  it('are named the same in every theme', () => {
    const [first, ...others] = rules.map(({ colours }) => Object.keys(colours));
    for (const names of others) expect(names).toEqual(first);
  });
});
