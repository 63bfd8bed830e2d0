/** The road not taken: pick a decision and something else that was open there, and see both roads side by side. */
import { useSignal, useSignalEffect, type Signal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CompiledStory } from '#scenario';
import type { Playthrough } from '#session';
import { futuresOfRoad } from '#lab';
import { ghostView, otherRoads, type DebriefView, type OtherRoad } from '#view';
import { say } from '#words';
import { askedRoad } from './asked-road.ts';
import { dearestDecision } from './dearest-decision.ts';
import { yourWords } from './decisions.tsx';
import { useOpenRoads, type Search, type Which } from './open-roads.ts';
import { Differences, RoadResult } from './other-road-result.tsx';
import { roadWords } from './road-words.ts';

type Props = {
  compiled: CompiledStory;
  played: Playthrough;
  view: Pick<DebriefView, 'decisions' | 'epilogueMonths'>;
  onReplayFrom: (decision: number) => void;
};

/** What is asked for: one road by its key, or the best or the worst of them. */
type Asked = { readonly road: string } | { readonly which: Which } | undefined;

export function OtherRoadSection({ compiled, played, view, onReplayFrom }: Props) {
  const { decisions, epilogueMonths: months } = view;
  const number = useSignal(dearestDecision(view)?.number ?? 1);
  const asked = useSignal<Asked>(undefined);
  const timesOpened = useSignal(0);
  const section = useRef<HTMLElement>(null);
  const decision = decisions[number.value - 1];
  const roads = useMemo(() => (decision ? otherRoads(compiled, played, number.value) : []), [played, number.value]);
  const which = asked.value && 'which' in asked.value ? asked.value.which : undefined;
  const search = useOpenRoads(played, number.value, roads.length, which);
  const road = roadOf(asked.value, roads, search.value);
  const ghost = useMemo(
    () => (road ? ghostView(compiled, played, number.value, road.did, months) : undefined),
    [played, number.value, road?.key, months],
  );

  useSignalEffect(() => {
    if (askedRoad.value === undefined) return;
    number.value = askedRoad.value;
    asked.value = undefined;
    timesOpened.value = timesOpened.peek() + 1;
    askedRoad.value = undefined;
  });
  // Whoever asked at a decision's card is led to its roads, once they are drawn.
  useLayoutEffect(() => {
    const choice = timesOpened.value > 0 ? section.current?.querySelector('.road-choice') : undefined;
    choice?.scrollIntoView({ block: 'start' });
    choice?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  }, [timesOpened.value]);

  if (!decision) return null;
  const choose = (next: number) => {
    number.value = next;
    asked.value = undefined;
  };
  return (
    <section class="other-road screen-only" aria-labelledby="other-road" ref={section}>
      <h2 id="other-road">{say('road.title')}</h2>
      <p>{say('road.intro')}</p>
      <WhichDecision decisions={decisions} number={number.value} onChoose={choose} />
      <div class="road-choice">
        <h3 tabindex={-1} data-focus>
          <span class="flag">{say('decisions.title', { number: number.value })}</span> {decision.place}
        </h3>
        <p class="soft">{say('road.you-did')}</p>
        <ul class="your-words">
          {decision.took.map((words, index) => (
            <li key={index}>{yourWords(words)}</li>
          ))}
        </ul>
        {roads.length === 0 ? <p>{say('road.nothing-else')}</p> : <Roads roads={roads} asked={asked} />}
      </div>
      {search.value.kind === 'trying' && (
        <p class="road-trying">
          {say('road.trying', { done: search.value.done, of: search.value.of })}
          <progress max={search.value.of} value={search.value.done} aria-hidden="true" />
        </p>
      )}
      <div class="road-answer" role="status">
        {roads.length > 0 && <Found search={search.value} road={road} isAsked={asked.value !== undefined} />}
        {ghost && <Differences ghost={ghost} months={months} />}
      </div>
      {ghost && <RoadResult ghost={ghost} months={months} onReplayFrom={onReplayFrom} />}
    </section>
  );
}

function roadOf(asked: Asked, roads: readonly OtherRoad[], search: Search): OtherRoad | undefined {
  if (asked && 'road' in asked) return roads.find(({ key }) => key === asked.road);
  return asked && search.kind === 'found' && search.which === asked.which && search.road !== undefined ? roads[search.road] : undefined;
}

function WhichDecision({
  decisions,
  number,
  onChoose,
}: {
  decisions: DebriefView['decisions'];
  number: number;
  onChoose: (number: number) => void;
}) {
  const name = useId();
  return (
    <fieldset class="road-flags">
      <legend>{say('road.decision')}</legend>
      {decisions.map((decision) => (
        <label key={decision.number}>
          <input
            type="radio"
            class="over-label"
            name={name}
            checked={decision.number === number}
            aria-label={say('road.flag', { number: decision.number, place: decision.place })}
            onChange={() => onChoose(decision.number)}
          />
          <span class="flag" aria-hidden="true">
            {decision.number}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Roads({ roads, asked }: { roads: readonly OtherRoad[]; asked: Signal<Asked> }) {
  const name = useId();
  const now = asked.value;
  const slip = (key: string, text: string, isOn: boolean, ask: Asked) => (
    <label key={key} class={isOn ? 'slip check focus-around is-on' : 'slip check focus-around'}>
      <input type="radio" name={name} checked={isOn} onChange={() => (asked.value = ask)} />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset class="road-options">
      <legend>{say('road.instead')}</legend>
      <div class="slips">
        {roads.map((road) =>
          slip(road.key, roadWords(road), now !== undefined && 'road' in now && now.road === road.key, { road: road.key }),
        )}
        {roads.length > 1 &&
          (['best', 'worst'] as const).map((which) =>
            slip(which, say(`road.${which}`), now !== undefined && 'which' in now && now.which === which, { which }),
          )}
      </div>
      {roads.length > 1 && <p class="soft small">{say('road.rule', { futures: futuresOfRoad })}</p>}
    </fieldset>
  );
}

/** What came of the asking, in a sentence. */
function Found({ search, road, isAsked }: { search: Search; road: OtherRoad | undefined; isAsked: boolean }) {
  if (!isAsked) return <p class="soft">{say('road.choose')}</p>;
  switch (search.kind) {
    case 'none':
    case 'trying':
      return null;
    case 'found': {
      const { which, count } = search;
      if (!road) return <p>{say('road.found-yours', { which, count })}</p>;
      return (
        <>
          <p>{say('road.found', { which, count })}</p>
          <p class="road-found">{roadWords(road)}</p>
        </>
      );
    }
    case 'failed':
      return <p>{say('road.failed')}</p>;
  }
}
