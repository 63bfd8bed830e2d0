/** Practice items are checked as data: everything wrong at once, with its place and a suggestion. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, checkPracticeFile, lensProblems, libraryProblems, shortfalls } from '#practice/check';
import { problemLine } from '#scenario/check';
import { gradeOf, likeness, sentenceCount, syllableCount } from '../../src/practice/check/prose.ts';
import { plainWords } from '../../src/practice/words-of-text.ts';
import { allItems, blamingLine, complaintsAfter, itemsOf, plainLine, principles, questionsItem, timelineItem } from './items.ts';

const placed = (source: string, file = 'mine.yaml') => checkPracticeFile(source, file, principles).items;
const said = (source: string, file?: string) => lensProblems(placed(source, file)).map(problemLine);

describe('a file of practice items', () => {
  it('is data with a sort for each item', () => {
    expect(itemsOf(allItems).map(({ id, sort }) => [id, sort])).toEqual([
      ['call-first', 'line'],
      ['owner-of-follow-up', 'line'],
      ['renewal-question', 'questions'],
      ['full-disk', 'timeline'],
    ]);
    expect(itemsOf(plainLine)[0]).toMatchObject({ looksLike: 'named-culprit' });
  });

  it('has its marks exactly in the text, once', () => {
    expect(complaintsAfter(blamingLine, `words: "Why didn't you`, 'words: "why didn’t you')).toEqual([
      'mine.yaml:9:40 "why didn’t you call somebody before you restarted it?" is not in the text. Did you mean "Why didn\'t you call somebody before you restarted it?"?',
    ]);
    expect(complaintsAfter(plainLine, 'blame: []', 'blame: [{ kind: named-culprit, words: Jon }]')).toContainEqual(
      expect.stringContaining('"Jon" cuts a word in two.'),
    );
    expect(complaintsAfter(plainLine, 'blame: []', 'blame: [{ kind: named-culprit, words: e }]')).toContainEqual(
      expect.stringContaining('"e" is in the text more than once.'),
    );
    expect(complaintsAfter(blamingLine, 'you restarted it?" }', 'you restarted it" }')).toEqual([
      expect.stringContaining('Mark the whole question: "Why didn\'t you call somebody before you restarted it?".'),
    ]);
    expect(complaintsAfter(blamingLine, '  disguise', '    - { kind: hindsight, words: "before you restarted it?" }\n  disguise')).toEqual([
      expect.stringContaining('"before you restarted it?" overlaps another stretch of "call-first".'),
    ]);
  });

  it('names what is misspelt and what was meant', () => {
    expect(complaintsAfter(blamingLine, 'kind: pointed-question', 'kind: pointed-qestion')[0]).toMatch(
      /^mine\.yaml:9:15 .*Did you mean "pointed-question"\?$/,
    );
    expect(complaintsAfter(blamingLine, 'disguise: pointed-question', 'disguise: pointy')[0]).toContain('it can be pointed-question,');
    expect(complaintsAfter(plainLine, '[accountability-is]', '[acountability-is]')).toEqual([
      'mine.yaml:5:16 There is no principle "acountability-is". Did you mean "accountability-is"?',
    ]);
    expect(complaintsAfter(plainLine, 'setting:', 'seting:')).toContain(
      'mine.yaml:3:3 entry "owner-of-follow-up" has a field "seting", which is not known here. Did you mean "setting"?',
    );
  });

  it('asks blame for a model answer, and what is no blame for none', () => {
    expect(
      complaintsAfter(
        blamingLine,
        '  instead: What did the restart look like from where you sat, and what would make a call easier?\n',
        '',
      ),
    ).toEqual(['mine.yaml:1:3 "call-first" blames and needs "instead": what could be said in its place.']);
    expect(complaintsAfter(plainLine, 'looks-like', 'instead: Jonas looks at the consumer.\n  looks-like')).toEqual([
      expect.stringContaining('"instead" is only for what blames'),
    ]);
    expect(complaintsAfter(blamingLine, 'disguise: pointed-question', 'looks-like: hindsight')).toEqual([
      expect.stringContaining('"looks-like" is only for what does not blame'),
    ]);
    expect(complaintsAfter(blamingLine, 'disguise: pointed-question', 'disguise: hiring-filter')).toEqual([
      expect.stringContaining('The disguise is "hiring-filter", and no stretch is of the kind "hiring-filter".'),
    ]);
  });

  it('says whose words are spoken, and what harmless words are taken for', () => {
    expect(complaintsAfter(blamingLine, '  speaker: Ruth, director\n', '')).toEqual([
      'mine.yaml:1:3 "call-first" is chat and needs "speaker": whose words these are.',
    ]);
    expect(complaintsAfter(plainLine, '  looks-like: named-culprit\n', '')).toEqual([
      'mine.yaml:1:3 "owner-of-follow-up" needs "looks-like": the kind a hasty reader may take it for.',
    ]);
  });

  it('has acts without words to mark', () => {
    const act = blamingLine.replace('text: We', 'act: We');
    expect(checkPracticeFile(act, 'mine.yaml', principles).problems.map(({ message }) => message)).toEqual([
      'An act has no words to mark. Leave "words" out.',
    ]);
  });

  it('has one best question and one neutral wording to a card, in the order of events', () => {
    expect(complaintsAfter(questionsItem, ', best: true', '')).toEqual([
      expect.stringContaining('No question is the best; exactly one has "best: true".'),
    ]);
    expect(complaintsAfter(timelineItem, ', neutral: true', '')).toEqual([
      expect.stringContaining('The card of 14:02 has 0 neutral wordings'),
    ]);
    expect(complaintsAfter(timelineItem, "at: '14:20'", "at: '14:05'")).toEqual([
      expect.stringContaining('14:05 does not come after 14:10'),
    ]);
    expect(complaintsAfter(timelineItem, 'Writes work again.', 'At 14:41 writes work again.')).toEqual([
      expect.stringContaining('This wording tells the time'),
    ]);
  });

  it('may pass midnight once', () => {
    const night = timelineItem
      .replace("'14:02'", "'23:40'")
      .replace("'14:10'", "'23:58'")
      .replace("'14:20'", "'00:10'")
      .replace("'14:41'", "'00:30'");
    expect(itemsOf(night)).toHaveLength(1);
  });

  it('says why in one sentence, and names no rule', () => {
    expect(complaintsAfter(plainLine, 'Jonas owns a task here, not', 'Jonas owns a task. It is not')).toEqual([
      expect.stringContaining('"why" has 2 sentences; one is read.'),
    ]);
    expect(complaintsAfter(plainLine, 'not the failure', 'not the failure (rule R14)')).toEqual([
      expect.stringContaining('"why" names a rule'),
    ]);
  });

  it('is written in plain English', () => {
    const heavy =
      'Organisational accountability notwithstanding, interdepartmental remediation responsibilities necessitate comprehensive documentation';
    expect(complaintsAfter(plainLine, 'A follow-up after the queue filled up', heavy)).toContainEqual(
      expect.stringMatching(/"owner-of-follow-up" reads like school year 1\d\.\d; at most 10/),
    );
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(allItems.length), fc.nat(40), (noise, at, cut) => {
        const broken = allItems.slice(0, at) + noise + allItems.slice(at + cut);
        const { items, problems } = checkPracticeFile(broken, 'mine.yaml', principles);
        expect(items.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the lens beside the items', () => {
  it('finds nothing to say of items that fit', () => {
    expect(said(allItems)).toEqual([]);
  });

  it('wants model answers, best questions and neutral wordings clean', () => {
    expect(
      said(
        blamingLine.replace('What did the restart look like from where you sat', 'Why did you not even look before you restarted it'),
      )[0],
    ).toMatch(/The model answer of "call-first" should be clean; the lens marks ".*" as /);
    expect(said(questionsItem.replace('What told us that the end was near?', 'Who broke the build?'))).toEqual([
      expect.stringContaining('The best question of "renewal-question" should be clean'),
    ]);
    expect(said(timelineItem.replace('Writes work again.,', 'Writes failed because of operator error.,'))).toEqual([
      expect.stringContaining('A neutral wording of "full-disk" should be clean'),
    ]);
  });

  it('asks why it is wrong exactly where it is', () => {
    const missed = blamingLine
      .replaceAll("Why didn't you call somebody before you restarted it?", 'Interesting way to spend it.')
      .replace('kind: pointed-question', 'kind: shaming-aside')
      .replace('disguise: pointed-question', 'disguise: disappointed-sigh');
    expect(said(missed)).toEqual([expect.stringContaining('"call-first" blames, and the lens marks nothing in it: it needs "lens"')]);
    expect(said(missed + '  lens: It hears no scorn without a word for it.\n')).toEqual([]);
    expect(said(plainLine + '  lens: It takes the owner for a culprit.\n')).toEqual([
      expect.stringContaining('The lens gets "owner-of-follow-up" right. Leave "lens" out.'),
    ]);
  });
});

describe('the library as a whole', () => {
  const library = (...files: readonly (readonly [file: string, source: string])[]) =>
    libraryProblems(files.flatMap(([file, source]) => placed(source, file))).map(problemLine);

  it('has each id and each exercise once', () => {
    expect(library(['a.yaml', allItems])).toEqual([]);
    expect(library(['a.yaml', plainLine], ['b.yaml', plainLine.replace('twelve minutes', 'an age')])).toEqual(
      expect.arrayContaining([
        'b.yaml:1:7 There are two of the name "owner-of-follow-up"; the other is in a.yaml:1.',
        expect.stringMatching(/^b\.yaml:1:3 "owner-of-follow-up" is nearly the same as "owner-of-follow-up" in a\.yaml:1\.$/),
      ]),
    );
  });

  it('pairs the two forms by kind, level, register and length', () => {
    const inForm = (source: string, pair: number) => `${source}  pair: ${pair}\n`;
    const complaints = library(
      ['form-before.yaml', inForm(blamingLine, 1)],
      [
        'form-after.yaml',
        inForm(blamingLine.replace('call-first', 'other').replace('level: 1', 'level: 3').replace('register: chat', 'register: e-mail'), 1),
      ],
    );
    expect(complaints).toContainEqual(expect.stringContaining('"other" (pair 1) is of level 3, and "call-first" of level 1.'));
    expect(complaints).toContainEqual(expect.stringContaining('"other" (pair 1) is e-mail, and "call-first" chat.'));
    expect(complaints).toContainEqual(
      expect.stringContaining('A form has 20 lines, half of them blaming; this one has 1, 1 of them blaming.'),
    );
    expect(complaintsAfter(plainLine, 'blame: []', 'blame: []\n  pair: 3')).toEqual([
      expect.stringContaining('"pair" is only for the two forms.'),
    ]);
  });

  it('counts what there is and says what is missing', () => {
    const balance = balanceOf([...placed(allItems), ...placed(inFormFile, 'form-before.yaml')]);
    expect(balance.rows[0]?.rows[0]).toEqual({ name: 'all', there: 4, needed: 300 });
    expect(balance.table.find(({ name }) => name === 'pointed-question')?.cells.slice(0, 5)).toEqual([1, 1, 0, 0, 1]);
    expect(shortfalls(balance)).toContain('Items, acts: 0 of 30.');
  });
});

const inFormFile = `${blamingLine}  pair: 1\n`;

describe('the measures of prose', () => {
  it('counts syllables as a dictionary does, in words of incidents', () => {
    const known = {
      the: 1,
      queue: 1,
      change: 1,
      failed: 1,
      deployed: 2,
      people: 2,
      table: 2,
      engineer: 3,
      database: 3,
      review: 2,
      certificate: 4,
      responsibility: 6,
      "didn't": 2,
      blamed: 1,
      added: 2,
      services: 3,
      caches: 2,
      rollback: 2,
      yesterday: 3,
    };
    const wrong = Object.entries(known).filter(([word, syllables]) => Math.abs(syllableCount(word) - syllables) > 1);
    expect(wrong).toEqual([]);
    const exact = Object.entries(known).filter(([word, syllables]) => syllableCount(word) === syllables).length;
    expect(exact / Object.keys(known).length).toBeGreaterThanOrEqual(0.8);
  });

  it('gives the grade of the formula', () => {
    // 0.39 * 6 + 11.8 * 6 / 6 - 15.59
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 5);
    expect(gradeOf('')).toBe(0);
  });

  it('counts sentences by their ends, not by points in names', () => {
    expect(sentenceCount('We moved to v2.1 at 14.30. It held.')).toBe(2);
    expect(sentenceCount('Nobody said a word')).toBe(1);
    expect(sentenceCount('“Fine.” She left.')).toBe(2);
  });

  it('calls texts alike by the words they share', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('who', 'broke', 'the', 'build')),
        fc.array(fc.constantFrom('who', 'let', 'the', 'go')),
        (a, b) => {
          const alike = likeness(a, b);
          expect(alike).toBe(likeness(b, a));
          expect(alike).toBeGreaterThanOrEqual(0);
          expect(alike).toBeLessThanOrEqual(1);
          expect(likeness(a, a)).toBe(a.length > 0 ? 1 : 0);
        },
      ),
    );
    expect(plainWords('“Didn’t you?”')).toEqual(["didn't", 'you']);
  });
});
