import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openShelf, placeOf, type KeyValueStore, type Place, type Session } from '#session';
import { memoryStore } from '../memory-store.ts';
import { anySession } from './sessions.ts';

function session(decisions: number, more: Partial<Session> = {}): Session {
  return {
    scenario: 'fourteen-thirty-two',
    edition: 'k7te42',
    seed: 'otter',
    decisions: Array.from({ length: decisions }, (_, place) => ({ beat: `beat-${place}`, did: { option: 'ask-how' } })),
    ...more,
  };
}

const summary = { reporting: 30, velocity: 97, trust: 49, ending: 'quiet' };

describe('the shelf', () => {
  it('offers an unfinished playthrough again, as it was after the last decision', () => {
    const store = memoryStore();
    const shelf = openShelf(store, 'tab-a');
    const first = shelf.save(session(1), undefined, 10);
    shelf.save(session(2), first.place, 20);
    expect(openShelf(store, 'tab-b').current('fourteen-thirty-two')?.session).toEqual(session(2));
    expect(openShelf(store, 'tab-b').current('the-vulnerability')).toBeUndefined();
    expect(store.content.size).toBe(1);
  });

  it('keeps finished playthroughs with what was reached, last first', () => {
    const shelf = openShelf(memoryStore(), 'tab-a');
    shelf.save(session(8, { summary }), undefined, 10);
    shelf.save(session(8, { summary, seed: 'heron' }), undefined, 20);
    shelf.save(session(3), undefined, 30);
    expect(shelf.contents().finished.map(({ session: { seed, summary: reached } }) => [seed, reached?.ending])).toEqual([
      ['heron', 'quiet'],
      ['otter', 'quiet'],
    ]);
    expect(shelf.contents().resumable).toHaveLength(1);
  });

  it('keeps a shorter log too, for who goes back to an earlier decision', () => {
    const shelf = openShelf(memoryStore(), 'tab-a');
    const far = shelf.save(session(5), undefined, 10);
    expect(shelf.save(session(2), far.place, 20)).not.toHaveProperty('problem');
    expect(shelf.contents().resumable.map(({ session: { decisions } }) => decisions.length)).toEqual([2]);
  });

  it('lets play go on when nothing can be kept, and says so', () => {
    for (const shelf of [openShelf(undefined, 'tab-a'), openShelf(memoryStore(10), 'tab-a')]) {
      const saved = shelf.save(session(1), undefined, 10);
      expect(saved.problem).toEqual({ kind: 'not-saved' });
      expect(shelf.save(session(2), saved.place, 20).problem).toEqual({ kind: 'not-saved' });
      expect(shelf.contents()).toEqual({ resumable: [], finished: [], broken: [] });
    }
  });

  it('saves again once there is room', () => {
    let full = true;
    const store = memoryStore();
    const moody: KeyValueStore = {
      ...store,
      set: (key, value) => {
        if (full) throw new Error('quota exceeded');
        store.set(key, value);
      },
    };
    const shelf = openShelf(moody, 'tab-a');
    const saved = shelf.save(session(1), undefined, 10);
    full = false;
    expect(shelf.save(session(2), saved.place, 20)).not.toHaveProperty('problem');
    expect(shelf.current('fourteen-thirty-two')?.session).toEqual(session(2));
  });

  it('works with a storage that refuses everything', () => {
    const refusing: KeyValueStore = {
      get: () => refuse(),
      set: () => refuse(),
      remove: () => refuse(),
      keys: () => refuse(),
    };
    const shelf = openShelf(refusing, 'tab-a');
    expect(shelf.save(session(1), undefined, 10).problem).toEqual({ kind: 'not-saved' });
    expect(shelf.contents().resumable).toEqual([]);
    shelf.removeAll();
  });

  it('keeps a damaged save, says so, and never writes over it', () => {
    const store = memoryStore();
    const shelf = openShelf(store, 'tab-a');
    const { place } = shelf.save(session(1), undefined, 10);
    const [key = ''] = store.keys();
    store.set(key, store.get(key)?.replace('"option":"', '"option":"x') ?? '');
    const damaged = store.get(key);
    expect(shelf.contents().broken).toEqual([{ id: place.id, problem: { kind: 'damaged' }, text: damaged }]);
    const after = shelf.save(session(2), place, 20);
    expect(after.problem).toEqual({ kind: 'changed-elsewhere' });
    expect(store.get(key)).toBe(damaged);
    expect(shelf.current('fourteen-thirty-two')?.session).toEqual(session(2));
  });

  it('never throws on whatever lies under its keys', () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.json()), (name, text) => {
        const store = memoryStore();
        store.set(`second-story/playthrough/${name}`, text);
        const { broken } = openShelf(store, 'tab-a').contents();
        expect(broken.map((save) => save.text)).toEqual([text]);
      }),
    );
  });

  it('deletes everything of ours and nothing of others', () => {
    const store = memoryStore();
    store.set('another-site', 'kept');
    store.set('second-story/settings', 'kept');
    const shelf = openShelf(store, 'tab-a');
    shelf.save(session(1), undefined, 10);
    store.set('second-story/playthrough/odd', 'damaged');
    shelf.removeAll();
    expect(store.keys()).toEqual(['another-site', 'second-story/settings']);
  });

  it('takes its content to another computer', () => {
    const shelf = openShelf(memoryStore(), 'tab-a');
    shelf.save(session(8, { summary }), undefined, 10);
    shelf.save(session(3), undefined, 20);
    const elsewhere = openShelf(memoryStore(), 'tab-b');
    expect(elsewhere.imported(shelf.exported())).toEqual({ added: 2 });
    expect(elsewhere.imported(shelf.exported())).toEqual({ added: 0 });
    expect(elsewhere.contents()).toEqual(shelf.contents());
    expect(elsewhere.imported('{"kind":"something else"}')).toEqual({ problem: { kind: 'damaged' } });
    expect(elsewhere.imported('no')).toEqual({ problem: { kind: 'damaged' } });
  });
});

describe('two tabs', () => {
  it('that go on with the same playthrough keep both, each its own', () => {
    const store = memoryStore();
    const a = openShelf(store, 'tab-a');
    const b = openShelf(store, 'tab-b');
    const begun = a.save(session(1), undefined, 10);
    const resumed = b.current('fourteen-thirty-two');
    expect(resumed).toBeDefined();
    const fromA = a.save(session(2), begun.place, 20);
    const other = session(2, {
      decisions: [
        { beat: 'beat-0', did: { option: 'ask-how' } },
        { beat: 'beat-1', did: { option: 'ask-who' } },
      ],
    });
    const fromB = b.save(other, resumed && placeOf(resumed), 30);
    expect(fromA.problem).toBeUndefined();
    expect(fromB.problem).toEqual({ kind: 'changed-elsewhere' });
    expect(a.contents().resumable.map((saved) => saved.session)).toEqual([other, session(2)]);
    expect(a.save(session(3), fromA.place, 40).problem).toBeUndefined();
    expect(b.save(session(3, { decisions: [...other.decisions, ...session(1).decisions] }), fromB.place, 50).problem).toBeUndefined();
    expect(store.content.size).toBe(2);
  });

  it('that begin the same scenario with the same luck do not meet', () => {
    const store = memoryStore();
    openShelf(store, 'tab-a').save(session(1), undefined, 10);
    openShelf(store, 'tab-b').save(session(1), undefined, 10);
    openShelf(store, 'tab-b').save(session(1), undefined, 10);
    expect(store.content.size).toBe(3);
  });

  it('writing in any interleaving never write over what they have not read', () => {
    const move = fc.record({
      tab: fc.constantFrom<'a' | 'b'>('a', 'b'),
      act: fc.constantFrom('decide', 'decide', 'undo', 'resume', 'begin'),
      option: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const store = memoryStore();
        const tab = (name: string) => ({ shelf: openShelf(store, name), log: session(0), place: undefined as Place | undefined });
        const tabs = { a: tab('a'), b: tab('b') };
        /** The last text under each key that a tab has read or written itself. */
        const known = { a: new Map<string, string>(), b: new Map<string, string>() };
        let now = 0;
        for (const { tab: name, act, option } of moves) {
          const here = tabs[name];
          if (act === 'resume') {
            const found = here.shelf.current('fourteen-thirty-two');
            if (found) [here.log, here.place, known[name]] = [found.session, placeOf(found), new Map(store.content)];
            continue;
          }
          const { decisions } = here.log;
          if (act === 'begin') [here.log, here.place] = [session(0), undefined];
          else if (act === 'undo') here.log = { ...here.log, decisions: decisions.slice(0, -1) };
          else here.log = { ...here.log, decisions: [...decisions, { beat: `beat-${decisions.length}`, did: { option } }] };
          const before = new Map(store.content);
          here.place = here.shelf.save(here.log, here.place, (now += 1)).place;
          const overwritten = [...before].filter(
            ([key, text]) => store.content.get(key) !== text && sessionIn(text) !== JSON.stringify(here.log),
          );
          expect(overwritten.filter(([key, text]) => known[name].get(key) !== text)).toEqual([]);
          const written = store.content.get(`second-story/playthrough/${here.place.id}`) ?? '';
          expect(sessionIn(written)).toBe(JSON.stringify(here.log));
          known[name].set(`second-story/playthrough/${here.place.id}`, written);
        }
        expect(tabs.a.shelf.contents().broken).toEqual([]);
      }),
    );
  });

  it('keep any session they are given', () => {
    fc.assert(
      fc.property(anySession, (any) => {
        const shelf = openShelf(memoryStore(), 'tab-a');
        shelf.save(any, undefined, 10);
        const { resumable, finished } = shelf.contents();
        expect([...resumable, ...finished].map((saved) => saved.session)).toEqual([any]);
      }),
    );
  });
});

function sessionIn(text: string): string {
  return JSON.stringify((JSON.parse(text) as { session: unknown }).session);
}

function refuse(): never {
  throw new Error('access denied');
}
