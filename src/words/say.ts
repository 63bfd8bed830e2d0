/** Sentences by id. A message is parsed once, at its first use. */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';

export type WordId = keyof typeof en;
export type Values = Readonly<Record<string, string | number>>;

const locale = 'en-GB';
const parsed = new Map<string, IntlMessageFormat>();

/** The sentence of an id, its gaps filled. An id without a sentence is a mistake of ours and says so at once. */
export function say(id: WordId, values?: Values): string {
  return saySaid(values === undefined ? { id } : { id, values });
}

/** The sentence for what a view wants said; its id is only known when it runs. */
export function saySaid(said: { readonly id: string; readonly values?: Values }): string {
  let message = parsed.get(said.id);
  if (!message) {
    const source = (en as Readonly<Record<string, string>>)[said.id];
    if (source === undefined) throw new Error(`There is no sentence for "${said.id}" in src/words.`);
    message = new IntlMessageFormat(source, locale, undefined, { ignoreTag: true });
    parsed.set(said.id, message);
  }
  return String(message.format(said.values));
}
