/** Timelines to repair and choices of questions, in items and in cold cases. */
import type { Path, Say } from '#scenario/check';
import type { Card, Question } from '../item.ts';
import { short } from './check-line.ts';

/** Where times are told otherwise ("9 March", "in spring") only the author knows their order. */
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/u;

export function checkCards(cards: readonly Card[], path: Path, say: Say): void {
  let wrapped = false;
  for (const [index, card] of cards.entries()) {
    const at = [...path, index];
    const before = cards[index - 1];
    if (before && timeOfDay.test(before.at) && timeOfDay.test(card.at) && card.at <= before.at) {
      const passesMidnight = before.at >= '18:00' && card.at < '12:00' && !wrapped;
      if (!passesMidnight)
        say([...at, 'at'], `The cards stand in the order in which things happened; ${card.at} does not come after ${before.at}.`);
      wrapped = true;
    }
    const neutral = card.wordings.filter((wording) => wording.neutral).length;
    if (neutral !== 1)
      say([...at, 'wordings'], `The card of ${card.at} has ${neutral} neutral wordings; it needs exactly one ("neutral: true").`);
    for (const [place, { text }] of card.wordings.entries()) {
      short(text, 30, [...at, 'wordings', place, 'text'], 'This wording', say);
      if (/\b\d{1,2}:\d\d\b/u.test(text))
        say([...at, 'wordings', place, 'text'], 'This wording tells the time, and the order is what is asked. Leave the time out.');
      if (card.wordings.some((other, earlier) => earlier < place && other.text === text))
        say([...at, 'wordings', place, 'text'], `The card of ${card.at} has the same wording twice.`);
    }
  }
}

export function checkQuestions(questions: readonly Question[], path: Path, say: Say): void {
  const best = questions.filter((question) => question.best).length;
  if (best !== 1) say(path, `${best === 0 ? 'No question is' : `${best} questions are`} the best; exactly one has "best: true".`);
  for (const [index, { ask, opens }] of questions.entries()) {
    short(ask, 35, [...path, index, 'ask'], 'This question', say);
    short(opens, 40, [...path, index, 'opens'], 'This answer', say);
    if (!/[?？]["”’)]*$/u.test(ask.trim())) say([...path, index, 'ask'], 'This question does not end with a question mark.');
    if (questions.some((other, before) => before < index && other.ask === ask))
      say([...path, index, 'ask'], 'The same question stands here twice.');
  }
}
