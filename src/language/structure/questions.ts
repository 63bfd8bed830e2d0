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
      const lower = sentence.replace(/^["'(*_\u201C\s]+/, '').toLowerCase();
      if (words.formQuestion.test(lower)) return false;
      return (words.question.test(lower) || words.whyThing.test(lower)) && analyse(sentence, locale).length === 0;
    });
  });
}
