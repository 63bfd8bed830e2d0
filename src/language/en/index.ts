import type { Language } from '../rule.ts';
import { guards } from './guards.ts';
import { lists } from './lists.ts';
import { phrases } from './phrases.ts';
import { reworder } from './rewordings.ts';
import { character } from './rules-character.ts';
import { culprit } from './rules-culprit.ts';
import { deflection } from './rules-deflection.ts';
import { errors } from './rules-error.ts';
import { euphemisms } from './rules-euphemism.ts';
import { hindsight } from './rules-hindsight.ts';
import { hiring } from './rules-hiring.ts';
import { motives } from './rules-motives.ts';
import { questions } from './rules-questions.ts';
import { repeated } from './rules-repeated.ts';
import { sanctions } from './rules-sanctions.ts';
import { sarcasm } from './rules-sarcasm.ts';
import { shaming } from './rules-shaming.ts';
import { whoQuestions } from './rules-who.ts';
import { weights } from './weights.ts';
import { kindWords } from './words.ts';

/** English, British and American. */
export const english: Language = {
  rules: [
    ...questions,
    ...whoQuestions,
    ...hindsight,
    ...culprit,
    ...errors,
    ...deflection,
    ...repeated,
    ...character,
    ...hiring,
    ...euphemisms,
    ...motives,
    ...sanctions,
    ...shaming,
    ...sarcasm,
  ],
  guards,
  lists,
  phrases,
  words: kindWords,
  weights,
  reworder,
};
