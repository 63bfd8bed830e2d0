import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#language';
import { mask } from '../../src/language/mask.ts';
import { switchesIn } from '../../src/language/switches.ts';
import { sentences } from '../../src/language/sentences.ts';

const blame = ['You should have known.', 'Who broke the build?', 'The operator failed to check 😀 it', 'human error', 'he is lazy'];
const odd = [
  '```',
  '`',
  '"',
  '“',
  "'",
  '<b',
  '<!--',
  '-->',
  '<!-- lens-off hindsight -->',
  '<!-- lens-on -->',
  '<!-- lens-off-next-line nonsense -->',
  '\n# lens-off-line\n',
  '](',
  '[',
  '>',
  '\n',
  '\n\n',
  '\t',
  '\u{1F469}\u200D\u{1F680}',
  '\uD83D',
  '\uDC00',
  '\u0000',
  '\u202E',
  'ß',
  '。',
  '…',
  '  ',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...blame),
      fc.constantFrom(...odd),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(' '));

/** Whether a place lies between the two halves of one character. */
function splitsPair(whole: string, place: number): boolean {
  const before = whole.charCodeAt(place - 1);
  const after = whole.charCodeAt(place);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

describe('on any text at all, the lens', () => {
  it('gives places inside the text, in order, none empty, none inside a character', () => {
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { start, end, confidence } of analyse(any, 'en', { threshold: 0 })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          expect(splitsPair(any, start) || splitsPair(any, end)).toBe(false);
          expect(confidence > 0 && confidence < 1).toBe(true);
          last = end;
        }
      }),
      { numRuns: 400, seed: 20 },
    );
  });

  it('hides what is no prose without moving anything', () => {
    fc.assert(
      fc.property(text, (any) => {
        const masked = mask(any);
        expect(masked.length).toBe(any.length);
        for (const { start, end } of sentences(masked)) {
          expect(end - start).toBeLessThanOrEqual(601);
          expect(splitsPair(masked, start) || splitsPair(masked, end)).toBe(false);
        }
      }),
      { numRuns: 400, seed: 21 },
    );
  });

  it.each([
    ['one endless line', 'you should have checked who broke it '],
    ['one endless word', 'whoyoushould'],
    ['dots', '.'],
    ['back ticks', '`'],
    ['brackets', '[x]('],
    ['tags', '<a'],
    ['gaps that never close', 'anyone you could all of them all '],
    ['emoji', '😀'],
  ])('does twice the work for twice the text: %s', (_, part) => {
    const stepsFor = (length: number) => {
      const work = { steps: 0 };
      analyse(part.repeat(length), 'en', { work });
      return work.steps;
    };
    // The least count keeps tiny texts from being compared.
    const once = Math.max(stepsFor(400), 50);
    expect(stepsFor(800)).toBeLessThan(once * 2.6);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', "valueOf's"])('reads the word %s like any other', (word) => {
    expect(analyse(`You broke the ${word} of the ${word}s.`, 'en')).toHaveLength(1);
  });

  it.each([
    '<!-- lens-off-line -->',
    '<!-- lens-off-next-line x -->',
    '<!-- lens-off\n\n',
    '# lens-off hindsight\n',
    '# lens-of ',
    '<!-- ',
    '[//]: # ( ',
    '[x](',
    '<a ',
    '"a ',
    "'a ",
    'a. ',
    '- \n',
    '``',
    '~~~\n',
  ])('comes to the end of a million of %j, one line or many', (part) => {
    const switches = switchesIn(part.repeat(1_000_000 / part.length), new Set(['hindsight']));
    expect(switches.comments.every(({ start, end }) => start < end)).toBe(true);
    expect(analyse(part.repeat(1_000_000 / part.length), 'en')).toEqual([]);
  });

  it('reads ten megabytes, with blame at their end', () => {
    const calm = 'The cache filled, and the queue grew until the new node took over.\n\n';
    const long = calm.repeat(10_000_000 / calm.length);
    expect(analyse(`${long}He is lazy.`, 'en').map(({ start, kind }) => [start, kind])).toEqual([[long.length, 'character-judgement']]);
  });

  it.each(['.', 'a', '😀', 'word ', '` ', '\n \t'])('comes to the end of two million of %j', (part) => {
    expect(analyse(part.repeat(2_000_000 / part.length), 'en')).toEqual([]);
  });

  it('reads a megabyte of ordinary prose, most of it without the tagger', () => {
    const quiet = 'The cache filled and the queue grew until the new node took over. ';
    const work = { steps: 0 };
    analyse(quiet.repeat(16_000), 'en', { work });
    expect(work.steps / 16_000).toBeLessThan(60);
  });
});
