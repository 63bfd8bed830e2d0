/**
 * What a word stands for in its sentence. A person, role or team only counts where it heads its noun phrase: "the user
 * service failed" has no human in it, "the pilot's failure" has one as owner.
 */
import { notPeople, pronounsOfPeople, roles } from './en/people.ts';
import type { Token } from './token.ts';

const classes: Readonly<Record<string, (token: Token, next: Token | undefined, before: Token | undefined) => boolean>> = {
  Human: (token, next) => pronounsOfPeople.has(token.word) || isNoun(token, next),
  /** Anybody but the writer. */
  Other: (token, next) => (pronounsOfPeople.has(token.word) && !isWriter(token)) || isNoun(token, next),
  /** A person by role, name or team; no pronoun. */
  Role: isNoun,
  Name: (token, next) => isName(token) && isHead(token, next),
  Owner: (token) => token.possessive && (isRole(token) || isName(token)),
  Verb: (token) => token.tags.has('Verb'),
  Past: (token) => token.tags.has('PastTense') || token.tags.has('Participle') || /(?:ed|en)$/.test(token.word),
  Infinitive: (token) => token.tags.has('Infinitive') || token.tags.has('Verb'),
  Adjective: (token) => token.tags.has('Adjective'),
  Noun: (token) => token.tags.has('Noun') && !token.tags.has('Pronoun'),
  Gerund: (token) => token.tags.has('Gerund') || token.word.endsWith('ing'),
  Adverb: (token) => token.tags.has('Adverb') || token.word.endsWith('ly'),
};

/** Throws on a class there is not. */
export function isOfClass(name: string, words: readonly Token[], place: number): boolean {
  const test = classes[name];
  if (!test) throw new Error(`There is no class #${name}.`);
  const token = words[place];
  return token !== undefined && test(token, words[place + 1], words[place - 1]);
}

function isWriter(token: Token): boolean {
  return token.word === 'i' || token.word === 'we';
}

function isRole(token: Token): boolean {
  if (token.known === 'thing') return false;
  return token.lemmas.some((lemma) => roles.has(lemma));
}

function isName(token: Token): boolean {
  if (token.known) return token.known === 'person';
  return token.capital && token.tags.has('Person') && !notPeople.has(token.word);
}

function isNoun(token: Token, next: Token | undefined): boolean {
  return !token.possessive && (isRole(token) || isName(token)) && isHead(token, next);
}

/** Not followed by another noun, so that it is the person that is spoken of and not "the user service". */
function isHead(token: Token, next: Token | undefined): boolean {
  if (!next || token.breakAfter > 0) return true;
  if (next.tags.has('Noun') && !next.tags.has('Pronoun') && !next.tags.has('Verb')) return /(?:ed|ing)$/.test(next.word) || isRole(next);
  return true;
}
