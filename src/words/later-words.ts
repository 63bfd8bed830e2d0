/** English for what is opened later: debrief, settings, about, lab, the reader's own text, practice. Fetched with those pages, so that play begins sooner. */
import { debrief } from './en-debrief.ts';
import { findings } from './en-findings.ts';
import { lab } from './en-lab.ts';
import { modelEquations } from './en-model-equations.ts';
import { model } from './en-model.ts';
import { pages } from './en-pages.ts';
import { practice } from './en-practice.ts';
import { practiceMore } from './en-practice-more.ts';
import { predictions } from './en-predictions.ts';
import { report } from './en-report.ts';
import { roads } from './en-roads.ts';
import { text } from './en-text.ts';

export const laterWords = {
  ...debrief,
  ...pages,
  ...roads,
  ...predictions,
  ...report,
  ...lab,
  ...model,
  ...modelEquations,
  ...findings,
  ...text,
  ...practice,
  ...practiceMore,
} as const;
