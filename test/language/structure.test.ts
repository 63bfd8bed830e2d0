import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStructure } from '#language';

const parts = [
  '# Timeline\n',
  '## Root cause\n',
  '**Action items:**\n',
  'Contributing factors\n---\n',
  '- 14:32 it broke\n',
  '| a | owner |\n|---|---|\n',
  '| add a test | Sam |\n',
  'a\tb\tc\n',
  '- [ ] @sam to add 😀\n',
  '```\n',
  'The root cause was the operator 😀. What let it? ',
  '\n\n',
  '\r\n',
  '   ',
  '>',
  '|',
  '\uD83D',
  '\uDC00',
];
const anyDocument = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })), { maxLength: 40 })
  .map((found) => found.join(''));

/** Whether a place lies between the two halves of one character. */
function splitsPair(whole: string, place: number): boolean {
  const before = whole.charCodeAt(place - 1);
  const after = whole.charCodeAt(place);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

describe('the structure of any document at all', () => {
  it('has its places inside the text, none empty, none inside a character', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const { sections, timeline, factors, questions, actions, rootCause } = readStructure(text, 'en');
        for (const place of [...sections, timeline ?? [], ...factors, ...questions, ...actions, rootCause ?? []].flat()) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, place.start) || splitsPair(text, place.end)).toBe(false);
        }
        // Sections follow each other without a gap, from the first word on.
        for (const [index, section] of sections.entries()) expect(section.end).toBe(sections[index + 1]?.start ?? text.length);
      }),
      { numRuns: 500, seed: 30 },
    );
  });

  it('is refused for a language the lens does not know', () => {
    expect(() => readStructure('', 'xx' as 'en')).toThrow(RangeError);
  });
});
