/** Whether gates of trust open by conduct and not by luck. */
import { seatOf } from '#scenario';
import type { CompiledStory, Story, StoryContext } from '#scenario';
import { playerKinds } from '#scenario/players';
import { trustsYou } from '#simulation';
import type { Team } from '#simulation';
import type { Played, PlaysByKind } from './plays.ts';
import { quantile, round, share } from './statistics.ts';

/** Share of seeds in which a threshold must tell systemic from blaming players. */
const mustSeparate = 0.8;

type Gate = {
  readonly where: string;
  readonly who: string;
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  readonly beat?: string;
  readonly week: number;
};

/** Every gate: how far each kind of player is trusted there, and in how many seeds it opens. */
export function measureGuards(compiled: CompiledStory, plays: PlaysByKind) {
  return trustGates(compiled.story).map((gate) => {
    const trusted = (played: Played) => trustAt(compiled, played.context, gate);
    const ranges = Object.fromEntries(
      playerKinds.map((kind) => {
        const values = plays[kind].map(trusted).filter((value) => value !== undefined);
        return [kind, { p10: round(quantile(values, 0.1)), p50: round(quantile(values, 0.5)), p90: round(quantile(values, 0.9)) }];
      }),
    );
    const opens = (played: Played) => isOpen(gate, trusted(played));
    const separate = plays.systemic.map((good, nth) => {
      const bad = plays.blaming[nth];
      return bad !== undefined && opens(good) !== opens(bad);
    });
    const separates = round(share(separate), 3);
    return {
      where: gate.where,
      who: gate.who,
      above: gate.above,
      below: gate.below,
      week: gate.week,
      trust: ranges,
      opens: Object.fromEntries(playerKinds.map((kind) => [kind, round(share(plays[kind].map(opens)), 3)])),
      separates,
      holds: separates >= mustSeparate,
    };
  });
}

function isOpen({ above, below }: Gate, value: number | undefined): boolean {
  return value !== undefined && (above === undefined || value > above) && (below === undefined || value < below);
}

/** How far somebody trusts the player as the gate is asked; if this play went another way, as that week ends. */
function trustAt({ cast }: CompiledStory, { trail, team }: StoryContext, gate: Gate): number | undefined {
  const seat = seatOf(cast, gate.who);
  const there = trail.find((entry) => entry.kind === 'beat' && entry.beat === gate.beat) ?? trail.findLast(({ week }) => week <= gate.week);
  const then: Team = there?.team ?? team;
  return seat === undefined || !then.people.some(({ id }) => id === seat) ? undefined : trustsYou(then, seat);
}

/** Every place where somebody's trust is asked for. */
function trustGates(story: Story): readonly Gate[] {
  const lastWeek = Math.round((story.months * 52) / 12);
  const found: Gate[] = [];
  const look = (value: unknown, where: string, week: number, beat: string | undefined): void => {
    if (Array.isArray(value)) value.forEach((one, index) => look(one, `${where}/${nameOf(one) ?? index + 1}`, week, beat));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { trustsYou: who, above, below, in: inWeeks } = value as Record<string, unknown>;
    if (typeof who === 'string')
      found.push({ where, who, above: asNumber(above), below: asNumber(below), week, ...(beat === undefined ? {} : { beat }) });
    const due = typeof inWeeks === 'number' ? week + inWeeks : week;
    for (const [key, field] of Object.entries(value))
      if (typeof field === 'object') look(field, key === 'when' ? where : `${where}/${key}`, due, due === week ? beat : undefined);
  };
  for (const beat of story.beats) look(beat, beat.id, beat.week ?? lastWeek, beat.id);
  for (const slot of story.slots ?? []) look(slot, `slots/${slot.id}`, slot.toWeek, undefined);
  for (const ending of story.endings) look(ending, `endings/${ending.id}`, lastWeek, undefined);
  return found;
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined;
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
