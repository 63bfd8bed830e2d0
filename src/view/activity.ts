/** An activity as it lies on the desk: shuffled by the seed, cards never in their true order, only picks that are offered. */
import type { Activity, Beat } from '#scenario';
import { disordered, shuffled } from './order.ts';
import type { ActivityView } from './play-facts.ts';

export function activityView(seed: string, beat: Beat, activity: Activity, offered: readonly string[]): ActivityView {
  const { intro } = activity;
  switch (activity.kind) {
    case 'timeline':
      return {
        kind: 'timeline',
        intro,
        cards: disordered(seed, beat.id, activity.cards).map(({ id, time, wordings }) => ({
          id,
          time,
          wordings: shuffled(seed, `${beat.id} ${id}`, wordings).map((wording) => ({ id: wording.id, text: wording.text })),
        })),
      };
    case 'picks':
      return {
        kind: 'picks',
        about: activity.about,
        intro,
        atLeast: activity.atLeast,
        atMost: activity.atMost,
        picks: shuffled(
          seed,
          beat.id,
          activity.picks.filter((pick) => offered.includes(pick.id)),
        ).map(({ id, text }) => ({ id, text })),
      };
    case 'capacity':
      return {
        kind: 'capacity',
        intro,
        total: activity.total,
        lines: shuffled(seed, beat.id, activity.lines).map(({ id, text, most, costs }) => ({
          id,
          text,
          most,
          ...(costs === undefined ? {} : { costs }),
        })),
      };
    case 'levers':
      return { kind: 'levers', intro, offers: shuffled(seed, beat.id, activity.offers).map(({ id, text }) => ({ id, text })) };
  }
}
