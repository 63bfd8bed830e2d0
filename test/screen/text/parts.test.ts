import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#language';
import { partsOf } from '../../../src/screen/text/parts.ts';

const pieces = [
  'Sam should have checked the dashboard.',
  'Why didn’t you read the runbook?',
  'The service failed to start.',
  'The root cause was\nhuman error.',
  '## Timeline',
  '- 14:02 Sam carelessly pushed the change',
  '```',
  '~~~~',
  '    at main.ts:12',
  '<!-- Sam was careless',
  'and lazy. -->',
  '',
  '',
  '   ',
  '| Dana | should have known |',
  '😀',
];
const documents = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((lines) => lines.join('\n'));

describe('the parts of a document', () => {
  it('joined are the document', () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: 'grapheme' })), (text) => {
        const parts = partsOf(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { start, text: part } of parts) expect(text.slice(start, start + part.length)).toBe(part);
      }),
    );
  });

  it('read one by one give what the lens finds in the whole', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const found = partsOf(text).flatMap(({ start, text: part }) =>
          analyse(part, 'en').map((finding) => ({ ...finding, start: finding.start + start, end: finding.end + start })),
        );
        const places = (findings: readonly { start: number; end: number; kind: string }[]) =>
          findings.map(({ start, end, kind }) => `${start}-${end} ${kind}`);
        expect(places(found)).toEqual(places(analyse(text, 'en')));
      }),
      { numRuns: 300 },
    );
  });

  it('keep a block of code and a comment whole, blank lines and all', () => {
    expect(partsOf('a\n\n```\nb\n\nc\n```\n\nd').map(({ text }) => text)).toEqual(['a\n\n', '```\nb\n\nc\n```\n\n', 'd']);
    expect(partsOf('a\n\n<!-- b\n\nc -->\n\nd').map(({ text }) => text)).toEqual(['a\n\n', '<!-- b\n\nc -->\n\n', 'd']);
  });

  it('are cut nowhere when comments switch the lens off', () => {
    expect(partsOf('a\n\n<!-- lens-off -->\n\nb')).toHaveLength(1);
  });

  it('change only where the text changes', () => {
    const before = partsOf('one\n\ntwo\n\nthree').map(({ text }) => text);
    const after = partsOf('one\n\ntwo!\n\nthree').map(({ text }) => text);
    expect(after.filter((part) => !before.includes(part))).toEqual(['two!\n\n']);
  });
});
