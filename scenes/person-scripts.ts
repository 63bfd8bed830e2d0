/**
 * What each person does between two pictures, step by step, as data: walk this way, hold this pose that long. The stage
 * plays a script; finishing it early always ends in the second picture.
 */
import { bayOfSeat, motion, plan } from '#look';
import type { PersonLook, Placed, PoseName } from '#look';
import type { SmallAct, SmallActKind } from '#view';
import type { Picture } from './picture.ts';
import { smallActs } from './small-acts.ts';
import { street, strides, walkMs, waypoint, wayBetween } from './walk.ts';
import type { Stride, Waypoint } from './walk.ts';

export type ScriptStep =
  | { readonly kind: 'walk'; readonly strides: readonly Stride[]; readonly ms: number; readonly looks: readonly [PersonLook, PersonLook] }
  | { readonly kind: 'pose'; readonly look: PersonLook; readonly ms: number; readonly facing?: 1 | -1 };

export type Script = {
  readonly id: Placed['id'];
  readonly steps: readonly ScriptStep[];
  /** The size at which to draw them. */
  readonly size: number;
  /** When (ms from the start) the point of it happens: a note is up, a cord is pulled. */
  readonly happensAt: number;
  /** The bay whose cord is pulled. */
  readonly bay?: number;
  /** Comes from outside or goes there. */
  readonly way: 'stays' | 'comes' | 'goes';
};

/** Scripts for everybody who moves between two pictures of the same house. */
export function scripts(before: Picture, after: Picture): readonly Script[] {
  const found: Script[] = [];
  for (const [id, to] of after.people) {
    const from = before.people.get(id);
    const act = actOf(after, id);
    const script = from ? between(from, to, act) : id === 'player' ? undefined : comes(to);
    if (script) found.push(script);
  }
  for (const [id, from] of before.people) if (id !== 'player' && !after.people.has(id)) found.push(goes(from));
  return found;
}

/** What somebody does in this picture. A lamp's act names its bay; the hand is that of the first who sits there and has nothing else to do. */
function actOf({ view }: Picture, id: Placed['id']): SmallAct | undefined {
  const own = view.acts.find((act) => act.person === id);
  if (own) return own;
  return view.acts.find((act) => {
    if (act.kind !== 'lamp-out' && act.kind !== 'lamp-on') return false;
    const [hand] = view.people.filter(
      (person) =>
        bayOfSeat(person.seat) === act.bay &&
        !person.alone &&
        !person.speaking &&
        !view.acts.some((busy) => busy.person === person.id || busy.other === person.id),
    );
    return hand?.id === id;
  });
}

/** Closer than this, one does not walk but shift. */
const aStep = 12;

function between(from: Placed, to: Placed, act: SmallAct | undefined): Script | undefined {
  const start = waypoint(from);
  const end = waypoint(to);
  switch (act?.kind) {
    case 'note-halfway-back':
      if (to.floor === 'stairs') return halfway(from, to);
      break;
    case 'lamp-out':
    case 'lamp-on':
      if (from.floor === 'up' && to.floor === 'up') return pullsCord(from, to, act.bay);
      break;
    case 'note-pinned-nod':
      return nods(to);
    case 'looks-up':
      if (to.floor !== from.floor) return looksUpAndWalks(from, to);
      break;
    default:
  }
  const distance = Math.abs(start.x - end.x) + Math.abs(start.y - end.y);
  if (distance > aStep) return walks(from, to, act?.kind);
  if (from.facing === to.facing && sameLook(from.look, to.look) && distance === 0) return undefined;
  return {
    id: to.id,
    size: to.size,
    way: 'stays',
    happensAt: 0,
    steps: [{ kind: 'pose', look: to.look, ms: motion.turn.ms, facing: to.facing }],
  };
}

function walks(from: Placed, to: Placed, kind: SmallActKind | undefined): Script {
  const row = kind ? smallActs[kind] : undefined;
  const held = row && 'carries' in row ? row.carries : undefined;
  const step = walk(wayBetween(waypoint(from), waypoint(to)), to.look, { held });
  return {
    id: to.id,
    size: to.size,
    way: 'stays',
    happensAt: step.ms,
    steps: [step, { kind: 'pose', look: to.look, ms: motion.turn.ms, facing: to.facing }],
  };
}

/** Spoken to: looks to the stairs first, then comes down. */
function looksUpAndWalks(from: Placed, to: Placed): Script {
  const script = walks(from, to, undefined);
  const sits = from.look.pose === 'work-desk' || from.look.pose === 'head-down-desk' || from.look.pose === 'head-down-chair';
  const look: ScriptStep = {
    kind: 'pose',
    look: { ...bare(from.look), pose: sits ? 'look-up-desk' : 'look-up' },
    ms: motion.turn.ms,
    facing: -1,
  };
  return { ...script, happensAt: script.happensAt + look.ms, steps: [look, ...script.steps] };
}

/** Down to the third step, a moment of doubt, one step back up. */
function halfway(from: Placed, to: Placed): Script {
  const doubt = { ...waypoint(to), x: to.x - plan.stairs.run, y: to.y + plan.stairs.rise };
  const down = walk(wayBetween(waypoint(from), doubt), to.look, { held: 'note' });
  const pause: ScriptStep = { kind: 'pose', look: { ...to.look, pose: 'carry-pass' }, ms: motion.carry.ms, facing: -1 };
  const back = walk([doubt, waypoint(to)], to.look, { held: 'note' });
  return { id: to.id, size: to.size, way: 'stays', happensAt: down.ms, steps: [down, pause, back] };
}

function pullsCord(from: Placed, to: Placed, bay: number | undefined): Script {
  const cord: Waypoint = {
    x: plan.bayMiddle(bay ?? 0),
    y: plan.upperFloor,
    floor: 'up',
    size: to.size,
  };
  const there = walk([waypoint(from), cord], to.look, {});
  const back = walk([cord, waypoint(to)], to.look, {});
  const reach: ScriptStep = { kind: 'pose', look: { ...bare(to.look), pose: 'reach' }, ms: motion.carry.ms, facing: 1 };
  return { id: to.id, size: to.size, way: 'stays', happensAt: there.ms + motion.turn.ms, bay: bay ?? 0, steps: [there, reach, back] };
}

function nods(to: Placed): Script {
  const pose = (name: PoseName): ScriptStep => ({ kind: 'pose', look: { ...to.look, pose: name }, ms: motion.turn.ms, facing: to.facing });
  return { id: to.id, size: to.size, way: 'stays', happensAt: 0, steps: [pose('nod'), pose('open-palm'), pose('nod'), pose(to.look.pose)] };
}

function comes(to: Placed): Script {
  const isTeam = typeof to.id === 'number' && to.id >= 0;
  const from: Waypoint = { ...street, floor: 'down', size: to.size };
  const step = walk(wayBetween(from, waypoint(to)), to.look, { held: isTeam ? 'boxes' : undefined });
  return {
    id: to.id,
    size: to.size,
    way: 'comes',
    happensAt: step.ms,
    steps: [step, { kind: 'pose', look: to.look, ms: motion.turn.ms, facing: to.facing }],
  };
}

function goes(from: Placed): Script {
  const isTeam = typeof from.id === 'number' && from.id >= 0;
  const to: Waypoint = { ...street, floor: 'down', size: from.size };
  const step = walk(wayBetween(waypoint(from), to), from.look, { coat: isTeam });
  return { id: from.id, size: from.size, way: 'goes', happensAt: step.ms, steps: [step] };
}

function walk(
  way: readonly Waypoint[],
  look: PersonLook,
  what: { readonly held?: PersonLook['held']; readonly coat?: boolean },
): Extract<ScriptStep, { kind: 'walk' }> {
  const { strides: legs, length } = strides(way);
  const plainLook: PersonLook = { ...bare(look), held: what.held, coat: what.coat === true };
  const looks = what.held
    ? ([
        { ...plainLook, pose: 'carry-stride' },
        { ...plainLook, pose: 'carry-pass' },
      ] as const)
    : ([
        { ...plainLook, pose: 'stride' },
        { ...plainLook, pose: 'pass' },
      ] as const);
  return { kind: 'walk', strides: legs, ms: walkMs(length), looks };
}

const bare = (look: PersonLook): PersonLook => ({ silhouette: look.silhouette, pose: look.pose, isPlayer: look.isPlayer });

const sameLook = (a: PersonLook, b: PersonLook) =>
  a.pose === b.pose && a.held === b.held && a.coat === b.coat && a.silhouette === b.silhouette;

/** Every look a script needs, so that it can be drawn before anybody moves. */
export const looksIn = ({ steps }: Script): readonly PersonLook[] =>
  steps.flatMap((step) => (step.kind === 'walk' ? step.looks : [step.look]));
