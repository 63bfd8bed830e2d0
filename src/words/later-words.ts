/** English for what is opened later: debrief, settings, about. Fetched with those pages, so that play begins sooner. */
import { debrief } from './en-debrief.ts';
import { pages } from './en-pages.ts';

export const laterWords = { ...debrief, ...pages } as const;
