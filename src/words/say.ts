/** Sentences by id. A message is parsed once, at its first use. */
import { IntlMessageFormat } from 'intl-messageformat';
import { firstWords } from './first-words.ts';
import type { laterWords } from './later-words.ts';

export type WordId = keyof typeof firstWords | keyof typeof laterWords;
export type Values = Readonly<Record<string, string | number>>;

const locale = 'en-GB';
let sentences: Readonly<Record<string, string>> = firstWords;
const parsed = new Map<string, IntlMessageFormat>();

/** The sentence of an id, its gaps filled. An id without a sentence is a mistake of ours and says so at once. */
export function say(id: WordId, values?: Values): string {
  return saySaid(values === undefined ? { id } : { id, values });
}

/** The sentence for what a view wants said; its id is only known when it runs. */
export function saySaid(said: { readonly id: string; readonly values?: Values }): string {
  let message = parsed.get(said.id);
  if (!message) {
    const source = sentences[said.id];
    if (source === undefined) throw new Error(`There is no sentence for "${said.id}" in src/words.`);
    message = new IntlMessageFormat(source, locale, undefined, { ignoreTag: true });
    parsed.set(said.id, message);
  }
  return String(message.format(said.values));
}

/** Fetches the sentences of the pages that are opened later. Ask for it with such a page, before it is shown. */
export async function fetchLaterWords(): Promise<void> {
  const { laterWords } = await import('./later-words.ts');
  sentences = { ...firstWords, ...laterWords };
}
