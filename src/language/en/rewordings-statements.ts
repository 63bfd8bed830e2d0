import { isOfClass } from '../classes.ts';
import { textOf, type Said, type Wording } from '../rewording.ts';
import { baseOf, gerundOf, participleOf } from '../verb-forms.ts';
import { afterThing, infinitive, isNoDeed } from './rewordings-deeds.ts';
import { afterNounPhrase, beginsClause, clauseEnd, following, isFiller, nounPhraseStart, plainly, wordAt } from './sentence-parts.ts';

const easier = 'it is worth asking what would have made it easy to';

/** What people should have done, as a question for what would have made it easy; what they should not have, for what made it look right. */
export function fromHindsight(said: Said): Wording | undefined {
  return (
    because(said) ??
    avoided(said) ??
    connected(said, counterfactual(said) ?? failed(said) ?? failureTo(said) ?? condition(said) ?? nobody(said))
  );
}

/** A question cannot be a reason: "although …", "because …" and "in that …" before it become "and". */
function connected(said: Said, wording: Wording | undefined): Wording | undefined {
  if (!wording) return undefined;
  const { first, last, text } = wording;
  const before = wordAt(said, first - 1);
  if (before === 'that' && wordAt(said, first - 2) === 'in') return { first: first - 2, last, text: `and ${text}` };
  if (!['because', 'since', 'although', 'though', 'while', 'so'].includes(before)) return wording;
  if (first < 2 || !/^(?:it is worth|the open question)/.test(text)) return undefined;
  if ((said.words[first - 2]?.breakAfter ?? 0) > 0) return { first: first - 1, last, text: `and ${text}` };
  return { first: first - 2, last, text: `${textOf(said, first - 2, first - 1)}, and ${text}` };
}

const modals = new Set('should ought could might'.split(' '));

function counterfactual(said: Said): Wording | undefined {
  for (let place = Math.max(0, said.first - 1); place <= said.last; place++) {
    if (!modals.has(wordAt(said, place))) continue;
    let at = place + 1;
    let isNegative = ['never', 'not'].includes(wordAt(said, place - 1)) && place - 1 >= said.first;
    for (; at < said.words.length && !['have', 'of'].includes(wordAt(said, at)); at++)
      if (['not', 'never'].includes(wordAt(said, at))) isNegative = true;
    // "ought to make", "should have an invite": nothing is looked back on.
    if (at > place + 5 || at >= said.words.length) return undefined;
    at++;
    while (
      isFiller(said.words[at]) ||
      ['at', 'least', 'also', 'all', 'both', 'never', 'not'].includes(wordAt(said, at)) ||
      said.words[at]?.tags.has('Adverb')
    ) {
      if (['not', 'never'].includes(wordAt(said, at))) isNegative = true;
      at++;
    }
    return shouldHave(said, place, at, isNegative);
  }
  return undefined;
}

function shouldHave(said: Said, modal: number, at: number, isNegative: boolean): Wording | undefined {
  let head = modal - 1;
  while (
    head > 0 &&
    (isFiller(said.words[head]) ||
      ['really', 'never', 'also', 'all', 'both', 'probably', 'definitely', 'there', 'at', 'least'].includes(wordAt(said, head)))
  )
    head--;
  const isPassive = wordAt(said, at) === 'been' && !wordAt(said, at + 1).endsWith('ing');
  const verb = wordAt(said, at) === 'been' ? at + 1 : at;
  const first = nounPhraseStart(said, head);
  const end = clauseEnd(said, verb + 1);
  if (end === undefined || first > said.first || !beginsClause(said, first) || !said.words[verb]) return undefined;
  const rest = following(said, verb + 1, end);
  if (/\bif\b/.test(rest)) return undefined;
  if (isPassive) return passive(said, first, modal, verb, end, isNegative, rest);
  if (['a', 'an', 'the', 'some', 'any', 'my', 'your', 'our'].includes(wordAt(said, verb))) return undefined;
  const base = infinitive(wordAt(said, verb));
  if (isNegative) return made(first, end, `the open question is what made it look right to ${base}${rest}`);
  if (['know', 'realise', 'realize'].includes(base) && /^(?: better| this| that)?$/.test(rest) && first === 0)
    return made(first, end, 'it is worth asking what would have shown this at the time');
  if (base === 'know' && /^(?: that)?(?: better|$)/.test(rest)) return undefined;
  if (/^(?:it|that)$/.test(wordAt(said, first))) return undefined;
  if (/^(?:go|come|happen|arrive)$/.test(base) && /^an?$/.test(wordAt(said, first))) return undefined;
  if (base === 'pay' || base === 'take' || base === 'be' || base === 'have') return undefined;
  return factFirst(said, first, verb, end, base) ?? made(first, end, `${easier} ${base}${rest}`);
}

function passive(
  said: Said,
  first: number,
  modal: number,
  verb: number,
  end: number,
  isNegative: boolean,
  rest: string,
): Wording | undefined {
  if (!said.words[verb]?.tags.has('Verb') && !/e[dn]$/.test(wordAt(said, verb))) return undefined;
  const thing = plainly(said, first, modal);
  if (isNegative) return made(first, end, `it is worth asking how ${thing} came to be ${wordAt(said, verb)}${rest}`);
  return end === said.words.length && /^(?:an?|the|our) /i.test(thing)
    ? made(
        first,
        end,
        `${lowered(said, first, thing)} was not ${wordAt(said, verb)}${rest}, and it is worth asking what would have made that easy`,
      )
    : undefined;
}

const plainDeeds = new Set('check test communicate update review document verify follow run rotate tag back measure'.split(' '));

/** "the valve was not checked, and …": with a plain object, what did not happen is said first. */
function factFirst(said: Said, first: number, verb: number, end: number, base: string): Wording | undefined {
  const after = afterNounPhrase(said, verb + 1);
  if (!plainDeeds.has(base) || after !== end || end !== said.words.length || !/^(?:the|our)$/.test(wordAt(said, verb + 1)))
    return undefined;
  const were = said.words[end - 1]?.tags.has('Plural') ? 'were' : 'was';
  return made(
    first,
    end,
    `${plainly(said, verb + 1, end)} ${were} not ${participleOf(base)}, and it is worth asking what would have made that easy`,
  );
}

function failed(said: Said): Wording | undefined {
  for (let place = said.first; place <= said.last; place++) {
    if (
      !['failed', 'fail', 'fails', 'neglected', 'forgot', 'forget', 'forgets'].includes(wordAt(said, place)) ||
      wordAt(said, place + 1) !== 'to'
    )
      continue;
    let verb = place + 2;
    while (said.words[verb]?.tags.has('Adverb')) verb++;
    let head = place - 1;
    while (
      head > 0 &&
      (said.words[head]?.tags.has('Adverb') || ['had', 'has', 'have', 'then', 'also', 'again'].includes(wordAt(said, head)))
    )
      head--;
    const first = nounPhraseStart(said, head);
    const end = clauseEnd(said, verb + 1);
    if (end === undefined || first > said.first || !beginsClause(said, first)) return undefined;
    const base = wordAt(said, verb);
    if (base === 'do' || base === '') return undefined;
    if (wordAt(said, place).startsWith('forg'))
      return made(first, end, `it is worth asking what was there as a reminder to ${plainly(said, verb, end)}`);
    return (
      unnoticed(said, first, verb, end) ??
      factFirst(said, first, verb, end, base) ??
      made(first, end, `${easier} ${plainly(said, verb, end)}`)
    );
  }
  return undefined;
}

function unnoticed(said: Said, first: number, verb: number, end: number): Wording | undefined {
  if (wordAt(said, verb) !== 'notice' || afterNounPhrase(said, verb + 1) !== end || end !== said.words.length) return undefined;
  return made(first, end, `${plainly(said, verb + 1, end)} went unnoticed, and it is worth asking what would have made it stand out`);
}

/** "The cause was the pilot's failure to …": what needs explaining is what made it hard. */
function failureTo(said: Said): Wording | undefined {
  let to = said.first;
  while (to <= said.last && !(wordAt(said, to) === 'to' && said.words[to + 1]?.tags.has('Verb'))) to++;
  if (to > said.last || !/\b(?:failure|inability)\b/.test(textOf(said, said.first, to).toLowerCase())) return undefined;
  const end = clauseEnd(said, to + 1);
  if (end === undefined) return undefined;
  const hard = `what made it hard ${plainly(said, to, end)}`;
  const start = nounPhraseStart(said, said.first);
  if (start === 0 && !/^(?:his|her|their|your|my|our)$/.test(wordAt(said, 0)) && isAlone(said, to, end))
    return made(start, end, `what needs explaining is ${hard}`);
  const before = textOf(said, 0, start);
  const [, of] = /^the (?:[\w-]+ )?cause( of .+)? (?:was|is)$/is.exec(before) ?? [];
  if (/^the (?:[\w-]+ )?cause\b/i.test(before) && /(?:was|is)$/.test(before))
    return made(0, end, `what needs explaining ${of ? `about ${of.slice(4)} ` : ''}is ${hard}`);
  if (start !== 0 || end !== said.words.length) return undefined;
  const base = wordAt(said, to + 1);
  return made(start, end, `not ${gerundOf(base)} ${plainly(said, to + 2, end)}, and it is worth asking what made that hard`);
}

/** Whether nothing after the infinitive is the verb of a sentence. */
function isAlone(said: Said, to: number, end: number): boolean {
  return end === said.words.length && !said.words.slice(to + 2, end).some(({ tags }) => tags.has('PastTense') || tags.has('Copula'));
}

/** "Had she checked the graph, this would not have happened", "if only …", "all you had to do was …". */
function condition(said: Said): Wording | undefined {
  const all = textOf(said, said.first, said.words.length);
  const had = /^(?:if only (?:\S+ ){1,3}?had|had (?:\S+ ){1,3}?(?:only |just |simply )?)\b ?/i.exec(all);
  const toDo = /^all (?:\S+ ){1,3}?had to do was (?:to )?(.+)$/is.exec(all);
  const end = clauseEnd(said, said.last);
  if (toDo?.[1] && end === said.words.length) return made(said.first, end, `${easier} ${toDo[1]}`);
  if (!had || !beginsClause(said, said.first)) return undefined;
  for (let verb = said.first + 2; verb <= said.last + 2; verb++) {
    if (!said.words[verb]?.tags.has('PastTense') || wordAt(said, verb) === 'had') continue;
    let stop = verb;
    while (stop < said.words.length - 1 && said.words[stop]?.breakAfter === 0) stop++;
    const main = textOf(said, stop + 1, said.words.length);
    if (
      main !== '' &&
      !/^(?:this|it|that|none of this|the [\w-]+) would (?:not|never|n't) have happened$/i.test(main.replace(/n't/, ' not'))
    )
      return undefined;
    return made(said.first, said.words.length, `${easier} ${baseOf(wordAt(said, verb))} ${plainly(said, verb + 1, stop + 1)}`);
  }
  return undefined;
}

/** "… because you didn't read the docs": what happened stays, and the reason is asked for. */
function because(said: Said): Wording | undefined {
  if (!['because', 'since'].includes(wordAt(said, said.first)) || said.first === 0) return undefined;
  let place = said.first + 1;
  while (place <= said.last && wordAt(said, place) !== 'not') place++;
  const end = clauseEnd(said, place + 2);
  if (place > said.last || end !== said.words.length || !said.words[place + 1]?.tags.has('Verb')) return undefined;
  const before = textOf(said, said.first - 1, said.first);
  return made(said.first - 1, end, `${before}, and ${easier} ${plainly(said, place + 1, end)}`);
}

/** What "could have been avoided if" somebody had done something. */
function avoided(said: Said): Wording | undefined {
  const start =
    wordAt(said, said.first) === 'could' || wordAt(said, said.first) === 'would' ? nounPhraseStart(said, said.first - 1) : said.first;
  const whole = textOf(said, start, said.words.length);
  const [, verb, rest] =
    /^(?:\S+ ){1,4}(?:could|would) (?:\w+ )?have been (?:avoided|prevented) (?:if (?:\S+ ){1,3}?had|had (?:\S+ ){1,3}?) ?(?:only |just |simply )?([a-z-]+(?:ed|en|ne|wn|ld|pt|nt|ad|ght))\b(.*)$/is.exec(
      whole,
    ) ?? [];
  return verb && start >= 0 && beginsClause(said, start) && !/,/.test(rest ?? '')
    ? made(start, said.words.length, `${easier} ${baseOf(verb.toLowerCase())}${rest ?? ''}`)
    : undefined;
}

/** "Nobody even tested the restore": what would have made it easy. */
function nobody(said: Said): Wording | undefined {
  if (!['nobody', 'no'].includes(wordAt(said, said.first)) && wordAt(said, said.first + 1) !== 'never') return undefined;
  let verb = said.first + (wordAt(said, said.first) === 'no' ? 2 : 1);
  while (isFiller(said.words[verb]) || said.words[verb]?.tags.has('Adverb') || wordAt(said, verb) === 'never') verb++;
  const end = clauseEnd(said, verb + 1);
  if (end === undefined || !beginsClause(said, said.first) || !said.words[verb]?.tags.has('PastTense')) return undefined;
  if (wordAt(said, verb) === 'took') return undefined;
  if (wordAt(said, verb).startsWith('bother')) verb += 1;
  const base = wordAt(said, verb) === 'to' ? wordAt(said, ++verb) : baseOf(wordAt(said, verb));
  return factFirst(said, said.first, verb, end, base) ?? made(said.first, end, `${easier} ${base} ${plainly(said, verb + 1, end)}`);
}

const easyError = 'and it is worth asking what made it easy to make';

/** An error keeps its place in the story, without the one who made it, and with the question what made it easy. */
export function fromHumanError(said: Said): Wording | undefined {
  return namedError(said) ?? connected(said, slipped(said));
}

/** An error that is named as what caused something. */
export function namedError(said: Said): Wording | undefined {
  const end = said.words.length;
  for (let place = said.first; place <= said.last; place++) {
    const noun = wordAt(said, place);
    if (!/^(?:error|mistake|slip|lapse|blunder)$/.test(noun)) continue;
    const start = startOfError(said, place);
    const after = afterPerson(said, place + 1);
    if (clauseEnd(said, start) !== end || /\bto blame\b|\band\b/i.test(textOf(said, place, end))) return undefined;
    const first = Math.min(start, said.first);
    const before = plainly(said, first, start);
    const name = plainly(said, start, place).replace(
      /^(?:an?|the|some|simply|simple|pure|plain|human|operator|user|pilot|driver|crew|staff|personnel|engineer|developer|classic|another|\S*'s|\s)+/gi,
      '',
    );
    const article = /^[aeiou]/i.test(name || noun) ? 'an' : 'a';
    const rest = plainly(said, after, end);
    if (/['\u2019]s\b/i.test(name) || unfit.test(rest) || (rest !== '' && (said.words[after - 1]?.breakAfter ?? 0) > 0)) return undefined;
    const label = said.words[start - 1]?.breakAfter === 2 && start > 0;
    const error = `${article} ${name === '' ? '' : `${name} `}${noun}${rest === '' ? '' : ` ${rest}`}`;
    if (label && rest.split(' ').length < 8 && !/\b(?:was|were|is)\b/.test(rest))
      return made(first, end, `what made ${error} easy to make, still to be described`);
    return label ? undefined : made(first, end, `${before} ${error}, ${easyError}`);
  }
  return undefined;
}

/** What goes on after an error with somebody. */
const unfit = /\b(?:who|say|says|in that|by (?:an?|the|its|our))\b/i;

function startOfError(said: Said, place: number): number {
  let start = place;
  while (start > 0 && said.words[start - 1]?.breakAfter === 0) {
    const before = said.words[start - 1];
    const isPart = before?.possessive || before?.tags.has('Adjective') || before?.tags.has('Determiner') || before?.tags.has('Gerund');
    const isNoun = before?.tags.has('Noun') && !before.tags.has('Pronoun');
    if (!isPart && !isNoun && !isFiller(before) && !['simply', 'human', 'just'].includes(before?.word ?? '')) break;
    start--;
  }
  return start;
}

/** Past "by a junior doctor", "on the part of a member of the team". */
function afterPerson(said: Said, from: number): number {
  const partOf = textOf(said, from, from + 4).toLowerCase() === 'on the part of';
  if (wordAt(said, from) !== 'by' && wordAt(said, from) !== 'of' && !partOf) return from;
  const begin = from + (partOf ? 4 : 1);
  const after = afterNounPhrase(said, begin);
  for (let place = begin; place < after; place++) if (isOfClass('Role', said.words, place)) return after;
  return from;
}

const byChance = new Set('accidentally mistakenly inadvertently incorrectly wrongly unintentionally erroneously'.split(' '));

/** "An employee pressed the wrong button": what made it easy to press. */
function slipped(said: Said): Wording | undefined {
  const { words } = said;
  let verb = said.first;
  while (verb <= said.last && !(words[verb]?.tags.has('PastTense') && !byChance.has(wordAt(said, verb)))) verb++;
  if (verb > said.last || ['was', 'were', 'had', 'led'].includes(wordAt(said, verb))) return undefined;
  const adverb = byChance.has(wordAt(said, verb - 1)) ? verb - 1 : verb;
  let head = adverb - 1;
  while (head > 0 && ['had', 'has', 'have', 'then', 'also'].includes(wordAt(said, head))) head--;
  if (/^(?:by|was|were)$/.test(wordAt(said, verb + 1)) || /^(?:the|an?)$/.test(wordAt(said, head))) return undefined;
  const first = nounPhraseStart(said, head);
  const end = clauseEnd(said, verb + 1);
  if (end === undefined || head < 0 || first > said.first || !beginsClause(said, first)) return undefined;
  if (wordAt(said, verb) === 'forgot') return failed({ ...said, first, last: verb });
  const how = adverb < verb ? wordAt(said, adverb) : '';
  const chance = /^(?:accidentally|inadvertently|unintentionally)$/.test(how)
    ? ' by accident'
    : /^(?:mistakenly|wrongly)$/.test(how)
      ? ' by mistake'
      : '';
  if (isNoDeed(said, infinitive(wordAt(said, verb)), first, end)) return undefined;
  const deed = `${infinitive(wordAt(said, verb))}${following(said, verb + 1, end)}`;
  return made(first, end, `it is worth asking what made it easy to ${how === '' || chance ? '' : `${how} `}${deed}${chance}`);
}

/** A doer of harm: what happened, with the question what let it. */
export function fromCulprit(said: Said): Wording | undefined {
  const { words } = said;
  let verb = said.first;
  while (verb <= said.last && !words[verb]?.tags.has('PastTense') && !/-[a-z]+ed$/.test(wordAt(said, verb))) verb++;
  if (verb > said.last || ['had', 'has', 'was', 'were'].includes(wordAt(said, verb))) return undefined;
  let head = verb - 1;
  while (
    head > 0 &&
    (isFiller(words[head]) || words[head]?.tags.has('Adverb') || ['had', 'has', 'have', 'then'].includes(wordAt(said, head)))
  )
    head--;
  const first = nounPhraseStart(said, head);
  const end = words.length;
  if (clauseEnd(said, verb + 1) !== end || first > said.first || !beginsClause(said, first)) return undefined;
  if (/^(?:because|since|so|bravo|congratulations|congrats|thanks|great|nice)$/.test(wordAt(said, first - 1))) return undefined;
  const base = infinitive(wordAt(said, verb));
  if (isNoDeed(said, base, first, end)) return undefined;
  const particle = /^(?:down|off|out)$/.test(wordAt(said, verb + 1)) ? wordAt(said, verb + 1) : '';
  const begin = verb + (particle ? 2 : 1);
  const after = afterThing(said, begin);
  const rest = (from: number) => said.raw(words[from - 1]?.end ?? 0, words[end - 1]?.end ?? 0);
  if (after === begin) {
    const isNoun = /^(?:push|force-push|merge|deploy|commit)$/.test(base) && ['to', 'into', 'on'].includes(wordAt(said, begin));
    return isNoun ? made(first, end, `there was a ${base}${rest(begin)}, and it is worth asking what let it through`) : undefined;
  }
  const thing = plainly(said, begin, after);
  if (
    /^(?:(?:him|her|them|me|us|you|it|this|that)$|(?:last|this|next|late) |\S+ \S+ (?:two|three|four|five|six) )/i.test(thing) ||
    wordAt(said, verb - 1) === 'who'
  )
    return undefined;
  // "a fixes branch" was cut short; what is joined to it would lose its subject.
  const hasVerb = (place: number) => words[place]?.tags.has('Verb') && !words[place]?.tags.has('Gerund');
  const isJoined = (place: number) =>
    wordAt(said, place - 1) === 'and' &&
    (hasVerb(place) || (words[place]?.tags.has('Adverb') && hasVerb(place + 1)) || /^(?:left|never|put)$/.test(wordAt(said, place)));
  if (hasVerb(after) || words.some((_, place) => place > after && isJoined(place))) return undefined;
  const went = base === 'take' && (particle || wordAt(said, after)) === 'down';
  const what = went
    ? 'went'
    : base === 'break' || base === 'crash'
      ? baseOf(base) && wordAt(said, verb)
      : `${words[after - 1]?.tags.has('Plural') ? 'were' : 'was'} ${participleOf(base)}`;
  return made(
    first,
    end,
    `${lowered(said, begin, thing)} ${what}${particle ? ` ${particle}` : ''}${rest(after)}, and it is worth asking what let that happen`,
  );
}

function made(first: number, end: number, text: string): Wording {
  return { first, last: end - 1, text: text.trim() };
}

/** Written small unless it is a name that keeps its capital. */
function lowered(said: Said, first: number, text: string): string {
  return first === 0 && !said.words[first]?.tags.has('ProperNoun') ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
