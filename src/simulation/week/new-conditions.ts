/** Where latent conditions come from: changes and the environment (E9, E10), negligent acts (E11), slips (E12). */
import { draw, itemId, itemOrigins, luck } from '../chance.ts';
import { poisson, power } from '../exact-maths.ts';
import type { LiveItem, LiveTeam } from '../live-team.ts';
import { conditionClasses, patternCount, type Severity } from '../team.ts';
import { pick } from './people-at-work.ts';

/** E7 and E8: deploys and how big they are. */
export function deploy(team: LiveTeam): void {
  const { p, now } = team;
  now.deploys = Math.floor(p.nu * now.deliveryPower * now.flow + draw(team.weekKey, luck.deploys, 0, 0));
  const ease = (now.boldMean / (1 - p.bold * p.F0)) * now.flow * (1 + p.flowF * p.PhiRef + p.flowL * p.LdRef);
  now.batch = power(ease, -p.eta);
  now.batchRisk = power(now.batch, p.batchR);
}

/** E9-E12. Slips are left in the tally: they fail at once. */
export function bringConditions(team: LiveTeam): void {
  const { p, now, tally } = team;
  // E9
  now.carelessness =
    (1 - p.kQ * team.knowledge) *
    (1 + p.yQ * now.bypass) *
    (1 + p.mQ * now.mechanicalMean) *
    (1 + p.rampQ * (1 - now.rampMean)) *
    (1 + p.xQ * team.pressure) *
    (1 - p.gateCatch * now.effectiveGates * (1 - now.mechanicalMean));
  // E10
  const fromChange = p.hz * now.deploys * now.batch * now.carelessness;
  for (let itemClass = 0; itemClass < conditionClasses.length; itemClass++) {
    const guardrail = team.guardrails[itemClass] as number;
    const mean = (fromChange * (1 - p.gPrev * guardrail) + p.env * (1 - 0.5 * guardrail)) / conditionClasses.length;
    const count = poisson(mean, draw(team.weekKey, luck.newItems, itemClass, 0));
    for (let k = 0; k < count; k++) {
      const id = itemId(team.week, itemClass, itemOrigins.drawn, k);
      const u = draw(team.weekKey, luck.itemTrait, id, 0);
      const severity = u < p.s1 ? 1 : u < p.s1 + p.s2 ? 2 : 3;
      const author = pick(team, draw(team.weekKey, luck.itemTrait, id, 1));
      addItem(team, newItem(id, itemClass, patternOf(draw(team.weekKey, luck.itemTrait, id, 2)), severity, team.week, author.id));
    }
  }
  // E11
  const rare = 0.0008 * (1 + 10 * team.deviance);
  for (const person of team.people) {
    const patternOfActs = person.negligent && !person.negligenceHandled && team.week >= 16;
    if (draw(team.weekKey, luck.negligentAct, person.id, 0) >= (patternOfActs ? p.neg : rare)) continue;
    person.negligentActs++;
    person.lastNegligentAct = team.week;
    const itemClass = Math.floor(draw(team.weekKey, luck.negligentAct, person.id, 1) * conditionClasses.length);
    const severity = draw(team.weekKey, luck.negligentAct, person.id, 2) < 0.2 ? 1 : 2;
    const item = newItem(
      itemId(team.week, itemClass, itemOrigins.negligence, person.id),
      itemClass,
      patternOf(draw(team.weekKey, luck.negligentAct, person.id, 3)),
      severity,
      team.week,
      person.id,
    );
    item.negligent = true;
    addItem(team, item);
    tally.events.push({ kind: 'negligence', person: person.id, seen: person.negligentActs >= 2 });
  }
  // E12
  const slipRate =
    ((p.slip * now.batchRisk * now.carelessness) / (1 - p.kQ * team.knowledge)) *
    (1 - p.slipK * team.knowledge) *
    (1 - p.slipG * now.guardrailMean);
  for (let nth = 0; nth < now.deploys; nth++) {
    if (draw(team.weekKey, luck.slip, nth, 0) >= slipRate) continue;
    const itemClass = Math.floor(draw(team.weekKey, luck.slipTrait, nth, 0) * conditionClasses.length);
    const id = itemId(team.week, itemClass, itemOrigins.slip, nth);
    const u = draw(team.weekKey, luck.slipTrait, nth, 1);
    const severity = u < 0.03 ? 1 : u < 0.17 ? 2 : 3;
    const author = pick(team, draw(team.weekKey, luck.lastToTouch, id, 0), team.shift);
    const item = newItem(id, itemClass, patternOf(draw(team.weekKey, luck.slipTrait, nth, 2)), severity, team.week, author.id);
    addItem(team, item);
    tally.slips.push(item);
  }
}

export function newItem(id: number, itemClass: number, pattern: number, severity: Severity, born: number, author: number): LiveItem {
  return {
    id,
    name: undefined,
    class: itemClass,
    pattern,
    severity,
    born,
    author,
    state: 'unnoticed',
    knower: undefined,
    reported: undefined,
    progress: 0,
    promised: false,
    sys: 0,
    due: undefined,
    negligent: false,
    gone: false,
    priority: 0,
  };
}

/** Puts a new item in its place by id and counts it as born. */
export function addItem(team: LiveTeam, item: LiveItem): void {
  insertById(team.items, item);
  team.tally.born++;
}

export function insertById(items: LiveItem[], item: LiveItem): void {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as LiveItem).id < item.id) low = middle + 1;
    else high = middle;
  }
  items.splice(low, 0, item);
}

export function patternOf(u: number): number {
  return Math.floor(u * patternCount);
}
