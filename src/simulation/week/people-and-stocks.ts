/** How trust, fear and the slow stocks move at a week's end (E31-E33). */
import { clip, pos } from '../exact-maths.ts';
import type { LiveTeam } from '../live-team.ts';

/** E31 and E32. */
export function movePeople(team: LiveTeam): void {
  const { p, levers, now, tally } = team;
  const anchor = 4 + p.anch0 + p.anchNorm * team.norm - p.anchRes * team.resentment - p.anchDev * (team.deviance - p.Dev0);
  const daily = levers.stance > 0 ? p.gDaily * levers.stance * now.belief : 0;
  const kept = p.gFix * tally.promisesKept * (levers.celebrate ? 1.4 : 1) * pos(now.belief);
  const training = levers.trainNewcomers ? 0.02 * pos(now.belief) : 0;
  const floorBase = p.fl0 + p.flN * pos(-team.norm) + (levers.tone === 'heated' ? 0.03 : 0);
  for (const person of team.people) {
    const trust = person.trust;
    person.trust = clip(
      trust +
        person.trustStep +
        tally.fairness +
        (anchor - trust) / p.tauT +
        p.social * (now.trustMean - trust) +
        ((now.openness * (7 - trust)) / 6) * (daily * person.sensitivity + kept) +
        (person.tenure < 13 ? training : 0),
      1,
      7,
    );
    const floor = clip(floorBase - p.flT * (person.trust - 1), 0.02, 0.6);
    person.fear = clip(person.fear + person.fearStep + (floor - person.fear) / p.tauF, 0, 1);
    person.trustStep = 0;
    person.fearStep = 0;
    person.tenure++;
    person.blamedFor = pos(person.blamedFor - 1);
  }
}

/** E33. */
export function moveStocks(team: LiveTeam, promisesKept: number | undefined): void {
  const { p, levers, now, tally } = team;
  const target = promisesKept === undefined ? (levers.stance > 0 ? p.cHope : p.cUnk) : clip(p.credA + promisesKept, 0, 1);
  team.credibility += (target - team.credibility) / p.tauC;
  team.knowledge -= p.kDecay * team.knowledge;
  team.practice -= p.prDecay * team.practice;
  team.resentment += p.res * now.friction * (levers.partner ? 0.5 : 1) * (1 - team.resentment) - team.resentment / p.tauRes;
  team.folklore -= team.folklore / p.tauFolk;
  team.deviance -= (team.deviance - p.Dev0) / p.tauDev;
  team.norm = clip(team.norm + (-0.05 - team.norm) / p.tauN, -1, 1);
  const [severe, serious] = tally.visibleIncidents;
  const calmed = levers.stance > 0 && levers.ownIt ? 0.012 * severe + 0.006 * serious : 0;
  team.pressure = clip(team.pressure + p.xIn1 * severe + p.xIn2 * serious - (team.pressure - 0.05) / p.tauX - calmed, 0, 1);
  team.unplanned = (team.unplanned + tally.effort) / 2;
  team.reviewLoad = tally.reviewEffort;
}
