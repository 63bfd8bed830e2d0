/** Work on the backlog, guardrails, controls retired, and promises kept (E28-E30). */
import { draw, luck } from '../chance.ts';
import { pos } from '../exact-maths.ts';
import type { LiveItem, LiveTeam } from '../live-team.ts';
import type { Parameters } from '../parameters.ts';
import type { Severity } from '../team.ts';
import { longWindow } from '../team-memory.ts';
import { addGate } from './answer.ts';
import { addRegrown, isSecurity, regrow, removeItem } from './item-moves.ts';

/** w_sev, engineer-weeks. */
export function fixingWork(p: Parameters, severity: Severity): number {
  return severity === 1 ? p.w1 : severity === 2 ? p.w2 : p.w3;
}

/** E28. The most urgent item is looked for as long as there is capacity: two or three a week, so nothing is sorted. */
export function fix(team: LiveTeam): void {
  const { p, now, levers } = team;
  const avoidance = p.secAvoid * now.fearMean * (levers.partner ? 0.5 : 1);
  let capacity = now.skillPower * now.fixShare * (1 - p.impF * pos(now.fearMean - 0.1)) * (0.8 + 0.67 * team.knowledge);
  const securityFactor = (1 + 0.1 * now.effectiveGates) * (1 - 0.1 * Math.min(1, now.championEffect) - (levers.partner ? 0.2 : 0));
  const securityPriority = (levers.partner ? 3 : 0) - 18 * avoidance;
  let waiting = 0;
  for (const item of team.items) {
    if (item.gone || item.state !== 'known') continue;
    item.priority =
      6 * (4 - item.severity) +
      0.25 * (team.week - (item.reported ?? team.week)) +
      (item.promised ? 4 : 0) +
      (isSecurity(item) ? securityPriority : 0);
    waiting++;
  }
  for (; waiting > 0 && capacity > 0; waiting--) {
    const item = mostUrgent(team);
    item.priority = done;
    const security = isSecurity(item);
    const left = fixingWork(p, item.severity) * (security ? securityFactor : 1) - item.progress;
    const work = Math.min(capacity, p.wip * (security ? 1 - avoidance : 1), pos(left));
    capacity -= work;
    item.progress += work;
    if (left - work <= 1e-9) finishItem(team, item);
  }
  addRegrown(team);
}

/** Priority of what had its turn this week. */
const done = -1000;

/** The known item of highest priority; of equals the first by id. */
function mostUrgent(team: LiveTeam): LiveItem {
  let best = team.items[0] as LiveItem;
  let highest = done;
  for (const item of team.items) {
    if (item.priority > highest && item.state === 'known' && !item.gone) {
      highest = item.priority;
      best = item;
    }
  }
  return best;
}

/** A fix is done: a systemic one strengthens the guardrail of its class, a patch may grow back (E28). */
export function finishItem(team: LiveTeam, item: LiveItem): void {
  const { p, tally } = team;
  tally.fixes++;
  if (isSecurity(item)) tally.securityClosed[item.severity - 1] = (tally.securityClosed[item.severity - 1] ?? 0) + 1;
  if (item.promised) tally.promisesKept++;
  removeItem(team, item);
  tally.events.push({ kind: 'fixed', item: item.id, class: item.class, promised: item.promised, seen: true });
  if (item.sys > 0) {
    const strength = team.guardrails[item.class] as number;
    team.guardrails[item.class] = strength + p.gSys * (0.5 + item.sys) * (1 - strength);
  } else if (draw(team.weekKey, luck.fixRegrows, item.id, 0) < p.regen) {
    regrow(team, item);
  }
}

/** E29. */
export function buildGuardrails(team: LiveTeam): void {
  const { p, now, levers, guardrails } = team;
  team.guardrailProgress += now.skillPower * levers.guardrailWork * (1 - p.impF * pos(now.fearMean - 0.1));
  while (team.guardrailProgress >= 1) {
    team.guardrailProgress -= 1;
    const weakest = classMostInNeed(team);
    guardrails[weakest] = (guardrails[weakest] as number) + (1 - (guardrails[weakest] as number)) / p.gCost;
  }
  let sum = 0;
  for (let c = 0; c < guardrails.length; c++) {
    guardrails[c] = (guardrails[c] as number) * (1 - p.gDecay);
    sum += guardrails[c] as number;
  }
  const strong = sum / guardrails.length > 0.25 + 0.1 * (3 - Math.min(3, team.gates));
  if (levers.retireGates && team.gates > 0 && strong && draw(team.weekKey, luck.gateRetired, 0, 0) < 0.06) addGate(team, -1);
  if (levers.paperTarget !== undefined) team.paper += (levers.paperTarget - team.paper) / 6;
}

function classMostInNeed(team: LiveTeam): number {
  const known = team.guardrails.map(() => 0);
  for (const item of team.items) if (!item.gone && item.state === 'known') known[item.class] = (known[item.class] ?? 0) + 1;
  let best = 0;
  let most = -1;
  for (let c = 0; c < known.length; c++) {
    const need = ((known[c] as number) + 1) * (1 - (team.guardrails[c] as number));
    if (need > most) {
      most = need;
      best = c;
    }
  }
  return best;
}

/**
 * E30: of the promised items closed in the last 26 weeks, or open and overdue since no longer than that, the share closed in
 * time; undefined below three.
 */
export function shareOfPromisesKept(team: LiveTeam): number | undefined {
  let kept = 0;
  let all = 0;
  for (let k = 0; k < longWindow; k++) {
    kept += team.closedInTime[k] as number;
    all += (team.closedInTime[k] as number) + (team.closedLate[k] as number);
  }
  for (const item of team.items) {
    const due = item.due;
    if (!item.gone && item.promised && due !== undefined && due < team.week && team.week - due <= longWindow) all++;
  }
  return all < 3 ? undefined : kept / all;
}
