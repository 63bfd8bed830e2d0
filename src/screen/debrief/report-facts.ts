/** What a report says besides the debrief: which edition of the game, when it was played, and where it can be opened again. */
import { decode, encode, type Playthrough, type Session } from '#session';
import { say } from '#words';
import type { Game } from '../game.ts';
import { hashOf } from '../route.ts';

/** Longer links are cut by some programs that pass them on; remarks are left out first. */
const longestText = 1600;

export type ReportFacts = {
  readonly version: string;
  /** Milliseconds since 1970: when it was last played, if this browser knows. */
  readonly playedAt: number | undefined;
  readonly link: string;
  /** How many remarks travel in the link, and how many were left out to keep it short. */
  readonly remarks: { readonly inLink: number; readonly leftOut: number };
};

/** @param isOwn false for a playthrough out of a link: when it was played is then not known here. */
export function reportFacts(game: Pick<Game, 'version' | 'shelf'>, { session }: Playthrough, isOwn: boolean): ReportFacts {
  const text = encode(session, longestText);
  const read = decode(text);
  const inLink = 'session' in read ? (read.session.remarks?.length ?? 0) : 0;
  return {
    version: game.version,
    playedAt: isOwn ? keptAs(game.shelf, session)?.touched : undefined,
    link: location.href.replace(/[?#].*$/s, '') + hashOf({ screen: 'shared', text }),
    remarks: { inLink, leftOut: (session.remarks?.length ?? 0) - inLink },
  };
}

/** The same playthrough on the shelf: the same luck and the same decisions. */
export function keptAs(shelf: Game['shelf'], { scenario, edition, seed, decisions }: Session) {
  const same = JSON.stringify([scenario, edition, seed, decisions]);
  return shelf
    .contents()
    .finished.find(({ session: kept }) => JSON.stringify([kept.scenario, kept.edition, kept.seed, kept.decisions]) === same);
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** @param at milliseconds since 1970. */
export function playedOn(at: number): string {
  return say('report.played', { date: day.format(at) });
}
