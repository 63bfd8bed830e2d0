/** A report of a problem as a text to copy. */
import type { Game } from './game.ts';

/** What somebody needs to see a problem with their own eyes: the version, the browser, and the playthrough, readable by who sends it. */
export function reportText(game: Game, because?: string): string {
  const { resumable, finished } = game.shelf.contents();
  const last = [...resumable, ...finished].toSorted((a, b) => b.touched - a.touched)[0];
  return [`Second Story ${game.version}`, navigator.userAgent, location.hash, because ?? '', last ? JSON.stringify(last.session) : '']
    .filter(Boolean)
    .join('\n');
}
