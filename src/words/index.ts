/** The words on screen: whole sentences by id, English as the source. */
export { fetchLaterWords, say, saySaid } from './say.ts';
export type { Values, WordId } from './say.ts';
