import type { Say } from '#scenario/check';
import type { ColdCase } from '../item.ts';
import { stretchOf } from '../item.ts';
import { checkCards, checkQuestions } from './check-cards.ts';
import { oneSentence, wordsComplaint } from './check-line.ts';
import { gradeOf, wordsOf } from './prose.ts';

const pageOfWords = [350, 500] as const;
/** A document by engineers for engineers reads harder than a line of chat. */
const highestGrade = 12;
const trueFactors = [3, 5] as const;

/** A whole document: its marks and lures stand in it once and apart, and what is rebuilt from it fits together. */
export function checkColdCase(coldCase: ColdCase, id: string, say: Say): void {
  const { marks, lures, factors } = coldCase;
  const text = coldCase.document;
  if (coldCase.id !== id) say(['id'], `The id is "${coldCase.id}", and the file is called "cold-case-${id}".`);
  const words = wordsOf(text).length;
  if (words < pageOfWords[0] || words > pageOfWords[1])
    say(['document'], `The document has ${words} words; about a page has ${pageOfWords.join(' to ')}.`);
  const grade = gradeOf(text.replaceAll(/^[#>*\-\s]+/gmu, ''));
  if (grade > highestGrade) say(['document'], `The document reads like school year ${grade.toFixed(1)}; at most ${highestGrade}.`);
  const placed: { readonly start: number; readonly end: number }[] = [];
  for (const [list, entries] of Object.entries({ marks, lures }))
    for (const [index, { words: stretch, why }] of entries.entries()) {
      const complaint = wordsComplaint(text, stretch);
      if (complaint !== undefined) say([list, index, 'words'], complaint);
      const at = stretchOf(text, stretch);
      if (at && placed.some(({ start, end }) => start < at.end && at.start < end))
        say([list, index, 'words'], `"${stretch}" overlaps another mark or lure.`);
      if (at) placed.push(at);
      oneSentence(why, [list, index, 'why'], 'why', say);
    }
  const found = factors.filter((factor) => factor.found).length;
  if (found < trueFactors[0] || found > trueFactors[1])
    say(['factors'], `${found} factors can be found in the document; ${trueFactors.join(' to ')} should be.`);
  for (const [index, { why }] of factors.entries()) oneSentence(why, ['factors', index, 'why'], 'why', say);
  checkCards(coldCase.timeline, ['timeline'], say);
  checkQuestions(coldCase.questions, ['questions'], say);
}
