/** Any session at all, for laws over the short text and the shelf. */
import fc from 'fast-check';
import type { Did } from '#scenario';
import type { Session } from '#session';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

export const anyDid: fc.Arbitrary<Did> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ option: id }) },
  fc.constant({ silence: true as const }),
  fc.record({ cards: fc.array(fc.tuple(id, id), { maxLength: 9 }) }),
  fc.record({ picks: fc.array(id, { maxLength: 8 }) }),
  fc.record({ allocation: fc.dictionary(id, fc.integer({ min: 0, max: 40 }), { maxKeys: 7, noNullPrototype: true }) }),
  fc.record({ levers: fc.dictionary(id, fc.boolean(), { maxKeys: 8, noNullPrototype: true }) }),
);

const measure = fc.integer({ min: 0, max: 1400 }).map((tenths) => tenths / 10);

export const anySession: fc.Arbitrary<Session> = fc.record(
  {
    scenario: id,
    edition: fc.stringMatching(/^[2-9a-z]{6}$/),
    seed: fc.string({ minLength: 1, maxLength: 30 }),
    decisions: fc.array(fc.record({ beat: id, did: anyDid }), { maxLength: 14 }),
    remarks: fc.array(fc.record({ at: id, text: fc.string({ maxLength: 280 }) }), { minLength: 1, maxLength: 4 }),
    summary: fc.record({ reporting: measure, velocity: measure, trust: measure, ending: id }),
  },
  { requiredKeys: ['scenario', 'edition', 'seed', 'decisions'] },
);
