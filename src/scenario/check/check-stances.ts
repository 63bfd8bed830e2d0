/** What options do must fit what they say: words alone move nothing, and kindness that funds nothing is not systemic. */
import type { DraftStory } from '../plot.ts';
import { countOnWays, reachedWithout, slotBeats } from '../plot.ts';
import { costs, costsSomething } from '../costs.ts';
import { activityLeversOf, beatsOf, decisionsOf, optionsOf } from './look-through.ts';
import type { Deciding } from './look-through.ts';
import type { Say } from './problem.ts';
import { listed } from './problem.ts';

/** One-off acts that blame somebody. */
const blamingActs: readonly (string | undefined)[] = ['blame', 'reassign', 'hiring-filter', 'story'];

export function checkStances(story: DraftStory, say: Say): void {
  const leads = story.player?.seat !== 'person';
  const happening = new Set(beatsOf(story).flatMap(({ thing }) => thing.happens ?? []));
  const concerned = new Set(beatsOf(story).map(({ thing }) => thing.concerns));
  for (const [index, incident] of (story.incidents ?? []).entries()) {
    if (incident?.id === undefined) continue;
    const path = ['incidents', index, 'id'];
    if (!happening.has(incident.id)) say(path, `incident "${incident.id}" never happens: no beat has it in "happens".`);
    else if (leads && !concerned.has(incident.id))
      say(path, `incident "${incident.id}" is answered by nobody: no decision has it in "concerns".`);
    if (timesOnOneWay(story, incident.id) > 1)
      say(path, `incident "${incident.id}" happens more than once on one way through the story: each time needs an incident of its own.`);
  }
  checkOrder(story, say);
  for (const found of beatsOf(story)) {
    const { path, thing: beat } = found;
    const decisions = decisionsOf(found);
    const stances = new Set(decisions.flatMap(({ thing }) => (thing.response?.stance === undefined ? [] : [thing.response.stance])));
    const options = optionsOf(found);
    if (options.length > 1 && stances.size === 1 && options.every(({ thing }) => thing.response))
      say([...path, 'options'], `All options of beat "${beat.id ?? ''}" answer in the same way (${[...stances].join('')}).`);
    for (const decision of decisions) checkDecision(decision, leads, say);
  }
  for (const id of slotBeats(story)) {
    const beat = beatsOf(story).find(({ thing }) => thing.id === id);
    if (beat?.thing.happens?.length)
      say([...beat.path, 'happens'], `beat "${id}" is opened by luck, so no scripted incident can happen there.`);
  }
}

function timesOnOneWay(story: DraftStory, incident: string): number {
  const listedTwice = beatsOf(story).some(({ thing }) => (thing.happens ?? []).filter((id) => id === incident).length > 1);
  return listedTwice ? 2 : countOnWays(story, ({ happens }) => happens?.includes(incident) === true).most;
}

/** Nobody can answer what has not happened. */
function checkOrder(story: DraftStory, say: Say): void {
  const beats = beatsOf(story);
  for (const incident of story.incidents ?? []) {
    const id = incident?.id;
    const happening = beats.filter(({ thing }) => id !== undefined && thing.happens?.includes(id));
    if (id === undefined || happening.length === 0) continue;
    const tooEarly = reachedWithout(story, new Set(happening.flatMap(({ thing }) => (thing.id === undefined ? [] : [thing.id]))));
    const firstWeek = Math.min(...happening.map(({ thing }) => thing.week ?? 0));
    for (const { path, thing: beat } of beats) {
      if (beat.concerns !== id) continue;
      const slot = story.slots?.find((one) => one !== undefined && one.beat === beat.id);
      if (tooEarly.has(beat.id ?? '') || (slot !== undefined && (slot.fromWeek ?? 0) <= firstWeek))
        say([...path, 'concerns'], `beat "${beat.id ?? ''}" answers the incident "${id}", and it can be reached before that has happened.`);
    }
  }
}

function checkDecision({ path, thing, name, id, beat }: Deciding, leads: boolean, say: Say): void {
  const { response, levers, acts, principles } = thing;
  const isOption = beat.options?.some((option) => option?.id === id) === true;
  if (!principles?.length && id !== 'silence') say(path, `${name} needs "principles": what it shows, for the debrief.`);
  if (!response) {
    const blames = acts?.find((act) => blamingActs.includes(act?.act));
    if (blames) say(path, `${name} blames somebody (${blames.act ?? ''}) and has no "response".`);
    else if (isOption && beat.options?.find((option) => option?.id === id)?.gesture !== undefined)
      say(path, `${name} is a gesture, and a gesture is a response too: it needs "response".`);
    else if (beat.concerns !== undefined) say(path, `${name} answers the incident "${beat.concerns}" and has no "response".`);
    return;
  }
  if (!leads) return;
  const inActivity = isOption ? [] : activityLeversOf(beat);
  if (response.stance === 'systemic' && !costsSomething(levers) && !inActivity.some(costsSomething))
    say(
      [...path, 'response'],
      `${name} is systemic in words only: it has to set at least one lever that costs something (${listed(Object.keys(costs))}).`,
    );
  if (response.stance === 'avoidant' && costsSomething(levers))
    say(
      [...path, 'levers'],
      `${name} is avoidant and pays for something all the same: then it is systemic, or it must not set that lever.`,
    );
}
