import { analyse } from '../analyse.ts';
import type { Locale } from '../ready.ts';
import type { Place } from '../structure.ts';
import type { Draft } from './blocks.ts';
import { sentencesIn } from './pieces.ts';
import type { StructureWords } from './words.ts';

/** Questions of what and how, and of why a thing behaved as it did; not those that point at people, nor those a form asks of everybody. */
export function readQuestions(draft: Draft, words: StructureWords, locale: Locale): Place[] {
  return draft.blocks.flatMap((block) => {
    if (block.kind === 'code' || !draft.prose.slice(block.start, block.end).includes('?')) return [];
    return sentencesIn(draft, block).filter(({ start, end }) => {
      const sentence = draft.prose.slice(start, end);
      if (!/\?["')\]*_\u201D]*$/.test(sentence)) return false;
      const asked = sentence.slice(sentence.lastIndexOf(': ') + 1);
      const lower = asked.replace(/^["'(*_\u201C\s]+/, '').toLowerCase();
      if (words.formQuestion.test(lower)) return false;
      return (words.question.test(lower) || isWhyOfThing(asked, lower, words)) && analyse(sentence, locale).length === 0;
    });
  });
}

/** After "why did" stands a word in small letters: with a capital it may be somebody's name. */
function isWhyOfThing(asked: string, lower: string, words: StructureWords): boolean {
  const start = words.whyThing.exec(lower)?.[0];
  return start !== undefined && /^\p{Ll}/u.test(asked.slice(asked.toLowerCase().indexOf(start) + start.length - 1));
}
