/** What holds all week before anything happens: friction and flow, the time budget, who would tell, what words are worth. */
import { clip, exp, logistic, pos } from '../exact-maths.ts';
import type { LivePerson, LiveTeam } from '../live-team.ts';
import { whoIsOnCall } from './people-at-work.ts';
import { fixingWork } from './fixing.ts';

/** Share of capacity at which a team is fully loaded (E6) and unplanned share at which stress is 1. */
const fullOverhead = 0.26;
const fullUnplanned = 0.22;

/** E1-E6, the personal part of E18, cm, fg and pbar of E20 and E23. Depends on stocks and levers, never on luck. */
export function lookAtWeek(team: LiveTeam): void {
  const { p, levers, now, people } = team;
  const n = people.length;
  let trustSum = 0;
  let fearSum = 0;
  let newcomers = 0;
  for (const person of people) {
    trustSum += person.trust;
    fearSum += person.fear;
    if (person.tenure < 13) newcomers++;
  }
  const trustMean = trustSum / n;
  const fearMean = fearSum / n;
  let guardrailSum = 0;
  for (const strength of team.guardrails) guardrailSum += strength;
  const guardrailMean = guardrailSum / team.guardrails.length;

  // E1
  const championHours = levers.championTime ? levers.champions : 0;
  const championEffect = championHours * (levers.recognition > 0 || levers.celebrate ? 1 : 0.4);
  const gates = pos(team.gates - 0.5 * championEffect - (levers.partner ? 0.8 : 0));
  // E2
  const urge =
    p.y0 +
    p.yA * gates +
    p.yD * team.paper +
    p.yX * (team.pressure - 0.2) +
    p.yDev * (team.deviance - p.Dev0) +
    p.yRes * team.resentment -
    p.yT * (trustMean - 4);
  const bypass = logistic(urge) * (1 - 0.5 * guardrailMean);
  // E3-E5
  const friction = (gates + 2 * team.paper) * (1 - bypass);
  const decisionDays = p.Ld0 * (1 + p.LdF * fearMean + p.LdA * gates) * (levers.register ? 0.6 : 1);
  const flow = 1 / (1 + p.flowF * friction + p.flowL * decisionDays);

  // E6
  const unplannedShare = Math.min(0.45, team.unplanned / n);
  const stress = unplannedShare / fullUnplanned;
  let demand = 0;
  for (const item of team.items) if (item.state === 'known' && !item.gone) demand += pos(fixingWork(p, item.severity) - item.progress);
  const reserved = p.good + levers.fund;
  const fixShare = Math.min(reserved, demand / n);
  const overhead =
    unplannedShare +
    (p.papA * gates + p.papD * team.paper) * (1 - bypass) +
    fixShare +
    p.slack * (reserved - fixShare) +
    levers.guardrailWork +
    (0.1 * championHours + team.reviewLoad + p.mentor * newcomers) / n;
  const load = (overhead + p.selfP * fearMean) / fullOverhead;
  const spareEffort = pos(1 - load / 2);
  const craft = 1 + p.kV * (team.knowledge - p.K0);
  const overload = 1 - p.attL * clip(load - 1, 0, 1);
  const onCall = whoIsOnCall(team);

  // The parts of E18 that are the same for everybody.
  const belief = team.credibility;
  const tellAll = p.b0 + p.bRec * levers.recognition * belief + p.bFut * (belief - 0.45) - (levers.shame ? p.bShame : 0);
  const tellNew = p.bNew * (levers.trainNewcomers ? 0.3 : 1);
  const tellLoad = p.bW * pos(load - 1.1);
  const tellLoadOnCall = p.bW * pos(load + 0.3 - 1.1);

  let rampSum = 0;
  let skillPower = 0;
  let deliveryPower = 0;
  let boldSum = 0;
  let mechanicalSum = 0;
  let attentionSum = 0;
  let participationSum = 0;
  for (let i = 0; i < n; i++) {
    const person = people[i] as LivePerson;
    const fear = person.fear;
    person.ramp = p.ramp0 + (1 - p.ramp0) * Math.min(1, person.tenure / p.ramp);
    person.delivery =
      Math.max(0.1, 1 - overhead - p.selfP * fear) * person.skill * person.ramp * (1 + p.effort * fear * spareEffort) * craft;
    person.mechanical = clip(p.mF * fear + p.mA * gates, 0, 1);
    person.attention = (1 - p.attM * person.mechanical) * overload;
    const bold = 1 - p.bold * fear;
    rampSum += person.ramp;
    skillPower += person.skill * person.ramp;
    deliveryPower += bold * person.delivery;
    boldSum += bold;
    mechanicalSum += person.mechanical;
    attentionSum += person.attention;
    person.tellBase =
      tellAll +
      p.bT * (person.trust - 4) -
      p.bF * (fear - p.F0) -
      (i === onCall ? tellLoadOnCall : tellLoad) -
      (person.tenure < 13 ? tellNew : 0);
    person.tellOwn = p.bOwn * (0.4 + p.bOwnF * fear);
    participationSum += logistic(person.tellBase - person.tellOwn);
  }

  now.championEffect = championEffect;
  now.effectiveGates = gates;
  now.trustMean = trustMean;
  now.fearMean = fearMean;
  now.guardrailMean = guardrailMean;
  now.bypass = bypass;
  now.friction = friction;
  now.decisionDays = decisionDays;
  now.flow = flow;
  now.stress = stress;
  now.fixShare = fixShare;
  now.load = load;
  now.deliveryPower = deliveryPower;
  now.boldMean = boldSum / n;
  now.skillPower = skillPower;
  now.rampMean = rampSum / n;
  now.mechanicalMean = mechanicalSum / n;
  now.attentionMean = attentionSum / n;
  now.onCall = onCall;
  now.support = levers.partner || championEffect > 0;
  // E20: words count only as much as they are believed; below ac0 they backfire.
  now.belief = belief >= p.ac0 ? (belief - p.ac0) / (1 - p.ac0) : (p.cyn * (belief - p.ac0)) / p.ac0;
  now.openness = 1 - p.folkG * team.folklore;
  now.participation = participationSum / n;
}

/** E18: the probability that this person tells the leader of this problem. */
export function tellChance(team: LiveTeam, person: LivePerson, severity: number, own: boolean, security: boolean): number {
  const { p } = team;
  const logit = person.tellBase + p.bSev * (2 - severity) - (own ? person.tellOwn : 0) + (security && team.now.support ? p.bSup : 0);
  return 1 / (1 + exp(-logit));
}
