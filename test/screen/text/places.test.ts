import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, kinds } from '#language';
import { readStructure } from '#language/structure';
import { familyOfKind, findingFamilies, findingLetter } from '#look';
import { fetchLaterWords } from '#words';
import { sureness } from '../../../src/screen/findings/sure.ts';
import { blocksOf, steadyLevels } from '../../../src/screen/text/blocks.ts';
import { overviewOf } from '../../../src/screen/text/overview.ts';
import { partsOf } from '../../../src/screen/text/parts.ts';
import { keyOf, placesOf, sectionAt, sentenceAround } from '../../../src/screen/text/places.ts';
import { reviewMarkdown, reviewOf, wordsIn } from '../../../src/screen/text/review.ts';
import { structureLines } from '../../../src/screen/text/structure-lines.ts';

beforeAll(fetchLaterWords);

const review = `# Queue full

## Summary

Sam should have checked the queue. Dana should have known.

## Timeline

- 10:00 The queue grows.
- 10:10 The queue is full and orders are refused.
- 10:30 A second consumer is started; the queue drains.

## What we saw

Ben should have called earlier. Who approved this?
`;

const read = (text: string, aside: readonly string[] = []) => {
  const places = placesOf(
    partsOf(text),
    (part) => analyse(part, 'en'),
    (key) => aside.includes(key),
  );
  const structure = readStructure(text, 'en');
  return { places, structure, overview: overviewOf(places, structure.sections) };
};

describe('the places of a document', () => {
  it('have letters in the order of the text, and stand where their words are', () => {
    const { places } = read(review);
    expect(places.map(({ letter }) => letter)).toEqual(['a', 'b', 'c', 'd']);
    for (const { start, end, words, finding } of places) {
      expect(review.slice(start, end)).toBe(words);
      expect([finding.start, finding.end]).toEqual([start, end]);
    }
    expect(places[0]?.sentence).toBe('Sam should have checked the queue.');
  });

  it('keep their ids while the text around them changes', () => {
    const before = read(review).places.map(({ id }) => id);
    const after = read(`A new beginning.\n\n${review}`).places.map(({ id }) => id);
    expect(after).toEqual(before);
    const twice = read(`${review}\nSam should have checked the queue.\n`).places.map(({ id }) => id);
    expect(new Set(twice).size).toBe(before.length + 1);
  });

  it('lose their letter when they are said not to be blame, in every copy of the sentence', () => {
    const key = read(review).places[0]?.key ?? '';
    const twice = `${review}\nSam  should have checked\nthe queue.\n`;
    expect(read(twice, [key]).places.map(({ letter }) => letter)).toEqual(['', 'a', 'b', 'c', '']);
    expect(read(twice, [key]).overview.count).toBe(3);
  });

  it('are remembered by a checksum that holds nothing of the sentence', () => {
    expect(keyOf('Sam was careless.', 'hindsight')).toMatch(/^[0-9a-z]{14}$/);
    expect(keyOf('Sam was careless.', 'hindsight')).toBe(keyOf('sam  was “careless”', 'hindsight'));
    expect(keyOf('Sam was careless.', 'hindsight')).not.toBe(keyOf('Sam was careless.', 'character-judgement'));
    expect(keyOf('Sam was careless.', 'hindsight')).not.toBe(keyOf('Sam was careful.', 'hindsight'));
  });

  it('know their sentence, across lines and not across list items', () => {
    const text = 'One. Two words\nin two lines. Three.\n- an item\n- another item';
    const around = (words: string) => sentenceAround(text, text.indexOf(words), text.indexOf(words) + words.length);
    expect(around('in two')).toBe('Two words in two lines.');
    expect(around('One.')).toBe('One.');
    expect(around('another')).toBe('another item');
    const list = '- One is done.\n- Two is next.\n2. Three.';
    expect(sentenceAround(list, 20, 22)).toBe('Two is next.');
    expect(sentenceAround(list, 33, 36)).toBe('Three.');
  });

  it('are counted by kind, family and section', () => {
    const { overview, structure } = read(review);
    expect(overview.count).toBe(4);
    expect(overview.kinds[0]).toEqual({ kind: 'hindsight', count: 3 });
    expect(overview.most).toBe('hindsight');
    expect(overview.families.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(overview.sections.map(({ title, count }) => `${title} ${count}`)).toEqual([
      'Queue full 0',
      'Summary 2',
      'Timeline 0',
      'What we saw 2',
    ]);
    expect(overview.clean).toEqual(['Timeline']);
    expect(sectionAt(structure.sections, review.indexOf('10:10'))?.title).toBe('Timeline');
    for (const { ticks } of overview.sections) for (const tick of ticks) expect(tick >= 0 && tick <= 1).toBe(true);
  });

  it('say nothing of most or of clean sections where there are none', () => {
    const { overview } = read('## A\n\nThe queue was full.\n');
    expect(overview).toMatchObject({ count: 0, most: undefined, clean: [], kinds: [], families: [] });
  });
});

describe('marks', () => {
  it('have a family for each kind, and each family a kind', () => {
    expect(Object.keys(familyOfKind).toSorted()).toEqual([...kinds].toSorted());
    expect(new Set(Object.values(familyOfKind))).toEqual(new Set(findingFamilies));
  });

  it('go on after z', () => {
    expect([0, 25, 26, 27, 51, 52, 701, 702].map(findingLetter)).toEqual(['a', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa']);
  });

  it('say how sure the lens is in words', () => {
    expect([0.5, 0.69, 0.7, 0.84, 0.85, 1].map(sureness)).toEqual(['perhaps', 'perhaps', 'fairly', 'fairly', 'quite', 'quite']);
  });
});

describe('a document laid out for reading', () => {
  it('has headings without their signs, code as it stands, and words', () => {
    const part = '## Plan ##\nwords\nmore words\n```\n# no heading\n```\nend';
    expect(blocksOf(part).map(({ kind, start, end }) => [kind, part.slice(start, end)])).toEqual([
      ['heading', 'Plan'],
      ['words', 'words\nmore words\n'],
      ['code', '```\n# no heading\n```\n'],
      ['words', 'end'],
    ]);
    expect(blocksOf('```\nnever closed').map(({ kind }) => kind)).toEqual(['code']);
  });

  it('skips no level of headings on the way down', () => {
    expect(steadyLevels([1, 3, 3, 2, 6, 1])).toEqual([3, 4, 4, 4, 5, 3]);
    expect(steadyLevels([6])).toEqual([3]);
  });
});

describe('the review', () => {
  const facts = (text: string, aside: readonly string[] = []) => ({ name: 'queue.md', text, ...read(text, aside), changes: [] });

  it('counts, tells the structure, and gives each place with its reason', () => {
    const markdown = reviewMarkdown(reviewOf(facts(review)));
    for (const said of [
      '# Review of the language: queue.md',
      '| hindsight | 3 |',
      '| Timeline | 0 |',
      '### a. “Sam should have',
      '- Instead: ',
    ])
      expect(markdown).toContain(said);
    expect(markdown).toContain('**Timeline** There is one.');
    expect(markdown).toContain('In “Summary”: Sam should have checked the queue.');
  });

  it('tells what was decided: set aside, and reworded', () => {
    const key = read(review).places[3]?.key ?? '';
    const by = { what: 'rewording', kind: 'hindsight', words: 'w', before: 'Sam *should* have', after: 'the page showed' } as const;
    const changes = [{ at: 0, removed: '', inserted: '', by }];
    const markdown = reviewMarkdown(reviewOf({ ...facts(review, [key]), changes }));
    expect(markdown).toContain('## Said not to be blame\n\n- question for a culprit: Who approved this?');
    expect(markdown).toContain('Before: Sam \\*should\\* have');
    expect(markdown).toContain('Now: the page showed');
  });

  it('takes words of the document literally', () => {
    const hostile = '## <img src=x onerror=alert(1)>\n\nDana should have `known` [x](javascript:alert(1)) | here.\n';
    const markdown = reviewMarkdown(reviewOf(facts(hostile)));
    expect(markdown).not.toMatch(/[^\\]<img|[^\\]\[x|[^\\]`/);
  });

  it('says so if nothing is left', () => {
    expect(reviewMarkdown(reviewOf(facts('The queue was full.')))).toContain('No place reads as blame.');
  });

  it('counts words as people do', () => {
    expect(wordsIn('The queue – 4,100 lines – wasn’t read.\n\n- ok')).toBe(7);
    expect(wordsIn(' \n ')).toBe(0);
  });
});

describe('how a document is built', () => {
  it('is said kindly, present or missing, each with its places', () => {
    const lines = structureLines(read(review).structure);
    expect(lines.map(({ isGood }) => isGood)).toEqual([true, false, false, false, true]);
    expect(lines[0]?.places).toHaveLength(1);
    const empty = structureLines(readStructure('', 'en'));
    expect(empty.every(({ sentences }) => sentences.join(' ').length > 3)).toBe(true);
    expect(empty.flatMap(({ places }) => places)).toEqual([]);
  });
});
