/** A scenario as the game holds it: the checked YAML with camel-case keys. Types only; made from the schema, so they cannot differ. */
import type { z } from 'zod';
import type { castSchema, glossarySchema, leverFields, principlesSchema, stances, storySchema } from './shape.ts';

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
/** The same data with every `kebab-case` key in `camelCase`. */
export type CamelKeyed<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer U)[]
    ? readonly CamelKeyed<U>[]
    : { readonly [K in keyof T as K extends string ? Camel<K> : K]: CamelKeyed<T[K]> };

export type Story = CamelKeyed<z.output<typeof storySchema>>;
export type Cast = CamelKeyed<z.output<typeof castSchema>>;
export type Principle = CamelKeyed<z.output<typeof principlesSchema>>[number];
export type GlossaryTerm = CamelKeyed<z.output<typeof glossarySchema>>[number];

export type Beat = Story['beats'][number];
export type Option = NonNullable<Beat['options']>[number];
export type Activity = NonNullable<Beat['activity']>;
export type Line = Beat['lines'][number];
export type Ending = Story['endings'][number];
export type Guard = NonNullable<Option['when']>[number];
export type StoryAct = NonNullable<Option['acts']>[number];
export type StoryLevers = NonNullable<Option['levers']>;
export type LeverName = keyof typeof leverFields;
export type Response = NonNullable<Option['response']>;
export type Stance = (typeof stances)[number];
export type CastPerson = Cast['people'][number];
export type Outsider = Cast['outsiders'][number];
export type Silhouette = CastPerson['silhouette'];

/** Where each named stance lies on the model's scale (joint of story and model; judgement). */
export const stanceValue = { blaming: -1, sharp: -0.6, disguised: -0.3, avoidant: 0, systemic: 1 } as const satisfies Record<
  Stance,
  number
>;

/**
 * A story that may still be broken: anything may be missing. The checker looks at drafts, so that one mistake does not
 * hide the others; a whole `Story` is a draft too.
 */
export type Draft<T> = T extends string | number | boolean | undefined
  ? T | undefined
  : T extends readonly (infer U)[]
    ? readonly (Draft<U> | undefined)[]
    : { readonly [K in keyof T]?: Draft<T[K]> | undefined };
