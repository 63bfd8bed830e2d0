import { afterEach, describe, expect, it } from 'vitest';
import { emptyRecord, writeRecord, type Answered, type PracticeRecord } from '#practice';
import type { KeyValueStore } from '#session';
import { forgetPractice, recordKey } from '../../../src/screen/practice/kept.ts';
import { openPracticeStore, type PracticeStore } from '../../../src/screen/practice/practice-store.ts';
import { memoryStore } from '../../memory-store.ts';

const opened: PracticeStore[] = [];
afterEach(() => opened.splice(0).forEach((one) => one.close()));

function open(store: KeyValueStore | undefined): PracticeStore {
  const one = openPracticeStore(store);
  opened.push(one);
  return one;
}
const answer = (item: string, at: number): Answered => ({ item, format: 'spot', at, score: 1 });
const add = (one: Answered) => (record: PracticeRecord) => ({ ...record, answers: [...record.answers, one] });
const itemsIn = ({ record }: PracticeStore) => record.value.answers.map(({ item }) => item);

describe('the record of practice in this browser', () => {
  it('is there again after the page was closed', () => {
    const store = memoryStore();
    open(store).change(add(answer('one', 1)));
    expect(itemsIn(open(store))).toEqual(['one']);
  });

  it('joins what two tabs wrote, whichever writes last', () => {
    const store = memoryStore();
    const [here, there] = [open(store), open(store)];
    here.change(add(answer('here', 1)));
    there.change(add(answer('there', 2)));
    here.lookAgain();
    expect(itemsIn(here)).toEqual(['here', 'there']);
    expect(itemsIn(open(store))).toEqual(['here', 'there']);
  });

  it('lets a step be taken back although the set was further before', () => {
    const store = memoryStore();
    const one = open(store);
    const set = (state: 'open' | 'skipped') => ({ day: 'd', nth: 1, started: 1, steps: [{ item: 'a', format: 'spot' as const, state }] });
    one.change((record) => ({ ...record, set: set('skipped') }));
    one.change((record) => ({ ...record, set: set('open') }));
    expect(open(store).record.value.set?.steps[0]?.state).toBe('open');
  });

  it('reads what can be read of a damaged text, and says how much could not', () => {
    const store = memoryStore();
    const whole = writeRecord({ ...emptyRecord, answers: [answer('one', 1), answer('two', 2)] });
    const torn = whole.replace('["answer","two"', '["answer","tw\u0000');
    store.set(recordKey, torn);
    const one = open(store);
    expect(itemsIn(one)).toEqual(['one']);
    expect(one.damage.value).toEqual({ notes: [{ id: 'practice.record.dropped', values: { count: 1 } }], text: torn });
  });

  it('goes on without storage, and with a full one, and says so', () => {
    const without = open(undefined);
    without.change(add(answer('one', 1)));
    expect([itemsIn(without), without.isKept.value]).toEqual([['one'], false]);
    const full = open({
      ...memoryStore(),
      set: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(full.isKept.value).toBe(true);
    full.change(add(answer('one', 1)));
    full.change(add(answer('two', 2)));
    expect([itemsIn(full), full.isKept.value]).toEqual([['one', 'two'], false]);
  });

  it('forgets everything when the data are deleted, here and in the other tab', () => {
    const store = memoryStore();
    const [here, there] = [open(store), open(store)];
    here.change(add(answer('one', 1)));
    there.lookAgain();
    forgetPractice(store);
    expect([itemsIn(here), itemsIn(there), store.get(recordKey)]).toEqual([[], [], undefined]);
    there.change(add(answer('two', 2)));
    expect(itemsIn(open(store))).toEqual(['two']);
  });

  it('is deleted in a tab that hears of it late', () => {
    const store = memoryStore();
    const here = open(store);
    here.change(add(answer('one', 1)));
    store.remove(recordKey);
    here.change(add(answer('two', 2)));
    expect(itemsIn(here)).toEqual(['two']);
  });
});
