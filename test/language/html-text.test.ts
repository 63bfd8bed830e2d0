import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#language';
import { htmlText, isHtml } from '../../src/tools/lens/html-text.ts';

/** The words found, as they stand in the document. */
function marked(html: string): string[] {
  const { text, placed } = htmlText(html);
  return placed(analyse(text, 'en')).map(({ start, end }) => html.slice(start, end));
}

describe('a page of HTML', () => {
  it('is known by its name or by its beginning', () => {
    expect([isHtml('a.HTML', ''), isHtml('a.htm', ''), isHtml('-', ' <!DOCTYPE html>'), isHtml('a.md', 'an <b>')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is marked where its words stand, tags within a sentence included', () => {
    expect(marked('<h1>Review</h1>\n<p>He is <b class="x">lazy</b>.</p>')).toEqual(['He is <b class="x">lazy']);
    expect(marked('<p>You didn&rsquo;t even read it, did you?</p>')[0]).toContain('didn&rsquo;t');
    expect(marked('<p>&#72;e is laz&#x79;.</p>')).toEqual(['&#72;e is laz&#x79;']);
  });

  it('ends sentences where its parts end', () => {
    expect(marked('<td>The pilot</td><td>failed to start</td>')).toEqual([]);
    expect(marked('<li>He is lazy</li><li>You are lazy</li>')).toEqual(['He is lazy', 'You are lazy']);
  });

  it('keeps quiet about scripts, styles and code', () => {
    expect(marked('<script>// he is lazy.</script><style>/* he is lazy. */</style><pre>he is lazy.</pre>')).toEqual([]);
    expect(marked('<p>Then <code>he is lazy.</code> ran.</p>')).toEqual([]);
    expect(marked('<script>never closed, he is lazy.')).toEqual([]);
  });

  it('obeys switches, for the line they are on', () => {
    expect(marked('<p>He is lazy.</p> <!-- lens-off-line -->\n<p>You are lazy.</p>')).toEqual(['You are lazy']);
    expect(marked('<!-- lens-off -->\n<p>He is\nlazy.</p>\n<!-- lens-on -->\n<p>You are lazy.</p>')).toEqual(['You are lazy']);
  });

  it('offers a rewording only where it overwrites no tags', () => {
    const html = '<p>He is <b>lazy</b>. You are lazy.</p>';
    const { text, placed } = htmlText(html);
    const reworded = analyse(text, 'en').map((finding) => ({
      ...finding,
      rewording: { start: finding.start, end: finding.end, text: 'a < b' },
    }));
    expect(placed(reworded).map(({ rewording }) => rewording)).toEqual([
      undefined,
      { start: html.indexOf('You'), end: html.indexOf('You') + 12, text: 'a &lt; b' },
    ]);
  });

  it('keeps every line and every place inside, whatever it is given', () => {
    const parts = fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '>',
      '<!--',
      '-->',
      '<code>',
      '</code>',
      '&amp;',
      '&#x1F600;',
      '&#0;',
      '\n',
      'He is lazy. ',
      '<script',
      '😀',
      '"',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (some) => {
        const html = some.join('');
        const { text, placed } = htmlText(html);
        expect(text.split('\n').length).toBe(html.split('\n').length);
        for (const { start, end } of placed(analyse(text, 'en', { threshold: 0 }))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(html.length);
        }
      }),
      { numRuns: 300, seed: 22 },
    );
  });
});
