/** A playthrough out of a link: opened, or refused with a reason, whatever stands in the link. */
import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, summaryOf, type Session } from '#session';
import { debriefView } from '#view';
import { readShared, sharedProblems } from '../../src/screen/shared.ts';
import { compiled, playAs, playAtRandom, principles } from '../play.ts';
import { anyDid, anySession } from '../session/sessions.ts';

const story = compiled('fourteen-thirty-two');
const { id } = story.story;
const game = {
  scenarios: [{ id }] as never,
  load: () => Promise.resolve(story),
  principles: () => Promise.resolve(principles),
};
const played = playAs(story, 'blaming');
const whole: Session = { ...played.session, summary: summaryOf(played) ?? { reporting: 0, velocity: 0, trust: 0, ending: 'x' } };
const problemOf = async (text: string) => {
  const shared = await readShared(text, game);
  return 'problem' in shared ? shared.problem : undefined;
};

describe('a link', () => {
  it('opens on exactly the figures of the playthrough it was made from', async () => {
    for (const one of [played, playAs(story, 'systemic'), ...['a', 'b', 'c'].map((seed) => playAtRandom(story, seed))]) {
      const shared = await readShared(encode(one.session, 1600), game);
      if ('problem' in shared) throw new Error(shared.problem.kind);
      expect(debriefView(story, shared.played, 24, principles)).toEqual(debriefView(story, one, 24, principles));
    }
  });

  it('takes a few hundred characters for a whole playthrough', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) expect(encode(playAtRandom(story, seed).session).length).toBeLessThan(600);
  });

  it('does not say what was reached: that is worked out anew', async () => {
    const boast = { reporting: 100, velocity: 140, trust: 100, ending: whole.summary?.ending ?? 'x' };
    const shared = await readShared(encode({ ...whole, summary: boast }), game);
    expect('played' in shared && shared.played.session.summary).toEqual(whole.summary);
  });

  it('of an older edition still shows what was reached, with the ending by name', async () => {
    const { summary } = whole;
    const title = story.story.endings.find(({ id: ending }) => ending === summary?.ending)?.title;
    expect(await problemOf(encode({ ...whole, edition: 'older1' }))).toEqual({
      kind: 'other-edition',
      reached: { title: story.story.title, summary, ending: title },
    });
    const { summary: _, ...bare } = whole;
    expect(await problemOf(encode({ ...bare, edition: 'older1' }))).toEqual({ kind: 'other-edition' });
  });

  it('says which of the things that can be wrong is wrong', async () => {
    const text = encode(whole);
    expect(await problemOf(text.replace('ss1.', 'ss7.'))).toEqual({ kind: 'newer-version' });
    expect(await problemOf(text.slice(0, -3))).toEqual({ kind: 'damaged' });
    expect(await problemOf(encode({ ...whole, scenario: 'not-here' }))).toEqual({ kind: 'unknown-scenario' });
    expect(await problemOf(encode({ ...whole, decisions: whole.decisions.slice(0, 2) }))).toEqual({ kind: 'unfinished' });
    expect(await problemOf(encode({ ...whole, decisions: whole.decisions.toReversed() }))).toEqual({ kind: 'damaged' });
    expect(await problemOf(encode({ ...whole, decisions: [...whole.decisions, ...whole.decisions] }))).toEqual({ kind: 'damaged' });
  });

  it('never throws and never opens, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.base64String(),
          anySession.map((session) => encode(session)),
        ),
        async (text) => {
          expect(sharedProblems).toContain((await problemOf(text))?.kind);
        },
      ),
    );
  });

  it('never throws over decisions of the right shape and the wrong content', async () => {
    const place = fc.nat(whole.decisions.length - 1);
    await fc.assert(
      fc.asyncProperty(place, anyDid, fc.string({ minLength: 1, maxLength: 64 }), async (at, did, seed) => {
        const decisions = whole.decisions.map((decision, index) => (index === at ? { ...decision, did } : decision));
        const shared = await readShared(encode({ ...whole, seed, decisions }), game);
        const said = 'problem' in shared ? shared.problem.kind : debriefView(story, shared.played, 12, principles).scenario.id;
        expect([...sharedProblems, id]).toContain(said);
      }),
      { numRuns: 60 },
    );
  });

  it('that unpacks to far more than a playthrough is not unpacked', async () => {
    // A right session with millions of blanks behind it: read to its end it would open.
    const { decisions } = whole;
    const compact = JSON.stringify([id, whole.edition, whole.seed, decisions.map(({ beat, did }) => [beat, did]), 0, 0]);
    expect(await problemOf(wrapped(deflateSync(strToU8(compact))))).toBeUndefined();
    const bomb = wrapped(deflateSync(strToU8(compact.padEnd(25_000_000)), { level: 9 }));
    expect(bomb.length, 'short enough to be looked at').toBeLessThan(40_000);
    for (const text of [bomb, wrapped(deflateSync(strToU8('['.repeat(190_000)), { level: 9 })), 'ss1.0000000.'.padEnd(1_000_000, 'A')])
      expect(await problemOf(text)).toEqual({ kind: 'damaged' });
  });
});

/** Wraps bytes as a link does, checksum included. */
function wrapped(bytes: Uint8Array): string {
  const body = Buffer.from(bytes).toString('base64url');
  let hash = 0x811c9dc5;
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
  return `ss1.${(hash >>> 0).toString(36).padStart(7, '0')}.${body}`;
}
