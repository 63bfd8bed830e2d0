/**
 * Roads already played, so that nobody waits for them twice: by scenario and edition, for this visit and, where the browser lets
 * us, beyond it. Of each scenario only the last edition is kept.
 */
import { roadKinds, roadsToPlay, type Road } from '#lab';
import { browserStore } from '../browser-store.ts';

const prefix = 'second-story/roads/';
/** Changes when other players are sent, or other things are kept of them. */
const version = 1;
const known = new Map<string, readonly Road[]>();

const keyOf = (scenario: string, edition: string): string => `${prefix}${scenario}/${edition}`;

/** All roads of a scenario as it is now, or undefined if they were not played yet. */
export function keptRoads(scenario: string, edition: string): readonly Road[] | undefined {
  const key = keyOf(scenario, edition);
  return known.get(key) ?? readRoads(tried(() => browserStore()?.get(key)));
}

export function keepRoads(scenario: string, edition: string, roads: readonly Road[]): void {
  const key = keyOf(scenario, edition);
  known.set(key, roads);
  tried(() => {
    const store = browserStore();
    for (const old of store?.keys() ?? []) if (old.startsWith(`${prefix}${scenario}/`) && old !== key) store?.remove(old);
    const rows = roads.map(({ kind, R, V, T, harm }) => [roadKinds.indexOf(kind), R, V, T, harm]);
    store?.set(key, JSON.stringify([version, rows]));
  });
}

/** Of every scenario, here and in the browser. */
export function forgetRoads(): void {
  known.clear();
  tried(() => {
    const store = browserStore();
    for (const key of store?.keys() ?? []) if (key.startsWith(prefix)) store?.remove(key);
  });
}

/** Roads from a text that anybody may have changed; whatever is not as it should be is as good as nothing. */
function readRoads(text: string | undefined): readonly Road[] | undefined {
  const kept = tried(() => JSON.parse(text ?? 'null') as unknown);
  if (!Array.isArray(kept) || kept[0] !== version || !Array.isArray(kept[1]) || kept[1].length !== roadsToPlay) return undefined;
  const roads = kept[1].flatMap((row: unknown) => readRoad(row) ?? []);
  return roads.length === roadsToPlay ? roads : undefined;
}

function readRoad(row: unknown): Road | undefined {
  if (!Array.isArray(row) || row.length !== 5 || !row.every((figure): figure is number => Number.isFinite(figure))) return undefined;
  const [place = -1, R = 0, V = 0, T = 0, harm = 0] = row;
  const kind = roadKinds[place];
  return kind && { kind, R, V, T, harm };
}

/** A storage that refuses is a storage that holds nothing. */
function tried<Answer>(what: () => Answer): Answer | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
