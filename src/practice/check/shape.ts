/** What a file of `scenarios/practice` may say. Players never load this. */
import { z } from 'zod';
import { kinds } from '#language';
import { disguises, registers } from '../item.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens, and starts with a letter');
const text = z.string().min(1);
const kind = z.enum(kinds);
const at = z.string().min(2).max(24);

const common = {
  id,
  register: z.enum(registers),
  setting: text,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  principles: z.array(id).min(1),
  why: text,
};
const scene = { speaker: text.optional(), text: text.optional(), act: text.optional() };
const question = z.strictObject({ ask: text, opens: text, best: z.literal(true).optional() });
const questions = z.array(question).min(3).max(4);
const wording = z.strictObject({ text, neutral: z.literal(true).optional() });
const cards = z
  .array(z.strictObject({ at, wordings: z.array(wording).min(2).max(3) }))
  .min(4)
  .max(6);

export const lineSchema = z.strictObject({
  ...common,
  ...scene,
  blame: z.array(z.strictObject({ kind, words: text.optional() })),
  disguise: z.enum(disguises).optional(),
  instead: text.optional(),
  'looks-like': kind.optional(),
  lens: text.optional(),
  pair: z.int().min(1).max(20).optional(),
});
export const questionsSchema = z.strictObject({ ...common, ...scene, questions });
export const timelineSchema = z.strictObject({ ...common, cards });

export const coldCaseSchema = z.strictObject({
  id,
  title: text,
  setting: text,
  minutes: z.int().min(3).max(30),
  document: text,
  marks: z.array(z.strictObject({ kind, words: text, why: text })).min(4),
  lures: z.array(z.strictObject({ words: text, why: text })).min(2),
  timeline: cards,
  factors: z
    .array(z.strictObject({ text, found: z.boolean(), why: text }))
    .min(6)
    .max(8),
  questions,
});
