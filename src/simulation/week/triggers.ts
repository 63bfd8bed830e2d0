/** How a latent condition becomes a near miss or an incident (E13-E17). */
import { draw, drawNormal, luck } from '../chance.ts';
import { clip, exp, power } from '../exact-maths.ts';
import type { LiveItem, LivePerson, LiveTeam } from '../live-team.ts';
import { tableValues } from '../parameter-values.ts';
import type { Parameters } from '../parameters.ts';
import { patternCount, type Severity } from '../team.ts';
import { longWindow } from '../team-memory.ts';
import { addRegrown, isSecurity, keepQuiet, makeKnown, regrow, removeItem } from './item-moves.ts';
import { tellChance } from './look-at-week.ts';
import { lastToTouch } from './people-at-work.ts';

/** Slips first, then every item that was there before this week, by id (detail d). */
export function trigger(team: LiveTeam): void {
  const { p, now } = team;
  for (const slip of team.tally.slips) {
    // A slip fails at once: no defence holds and nobody catches it in time (E12, E14).
    drawnIncident(team, slip, lastToTouch(team, slip.id), true);
  }
  // E13. A condition meets the others, never itself: one alone brings nothing down (Cook, How Complex Systems Fail, 3). H0 is
  // both the start and the yardstick; a team started without conditions is still measured by the table's.
  const yardstick = p.H0 > 0 ? p.H0 : (tableValues.H0 * team.size) / tableValues.N0;
  const others = Math.max(0, team.items.length - 1);
  const conjunction = others === 0 ? 0 : power(others / Math.max(1, yardstick - 1), p.conj);
  const changeExposure = ((1 - p.psi) * now.deploys * now.batchRisk) / p.Nref;
  const exposure = changeExposure + p.psi;
  const changeShare = changeExposure / exposure;
  for (const item of team.items) {
    if (item.born >= team.week || item.gone) continue;
    const rate =
      p.lamT *
      conjunction *
      (item.state === 'known' ? p.knownF : 1) *
      (1 - p.gTrig * (team.guardrails[item.class] as number)) *
      (item.negligent ? 1.6 : 1) *
      exposure;
    const u = draw(team.weekKey, luck.trigger, item.id, 0);
    // 1 - e^-x <= x: most items need no exponential.
    if (u >= rate || u >= 1 - exp(-rate) || isScriptedThisWeek(team, item)) continue;
    meetDefences(team, item, draw(team.weekKey, luck.changeInduced, item.id, 0) < changeShare);
  }
  addRegrown(team);
}

/** A scripted incident has its own event this week; the item is not drawn as well. */
function isScriptedThisWeek(team: LiveTeam, item: LiveItem): boolean {
  return item.name !== undefined && team.pending.incidents.includes(item.name);
}

/** E14: the defences hold, somebody on call catches it, or it is an incident. */
function meetDefences(team: LiveTeam, item: LiveItem, changeInduced: boolean): void {
  const { p, now } = team;
  const onCall = team.people[now.onCall] as LivePerson;
  const person = changeInduced ? lastToTouch(team, item.id) : onCall;
  const hold = p.defHold - p.stressD * clip(now.stress - 1, 0, 2);
  const held =
    draw(team.weekKey, luck.defencesHold, item.id, 0) < hold ||
    draw(team.weekKey, luck.caught, item.id, 0) < p.catch * onCall.skill * onCall.attention;
  if (held) nearMiss(team, item, person, changeInduced);
  else drawnIncident(team, item, person, changeInduced);
}

function nearMiss(team: LiveTeam, item: LiveItem, person: LivePerson, changeInduced: boolean): void {
  const { p, tally } = team;
  tally.occurred++;
  tally.nearMisses++;
  const own = changeInduced || item.author === person.id;
  const told = draw(team.weekKey, luck.nearMissTold, item.id, 0) < tellChance(team, person, 3, own, isSecurity(item));
  tally.events.push({ kind: 'near-miss', item: item.id, class: item.class, person: person.id, told, seen: told });
  if (told) {
    tally.told++;
    tally.reports++;
    tally.nearMissesTold++;
    tally.received.push({ person, ownFault: changeInduced });
    const revealed = item.state === 'silenced' || draw(team.weekKey, luck.nearMissDiagnosed, item.id, 0) < p.dg0 + p.dgK * team.knowledge;
    if (revealed) makeKnown(team, item, team.levers.review === 'real');
  } else if (item.state === 'unnoticed' && draw(team.weekKey, luck.nearMissKept, item.id, 0) < p.nNM) {
    keepQuiet(item, person.id);
  }
}

/** E15-E17 for an incident nobody wrote. */
function drawnIncident(team: LiveTeam, item: LiveItem, person: LivePerson, changeInduced: boolean): void {
  const { p, tally } = team;
  // E15: what was never told may have grown.
  const age = team.week - item.born;
  const worse = item.state !== 'known' && draw(team.weekKey, luck.worse, item.id, 0) < Math.min(p.escMax, p.escRate * age);
  const severity = (worse ? Math.max(1, item.severity - 1) : item.severity) as Severity;
  // E16
  const sure = severity === 1 ? 1 : severity === 2 ? p.vis2 : p.vis3;
  const tell = tellChance(team, person, severity, true, isSecurity(item));
  const visible = draw(team.weekKey, luck.visible, item.id, 0) < sure + (1 - sure) * tell;
  const hours = restoreHours(team, severity, team.people[team.now.onCall] as LivePerson, item.id);
  recordIncident(team, { item, severity, person: person.id, hours, changeInduced, visible, somebodyKnew: item.state === 'silenced' });
  settleItem(team, item, severity, person.id, visible);
  if (visible && (severity < 3 || draw(team.weekKey, luck.smallAnswered, item.id, 0) < p.sev3PM)) {
    tally.answered.push({ item, severity, person });
  }
}

export type IncidentFacts = {
  item: Pick<LiveItem, 'id' | 'class' | 'pattern'>;
  /** Of an incident a story wrote. What fails by luck has none, even if a story named the condition. */
  name?: string;
  severity: Severity;
  person: number;
  hours: number;
  changeInduced: boolean;
  visible: boolean;
  somebodyKnew: boolean;
};

/** Counts, restore hours, effort (E17), repeat and event of an incident, drawn or scripted. */
export function recordIncident(team: LiveTeam, facts: IncidentFacts): void {
  const { p, tally } = team;
  const { item, severity, hours, visible } = facts;
  const place = severity - 1;
  tally.occurred++;
  tally.incidents[place] = (tally.incidents[place] ?? 0) + 1;
  if (facts.somebodyKnew) tally.incidentsSomebodyKnew++;
  if (facts.changeInduced) tally.changeIncidents++;
  tally.restoreHours += hours;
  if (visible) {
    tally.told++;
    tally.visibleIncidents[place] = (tally.visibleIncidents[place] ?? 0) + 1;
    if (facts.changeInduced) tally.visibleChangeIncidents++;
    tally.visibleRestoreHours += hours;
  }
  const kind = item.class * patternCount + item.pattern;
  const repeat = team.week - (team.lastFailed[kind] as number) <= longWindow;
  team.lastFailed[kind] = team.week;
  if (repeat) tally.repeatIncidents++;
  const effort = severity === 1 ? p.e1 : severity === 2 ? p.e2 : p.e3;
  tally.effort += effort * (0.6 + 0.4 * Math.min(3, hours / (1.14 * usualHours(p, severity))));
  tally.events.push({
    kind: 'incident',
    item: item.id,
    ...(facts.name === undefined ? {} : { name: facts.name }),
    class: item.class,
    pattern: item.pattern,
    severity,
    person: facts.person,
    hours,
    changeInduced: facts.changeInduced,
    somebodyKnew: facts.somebodyKnew,
    repeat,
    seen: visible,
  });
}

/** E16: what becomes of the condition after the incident. */
export function settleItem(team: LiveTeam, item: LiveItem, severity: Severity, person: number, visible: boolean): void {
  const { p } = team;
  if (!visible) {
    if (draw(team.weekKey, luck.quietPatch, item.id, 0) < p.qPatch) removeItem(team, item);
    else keepQuiet(item, person);
  } else if (severity < 3 && draw(team.weekKey, luck.patched, item.id, 0) < p.patchOK) {
    removeItem(team, item);
    if (draw(team.weekKey, luck.regrows, item.id, 0) < p.regen) regrow(team, item);
  } else {
    makeKnown(team, item, team.levers.review === 'real');
  }
}

/** E17, hours. */
function restoreHours(team: LiveTeam, severity: Severity, onCall: LivePerson, id: number): number {
  const { p, now } = team;
  const tone = team.levers.tone === 'calm' ? 0.85 : team.levers.tone === 'heated' ? 1.2 : 1;
  const spread = exp(p.rSd * drawNormal(team.weekKey, luck.restore, id) - (p.rSd * p.rSd) / 2);
  return (
    usualHours(p, severity) *
    (1 + p.rF * now.fearMean) *
    (1 + p.rA * now.effectiveGates) *
    (1 - p.rK * team.knowledge) *
    (1 + p.rStress * clip(now.stress - 1, 0, 1.5)) *
    tone *
    (1 + p.rS * (1 - onCall.skill)) *
    spread
  );
}

function usualHours(p: Parameters, severity: Severity): number {
  return severity === 1 ? p.r1 : severity === 2 ? p.r2 : p.r3;
}
