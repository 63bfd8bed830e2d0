/** The schema editors read: completion, hints and red lines while a scenario is written. Made from the checker's own schema. */
import { z } from 'zod';
import { storySchema } from '../shape.ts';

/** The text of `scenarios/scenario.schema.json`. */
export function scenarioSchemaText(): string {
  const schema = z.toJSONSchema(storySchema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ title: 'A scenario of Second Story', ...schema }, undefined, 2)}\n`;
}
