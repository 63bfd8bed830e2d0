/** The schema editors read: completion, hints and red lines while a scenario is written. Made from the checker's own schema. */
import { z } from 'zod';
import { storySchema } from '../shape.ts';

/** The text of `scenarios/scenario.schema.json`. */
export function scenarioSchemaText(): string {
  const schema = z.toJSONSchema(storySchema, {
    io: 'input',
    reused: 'ref',
    // Whole numbers are bounded by what a computer can count to; an editor need not say so.
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ title: 'A scenario of Second Story', ...schema }, undefined, 2)}\n`;
}
