/** The rules of a story without its words: what decisions do, what activities allow, how the team starts. */
import type { BeginParams, Effects, OpenParams } from './machine-config.ts';
import { decisionsConcerning, endWeek } from './plot.ts';
import { seatOf } from './response.ts';
import type { Activity, Beat, Cast, Story } from './story.ts';
import { stanceValue } from './story.ts';
import { warmUpWeeks } from './trail.ts';

/** What a decision does; its lines and principles stay behind. */
export function effectsOf({ response, levers, acts, sets, consequences }: Effects): Effects {
  return {
    response,
    levers,
    acts,
    sets,
    consequences: consequences?.map((rule) => ({
      id: rule.id,
      in: rule.in,
      when: rule.when,
      levers: rule.levers,
      acts: rule.acts,
      sets: rule.sets,
    })),
  };
}

/** What an activity allows and means, without its words. */
export function activityRules(activity: Activity): unknown {
  switch (activity.kind) {
    case 'timeline':
      return activity.cards.map(({ id, wordings }) => ({ id, wordings: wordings.map(({ id: wording, stance }) => [wording, stance]) }));
    case 'picks':
      return {
        atLeast: activity.atLeast,
        atMost: activity.atMost,
        picks: activity.picks.map(({ id, stance, when, levers, acts, sets }) => ({ id, stance, when, levers, acts, sets })),
      };
    case 'capacity':
      return {
        total: activity.total,
        lines: activity.lines.map(({ id, lever, most, costs, gives }) => ({ id, lever, most, costs, gives })),
      };
    case 'levers':
      return activity.offers.map(({ id, levers }) => ({ id, levers }));
  }
}

/** Scripted incidents a story played from below leaves to its leader. */
export function leaderAnswers(story: Story, beat: Beat): Pick<OpenParams, 'leaderAnswers'> {
  if (story.player?.seat !== 'person') return {};
  const answered = (beat.happens ?? []).filter((incident) => decisionsConcerning(story, incident) === 0);
  return answered.length === 0 ? {} : { leaderAnswers: answered };
}

/** How the team starts: nothing of a named person is drawn by luck, and nobody leaves before the story begins. */
export function beginning(story: Story, cast: Cast): BeginParams {
  const changed = new Map(story.start.people?.map((person) => [person.who, person]));
  const people = cast.people.map(({ id, skill, market, sensitivity, tenure, trust, fear }) => ({
    skill,
    market,
    sensitivity,
    tenure,
    trust: changed.get(id)?.trust ?? trust,
    fear: changed.get(id)?.fear ?? fear,
    negligent: changed.get(id)?.negligent ?? false,
  }));
  const staying: Record<number, number> = Object.fromEntries(people.map((_, seat) => [seat, warmUpWeeks]));
  for (const { who, until } of story.stays ?? []) {
    const seat = seatOf(cast, who);
    if (seat !== undefined) staying[seat] = Math.max(warmUpWeeks, warmUpWeeks + weekOfBeat(story, until));
  }
  const leader = story.player?.seat === 'person' ? story.player.leader : undefined;
  return {
    preset: story.start.preset,
    levers: { ...story.start.levers, ...leader?.levers },
    people,
    staying,
    habit: leader ? stanceValue[leader.stance] : 0,
  };
}

/** The week in which a beat can open at the latest. */
function weekOfBeat(story: Story, id: string): number {
  const slot = story.slots?.find(({ beat }) => beat === id);
  return story.beats.find((beat) => beat.id === id)?.week ?? slot?.toWeek ?? endWeek(story);
}
