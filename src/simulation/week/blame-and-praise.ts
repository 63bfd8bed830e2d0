/** What words do to people: blame (E21) and a systemic answer (E22). */
import { clip, pos } from '../exact-maths.ts';
import type { LivePerson, LiveTeam } from '../live-team.ts';
import type { Severity } from '../team.ts';

/** I_v: weight of an answer to an incident of this severity. */
export function shareOfSeverity(severity: Severity): number {
  return severity === 1 ? 1 : severity === 2 ? 0.6 : 0.3;
}

/** E21. `stance` -1..0, `weight` I, and the one it is aimed at, if anybody. Steps gather in `trustStep` and `fearStep`. */
export function blame(team: LiveTeam, stance: number, weight: number, isPublic: boolean, target: LivePerson | undefined): void {
  const { p } = team;
  const force = -stance * weight;
  const surprise = clip(1 + p.surp * team.norm, 0.4, 1.6);
  const others = isPublic ? p.wPub : p.wPriv;
  for (const person of team.people) {
    const felt = (person === target ? 1 : others) * person.sensitivity * force;
    person.trustStep -= p.aMinus * felt * ((person.trust - 1) / 6) * surprise;
    person.fearStep += p.fJump * felt * (1 - person.fear);
  }
  team.norm += p.normDown * weight * (stance - team.norm) * (isPublic ? 1 : 0.4);
  team.credibility -= p.cBlame * force * team.credibility * (isPublic ? 1 : 0.5);
  team.folklore = Math.min(1, team.folklore + p.folk * force * (isPublic ? 1 : 0.2));
  team.pressure = pos(team.pressure - p.xRel * force);
  if (target !== undefined) target.blamedFor = Math.max(target.blamedFor, 12 * force);
}

/** E22. `stance` 0..1, `weight` I. A target is felt only if the answer names somebody. */
export function praise(team: LiveTeam, stance: number, weight: number, isPublic: boolean, target: LivePerson | undefined): void {
  const { p, levers, now } = team;
  const review = levers.review === 'real' ? 1 : levers.review === 'ritual' ? p.pmW1 : p.pmW0;
  const gain = (p.aMinus / p.asym) * now.openness * stance * weight * review * (levers.ownIt ? p.ownIt : 1) * now.belief;
  const others = isPublic ? p.wPub : p.wPriv;
  for (const person of team.people) {
    person.trustStep += gain * (person === target ? 1 : others) * person.sensitivity * ((7 - person.trust) / 6);
  }
  team.norm += p.normUp * weight * review * (stance - team.norm) * pos(now.belief);
}
