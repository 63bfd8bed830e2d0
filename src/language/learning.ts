/** What the command that learns the weights needs of the lens, and nobody else. */
import { tellFeatures, type See } from './features.ts';
import { prepareHouse } from './house-rules.ts';
import type { Kind } from './kinds.ts';
import { mask } from './mask.ts';
import { languageOf, type Locale } from './ready.ts';
import { asksIn, rulesThatCould, seenBy } from './seen-by-rules.ts';
import { untaggedTokens } from './token.ts';
import { tellRules } from './weigh.ts';

export { english } from './en/index.ts';
export { mask } from './mask.ts';
export { sentences } from './sentences.ts';
export { step } from './weigh.ts';

/** Names of the features of a sentence as they are learned, and which kinds rules saw in it. */
export type Observed = { readonly features: readonly string[]; readonly seen: readonly Kind[] };

/** Looks at one sentence without asking the weights. Throws a RangeError for a language the lens does not know. */
export function observe(sentence: string, locale: Locale): Observed {
  const spoken = languageOf(locale);
  const text = mask(sentence);
  const isQuestion = asksIn(text);
  const whole = { text, offset: 0, isQuestion };
  const reading = { spoken, house: prepareHouse({}, spoken.names), work: { steps: 0 } };
  const { seen } = seenBy(rulesThatCould(whole, reading), whole, reading);
  const kinds = seen.map(({ by }) => by.kind);
  const names = new Set<string>();
  const see: See = (first, second) => void names.add(second ? `${first} ${second}` : first);
  tellFeatures(text, untaggedTokens(text, 0), isQuestion, see);
  tellRules(kinds, see);
  return { features: [...names], seen: kinds };
}
