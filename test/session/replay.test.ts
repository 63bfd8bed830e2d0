import { describe, expect, it } from 'vitest';
import { offeredAt, warmUpWeeks, type CompiledStory } from '#scenario';
import { decide, decode, encode, epilogue, replay, SessionRefused, startSession, summaryOf, undoTo, type Session } from '#session';
import { cast, compiled, playAs, playAtRandom } from '../play.ts';
import { compile } from '#scenario';

const story = compiled('fourteen-thirty-two');
/** The same story with nothing remembered: a replay from the very start. */
const forgetful = (): CompiledStory => compile(story.story, cast);
const seeds = ['otter', 'heron', 'lynx', 'wren', 'vole', 'newt'];

describe('replaying a session', () => {
  it('gives the same playthrough after a trip through the short text and through JSON', () => {
    for (const seed of seeds) {
      const played = playAtRandom(story, seed);
      const back = decode(encode(played.session));
      expect(back).toEqual({ session: played.session });
      const again = replay(forgetful(), JSON.parse(JSON.stringify(played.session)) as Session);
      expect(again).toEqual(played);
      expect(JSON.parse(JSON.stringify(again))).toEqual(played);
    }
  });

  it('comes out the same whether remembered or played from the start', () => {
    for (const seed of seeds) {
      const { session } = playAtRandom(story, seed);
      for (let length = 0; length <= session.decisions.length; length++) {
        const shorter = { ...session, decisions: session.decisions.slice(0, length) };
        expect(replay(story, shorter)).toEqual(replay(forgetful(), shorter));
      }
    }
  });

  it('never forgets what it needs, however many others have been played', () => {
    const before = playAs(story, 'blaming');
    for (let n = 0; n < 40; n++) playAtRandom(story, `crowd-${n}`);
    expect(replay(story, before.session)).toEqual(before);
  });

  it('starts with half a year that has already passed', () => {
    const { weeks, trail, at } = replay(story, startSession(story, 'otter'));
    expect(weeks).toHaveLength(warmUpWeeks);
    expect(at).toBe(story.story.beats[0]?.id);
    expect(trail.at(-1)?.kind).toBe('beat');
  });

  it('refuses a session of another edition, in a sentence', () => {
    const session: Session = { ...playAs(story, 'systemic').session, edition: 'older2' };
    expect(() => replay(story, session)).toThrow(SessionRefused);
    expect(() => replay(story, session)).toThrow(/edition older2 .* this is edition/);
    expect(problemOf(() => replay(story, session))).toEqual({ kind: 'other-edition' });
  });

  it('refuses a session of another scenario', () => {
    expect(problemOf(() => replay(story, { ...startSession(story, 'otter'), scenario: 'the-vulnerability' }))).toEqual({
      kind: 'other-scenario',
    });
  });

  it('refuses a decision that is not offered where it stands, and says which', () => {
    const { session } = playAs(story, 'systemic');
    const [first, ...rest] = session.decisions;
    expect(first).toBeDefined();
    const changed = { ...session, decisions: [...(first ? [first] : []), { beat: 'nowhere', did: { option: 'nothing' } }, ...rest] };
    expect(problemOf(() => replay(story, changed))).toEqual({ kind: 'not-offered', decision: 2 });
    const tooLong = { ...session, decisions: [...session.decisions, ...session.decisions.slice(0, 1)] };
    expect(problemOf(() => replay(story, tooLong))).toEqual({ kind: 'not-offered', decision: session.decisions.length + 1 });
    expect(problemOf(() => replay(story, { ...session, decisions: [{ beat: first?.beat ?? '', did: { option: 'nothing' } }] }))).toEqual({
      kind: 'not-offered',
      decision: 1,
    });
  });
});

describe('deciding', () => {
  it('appends to a new session and leaves the old one as it was', () => {
    const session = startSession(story, 'otter');
    const option = offeredAt(story, replay(story, session))?.options[0] ?? '';
    const decided = decide(story, session, { option });
    expect(session.decisions).toEqual([]);
    expect(decided.decisions).toEqual([{ beat: story.story.beats[0]?.id, did: { option } }]);
    expect(decided).not.toHaveProperty('summary');
  });

  it('refuses what is not offered', () => {
    expect(problemOf(() => decide(story, startSession(story, 'otter'), { option: 'shrug' }))).toEqual({ kind: 'not-offered', decision: 1 });
    const over = playAs(story, 'avoidant').session;
    expect(problemOf(() => decide(story, over, { silence: true }))).toEqual({ kind: 'not-offered', decision: over.decisions.length + 1 });
  });

  it('writes down what was reached when the story ends', () => {
    const played = playAs(story, 'systemic');
    expect(played).toHaveEnded();
    expect(played.session.summary).toEqual(summaryOf(played));
    expect(played.session.summary?.ending).toBe(played.ending);
  });
});

describe('going back', () => {
  it('makes the decision of that number wait again', () => {
    const { session } = playAs(story, 'blaming');
    session.decisions.forEach(({ beat }, index) => {
      const earlier = undoTo(session, index + 1);
      expect(replay(story, earlier)).toBeAt(beat);
      expect(earlier.decisions).toEqual(session.decisions.slice(0, index));
      expect(earlier).not.toHaveProperty('summary');
    });
  });

  it('and deciding the same again is as if nothing had happened', () => {
    const { session } = playAtRandom(story, 'otter');
    const middle = Math.ceil(session.decisions.length / 2);
    const again = session.decisions.slice(middle - 1).reduce((done, { did }) => decide(story, done, did), undoTo(session, middle));
    expect(again).toEqual(session);
  });

  it('knows only decisions that were taken', () => {
    const { session } = playAs(story, 'blaming');
    for (const number of [0, -1, 1.5, session.decisions.length + 1]) expect(() => undoTo(session, number)).toThrow(/decisions/);
  });
});

describe('the epilogue', () => {
  it('goes on from the end of the story to the month asked for, the same each time', () => {
    const played = playAs(story, 'systemic');
    const year = epilogue(story, played, 12).weeks;
    expect(played.weeks.length - warmUpWeeks + year.length).toBe(52);
    expect(year[0]?.week).toBe(played.weeks.length);
    expect(epilogue(story, played, 24).weeks.slice(0, year.length)).toEqual(year);
    expect(epilogue(forgetful(), replay(forgetful(), played.session), 12).weeks).toEqual(year);
  });
});

function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof SessionRefused) return error.problem;
    throw error;
  }
  return undefined;
}
