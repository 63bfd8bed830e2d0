/** The acts and levers of a story in the words of the simulation. */
import type { Act, LeverSettings, ScriptedIncident } from '#simulation';
import { seatOf } from './response.ts';
import type { Cast, Story, StoryAct, StoryLevers } from './story.ts';
import { stanceValue } from './story.ts';

/** Thrown when a story that was never checked names somebody or something that does not exist. */
export function mustFind<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The story names ${what}, which does not exist. Run the scenario check.`);
  return found;
}

/** Only what is set: a lever left out stays as it stands. */
export function leversInForce(levers: StoryLevers | undefined): Partial<LeverSettings> {
  return Object.fromEntries(Object.entries(levers ?? {}).filter(([, value]) => value !== undefined));
}

/** One act of a story as the model takes it. */
export function actInModel(cast: Cast, act: StoryAct): Act {
  const identity = (who: string) => mustFind(seatOf(cast, who), `the person "${who}"`);
  switch (act.act) {
    case 'blame':
      return {
        kind: 'blame',
        stance: stanceValue[act.stance],
        intensity: act.intensity,
        public: act.channel === 'public',
        ...(act.person === undefined ? {} : { target: identity(act.person) }),
      };
    case 'reassign':
    case 'hiring-filter':
    case 'story':
    case 'speak-for':
      return { kind: act.act, target: identity(act.person) };
    case 'peer-blame':
      return { kind: 'peer-blame', target: identity(act.person), address: act.address };
    case 'gates':
    case 'paper':
      return { kind: act.act, by: act.by };
    case 'add-item':
      return {
        kind: 'add-item',
        class: act.class,
        pattern: act.pattern,
        severity: act.severity,
        state: act.state,
        ...(act.name === undefined ? {} : { name: act.name }),
        ...(act.author === undefined ? {} : { author: identity(act.author) }),
        ...(act.knower === undefined ? {} : { knower: identity(act.knower) }),
        ...(act.promised === undefined ? {} : { promised: act.promised }),
        ...(act.sys === undefined ? {} : { sys: act.sys }),
      };
    case 'tell':
      return { kind: 'tell', item: act.item };
    case 'keep':
      return { kind: 'keep', item: act.item, knower: identity(act.person) };
    case 'fix-item':
      return { kind: 'fix-item', item: act.item, sys: act.sys };
    case 'acknowledge':
    case 'cold-case':
      return { kind: act.act };
  }
}

/** The scripted incident of that id as a real incident of the model. */
export function scriptedIncident(story: Story, cast: Cast, id: string): ScriptedIncident {
  const incident = mustFind(
    story.incidents?.find((candidate) => candidate.id === id),
    `the incident "${id}"`,
  );
  const identity = (who: string) => mustFind(seatOf(cast, who), `the person "${who}"`);
  return {
    name: incident.id,
    class: incident.class,
    pattern: incident.pattern,
    severity: incident.severity,
    onCall: identity(incident.onCall),
    lastTouched: identity(incident.lastTouched),
    author: identity(incident.author),
    visible: incident.visible,
    hours: incident.hours,
    ageWeeks: incident.ageWeeks,
  };
}
