/** The size and variety a scenario needs to teach (the scenario bible): long enough to turn, short enough for one sitting. */
import type { DraftStory } from '../plot.ts';
import { countOnWays, isDecisionPoint } from '../plot.ts';
import { costs } from '../costs.ts';
import { beatsOf, conditions, consequencesOfDraft, decisionsOf, optionsOf } from './look-through.ts';
import type { Say } from './problem.ts';

export const size = {
  decisionsOnPath: [6, 10],
  decisionPoints: [12, 30],
  endings: 4,
  consequences: 2,
  trustGates: 2,
  gestures: 1,
  /** Share of decisions with two systemic options that cost different things. */
  hardChoices: 1 / 3,
} as const;

export function checkSize(story: DraftStory, say: Say): void {
  const beats = beatsOf(story);
  const points = beats.filter(({ thing }) => isDecisionPoint(thing));
  const onPath = countOnWays(story, isDecisionPoint);
  const [fewest, most] = size.decisionsOnPath;
  if (onPath.least < fewest)
    say(['beats'], `The shortest way through has ${count(onPath.least, 'decision')}; it should have ${fewest} to ${most}.`);
  if (onPath.most > most)
    say(['beats'], `The longest way through has ${count(onPath.most, 'decision')}; it should have ${fewest} to ${most}.`);
  const [least, greatest] = size.decisionPoints;
  if (points.length < least || points.length > greatest)
    say(['beats'], `There ${are(points.length, 'decision point')} in the file; there should be ${least} to ${greatest}.`);
  const endings = story.endings?.length ?? 0;
  if (endings < size.endings)
    say(['endings'], `There ${are(endings, 'ending')}; a story needs at least ${size.endings} that end differently.`);
  const consequences = consequencesOfDraft(story).length;
  if (consequences < size.consequences)
    say(['beats'], `There ${are(consequences, 'consequence')}; the bill has to come later at least ${size.consequences} times.`);
  const gates = conditions(story).filter(({ thing }) => thing.trustsYou !== undefined).length;
  if (gates < size.trustGates)
    say(
      ['beats'],
      `There ${are(gates, 'line or way', 'lines or ways')} that somebody's trust opens ("trusts-you"); at least ${size.trustGates} are needed.`,
    );
  const gestures = beats.flatMap(optionsOf).filter(({ thing }) => thing.gesture !== undefined).length;
  if (gestures < size.gestures) say(['beats'], 'No option is only a gesture ("gesture"); at least one should be.');
  checkKinds(story, say);
}

function checkKinds(story: DraftStory, say: Say): void {
  const beats = beatsOf(story);
  const stances = beats.flatMap(decisionsOf).map(({ thing }) => thing.response?.stance);
  for (const kind of ['blaming', 'disguised', 'avoidant', 'systemic'] as const)
    if (!stances.includes(kind)) say(['beats'], `No option is ${kind}; all four kinds of answer belong in a scenario.`);
  if (story.player?.seat === 'person') return;
  const withOptions = beats.filter(({ thing }) => (thing.options?.length ?? 0) > 0);
  const hard = withOptions.filter((found) => {
    const paid = optionsOf(found)
      .filter(({ thing }) => thing.response?.stance === 'systemic')
      .map(({ thing }) => whatItCosts(thing.levers));
    return new Set(paid).size >= 2;
  });
  if (hard.length < withOptions.length * size.hardChoices)
    say(
      ['beats'],
      `${hard.length} of ${withOptions.length} decisions with options have two systemic options at different cost; at least a third should.`,
    );
}

/** Which costly levers are set, and how far: two options with the same answer cost the same. */
function whatItCosts(levers: Parameters<(typeof costs)['fund']['spent']>[0] | undefined): string {
  const spent = Object.entries(costs).flatMap(([lever, { spent: isSpent }]) => (levers && isSpent(levers) ? [lever] : []));
  return JSON.stringify([spent, levers?.fund, levers?.recognition, levers?.distribution, levers?.address, levers?.guardrailWork]);
}

function are(number: number, one: string, many = `${one}s`): string {
  return `${number === 1 ? 'is' : 'are'} ${count(number, one, many)}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
