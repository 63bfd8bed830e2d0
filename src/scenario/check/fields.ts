/** Which fields the schema knows at a path: what an unknown field is compared with. */
import type { z } from 'zod';
import type { Path } from './problem.ts';

type Definition = {
  readonly type: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
};

/** Names of the fields a group at this path may have, over all forms it can take. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const found = path.reduce<readonly z.core.$ZodType[]>((forms, part) => forms.flatMap((form) => inside(form, part)), unfold(schema));
  return [...new Set(found.flatMap((form) => Object.keys(definition(form).shape ?? {})))];
}

function inside(schema: z.core.$ZodType, part: string | number): readonly z.core.$ZodType[] {
  const { shape, element } = definition(schema);
  const found = typeof part === 'number' ? element : shape?.[part];
  return found ? unfold(found) : [];
}

function unfold(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, options } = definition(schema);
  if (innerType) return unfold(innerType);
  return options ? options.flatMap(unfold) : [schema];
}

function definition(schema: z.core.$ZodType): Definition {
  return (schema as unknown as { readonly def: Definition }).def;
}
