/** The way an author takes to a beat: decisions of one kind of player, or of others who wander, that lead there. */
import { firstSnapshot, nextSnapshot } from '../compile.ts';
import type { CompiledStory } from '../compile.ts';
import { offeredAt } from '../offers.ts';
import type { Did } from '../trail.ts';
import { playerOf, wanderer } from '../players/index.ts';
import type { Player, PlayerKind } from '../players/index.ts';

/** How many wanderers look for a beat that the player asked for never meets. */
const searchers = 200;

export type Way = { readonly seed: string; readonly decisions: readonly { readonly beat: string; readonly did: Did }[] };

/** Decisions after which that beat waits (or has just been passed, if nothing is decided there); undefined if nobody gets there. */
export function wayTo(compiled: CompiledStory, beat: string, kind: PlayerKind): Way | undefined {
  for (let attempt = 0; attempt <= searchers; attempt++) {
    const seed = `author-${attempt}`;
    const decisions = walk(compiled, beat, seed, attempt === 0 ? playerOf(kind, seed) : wanderer(seed));
    if (decisions) return { seed, decisions };
  }
  return undefined;
}

function walk(compiled: CompiledStory, beat: string, seed: string, player: Player): Way['decisions'] | undefined {
  const decisions: { beat: string; did: Did }[] = [];
  for (let snapshot = firstSnapshot(compiled, seed); ;) {
    const { context } = snapshot;
    if (context.trail.some((entry) => entry.kind === 'beat' && entry.beat === beat)) return decisions;
    const offer = offeredAt(compiled, context);
    if (!offer) return undefined;
    const did = player(compiled, context);
    decisions.push({ beat: offer.beat, did });
    snapshot = nextSnapshot(compiled, snapshot, did);
  }
}
