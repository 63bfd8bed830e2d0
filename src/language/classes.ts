/**
 * What a word stands for in its sentence. A person, role or team only counts where it heads its noun phrase: "the user
 * service failed" has no human in it, "the pilot's failure" has one as owner.
 */
import { givenNames, notPeople, peopleAfter, pronounsOfPeople, roles, rolesOfSoftware, softwareBefore } from './en/people.ts';
import type { PlainToken, Token } from './token.ts';

type Test = (token: Token, next: Token | undefined, before: Token | undefined) => boolean;

const doers: ReadonlySet<string> = new Set(['you', 'he', 'she', 'they', 'someone', 'somebody', 'whoever']);
const helpers: ReadonlySet<string> = new Set(
  `just then again had has have having also both all guys people folks lot still even did really simply first later since twice once somehow
  actually obviously apparently reportedly allegedly`.split(/\s+/),
);

const classes: Readonly<Record<string, Test>> = {
  Human: (token, next, before) => pronounsOfPeople.has(token.word) || isNoun(token, next, before),
  /** Anybody but the writer. */
  Other: (token, next, before) => (pronounsOfPeople.has(token.word) && !isWriter(token)) || isNoun(token, next, before),
  /** A person by role, name or team; no pronoun. */
  Role: isNoun,
  /** Whoever may be the doer of what only people do: besides those above, an unknown name such as "Marek" or "BT". */
  Party: (token, next, before) => doers.has(token.word) || isNoun(token, next, before) || isUnknownName(token, next, before),
  /** A person, role or team that can be the subject: not inside a phrase as in "everybody on the team". */
  Agent: isNoun,
  Name: (token, next, before) => isName(token, before) && isHead(token, next),
  /** A person, role or team in the possessive, or an unknown name. */
  Owner: (token, next, before) =>
    token.possessive && (isRole(token, before) || isName(token, before) || isUnknownName(token, next, before)),
  /** What may stand between a doer and the verb. */
  Helper: (token) => helpers.has(token.word) || token.tags.has('Adverb') || token.word.endsWith('ly'),
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
  if (token === undefined || !test(token, words[place + 1], words[place - 1])) return false;
  return !(name === 'Agent' || name === 'Party') || !isInsidePhrase(words, place);
}

/** Classes that only a person, role or team can be of. */
const ofPeople: ReadonlySet<string> = new Set(['Human', 'Other', 'Role', 'Party', 'Agent', 'Name', 'Owner']);

/** Whether a word could be of a class, whatever the tagger and its neighbours say. Never says no where `isOfClass` would say yes. */
export function couldBeOfClass(name: string, { word, couldBeName }: PlainToken): boolean {
  if (!ofPeople.has(name) || couldBeName) return true;
  if (pronounsOfPeople.has(word) || doers.has(word) || peopleEnding.test(word)) return true;
  return singulars(word).some((one) => roles.has(one) || peopleAfter.has(one));
}

const openers: ReadonlySet<string> = new Set(
  'of on at in from for with and or near behind working responsible assigned involved operating himself herself themselves'.split(' '),
);
/** Pronouns that nothing is added to. */
const single: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'who']);
const clause: ReadonlySet<string> = new Set('which because so but when if while to as than'.split(' '));

/** Longest rest of a noun phrase, in words. */
export const longestRest = 15;

/**
 * Where the rest of a noun phrase may end that a head before `place` began: right there, after a prepositional phrase ("of the
 * ferry", "on call that night"), or after an insertion between commas. Nearest first.
 */
export function endsOfNounPhrase(words: readonly Token[], place: number): number[] {
  const found = [place];
  const head = words[place - 1];
  const opener = words[place];
  if (!head || !opener) return found;
  if (head.breakAfter === 1) {
    for (let end = place + 1; end < Math.min(words.length, place + longestRest + 1); end++) {
      const broken = words[end - 1]?.breakAfter ?? 0;
      if (broken === 2) break;
      if (broken === 1 && end > place + 1) found.push(end);
    }
    return found;
  }
  if (head.breakAfter > 0 || !openers.has(opener.word) || single.has(head.word)) return found;
  for (let end = place + 1; end < Math.min(words.length, place + 9); end++) {
    const word = words[end - 1];
    if (!word || (end > place + 1 && stopsNounPhrase(word))) break;
    if (word.word === 'that') continue;
    if (word.tags.has('Noun') || word.tags.has('Pronoun') || word.tags.has('Date') || word.tags.has('Adverb')) found.push(end);
    if (word.breakAfter > 0) break;
  }
  return found;
}

const determiners: ReadonlySet<string> = new Set('the a an one our my your his her their its this that these those both some'.split(' '));

const prepositions: ReadonlySet<string> = new Set('of on in at for with from by to about against'.split(' '));

function isInsidePhrase(words: readonly Token[], place: number): boolean {
  const start = startOfNounPhrase(words, place);
  const before = words[start - 1];
  if (!before || before.breakAfter > 0 || !prepositions.has(before.word)) return false;
  return (
    !/^(?:because|instead|one|some|two|three|most|several|many|\d+)$/.test(words[start - 2]?.word ?? '') && words[start - 2] !== undefined
  );
}

/** Where the noun phrase begins whose head is at `place`: its determiner, adjectives and nouns before it, at most six words. */
export function startOfNounPhrase(words: readonly Token[], place: number): number {
  let start = place;
  while (start > Math.max(0, place - 6)) {
    const before = words[start - 1];
    if (!before || before.breakAfter > 0) break;
    if (determiners.has(before.word)) return start - 1;
    if (before.tags.has('Verb') || before.tags.has('Pronoun') || !(before.tags.has('Noun') || before.tags.has('Adjective'))) break;
    start--;
  }
  return start;
}

function stopsNounPhrase(word: Token): boolean {
  if (clause.has(word.word) || pronounsOfPeople.has(word.word)) return true;
  return word.tags.has('Verb') && !word.tags.has('Gerund') && !word.tags.has('Noun');
}

function isWriter(token: Token): boolean {
  return token.word === 'i' || token.word === 'we';
}

/** Words that end like this mean people: foreman, chairwoman, railwaymen, radiologist, electrician. */
const peopleEnding = /^(?!.*(?:human|roman|german|pac|post|ottoman)men?s?$).{2,}(?:m[ae]n|wom[ae]n|ologists?|apists?|icians?|seafarers?)$/;

function isRole(token: Token, before: Token | undefined): boolean {
  if (token.known === 'thing') return false;
  const modifier = before && before.breakAfter === 0 ? before.word : undefined;
  if (singulars(token.word).some((name) => modifier !== undefined && peopleAfter.get(name)?.has(modifier))) return true;
  const names = singulars(token.word);
  if (peopleEnding.test(token.word) && !token.capital) return true;
  if (!names.some((name) => roles.has(name))) return false;
  return !(modifier !== undefined && softwareBefore.has(modifier) && names.some((name) => rolesOfSoftware.has(name)));
}

/** The word and what it may be the plural of; verbs that sound alike ("led") are no form of a role. */
function singulars(word: string): readonly string[] {
  if (!word.endsWith('s')) return [word];
  return [word, word.slice(0, -1), word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -2)];
}

function isName(token: Token, before: Token | undefined): boolean {
  if (token.known) return token.known === 'person';
  if (token.tags.has('AtMention')) return true;
  if (isCasualName(token, before)) return true;
  if (!token.capital || notPeople.has(token.word)) return false;
  if (givenNames.has(token.word) || token.tags.has('Person')) return true;
  if (!before || before.breakAfter > 0 || !before.capital) return false;
  return givenNames.has(before.word) || before.tags.has('Honorific') || roles.has(before.word);
}

/** After these words a name may do without a capital. */
export const beforeCasualNames: ReadonlySet<string> = new Set('because cause when since after and so that thanks if'.split(' '));

/** In chat names have no capital either: after "because", "by" or a word like it, and where the sentence begins. */
function isCasualName(token: Token, before: Token | undefined): boolean {
  if (token.capital || !(token.tags.has('FirstName') || givenNames.has(token.word)) || notPeople.has(token.word)) return false;
  return !before || before.breakAfter > 0 || beforeCasualNames.has(before.word);
}

/** A capital inside the sentence on a word the tagger has nothing to say about. Only for verbs that no product could be the subject of. */
function isUnknownName(token: Token, next: Token | undefined, before: Token | undefined): boolean {
  if (token.known || !token.capital || notPeople.has(token.word) || token.word.length < 2 || /\d/.test(token.word)) return false;
  if (token.tags.has('Organization')) return isHead(token, next);
  if (
    !before ||
    before.breakAfter === 2 ||
    !token.tags.has('Noun') ||
    token.tags.has('Plural') ||
    token.tags.has('Place') ||
    token.tags.has('Date')
  )
    return false;
  return !/^(?:the|a|an|our|its|their|this|that|each|every)$/.test(before.word) && isHead(token, next);
}

function isNoun(token: Token, next: Token | undefined, before: Token | undefined): boolean {
  return !token.possessive && (isRole(token, before) || isName(token, before)) && isHead(token, next);
}

/** Not followed by another noun, so that it is the person that is spoken of and not "the user service". */
function isHead(token: Token, next: Token | undefined): boolean {
  if (!next || token.breakAfter > 0) return true;
  if (next.tags.has('Noun') && !next.tags.has('Pronoun') && !next.tags.has('Verb'))
    return /(?:ed|ing)$/.test(next.word) || isRole(next, token);
  return true;
}
