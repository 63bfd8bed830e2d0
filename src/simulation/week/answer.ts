/** The leader answers an incident: words, a review, what colleagues and controls do next (E20-E25). */
import { draw, luck } from '../chance.ts';
import { clip } from '../exact-maths.ts';
import type { LiveItem, LivePerson, LiveTeam } from '../live-team.ts';
import type { Severity } from '../team.ts';
import { blame, praise, shareOfSeverity } from './blame-and-praise.ts';
import { makeKnown } from './item-moves.ts';

/** One answer. `share` is its part of the whole answer to this incident; `nth` tells several answers' luck apart. */
export type Answer = {
  item: LiveItem | undefined;
  /** Identity and class of the item, also when it is gone. */
  itemId: number;
  itemClass: number;
  severity: Severity;
  person: LivePerson | undefined;
  stance: number;
  isPublic: boolean;
  target: LivePerson | undefined;
  share: number;
  nth: number;
};

/** Everything this week's visible incidents call for, with the standing levers. */
export function answerIncidents(team: LiveTeam): void {
  const { levers } = team;
  for (const { item, severity, person } of team.tally.answered) {
    // A target exists if somebody is named, or blamed (detail c).
    const target = levers.named || levers.stance < 0 ? person : undefined;
    answer(team, {
      item,
      itemId: item.id,
      itemClass: item.class,
      severity,
      person,
      stance: levers.stance,
      isPublic: levers.public,
      target,
      share: 1,
      nth: 0,
    });
  }
}

export function answer(team: LiveTeam, given: Answer): void {
  const weight = shareOfSeverity(given.severity) * given.share;
  if (given.stance < 0) blame(team, given.stance, weight, given.isPublic, given.target);
  else if (given.stance > 0) praise(team, given.stance, weight, given.isPublic, given.target);
  review(team, given, weight);
  if (given.severity < 3) {
    colleagueBlames(team, given);
    addControls(team, given);
  }
}

/** E23. */
function review(team: LiveTeam, given: Answer, weight: number): void {
  const { p, levers, now, tally } = team;
  const real = levers.review === 'real';
  const base = real ? 1 : levers.review === 'ritual' ? 0.35 : 0;
  const quality = clip(
    base *
      (0.12 + 0.88 * now.participation) *
      (given.stance < 0 ? 1 + 0.7 * given.stance : 1) *
      (0.75 + 0.5 * team.practice) *
      (levers.advocate ? 1.1 : 1) *
      (team.week <= team.mixedUntil ? 0.4 : 1),
    0,
    1,
  );
  team.practice += p.prGain * given.share * (real && given.stance >= 0 ? 1 : 0.15) * (1 - team.practice);
  team.knowledge +=
    p.kGain * quality * weight * (1 + (p.dist * levers.distribution) / 2) * (0.3 + 0.7 * team.credibility) * (1 - team.knowledge);
  if (base > 0) {
    findFactors(team, given, quality);
    tally.reviewEffort += given.share * (real ? p.pmReal * (given.severity === 1 ? 2 : 1) : p.pmRit);
  }
}

/** Contributing factors become promised work, and so does the trigger (E23, detail f). */
function findFactors(team: LiveTeam, given: Answer, quality: number): void {
  const { p } = team;
  const trigger = given.item;
  if (trigger !== undefined && !trigger.gone) promise(team, trigger, quality);
  const count = Math.floor(p.nfPM * quality * given.share + draw(team.weekKey, luck.factorCount, given.itemId, given.nth));
  if (count === 0) return;
  const sameClass: LiveItem[] = [];
  const pool: LiveItem[] = [];
  for (const item of team.items) {
    if (item.gone || item.state === 'known') continue;
    if (item.class === given.itemClass) sameClass.push(item);
    else pool.push(item);
  }
  const ordered = [...sameClass, ...pool];
  for (let k = 0; k < count && ordered.length > 0; k++) {
    const u = draw(team.weekKey, luck.factorPick, given.itemId, given.nth * 16 + k);
    const found = k < sameClass.length ? sameClass[k] : ordered[Math.floor(u * ordered.length)];
    if (found !== undefined && found.state !== 'known') promise(team, found, quality);
  }
}

function promise(team: LiveTeam, item: LiveItem, quality: number): void {
  makeKnown(team, item, true);
  item.sys = quality;
}

/** E24: somebody blames a colleague in public. */
function colleagueBlames(team: LiveTeam, given: Answer): void {
  const { p, levers } = team;
  const chance =
    p.peer0 *
    (1 - team.norm) *
    (0.6 + team.pressure) *
    (1 + team.resentment) *
    (levers.advocate ? 0.6 : 1) *
    (levers.register ? 0.85 : 1) *
    given.share;
  if (draw(team.weekKey, luck.peerBlame, given.itemId, given.nth) >= chance) return;
  peerBlame(team, given.person, shareOfSeverity(given.severity), levers.address);
}

/** The blow of E24 and what the leader's reaction or silence does to the norm. */
export function peerBlame(team: LiveTeam, target: LivePerson | undefined, severityShare: number, address: number): void {
  const { p } = team;
  blame(team, -p.peerS * (1 - p.peerOff * address), 0.6 * severityShare, true, target);
  if (address > 0) team.norm += p.normAddr * (1 - team.norm) * address;
  else team.norm += p.normSil * severityShare * (-1 - team.norm);
  if (target !== undefined) team.tally.events.push({ kind: 'peer-blame', person: target.id, addressed: address, seen: true });
}

/** E25: more gates and paper, chosen or not; (j): a quiet reassignment. */
function addControls(team: LiveTeam, given: Answer): void {
  const { p, levers } = team;
  const { itemId, nth, share } = given;
  if (draw(team.weekKey, luck.gateAdded, itemId, nth) < levers.gateChance * share) {
    addGate(team);
    team.pressure = Math.max(0, team.pressure - p.xGate);
  }
  team.paper = Math.min(1, team.paper + levers.paperStep * share);
  if (given.severity === 1) {
    const chance =
      p.tight *
      (levers.partner ? 0.25 : 1) *
      (levers.review === 'real' && levers.distribution > 0 ? 0.5 : 1) *
      (given.stance < 0 ? 1.3 : 1) *
      share;
    if (draw(team.weekKey, luck.tightened, itemId, nth) < chance) addGate(team);
  }
  if (draw(team.weekKey, luck.reassigned, itemId, nth) < levers.reassignChance * share) reassign(team, given.person);
}

/** E25, weekly: those who see the bypassing tighten. */
export function tightenAgainstBypass(team: LiveTeam): void {
  const { p, levers } = team;
  const chance = p.tightB * team.now.bypass * (levers.partner ? 0.25 : 1) * (levers.stance < 0 ? 1.3 : 1);
  if (draw(team.weekKey, luck.bypassTightened, 0, 0) < chance) addGate(team);
}

export function addGate(team: LiveTeam, by = 1): void {
  const gates = clip(team.gates + by, 0, team.p.Amax);
  const added = Math.round(gates - team.gates);
  team.gates = gates;
  for (let k = 0; k < added; k++) team.tally.events.push({ kind: 'gate-added', seen: true });
  for (let k = 0; k > added; k--) team.tally.events.push({ kind: 'gate-retired', seen: true });
}

/** Somebody is quietly moved elsewhere (one-off act, and detail j). */
export function reassign(team: LiveTeam, target: LivePerson | undefined): void {
  blame(team, -0.5, 0.7, true, target);
  team.knowledge *= 0.97;
}
