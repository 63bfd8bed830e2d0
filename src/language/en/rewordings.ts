import type { Kind } from '../kinds.ts';
import { textOf, type Reworder, type Said, type Wording } from '../rewording.ts';
import { fromEuphemism } from './rewordings-care.ts';
import { fromDeed, fromUndone } from './rewordings-deeds.ts';
import { inGeneral } from './rewordings-general.ts';
import { askInstead, askOtherwise } from './rewordings-questions.ts';
import { fromCulprit, fromHindsight, fromHumanError } from './rewordings-statements.ts';

/** How English sentences that blame are put in other words. */
export const reworder: Reworder = {
  *reword(said) {
    const statements = [...(byKind[said.kind] ?? [fromHindsight, fromUndone]), disbelief];
    for (const make of [askInstead, askOtherwise, ...statements, inGeneral]) {
      const wording = make(said);
      if (wording && !isUnfit(said, wording) && !(statements.includes(make) && isMisplaced(said, wording))) yield wording;
    }
  },
  instead(said) {
    const quoted = textOf(said, said.first, said.last + 1)
      .replace(/\s+/g, ' ')
      .replace(/[\u201C\u201D"]/g, "'");
    return quoted.length > 70 ? undefined : quoting[said.kind](quoted);
  },
  offer: (text, isQuestion) => (isQuestion ? `Ask: \u201C${text}?\u201D` : `Write: \u201C${text}.\u201D`),
};

/** Words that still point at somebody or belong to what a reporter says, or that would no longer shout where all else does. */
function isUnfit(said: Said, { text }: Wording): boolean {
  const old = textOf(said, said.first, said.last + 1);
  if (old.includes(' ') && old === old.toUpperCase()) return !/^(?:what|it|the|this) /.test(text);
  return /\bthe own\b|\b(?:he|she|hands up)\b|, (?:[\w' \u2019]+ )?(?:sa(?:ys|id)|wrote|told us)\b/i.test(text);
}

/** A statement cannot stand before the mark of a question, nor an open question in what somebody reports; and it ends as it began. */
function isMisplaced({ words, isQuestion }: Said, { first, last, text }: Wording): boolean {
  if (isQuestion && last === words.length - 1) return true;
  if (words[first - 1]?.word === 'that' && words[first - 2]?.tags.has('Verb')) return true;
  return /(?:easy|right|hard) to (?:\S+ )*?and (?:then )?[a-z]+ed\b|\band that\b|(?:n't|\bnot)$/.test(text);
}

type Make = (said: Said) => Wording | undefined;

/** What is tried for one kind before what is tried for all. */
const byKind: Partial<Record<Kind, readonly Make[]>> = {
  hindsight: [fromHindsight, fromUndone, fromDeed],
  'human-error': [fromHumanError, fromHindsight, fromUndone, fromDeed],
  'named-culprit': [fromHindsight, fromUndone, fromCulprit, fromDeed],
  euphemism: [fromEuphemism, fromHindsight],
};

/** "I cannot understand how this was accepted": the wish to understand stays. */
function disbelief(said: Said): Wording | undefined {
  const text = textOf(said, said.first, said.words.length);
  const [all] =
    /^(?:cannot|can't|can not|do not|don't) (?:even )?(?:understand|believe|fathom|imagine|comprehend) (?=how|why)/i.exec(text) ?? [];
  return all ? { first: said.first, last: said.words.length - 1, text: `would like to understand ${text.slice(all.length)}` } : undefined;
}

/** Advice that quotes the words at hand, for findings no sentence can be made of. */
const quoting: Readonly<Record<Kind, (quoted: string) => string>> = {
  'pointed-question': (quoted) => `In place of \u201C${quoted}\u201D ask what could be seen at that point and what made it look right.`,
  hindsight: (quoted) =>
    `In place of \u201C${quoted}\u201D say what was known at that moment and what would have made the other way the easy one.`,
  'named-culprit': (quoted) => `Let the change be the subject in place of \u201C${quoted}\u201D, and say what let it through.`,
  'human-error': (quoted) =>
    `In place of \u201C${quoted}\u201D write what could be seen at that point, and what made this easy to do and hard to notice.`,
  'character-judgement': (quoted) =>
    `Leave out \u201C${quoted}\u201D and say what was done, and what anybody in that seat had before them.`,
  euphemism: (quoted) => `In place of \u201C${quoted}\u201D name one thing in the system that would hold on a bad day.`,
  'repeated-story': (quoted) => `In place of \u201C${quoted}\u201D say what keeps setting people up for it.`,
  'reassignment-or-removal': (quoted) => `Beside \u201C${quoted}\u201D say which condition is still there for the next person.`,
  'hiring-filter': (quoted) =>
    `In place of \u201C${quoted}\u201D say what the system asks of anybody, and what would make it safe for a newcomer.`,
  'punishment-or-threat': (quoted) => `Keep \u201C${quoted}\u201D out of the review, and write what will change in the system.`,
  'who-question': (quoted) => `In place of \u201C${quoted}\u201D ask how it came about.`,
  deflection: (quoted) => `In place of \u201C${quoted}\u201D say what each side knew and expected of the other.`,
  'mind-reading': (quoted) => `In place of \u201C${quoted}\u201D write what was done and seen, and ask what it was meant to do.`,
  'shaming-aside': (quoted) => `Leave out \u201C${quoted}\u201D, or say plainly what went wrong and what it cost.`,
};
