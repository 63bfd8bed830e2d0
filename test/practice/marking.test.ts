/** Marking: scores, and what is said with them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '#language';
import {
  blamedStretches,
  formats,
  formatsOf,
  markableWords,
  markAnswer as markWith,
  namesOffered,
  shuffledCards,
  verdictIds,
} from '#practice';
import type { Answer, Item, Line, Read, Timeline } from '#practice';
import { blamingLine, itemsOf, plainLine, questionsItem, timelineItem } from './items.ts';
import { libraryItems, libraryLines } from './library.ts';

const [blaming, plain] = itemsOf(blamingLine + plainLine) as [Line, Line];
const [questions] = itemsOf(questionsItem) as [Item];
const [timeline] = itemsOf(timelineItem) as [Timeline];
const markAnswer = (item: Item, answer: Answer, read: Read = (text) => analyse(text, 'en')) => markWith(item, answer, read);
const ids = (item: Item, answer: Answer) => markAnswer(item, answer).says.map(({ id }) => id.replace('practice.', ''));
const score = (item: Item, answer: Answer) => markAnswer(item, answer).score;
/** Places of the words from one to another, both included. */
const places = (line: Line, from: string, to: string) => {
  const words = markableWords(line.text ?? '').map(({ start, end }) => line.text?.slice(start, end));
  const [first, last] = [words.indexOf(from), words.indexOf(to)];
  expect(first).toBeGreaterThanOrEqual(0);
  expect(last).toBeGreaterThanOrEqual(first);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};

describe('spot or not', () => {
  it('hears blame, and lets be what is none', () => {
    expect(markAnswer(blaming, { format: 'spot', blame: true })).toMatchObject({ score: 1, grade: 'good', heard: true });
    expect(markAnswer(plain, { format: 'spot', blame: false })).toMatchObject({ score: 1, grade: 'good', heard: false });
    expect(ids(blaming, { format: 'spot', blame: false })).toEqual(['spot.missed']);
    expect(ids(plain, { format: 'spot', blame: true })).toEqual(['spot.cried-wolf']);
  });
});

describe('mark the words', () => {
  const question = places(blaming, 'Why', 'it');

  it('gives all for the stretch, and part for part of it', () => {
    expect(score(blaming, { format: 'mark', marked: question })).toBe(1);
    // 4 of 9 words, none beside: precision 1, recall 4/9.
    const half = markAnswer(blaming, { format: 'mark', marked: question.slice(0, 4) });
    expect(half.score).toBeCloseTo(8 / 13, 3);
    expect(half).toMatchObject({ grade: 'hard', missed: [expect.anything()] });
    expect(markAnswer(blaming, { format: 'mark', marked: question.slice(0, 5) }).missed).toEqual([]);
  });

  it('takes off for words beside it, and points at them', () => {
    const all = markableWords(blaming.text ?? '').map((_, place) => place);
    const { score: of, says, beside } = markAnswer(blaming, { format: 'mark', marked: all });
    expect(of).toBeLessThan(1);
    expect(of).toBeGreaterThan(0.5);
    expect(says).toEqual([
      { id: 'practice.mark.found', values: { found: 1, of: 1 } },
      { id: 'practice.mark.beside', values: { words: 5 } },
    ]);
    expect(beside?.map(({ start, end }) => blaming.text?.slice(start, end))).toEqual(['We lost an hour here']);
  });

  it('lets a line be that blames nobody', () => {
    expect(markAnswer(plain, { format: 'mark', marked: [] })).toMatchObject({ score: 1, heard: false });
    expect(markAnswer(plain, { format: 'mark', marked: [0] })).toMatchObject({ score: 0, heard: true });
    expect(score(blaming, { format: 'mark', marked: [] })).toBe(0);
  });

  it('has a word to tap for every stretch of the library, and gives all for marking them', () => {
    for (const line of libraryLines.filter(({ text }) => text !== undefined)) {
      const words = markableWords(line.text ?? '');
      const stretches = blamedStretches(line.text ?? '', line.blame);
      expect(stretches.length, line.id).toBe(line.blame.length);
      const marked = words.flatMap(({ start, end }, at) => (stretches.some((one) => start < one.end && one.start < end) ? [at] : []));
      expect(score(line, { format: 'mark', marked }), line.id).toBe(1);
    }
  });
});

describe('name it', () => {
  const kindLine: Line = { ...plain, looksLike: 'hindsight', blame: [{ kind: 'named-culprit' }], instead: 'Fine.' };

  it('gives half for a near kind and nothing for a far one', () => {
    expect(score(kindLine, { format: 'disguise', named: 'named-culprit' })).toBe(1);
    expect(score(kindLine, { format: 'disguise', named: 'human-error' })).toBe(0.5);
    expect(markAnswer(kindLine, { format: 'disguise', named: 'euphemism' })).toMatchObject({
      score: 0,
      says: [{ id: 'practice.name.other', values: { named: 'euphemism', right: 'named-culprit' } }],
    });
  });

  it('asks for the disguise where the line wears one', () => {
    expect([...namesOffered(blaming, 's')].toSorted()).toContain('hiring-filter');
    expect(namesOffered(blaming, 's')).toHaveLength(6);
    expect(score(blaming, { format: 'disguise', named: 'pointed-question' })).toBe(1);
    expect(score(blaming, { format: 'disguise', named: 'learning-opportunity' })).toBe(0);
  });

  it('offers what is right among four kinds, in an order of the seed', () => {
    for (const line of libraryLines.filter(({ blame, disguise }) => blame.length > 0 && disguise === undefined)) {
      const offered = namesOffered(line, 'a-tuesday');
      expect(new Set(offered).size, line.id).toBe(4);
      expect(offered, line.id).toContain(line.blame[0]?.kind);
      expect(namesOffered(line, 'a-tuesday')).toEqual(offered);
    }
    const orders = new Set(Array.from({ length: 30 }, (_, at) => namesOffered(kindLine, String(at)).indexOf('named-culprit')));
    expect(orders.size).toBe(4);
  });
});

describe('reword', () => {
  const said = (text: string, line = blaming) => ids(line, { format: 'reword', text });

  // That the lens finds model answers clean is the checker's matter; here it is said to hear nothing.
  it('is good with the model answer, wherever there is one', () => {
    for (const line of libraryLines.filter((one) => formatsOf(one).includes('reword'))) {
      const { score: of, says } = markAnswer(line, { format: 'reword', text: line.instead ?? '' }, () => []);
      expect(of, line.id).toBe(0.8);
      expect(
        says.map(({ id }) => id),
        line.id,
      ).toContain('practice.reword.clean');
    }
  });

  it('answers nothing, the same and another matter each with a sentence of its own', () => {
    expect(said('  …')).toEqual(['reword.empty']);
    expect(said('we lost an hour here. WHY didn’t you call somebody, before you restarted it')).toEqual(['reword.same']);
    expect(said('My holiday photos turned out blue.')).toEqual(['reword.off-topic']);
  });

  it('says what is still there, and what is gone', () => {
    expect(said('We lost an hour. Why did you restart it without calling?')).toContain('reword.still');
    expect(said('The restart took an hour. What made a call hard?')).toEqual(['reword.clean', 'reword.gone']);
  });

  it('notices a new kind of blame in place of the old', () => {
    const { says, score: of } = markAnswer(blaming, { format: 'reword', text: 'We lost an hour because of your careless restart.' });
    expect(says.map(({ id }) => id)).toEqual(expect.arrayContaining(['practice.reword.new', 'practice.reword.gone']));
    expect(of).toBe(0.5);
  });

  it('notices words that were kept, where the lens does not hear them', () => {
    const deaf = {
      ...blaming,
      text: 'Lovely timing with that restart, it cost us the hour.',
      blame: [{ kind: 'shaming-aside', words: 'Lovely timing' }],
    } as Line;
    expect(markAnswer(deaf, { format: 'reword', text: 'A lovely timing for the restart.' }, () => []).says).toEqual([
      { id: 'practice.reword.kept-words', values: { kind: 'shaming-aside', words: 'lovely timing' } },
    ]);
  });

  it('notices most of the words, where the lens was deaf to them from the start', () => {
    const deaf: Line = {
      ...blaming,
      text: 'Another triumph for the release team.',
      blame: [{ kind: 'shaming-aside', words: 'Another triumph for the release team' }],
    };
    const says = (text: string) => markAnswer(deaf, { format: 'reword', text }, () => []).says;
    expect(says('Release team: one more triumph!')).toEqual([
      { id: 'practice.reword.kept-words', values: { kind: 'shaming-aside', words: 'Release team: one more triumph' } },
    ]);
    expect(says('What does the release team need?').map(({ id }) => id)).not.toContain('practice.reword.kept-words');
  });

  it('does not vouch for what the lens did not hear in the first place', () => {
    const { says, score: of } = markAnswer(blaming, { format: 'reword', text: 'What did the restart look like?' }, () => []);
    expect(says.map(({ id }) => id)).toEqual(['practice.reword.clean', 'practice.reword.lens-unsure']);
    expect(of).toBe(0.8);
  });

  it('hears blame in a reply about another matter too', () => {
    expect(said('Please be more careful next time.')).toEqual(['reword.off-topic', 'reword.new']);
  });

  it('misses the facts that the model answer keeps, and only those', () => {
    const line = {
      ...blaming,
      text: 'You broke api_v2 at 14:32 on node-7.',
      blame: [{ kind: 'named-culprit', words: 'You broke' }],
      instead: 'api_v2 stopped at 14:32. What changed?',
    } as Line;
    const lost = markAnswer(line, { format: 'reword', text: 'What changed before api_v2 stopped?' }).says.filter(
      ({ id }) => id === 'practice.reword.lost',
    );
    expect(lost.map(({ values }) => values?.fact)).toEqual(['14:32']);
  });

  it('says when a reply hides what it says', () => {
    expect(
      said(`What did the restart look like? ${'It was a long day for all the people here and we talked about it a lot. '.repeat(5)}`),
    ).toContain('reword.long');
  });
});

describe('repair the timeline', () => {
  const order = timeline.cards.map((_, place) => place);
  const neutral = timeline.cards.map(({ wordings }) => wordings.findIndex((one) => one.neutral));

  it('gives half for the order and half for the words', () => {
    expect(score(timeline, { format: 'timeline', order, wordings: neutral })).toBe(1);
    expect(score(timeline, { format: 'timeline', order: order.toReversed(), wordings: neutral })).toBe(0.5);
    expect(score(timeline, { format: 'timeline', order, wordings: neutral.map((place) => 1 - place) })).toBe(0.5);
    // One neighbouring pair the wrong way round: 5 of 6 pairs.
    const { says } = markAnswer(timeline, { format: 'timeline', order: [1, 0, 2, 3], wordings: neutral });
    expect(says[0]).toEqual({ id: 'practice.timeline.order', values: { right: 5, of: 6 } });
  });

  it('never lies in order on the table', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const shuffled = shuffledCards(timeline, seed);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(order);
        expect(shuffled).not.toEqual(order);
      }),
    );
  });
});

describe('choose the question', () => {
  it('has one that opens', () => {
    expect(ids(questions, { format: 'question', chosen: 1 })).toEqual(['question.opens']);
    expect(markAnswer(questions, { format: 'question', chosen: 0 })).toMatchObject({ score: 0, grade: 'again' });
  });
});

describe('every verdict', () => {
  const place = fc.integer({ min: -2, max: 70 });
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    fc.record({ format: fc.constant('spot' as const), blame: fc.boolean() }),
    fc.record({ format: fc.constant('mark' as const), marked: fc.array(place) }),
    fc.record({ format: fc.constant('disguise' as const), named: fc.constantFrom('euphemism', 'hiring-filter', 'learning-opportunity') }),
    fc.record({
      format: fc.constant('reword' as const),
      text: fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom(...libraryLines.map(({ text }) => text ?? 'it'))),
    }),
    fc.record({ format: fc.constant('timeline' as const), order: fc.array(place), wordings: fc.array(place) }),
    fc.record({ format: fc.constant('question' as const), chosen: place }),
  );

  it('has a score from 0 to 1 and something to say, whatever is answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...libraryItems), answer, (item, given) => {
        fc.pre(formatsOf(item).includes(given.format));
        const { score: of, says, grade } = markAnswer(item, given);
        expect(of).toBeGreaterThanOrEqual(0);
        expect(of).toBeLessThanOrEqual(1);
        expect(['again', 'hard', 'good']).toContain(grade);
        expect(says.length).toBeGreaterThan(0);
        for (const { id, values } of says) expect(Object.keys(values ?? {}), id).toEqual(verdictIds[id]);
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a format an item does not have', () => {
    expect(() => markAnswer(plain, { format: 'disguise', named: 'euphemism' })).toThrow('cannot be practised as "disguise"');
    expect(() => markAnswer(timeline, { format: 'spot', blame: true })).toThrow(RangeError);
  });

  it('can be had in every format of the list', () => {
    expect(new Set(libraryItems.flatMap(formatsOf))).toEqual(new Set(formats));
  });
});
