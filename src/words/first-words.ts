/**
 * English, the source of all languages: what a player needs to begin and to play. Each entry is one whole sentence or
 * label in ICU message format; gaps are in braces. To translate: keep the gaps, change everything else, read it aloud. An
 * id says where the sentence appears.
 */
import { play } from './en-play.ts';
import { problems } from './en-problems.ts';
import { screens } from './en-screens.ts';
import { stage } from './en-stage.ts';

export const firstWords = { ...play, ...stage, ...problems, ...screens } as const;
