import type { Said, Wording } from '../rewording.ts';
import { baseOf, gerundOf, participleOf } from '../verb-forms.ts';
import { afterNounPhrase, following, isFiller, plainly, wordAt } from './sentence-parts.ts';

/** Questions turned from who and why to what and how. The object and all that is said of it stay. */
export function askInstead(said: Said): Wording | undefined {
  const last = endOf(said) - 1;
  const begin = afterLead(said, said.first);
  const text = asked(said, begin);
  return text === undefined ? undefined : { first: said.first, last, text };
}

/** The same asked another way, for where it still reads as a charge. */
export function askOtherwise(said: Said): Wording | undefined {
  const asked = askInstead(said);
  if (!asked) return undefined;
  const [, thing, being, verb = '', rest = ''] = /^how did (.+?) come to (be )?(\S+)(.*)$/s.exec(asked.text) ?? [];
  if (thing) return { ...asked, text: `what led to ${thing} ${being ? `being ${verb}` : gerundOf(verb)}${rest}` };
  const easy = /^how easy (?:was|(is)) it to (.+)$/s.exec(asked.text);
  return easy ? { ...asked, text: `what would ${easy[1] ? 'make' : 'have made'} it easy to ${easy[2]}` } : undefined;
}

/** A question goes to the end of its sentence; one that is told of in a statement to the end of the mark. */
function endOf({ words, last, isQuestion }: Said): number {
  return isQuestion ? words.length : last + 1;
}

const leads = new Set('and so but ok okay well then wait seriously honestly on earth the hell heck fuck'.split(' '));
const people = new Set('you he she they i we anyone anybody someone somebody nobody everyone'.split(' '));
const asking = new Set('did do does was were are is have has had would could can'.split(' '));

function afterLead(said: Said, from: number): number {
  let place = from;
  while (leads.has(wordAt(said, place)) || isFiller(said.words[place])) place++;
  return place;
}

function asked(said: Said, at: number): string | undefined {
  const word = wordAt(said, at);
  const next = afterLead(said, at + 1);
  if (word === 'why') return whyAsked(said, next);
  if (word === 'how' && wordAt(said, next) !== 'many') return howAsked(said, next);
  if (word === 'who') return whoAsked(said, at, next);
  if (word === 'which') return whichAsked(said, at);
  if (word === 'whose') return whoseAsked(said, next);
  if (word === 'what') return whatAsked(said, next);
  if (['did', 'do', 'does', 'have', 'has', 'were'].includes(word)) return whetherAsked(said, at);
  return undefined;
}

/** Somebody and whether a "not" goes with them, after the auxiliary of a question. */
function subjectAt(
  said: Said,
  from: number,
): { readonly after: number; readonly isNegative: boolean; readonly isPerson: boolean } | undefined {
  let place = from;
  let isNegative = false;
  if (wordAt(said, place) === 'not') {
    isNegative = true;
    place++;
  }
  const word = wordAt(said, place);
  const token = said.words[place];
  let after = place + 1;
  const isPerson = people.has(word) || (token?.capital === true && token.tags.has('Person'));
  if (word === 'no' && wordAt(said, place + 1) === 'one') after++;
  else if (!people.has(word)) {
    after = isPerson ? place + 1 : afterNounPhrase(said, place);
    while (isPerson && said.words[after]?.capital && said.words[after]?.tags.has('Person')) after++;
    // "nobody in your department": what says where they are belongs to them.
    if (after === place) return undefined;
  }
  if (wordAt(said, after) === 'in' || wordAt(said, after) === 'on') {
    // "nobody in your department tell": the tagger takes such a verb for a noun, so one noun is enough.
    if (word === 'nobody' || word === 'no') after += 3;
  }
  if (word === 'nobody' || (word === 'no' && after > place)) isNegative = true;
  if (wordAt(said, after) === 'not') {
    isNegative = true;
    after++;
  }
  return { after: afterLead(said, after), isNegative, isPerson: isPerson || ['nobody', 'no'].includes(word) };
}

/** Only of people is how they could do something a question of why: "how did the label come off" asks what it says. */
function howAsked(said: Said, from: number): string | undefined {
  return subjectAt(said, from + 1)?.isPerson ? whyAsked(said, from) : undefined;
}

function whyAsked(said: Said, from: number): string | undefined {
  const aux = wordAt(said, from);
  if (!asking.has(aux)) return undefined;
  const subject = subjectAt(said, from + 1);
  if (!subject) return undefined;
  const verb = said.words[subject.after];
  // "could anyone merge this": the tagger takes such a verb for a noun.
  const isBare = subject.isPerson && !verb?.tags.has('Adverb') && ['did', 'could', 'would', 'can'].includes(aux);
  if (!verb || !(isBare || verb.tags.has('Verb') || telling.has(verb.word) || seeing.has(verb.word))) return undefined;
  const rest = plainly(said, subject.after + 1, endOf(said));
  const isBe = ['was', 'were', 'is', 'are'].includes(aux);
  if (isBe && verb.tags.has('PastTense') && !subject.isPerson) {
    const thing = plainly(said, from + 1, subject.after);
    return subject.isNegative ? undefined : joined(`how did ${thing} come to be ${verb.word}`, rest);
  }
  if (isBe && !verb.word.endsWith('ing')) return undefined;
  const base = ['did', 'do', 'does', 'would', 'could', 'can'].includes(aux) ? verb.word : baseOf(verb.word);
  return subject.isNegative ? undone(base, rest) : done(base, rest);
}

const states = new Set('be get manage end go happen know want need care bother have hate mean like'.split(' '));
const beliefs = new Set('think assume believe suppose figure'.split(' '));
const harms = new Set('break crash corrupt leak ruin wreck delete drop overwrite wipe destroy lose cause bring knock'.split(' '));

/** Asks what made something look right that was done. */
function done(base: string, rest: string): string | undefined {
  if (states.has(base)) return undefined;
  if (beliefs.has(base)) return believed(rest);
  if (base === 'let' || base === 'allow') return rest === '' ? undefined : `what ${base === 'let' ? 'let' : 'allowed'} ${rest}`;
  if (base === 'forget')
    return rest.startsWith('to ') ? `what was there as a reminder ${rest}` : joined('what made it easy to forget', rest);
  if (base === 'fail') return rest.startsWith('to ') ? `what made it hard ${rest}` : undefined;
  if (base === 'miss' || base === 'overlook' || harms.has(base)) return joined(`what made it easy to ${base}`, rest);
  if (base === 'skip' || base === 'bypass') return rest === '' ? undefined : `what made it look safe to go without ${rest}`;
  if (base === 'ignore' || base === 'disregard') return joined('what made it look right to pass over', rest);
  return joined(`what made it look right to ${base}`, rest);
}

/** "that it was safe" is asked for what made it look safe. */
function believed(rest: string): string | undefined {
  const clause = rest.replace(/^that (?=(?:it|this|that|the|a|an|we|you|all|no)\b)/, '');
  const [, subject, article, quality] = /^(it|this|that|the [\w-]+) (?:was|is|would be) (a |an )?(.+)$/.exec(clause) ?? [];
  if (subject && quality) return `what made ${subject} look ${article ? `like ${article}` : ''}${quality}`;
  return /^(?:of|about|so|it through)\b|^$/.test(clause) ? undefined : `what suggested that ${clause}`;
}

const telling = new Set(
  'tell say ask speak report raise escalate warn call mention inform notify stop wait consult communicate involve refuse flag'.split(' '),
);
const seeing = new Set(
  'notice see spot realise realize recognise recognize catch find understand detect hear anticipate foresee pick'.split(' '),
);
const checking = new Set('check test read review verify run look double-check validate examine inspect compare confirm try ask'.split(' '));

/** Asks what stood in the way of something that was not done. */
function undone(base: string, rest: string): string | undefined {
  if (telling.has(base) || seeing.has(base)) return joined(`what made it hard to ${base}`, rest);
  if (checking.has(base)) return joined(`what made it look safe to go on without ${gerundOf(base)}`, rest);
  const [, inner, more = ''] = /^to ([\w-]+)(.*)$/s.exec(rest) ?? [];
  if ((base === 'think' || base === 'bother') && inner) return `what would have prompted somebody to ${inner}${more}`;
  if (states.has(base) || beliefs.has(base)) return undefined;
  return joined(`what stood in the way of ${gerundOf(base)}`, rest);
}

/** "Did you even …": asks how easy it was, and takes nothing for settled. */
function whetherAsked(said: Said, at: number): string | undefined {
  const subject = subjectAt(said, afterLead(said, at + 1));
  if (!subject?.isPerson) return undefined;
  let place = subject.after;
  while (['bother', 'to', 'bothered', 'considered', 'tried', 'try'].includes(wordAt(said, place))) {
    if (wordAt(said, place).startsWith('tr') && !/^to$|ing$/.test(wordAt(said, place + 1))) break;
    place++;
  }
  const verb = said.words[place];
  if (!verb?.tags.has('Verb')) return undefined;
  const base = verb.word.endsWith('ing') || wordAt(said, at).startsWith('ha') ? baseOf(verb.word) : verb.word;
  if (states.has(base) || beliefs.has(base) || ['realise', 'realize', 'understand', 'get', 'pay'].includes(base)) return undefined;
  const rest = plainly(said, place + 1, endOf(said)).replace(/^(?:anything|nothing)\b\s*/, '');
  if (said.kind === 'who-question') return whetherDone(said, place, base);
  const was = wordAt(said, at) === 'did' || wordAt(said, at) === 'were' ? 'was' : 'is';
  return joined(`how easy ${was} it to ${base}`, rest);
}

/** "Did someone delete the bucket?": the log knows. */
function whetherDone(said: Said, verb: number, base: string): string | undefined {
  const after = afterNounPhrase(said, verb + 1);
  const rest = following(said, after, endOf(said)).replace(/ (?:by accident|accidentally|by mistake)$/, '');
  if (after === verb + 1) return nouns.has(base) ? `was there a ${base}${rest}` : undefined;
  return `does the log of changes show ${plainly(said, verb + 1, after)} being ${participleOf(base)}${rest}`;
}

function whatAsked(said: Said, at: number): string | undefined {
  const rest = plainly(said, at, endOf(said));
  const thinking = /^(?:was|were|is|are) (?:you|he|she|they|[A-Z]\w+) thinking(?: when (?:you|he|she|they) ([\w-]+)(.*))?$/s.exec(rest);
  if (thinking) return thinking[1] ? done(baseOf(thinking[1]), (thinking[2] ?? '').trim()) : 'what was there to see at that point';
  const thought = /^(?:made|makes|gave) (?:you|him|her|them) think (.+)$/s.exec(rest);
  if (thought?.[1]) return believed(thought[1]);
  const unclear = /^part of (.+?) (did|do|does) (?:you|he|she|they) not understand$/s.exec(rest.replace(/n't/, ' not'));
  return unclear ? `what ${unclear[2] === 'did' ? 'was' : 'is'} unclear about ${unclear[1]}` : undefined;
}

/** Who with a deed: asked for how it came about. In the middle of a sentence the words keep the order of a statement. */
function whoAsked(said: Said, at: number, next: number): string | undefined {
  const first = wordAt(said, next);
  const rest = (from: number) => plainly(said, from, endOf(said));
  const isInner = isWithin(said, at);
  // "the reviewers who let it in" asks nothing.
  if (isInner && !said.words[at - 1]?.tags.has('Verb') && !/^(?:about|of|on|out|is)$/.test(wordAt(said, at - 1))) return undefined;
  if (['thought', 'thinks', 'decided'].includes(first)) {
    const clause = rest(next + 1);
    return isInner ? undefined : believed(/^(?:this|it|that) (?:a|an)\b/.test(clause) ? clause.replace(' ', ' was ') : clause);
  }
  if (['is', 'was', 'are', 'were'].includes(first)) return whoIs(rest(next + 1), isInner);
  return deed(said, next, isInner);
}

/** Whether a question is told of in a sentence ("we need to know who …") and does not stand by itself. */
function isWithin(said: Said, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && leads.has(wordAt(said, before))) before--;
  return before >= 0 && said.words[before]?.breakAfter === 0;
}

function whoIs(said: string, isInner: boolean): string | undefined {
  const [, object] =
    /^(?:really |exactly |ultimately )?(?:to blame|at fault|responsible|accountable|culpable)(?: for)?\s*(.*)$/s.exec(said) ?? [];
  if (object === undefined) return undefined;
  const verb = /^([\w-]+ing)\b/.exec(object);
  if (verb) return isInner ? `how ${object} was meant to happen` : `how was ${object} meant to happen`;
  return `what led to ${object === '' ? 'this' : object}`;
}

function whichAsked(said: Said, at: number): string | undefined {
  for (let place = at + 1; place < at + 6; place++) {
    const token = said.words[place];
    if (token?.tags.has('PastTense')) return deed(said, place, isWithin(said, at));
  }
  return undefined;
}

function whoseAsked(said: Said, at: number): string | undefined {
  const rest = plainly(said, at, endOf(said));
  if (/^(?:fault|mistake) (?:is|was) (?:it|this|that)$/.test(rest)) return 'how did this come about';
  const job = /^(?:job|idea|task) (?:is|was) it to ([\w-]+)(.*)$/s.exec(rest);
  if (job?.[1] && rest.startsWith('idea')) return joined(`what made it look right to ${job[1]}`, (job[2] ?? '').trim());
  if (job?.[1]) return `how was ${gerundOf(job[1])}${job[2] ?? ''} meant to happen`;
  return /^(?:commit|change|pull request|deploy|release)\b[^,]*$/.test(rest) ? `which ${rest}` : undefined;
}

const particles = new Set('off on down up out over back away in through'.split(' '));
const nouns = new Set('push force-push merge deploy commit release change'.split(' '));

/** "deleted the table on Monday": how the table came to be deleted on Monday. */
function deed(said: Said, at: number, isInner: boolean): string | undefined {
  const verb = said.words[at];
  const end = endOf(said);
  if (!verb || !(verb.tags.has('Verb') || verb.word.endsWith('ed')) || ['wrote', 'is', 'had', 'has', 'gave', 'told'].includes(verb.word))
    return undefined;
  const base = baseOf(verb.word);
  const tail = plainly(said, at + 1, end);
  if (base === 'let' || base === 'allow')
    return tail === '' || /^(?:go|him|her|them|us|me)\b/.test(tail) ? undefined : `what ${base === 'let' ? 'let' : 'allowed'} ${tail}`;
  if (base === 'forget') return tail.startsWith('to ') ? `what was there as a reminder ${tail}` : undefined;
  if (base === 'do')
    return /^(?:this|that|it)$/.test(tail) ? (isInner ? `how ${tail} came about` : `how did ${tail} come about`) : undefined;
  const hasParticle = particles.has(wordAt(said, at + 1));
  const begin = hasParticle ? at + 2 : at + 1;
  const after = afterNounPhrase(said, begin);
  if (after === begin) {
    if (!nouns.has(base) || tail === '') return undefined;
    return isInner ? `how the ${base} ${unwatched(tail)} came about` : `how did the ${base} ${unwatched(tail)} come about`;
  }
  const thing = plainly(said, begin, after);
  // A break keeps its mark: "the go-live, and on what evidence".
  const rest = unwatched(said.raw(said.words[after - 1]?.end ?? 0, said.words[end - 1]?.end ?? 0));
  if (/^(?:him|her|them|me|us|you)$/.test(thing)) return undefined;
  const what = base === 'break' || base === 'crash' ? base : `be ${participleOf(base)}${hasParticle ? ` ${wordAt(said, at + 1)}` : ''}`;
  return (isInner ? `how ${thing} came to ${what}` : `how did ${thing} come to ${what}`) + rest;
}

/** "without telling anyone" needs somebody who does not tell. */
function unwatched(rest: string): string {
  return rest
    .replace(/ without (?:telling|asking|informing|warning) (?:anyone|anybody|us|me|the team)\b/, ' without anybody being told')
    .replace(/ without (test|check|review)ing(?: it| them| that)?\b/, ' without a $1');
}

function joined(head: string, rest: string): string {
  return rest === '' ? head : `${head} ${rest}`;
}
