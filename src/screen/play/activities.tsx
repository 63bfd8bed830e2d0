/** Decisions that are made by doing: ordering cards, picking, sharing out capacity, throwing switches. */
import type { ActivityView } from '#view';
import type { Did } from '#scenario';
import { Capacity } from './capacity.tsx';
import { Picks } from './picks.tsx';
import { Switches } from './switches.tsx';
import { TimelineCards } from './timeline-cards.tsx';

export function ActivityDesk({ activity, onDecide }: { activity: ActivityView; onDecide: (did: Did) => void }) {
  switch (activity.kind) {
    case 'timeline':
      return <TimelineCards activity={activity} onDecide={onDecide} />;
    case 'picks':
      return <Picks activity={activity} onDecide={onDecide} />;
    case 'capacity':
      return <Capacity activity={activity} onDecide={onDecide} />;
    case 'levers':
      return <Switches activity={activity} onDecide={onDecide} />;
  }
}
