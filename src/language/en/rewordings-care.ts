import { textOf, type Said, type Wording } from '../rewording.ts';
import { gerundOf } from '../verb-forms.ts';
import { beginsClause, clauseEnd, nounPhraseStart, wordAt } from './sentence-parts.ts';

const easy = (deed: string) =>
  `the open question is what would make it easy ${/\b(?:they|their)\b/.test(deed) ? 'for people ' : ''}to ${deed}`;
const later = /,? (?:in (?:the )?future|next time|going forward|from now on|again)$/i;
const carefulness =
  /\b(?:careful|mindful|vigilant|cautious|diligent|attentive|thoughtful|alert|care|caution|diligence|vigilance|attention)\b\s*(.*)$/is;
const reminder = /\b(?:remind(?:ed)?|re-?trained|coached)\b(?: \S+){0,3}? to (.+)$/is;
const schooling = /\b(re-?trained|counsell?ed|coached|spoken to|talked to)$/i;
const newRule = /^(?:from now on|going forward),? (?:everyone|everybody) (?:(?:must|should|will|has to) ([a-z-]+)|([a-z-]+?)s)\b(.*)$/is;
const nextTime =
  /^(?:please |kindly )?(?:next time,? |in (?:the )?future,? )?(?:please |kindly |just |maybe |you should |you need to |you could |try to )*(?:remember to |make sure (?:that )?you |bother to )?(not |do not |don't |never )?([a-z-]+)\b(.*)$/is;
const isNextTime = /next time|in (?:the )?future|remember|make sure/i;

/** What care is asked with: nothing, or a matter. */
const beginsMatter = /^(?:$|(?!to detail)(?:enough|to|about|of|around|over|with|when|in|on|while|before|after)\b[^,]*$)/i;

/** Care asked for, as a question for what would hold without it. */
export function fromEuphemism(said: Said): Wording | undefined {
  const end = clauseEnd(said, said.last) ?? said.words.length;
  const text = textOf(said, said.first, end).replace(later, '');
  const first = startOfAdvice(said);
  if (/opportunity|moment/i.test(text)) return opportunity(said);
  if (first === undefined) return undefined;
  const wording = (words: string) => advised(said, first, end - 1, words);
  const care = carefulness.exec(text);
  if (care && beginsMatter.test(care[1] ?? ''))
    return wording(`the open question is what would make ${mistakeWith(care[1] ?? '')} hard to make or easy to notice`);
  const reminded = reminder.exec(text)?.[1] ?? (/remind/i.test(text) ? /\bto (.+)$/is.exec(text)?.[1] : undefined);
  if (reminded && !/^(?:the|your|our|all|us|an?|my|his|her|their|every\w+|people)\b/i.test(reminded)) return wording(easy(reminded));
  const school = schooling.exec(text)?.[1];
  if (school) return wording(`the open question is what would hold ${/trained/i.test(school) ? 'without more training' : 'on a bad day'}`);
  const whole = textOf(said, first, end).replace(later, '');
  const rule = newRule.exec(whole);
  if (rule) return wording(easy(`${rule[1] ?? rule[2]}${rule[3]}`));
  const [, not, verb, rest = ''] = nextTime.exec(whole) ?? [];
  const isVerb = said.words.some(({ word, tags }) => word === verb?.toLowerCase() && tags.has('Verb'));
  if (
    !verb ||
    !isVerb ||
    /^(?:let|would|could|should|might|may|can|will)$/i.test(verb) ||
    !isNextTime.test(textOf(said, first, end)) ||
    /^(?:be|do|try|think)$/i.test(verb) ||
    /\b(?:are|is|was|were)\b/.test(rest)
  )
    return undefined;
  const deed = verb.toLowerCase() + rest;
  return wording(not ? `the open question is what would make it hard to ${deed}` : easy(deed));
}

/** A "learning opportunity" of somebody's is made one of everybody's. */
function opportunity(said: Said): Wording | undefined {
  const text = textOf(said, said.first, said.last + 1);
  const { first, last } = said;
  if (/^(?:treat|see|view|use|take)/i.test(text)) return { first, last, text: 'ask what in the system let this happen' };
  return /\bopportunity for\b/i.test(text) ? { first, last, text: 'chance to learn how the system behaves' } : undefined;
}

/** Behind "a colleague, who will be more careful" the question begins a part of its own. */
function advised(said: Said, first: number, last: number, text: string): Wording {
  if (wordAt(said, first) !== 'who' && wordAt(said, first - 1) !== 'who') return { first, last, text };
  const noun = wordAt(said, first) === 'who' ? first - 1 : first - 2;
  return { first: noun, last, text: `${textOf(said, noun, noun + 1)}; ${text}` };
}

/** "with the imports", "when sharing folders": what the mistake is one in. */
function mistakeWith(rest: string): string {
  const plain = rest
    .replace(/^(?:to|about|of|around|over)\b/i, 'with')
    .replace(/^enough\b\s*/, '')
    .trim();
  // Whoever it is that works there does not matter: "when we touch production" becomes "when touching production".
  const unmanned = plain.replace(/^when (?:they|you|we) ([a-z-]+)\b/i, (_, verb: string) => `when ${gerundOf(verb)}`);
  return unmanned === '' ? 'a mistake' : `a mistake ${unmanned}`;
}

const asks =
  /^(?:to|all|must|should|will|need|needs|ought|have|has|had|been|are|were|was|is|also|just|please|would|ask|asked|us|we|i|everyone|everybody)$/;

/** Where the clause begins that asks for care: at its subject, at "please" or "let's", or at the verb of a command. */
function startOfAdvice(said: Said): number | undefined {
  for (let back = said.first; back > said.first - 6; back--)
    if (wordAt(said, back) === 'let' && wordAt(said, back + 1) === 'us') return back;
  let start = said.first;
  while (start > 0 && asks.test(wordAt(said, start - 1)) && said.words[start - 1]?.breakAfter === 0) start--;
  if (beginsClause(said, start) || wordAt(said, start - 1) === 'who') return start;
  const first = nounPhraseStart(said, start - 1);
  return beginsClause(said, first) ? first : undefined;
}
