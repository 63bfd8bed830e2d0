import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, signsOf } from '../../../src/screen/text/signs.ts';

const read = (text: string, kind: 'words' | 'code' | 'heading' = 'words') => drawn(text, signsOf(text, kind), 0, text.length);

describe('signs of Markdown, as a document is read', () => {
  it('joins lines that were broken to fit a width, and leaves those that were ended on purpose', () => {
    expect(read('The loader read the empty row as zero, and no basket\nwith that rate could be paid.')).toBe(
      'The loader read the empty row as zero, and no basket with that rate could be paid.',
    );
    expect(read('Thanks,\nMina')).toBe('Thanks,\nMina');
    const times = '14:02 The table is deployed to all regions of the shop.\n14:09 The error rate passes 20 %.';
    expect(read(times)).toBe(times);
  });

  it('leaves out the signs of emphasis and links, and draws items with a dot', () => {
    expect(read('**Status:** final. See [the dashboard](https://dash.example/gw?from=a).')).toBe('Status: final. See the dashboard.');
    expect(read('- 18,400 payments failed.\n* None was lost.')).toBe('• 18,400 payments failed.\n• None was lost.');
    expect(read('The **second** try', 'heading')).toBe('The second try');
    expect(read('a ** b ** c and snake__case__name')).toBe('a ** b ** c and snake__case__name');
  });

  it('draws a table row by row, without its rule', () => {
    expect(read('| Time | Event |\n|---|---|\n| 09:12 | The migration starts |')).toBe('Time · Event\n09:12 · The migration starts');
  });

  it('shows code without its fences', () => {
    expect(read('```sh\nrun --all\n```\n', 'code').trimEnd()).toBe('run --all');
    expect(read('```\nnever closed', 'code')).toBe('never closed');
  });

  it('draws every stretch as the whole is drawn, wherever it is cut', () => {
    const text = fc.array(fc.constantFrom('**', '__', '|', '---', '\n', '[a](b)', 'word ', '- ', '`', '😀', '  '), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(), (pieces, place) => {
        const whole = pieces.join('');
        const cut = whole.length === 0 ? 0 : place % (whole.length + 1);
        const signs = signsOf(whole, 'words');
        for (const [nth, { start, end }] of signs.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(signs[nth - 1]?.end ?? 0);
        }
        expect(drawn(whole, signs, 0, cut) + drawn(whole, signs, cut, whole.length)).toBe(drawn(whole, signs, 0, whole.length));
      }),
    );
  });
});
