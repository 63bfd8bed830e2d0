/**
 * English, the source of all languages. Each entry is one whole sentence or label in ICU message format; gaps are in
 * braces. To translate: keep the gaps, change everything else, read it aloud. An id says where the sentence appears.
 */
import { debrief } from './en-debrief.ts';
import { play } from './en-play.ts';
import { screens } from './en-screens.ts';
import { stage } from './en-stage.ts';

export const en = { ...play, ...stage, ...debrief, ...screens } as const;
