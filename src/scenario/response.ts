/** What a response means when the author leaves parts of it out, and where it lies on the model's scale. */
import type { Cast, Response, Stance, Story } from './story.ts';
import { stanceValue } from './story.ts';

/** The share of the way the leader's standing stance moves towards each response (joint of story and model; judgement). */
export const habitStep = 0.35;

export type ResponseDefault = {
  /** Whom a response is about when the author does not say: the person of the incident, or nobody. */
  readonly target: 'person-of-the-incident' | 'nobody';
  readonly channel: 'public' | 'private';
};

/** Blame names somebody unless told otherwise; everything else is about the event. All is said in public unless told otherwise. */
export const responseDefaults = {
  blaming: { target: 'person-of-the-incident', channel: 'public' },
  sharp: { target: 'person-of-the-incident', channel: 'public' },
  disguised: { target: 'nobody', channel: 'public' },
  avoidant: { target: 'nobody', channel: 'public' },
  systemic: { target: 'nobody', channel: 'public' },
} as const satisfies Record<Stance, ResponseDefault>;

/** A response with nothing left open. */
export type FullResponse = {
  readonly stance: number;
  readonly public: boolean;
  readonly audience: 'person' | 'team' | 'organisation';
  /** Identity of the person it is about. */
  readonly target?: number;
};

/** Fills in what the author left out. `incident` is the scripted incident the decision answers, if any. */
export function fullResponse(story: Story, cast: Cast, response: Response, incident: string | undefined): FullResponse {
  const defaults = responseDefaults[response.stance];
  const channel = response.channel ?? defaults.channel;
  const audience = response.audience ?? (channel === 'private' ? 'person' : 'team');
  const byDefault = defaults.target === 'nobody' ? undefined : personOfIncident(story, incident);
  const who = response.target === 'nobody' ? undefined : (response.target ?? byDefault);
  const target = who === undefined ? undefined : seatOf(cast, who);
  return {
    stance: stanceValue[response.stance],
    public: channel === 'public' && audience !== 'person',
    audience,
    ...(target === undefined ? {} : { target }),
  };
}

/** Who is looked at when an incident is blamed on somebody: whoever touched the thing last. */
export function personOfIncident(story: Story, incident: string | undefined): string | undefined {
  return story.incidents?.find(({ id }) => id === incident)?.lastTouched;
}

/** The seat of a person of the team, which is their identity in the model; undefined for outsiders and the player. */
export function seatOf(cast: Cast, who: string): number | undefined {
  const seat = cast.people.findIndex(({ id }) => id === who);
  return seat < 0 ? undefined : seat;
}
