import type { Language } from '../rule.ts';
import { guards } from './guards.ts';
import { lists } from './lists.ts';
import { character } from './rules-character.ts';
import { culprit } from './rules-culprit.ts';
import { euphemisms } from './rules-euphemism.ts';
import { hindsight } from './rules-hindsight.ts';
import { motives } from './rules-motives.ts';
import { questions } from './rules-questions.ts';
import { sarcasm } from './rules-sarcasm.ts';
import { sanctions } from './rules-sanctions.ts';
import { shaming } from './rules-shaming.ts';
import { kindWords } from './words.ts';

/** English, British and American. */
export const english: Language = {
  rules: [...questions, ...hindsight, ...culprit, ...character, ...euphemisms, ...motives, ...sanctions, ...shaming, ...sarcasm],
  guards,
  lists,
  words: kindWords,
};
