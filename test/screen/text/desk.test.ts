import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '#language';
import { analyse } from '#language';
import { readStructure } from '#language/structure';
import { forgetText, keepDraft, readAside, readDraft } from '../../../src/screen/text/kept.ts';
import { startReading, type Answer, type Question } from '../../../src/screen/text/reading.ts';
import { openTextDesk } from '../../../src/screen/text/text-desk.ts';
import { memoryStore } from '../../memory-store.ts';

const blame = 'Sam should have checked the queue.';

/** A reader that answers when it is told to; `questions` is what it was asked. */
function slowReader() {
  const questions: Question[] = [];
  let tell: (answer: Answer) => void = () => undefined;
  let closed = 0;
  return {
    questions,
    closed: () => closed,
    start: (hear: (answer: Answer) => void) => {
      tell = hear;
      return { ask: (question: Question) => void questions.push(question), close: () => void (closed += 1) };
    },
    tell: (answer: Answer) => tell(answer),
    answer(question = questions.at(-1)) {
      if (!question) throw new Error('Nothing was asked.');
      const { number, parts, text } = question;
      tell({ say: 'found', number, found: parts.map((part) => [part, analyse(part, 'en')] as const) });
      tell({ say: 'done', number, structure: readStructure(text, 'en') });
    },
  };
}

function desk(store = memoryStore()) {
  const reader = slowReader();
  return { reader, store, desk: openTextDesk(store, reader.start) };
}

/** A rewording as the lens may make one. */
const withRewording = (text: string): Finding => ({
  start: 0,
  end: 3,
  kind: 'hindsight',
  also: [],
  rule: 'test',
  confidence: 0.9,
  why: 'Because.',
  instead: 'Ask.',
  rewording: { start: 0, end: text.trimEnd().length, text: 'What did the page show?' },
});

describe('the desk', () => {
  it('shows what the lens finds, and asks again only for what has changed', () => {
    const { desk: here, reader } = desk();
    here.open('a.md', `${blame}\n\nTwo.\n\nThree.`);
    expect(reader.questions.at(-1)?.parts).toHaveLength(3);
    expect(here.places.value).toEqual([]);
    reader.answer();
    expect(here.places.value.map(({ letter }) => letter)).toEqual(['a']);
    here.insert(0, 0, 'Before. ');
    expect(reader.questions.at(-1)?.parts).toEqual([`Before. ${blame}\n\n`]);
    here.undo();
    expect(reader.questions.at(-1)?.parts).toEqual([]);
    expect(here.places.value).toHaveLength(1);
    here.close();
  });

  it('lets the newest text win, and wastes no answer to an older one', () => {
    const { desk: here, reader } = desk();
    here.open('a.md', blame);
    const first = reader.questions.at(-1);
    here.open('b.md', 'Nothing here.');
    reader.answer(first);
    expect(here.places.value).toEqual([]);
    expect(here.structure.value).toBeUndefined();
    expect(here.progress.value.done).toBe(0);
    here.undo();
    expect(here.places.value).toHaveLength(1);
    here.close();
  });

  it('holds every letter typed, long before it is read', () => {
    vi.useFakeTimers();
    const { desk: here, reader } = desk();
    const asked = reader.questions.length;
    let text = '';
    for (const letter of blame.repeat(20)) here.type((text += letter));
    expect(here.history.value.text).toBe(text);
    expect(reader.questions).toHaveLength(asked);
    vi.advanceTimersByTime(1000);
    expect(reader.questions.at(-1)?.text).toBe(text);
    here.close();
    vi.useRealTimers();
  });

  it('puts a rewording in, takes it back, and does nothing if the text has changed under it', () => {
    const { desk: here, reader } = desk();
    const text = 'Sam should have known.\n\nMore.';
    here.open('a.md', text);
    const { number } = reader.questions.at(-1) ?? { number: 0 };
    reader.tell({ say: 'found', number, found: [['Sam should have known.\n\n', [withRewording('Sam should have known.')]]] });
    const place = here.places.value[0];
    if (!place) throw new Error('There is no place.');
    here.type(`${text}!`);
    expect(here.reword(place)).toBe(false);
    here.undo();
    expect(here.reword(place)).toBe(true);
    expect(here.history.value.text).toBe('What did the page show?\n\nMore.');
    expect(here.history.value.done.at(-1)?.by).toMatchObject({ what: 'rewording', before: 'Sam should have known.' });
    expect(here.replaced.value.caret).toBe('What did the page show?'.length);
    here.undo();
    expect(here.history.value.text).toBe(text);
    here.redo();
    expect(here.history.value.text).toContain('What did');
    here.close();
  });

  it('steps from place to place, around the end, past what is not blame here', () => {
    const { desk: here, reader } = desk();
    here.open('a.md', `${blame}\n\nDana should have known.\n\nBen should have called.`);
    reader.answer();
    const [first, second, third] = here.places.value;
    expect([here.step(1), here.step(1)].map((place) => place?.id)).toEqual([first?.id, second?.id]);
    expect([here.step(-1), here.step(-1)].map((place) => place?.id)).toEqual([first?.id, third?.id]);
    if (second) here.setAside(second);
    expect([here.step(1), here.step(1)].map((place) => place?.id)).toEqual([first?.id, third?.id]);
    here.open('b.md', 'Nothing.');
    reader.answer();
    expect(here.step(1)).toBeUndefined();
    here.close();
  });

  it('says when reading failed, and reads again when asked', () => {
    const { desk: here, reader } = desk();
    here.open('a.md', blame);
    reader.tell({ say: 'failed', number: reader.questions.at(-1)?.number ?? 0, sentence: 'no lens' });
    expect(here.readBy.value).toBe('failed');
    here.retry();
    expect(reader.closed()).toBe(1);
    reader.answer();
    expect(here.readBy.value).toBe('worker');
    expect(here.places.value).toHaveLength(1);
    here.close();
  });
});

describe('what this device keeps', () => {
  it('is nothing before it is asked, whatever is done with the text', () => {
    const { desk: here, reader, store } = desk();
    here.open('a.md', blame);
    reader.answer();
    here.type(`${blame} More.`);
    here.undo();
    here.redo();
    here.look(here.places.value[0]?.id);
    here.close();
    expect([...store.content.keys()]).toEqual([]);
  });

  it('is the draft once asked, then every change, and nothing after it is switched off', () => {
    vi.useFakeTimers();
    const { desk: here, store } = desk();
    here.open('a.md', 'one');
    here.keepDraft(true);
    expect(readDraft(store)).toEqual({ name: 'a.md', text: 'one' });
    here.type('one two');
    vi.advanceTimersByTime(5000);
    expect(readDraft(store)?.text).toBe('one two');
    const again = desk(store).desk;
    expect(again.history.value.text).toBe('one two');
    expect(again.isDraftKept.value).toBe(true);
    here.keepDraft(false);
    here.type('one two three');
    vi.advanceTimersByTime(5000);
    expect([...store.content.keys()]).toEqual([]);
    here.close();
    again.close();
    vi.useRealTimers();
  });

  it('is what was said not to be blame, as checksums and never as words', () => {
    const { desk: here, reader, store } = desk();
    here.open('a.md', blame);
    reader.answer();
    const place = here.places.value[0];
    if (place) here.setAside(place);
    expect(here.overview.value.count).toBe(0);
    expect([...store.content.values()].join()).not.toMatch(/Sam|queue/i);
    const next = desk(store);
    next.desk.open('b.md', `Words before. ${blame}`);
    next.reader.answer();
    expect(next.desk.overview.value.count).toBe(0);
    next.desk.markAgain(place?.key ?? '');
    expect(next.desk.overview.value.count).toBe(1);
    expect([...store.content.keys()]).toEqual([]);
    here.close();
    next.desk.close();
  });

  it('is gone after it is deleted, here or on the page of settings', () => {
    const { desk: here, reader, store } = desk();
    here.open('a.md', blame);
    reader.answer();
    here.keepDraft(true);
    if (here.places.value[0]) here.setAside(here.places.value[0]);
    forgetText(store);
    here.lookAgain();
    expect(here.isDraftKept.value).toBe(false);
    expect(here.overview.value.count).toBe(1);
    here.keepDraft(true);
    here.discard();
    expect([...store.content.keys()]).toEqual([]);
    expect(here.history.value).toEqual({ text: '', done: [], undone: [] });
    here.close();
  });

  it('is nothing where the browser keeps nothing, and the page says so', () => {
    const reader = slowReader();
    const here = openTextDesk(undefined, reader.start);
    here.open('a.md', blame);
    reader.answer();
    here.keepDraft(true);
    expect(here.isDraftKept.value).toBe(false);
    if (here.places.value[0]) here.setAside(here.places.value[0]);
    here.lookAgain();
    expect(here.overview.value.count).toBe(0);
    expect(here.canKeep.value).toBe(false);
    here.close();
    const full = desk(memoryStore(10)).desk;
    full.open('a.md', blame.repeat(20));
    full.keepDraft(true);
    expect([full.isDraftKept.value, full.canKeep.value]).toEqual([false, false]);
    full.close();
  });

  it('is read with care: what is damaged or not ours counts for nothing', () => {
    const store = memoryStore();
    for (const damaged of [
      '{',
      '[]',
      '{"mark":"x","name":"a","text":"b"}',
      'null',
      '[["a","no-kind"],["b"],3]',
      '{"mark":"second-story-draft-1","name":1}',
    ]) {
      store.set('second-story/text/draft', damaged);
      store.set('second-story/text/not-blame', damaged);
      expect(readDraft(store)).toBeUndefined();
      expect(readAside(store)).toEqual([]);
    }
    expect(keepDraft(undefined, { name: '', text: '' })).toBe(false);
  });
});

describe('a reading', () => {
  const lens = { analyse, readStructure };
  const turn = () => Promise.resolve();
  const finished = async (told: readonly Answer[], number: number) => {
    for (let turns = 0; turns < 500 && !told.some((one) => one.say === 'done' && one.number === number); turns++) await turn();
  };

  it('tells all parts and then the structure', async () => {
    const told: Answer[] = [];
    const parts = [blame, 'Two.', 'Three.'];
    startReading(lens, (answer) => told.push(answer), turn, 1).ask({ number: 1, parts, text: parts.join('\n\n') });
    await finished(told, 1);
    expect(told.flatMap((one) => (one.say === 'found' ? one.found.map(([part]) => part) : []))).toEqual(parts);
    expect(told.at(-1)?.say).toBe('done');
  });

  it('gives an older question up between two parts', async () => {
    const told: Answer[] = [];
    const reading = startReading(
      lens,
      (answer) => {
        told.push(answer);
        if (answer.say === 'found' && answer.number === 1) reading.ask({ number: 2, parts: [], text: '' });
      },
      turn,
      1,
    );
    reading.ask({ number: 1, parts: ['One.', 'Two.', 'Three.'], text: '' });
    await finished(told, 2);
    expect(told.filter(({ say }) => say === 'found')).toHaveLength(1);
    expect(told.flatMap((one) => (one.say === 'done' ? [one.number] : []))).toEqual([2]);
  });

  it('tells when the lens breaks, in its words', async () => {
    const told: Answer[] = [];
    const broken = {
      ...lens,
      analyse: () => {
        throw new Error('a broken lens');
      },
    };
    startReading(broken, (answer) => told.push(answer), turn, 1).ask({ number: 7, parts: ['One.'], text: '' });
    for (let turns = 0; turns < 20; turns++) await turn();
    expect(told).toEqual([{ say: 'failed', number: 7, sentence: 'a broken lens' }]);
  });
});
