import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type Session } from '#session';
import { anySession } from './sessions.ts';

const played: Session = {
  scenario: 'fourteen-thirty-two',
  edition: 'k7te42',
  seed: 'quiet-otter-31',
  decisions: ['ask-who', 'ask-how', 'say-nothing', 'fund-the-fix', 'write-it-down', 'thank-her', 'call-dana', 'open-the-review'].map(
    (option, place) => ({
      beat: `the-beat-of-the-${place}`,
      did: { option },
    }),
  ),
  summary: { reporting: 29.1, velocity: 97.4, trust: 48.8, ending: 'the-board-looks-clean' },
};

describe('the short text of a session', () => {
  it('gives back any session exactly', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(decode(encode(session))).toEqual({ session });
      }),
    );
  });

  it('holds a whole playthrough in a few hundred characters that need no escaping in an address', () => {
    const text = encode(played);
    expect(text.length).toBeLessThan(400);
    expect(text).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  it('drops remarks first, the oldest first, then the summary, and never a decision', () => {
    const noise = (n: number) =>
      Array.from({ length: 260 }, (_, i) => String.fromCharCode(97 + ((i * 7919 + n * 104729 + i * i * n) % 26))).join('');
    const talkative: Session = { ...played, remarks: [1, 2, 3].map((n) => ({ at: `beat-${n}`, text: noise(n) })) };
    const whole = encode(talkative);
    const shorter = decode(encode(talkative, whole.length - 1));
    expect(shorter).toMatchObject({ session: { summary: played.summary, remarks: [{ at: 'beat-2' }, { at: 'beat-3' }] } });
    expect(decode(encode(talkative, 1))).toEqual({
      session: { scenario: played.scenario, edition: played.edition, seed: played.seed, decisions: played.decisions },
    });
  });

  it('knows a damaged text for what it is, wherever the damage lies', () => {
    const text = encode(played);
    for (let place = 0; place < text.length; place++) {
      for (const bit of [1, 2, 4, 8, 16]) {
        const flipped = text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ bit) + text.slice(place + 1);
        expect(decode(flipped)).toHaveProperty('problem');
      }
      expect(decode(text.slice(0, place))).toHaveProperty('problem');
    }
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        expect(decode(text)).toEqual({ problem: { kind: 'damaged' } });
        expect(decode(`ss1.${text}`)).toEqual({ problem: { kind: 'damaged' } });
      }),
    );
  });

  it('refuses what has the right wrapping and the wrong content', () => {
    const bad: unknown[] = [
      null,
      {},
      [],
      ['a', 'b', 'c', [], 0],
      ['A', 'k7te42', 'seed', [], 0, 0],
      ['a', 'k7te42', '', [], 0, 0],
      ['a', 'k7te42', 'seed', [['beat', 5]], 0, 0],
      ['a', 'k7te42', 'seed', [['beat', { option: 'x', silence: true }]], 0, 0],
      ['a', 'k7te42', 'seed', [['beat', { allocation: { line: -1 } }]], 0, 0],
      ['a', 'k7te42', 'seed', [['beat', { allocation: { line: 0.5 } }]], 0, 0],
      ['a', 'k7te42', 'seed', [['beat', { levers: { on: 'yes' } }]], 0, 0],
      ['a', 'k7te42', 'seed', [['beat', { cards: [['one']] }]], 0, 0],
      ['a', 'k7te42', 'seed', [['../beat', 'x']], 0, 0],
      ['a', 'k7te42', 'seed', [{ beat: 'beat', did: { option: 'x' }, more: 1 }], 0, 0],
      ['a', 'k7te42', 'seed', [], [['at', 'x'.repeat(281)]], 0],
      ['a', 'k7te42', 'seed', [], 0, [1, 2, 3]],
      ['a', 'k7te42', 'seed', [], 0, [1, 2, '3', 'ending']],
      ['a', 'k7te42', 'seed', Array.from({ length: 500 }, () => ['beat', 'x']), 0, 0],
    ];
    expect(bad.filter((content) => 'session' in decode(wrapped(JSON.stringify(content))))).toEqual([]);
    expect(decode(wrapped(JSON.stringify(['a', 'k7te42', 'seed', [['beat', 'x']], 0, 0])))).toHaveProperty('session');
    expect(decode(wrapped('{"not": json'))).toEqual({ problem: { kind: 'damaged' } });
  });

  it('says so when the text was made by a newer version of the game', () => {
    expect(decode(encode(played).replace('ss1.', 'ss2.'))).toEqual({ problem: { kind: 'newer-version' } });
  });

  it('does not unpack a text that is far too long', () => {
    expect(decode(wrapped(`["${'a'.repeat(2_000_000)}"]`))).toEqual({ problem: { kind: 'damaged' } });
    expect(decode(`ss1.0000000.${'a'.repeat(100_000)}`)).toEqual({ problem: { kind: 'damaged' } });
  });
});

/** Wraps any content as `encode` does, checksum included. */
function wrapped(content: string): string {
  const body = Buffer.from(deflateSync(strToU8(content))).toString('base64url');
  let hash = 0x811c9dc5;
  for (let i = 0; i < body.length; i++) hash = Math.imul(hash ^ body.charCodeAt(i), 0x01000193);
  return `ss1.${(hash >>> 0).toString(36).padStart(7, '0')}.${body}`;
}
