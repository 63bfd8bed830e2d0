/**
 * Names over the picture: of whoever speaks, and of the person under the pointer or in focus. One stop of the tab key
 * for all of them; arrows go from person to person.
 */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Posture, StagePerson, StageView } from '#view';
import { say } from '#words';

/** A message knows no hyphens. */
const postureWords = { open: 'open', working: 'working', 'turned-away': 'away', 'head-down': 'down' } as const satisfies Record<
  Posture,
  string
>;

/** Where somebody stands in the picture: above their head, in CSS pixels, and how tall they are there. */
export type PersonAt = { readonly id: number | 'player'; readonly x: number; readonly y: number };

type Props = { stage: StageView; places: readonly PersonAt[]; scale: number; speaker: string | undefined };

export function PeopleTags({ stage, places, scale, speaker }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const current = useSignal(0);
  const people: readonly StagePerson[] = stage.visitor ? [...stage.people, stage.visitor] : stage.people;
  const shown = people.flatMap((person) => {
    const at = places.find(({ id }) => id === person.id);
    return at ? [{ person, at }] : [];
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || shown.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    current.value = (current.value + step + shown.length) % shown.length;
    group.current?.querySelectorAll<HTMLElement>('.person-tag')[current.value]?.focus();
  };
  const inTabOrder = Math.min(current.value, shown.length - 1);
  return (
    // Keys pressed on the people inside arrive here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div class="people-tags" ref={group} role="group" aria-label={say('stage.people')} onKeyDown={onKeyDown}>
      {shown.map(({ person, at }, index) => (
        <button
          key={person.id}
          type="button"
          class={person.name === speaker ? 'person-tag is-speaking' : 'person-tag'}
          tabindex={index === inTabOrder ? 0 : -1}
          style={{ left: `${at.x}px`, top: `${at.y}px`, '--scale': scale }}
          onFocus={() => (current.value = index)}
        >
          <span class="tag" aria-hidden="true">
            {person.name.split(' ')[0]}
          </span>
          <span class="unseen">{say('stage.person', { name: person.name, role: person.role, posture: postureWords[person.posture] })}</span>
        </button>
      ))}
    </div>
  );
}
