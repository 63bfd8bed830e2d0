import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, difference, emptyHistory, redo, typed, undo, type History } from '../../../src/screen/text/history.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const of = (content: string): History => ({ ...emptyHistory, text: content });
const typeAll = (start: History, letters: string) => {
  let now = start;
  for (const letter of letters) now = typed(now, now.text + letter);
  return now;
};

describe('a document and its history', () => {
  it('comes back to every text it had, and forward again', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        let now = emptyHistory;
        for (const next of texts) now = typed(now, next, { what: 'pasting' });
        let back = now;
        while (back.done.length > 0) back = undo(back);
        expect(back.text).toBe('');
        while (back.undone.length > 0) back = redo(back);
        expect(back.text).toBe(now.text);
        expect(back.done).toEqual(now.done);
      }),
    );
  });

  it('finds the one stretch in which two texts differ, and cuts no sign in two', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, inserted } = difference(before, after);
        expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
        const isWhole = (part: string) => expect(() => encodeURIComponent(part)).not.toThrow();
        for (const part of [before.slice(0, start), before.slice(start, end), inserted, before.slice(end)]) isWhole(part);
      }),
    );
    expect(difference('😀', '😁')).toEqual({ start: 0, end: 2, inserted: '😁' });
  });

  it('takes typing back word by word', () => {
    let now = typeAll(emptyHistory, 'who did it');
    now = undo(now);
    expect(now.text).toBe('who did ');
    now = undo(now);
    expect(now.text).toBe('who ');
    expect(redo(redo(now)).text).toBe('who did it');
  });

  it('takes deleting back as one step, and typing after it as another', () => {
    let now = of('careless');
    for (let length = 7; length >= 4; length--) now = typed(now, 'careless'.slice(0, length));
    now = typed(now, 'caref');
    expect(undo(now).text).toBe('care');
    expect(undo(undo(now)).text).toBe('careless');
  });

  it('keeps a rewording a step of its own, with what it was for', () => {
    const by = { what: 'rewording', kind: 'hindsight', words: 'should have', before: 'b', after: 'B' } as const;
    const now = typeAll(change(typeAll(emptyHistory, 'ab'), 1, 2, 'B', by), 'c');
    expect(now.text).toBe('aBc');
    expect(undo(now).text).toBe('aB');
    expect(undo(undo(now)).text).toBe('ab');
    expect(now.done.map(({ by: { what } }) => what)).toEqual(['typing', 'rewording', 'typing']);
  });

  it('forgets what was taken back when something else is done', () => {
    const now = typed(undo(typed(emptyHistory, 'one', { what: 'pasting' })), 'two');
    expect(now.undone).toEqual([]);
    expect(redo(now)).toBe(now);
  });

  it('has nothing to take back at the beginning, and refuses a stretch outside the text', () => {
    expect(undo(emptyHistory)).toBe(emptyHistory);
    expect(typed(of('a'), 'a')).toEqual(of('a'));
    expect(() => change(of('abc'), 2, 4, '', { what: 'pasting' })).toThrow('2 to 4 in 3');
  });
});
