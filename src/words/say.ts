/** Sentences by id, read by the build; a message with gaps is made ready at its first use. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { firstWords as firstSource } from './first-words.ts';
import { firstWords } from './first-words.ts?parsed';
import type { laterWords as laterSource } from './later-words.ts';

export type WordId = keyof typeof firstSource | keyof typeof laterSource;
/** Messages by id: plain text where there are no gaps, else the elements of the message. */
export type ParsedWords = Readonly<Record<string, string | Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>>>;
export type Values = Readonly<Record<string, string | number>>;

const locale = 'en-GB';
let sentences = firstWords;
const ready = new Map<string, IntlMessageFormat>();

/** The sentence of an id, its gaps filled. An id without a sentence is a mistake of ours and says so at once. */
export function say(id: WordId, values?: Values): string {
  return saySaid(values === undefined ? { id } : { id, values });
}

/** The sentence for what a view wants said; its id is only known when it runs. */
export function saySaid(said: { readonly id: string; readonly values?: Values }): string {
  const source = sentences[said.id];
  if (source === undefined) throw new Error(`There is no sentence for "${said.id}" in src/words.`);
  if (typeof source === 'string') return source;
  const message = ready.get(said.id) ?? new IntlMessageFormat(source, locale);
  ready.set(said.id, message);
  return String(message.format(said.values));
}

/** Fetches the sentences of the pages that are opened later. Ask for it with such a page, before it is shown. */
export async function fetchLaterWords(): Promise<void> {
  const { laterWords } = await import('./later-words.ts?parsed');
  sentences = { ...firstWords, ...laterWords };
}
