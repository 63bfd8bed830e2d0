/** Between a decision and what follows it: what do you expect? A line to draw on, or one of three ways; never marked. */
import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { replay } from '#session';
import { expectationView, lineThrough, ways, writeExpected, type Drawn, type Expected, type Way } from '#view';
import { say } from '#words';
import { changeSettings, isTextOnly } from '../settings.ts';
import type { Desk } from './desk.ts';
import { PredictChart } from './predict-chart.tsx';

const nothing: Drawn = [undefined, undefined, undefined];

export function Predict({ desk }: { desk: Desk }) {
  const asking = useMemo(() => expectationView(desk.compiled, replay(desk.compiled, desk.session.peek()), desk.view.peek().cursor), [desk]);
  const drawn = useSignal(nothing);
  const way = useSignal<Way | undefined>(undefined);
  const group = useId();
  if (!asking) return null;
  const { measure, now } = asking;
  const hasLine = drawn.value.some((value) => value !== undefined);
  const line = hasLine ? lineThrough(now, drawn.value) : undefined;
  const guess: Expected | undefined = line ? { kind: 'line', values: line } : way.value && { kind: 'way', way: way.value };
  const draw = (month: number, value: number) => {
    way.value = undefined;
    const [first, second, third] = drawn.value.map((before, index) => (index === month ? value : before));
    drawn.value = [first, second, third];
  };
  const choose = (chosen: Way) => {
    drawn.value = nothing;
    way.value = chosen;
  };
  const done = () => guess && desk.expect(writeExpected(measure, guess));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const numbered = ways[Number(event.key) - 1];
    if (numbered) choose(numbered);
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) done();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="step predicting">
      <h2 id="place" class="place" tabindex={-1}>
        {say('predict.title')}
      </h2>
      {/* Keys pressed on what is inside arrive here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset class="activity predict" onKeyDown={onKeyDown}>
        <legend tabindex={-1} data-focus>
          {say(`predict.ask.${measure}`)}
        </legend>
        <p class="predict-how">
          {say(`predict.now.${measure}`, { now })} <span class="soft">{say(isTextOnly.value ? 'predict.how-words' : 'predict.how')}</span>
        </p>
        {!isTextOnly.value && <PredictChart asking={asking} drawn={drawn.value} line={line} way={way.value} onDraw={draw} />}
        <div class="predict-ways" role="radiogroup" aria-label={say('predict.ways')}>
          {ways.map((one, index) => (
            <label key={one} class={one === way.value ? 'predict-way focus-around is-on' : 'predict-way focus-around'}>
              <input type="radio" class="over-label" name={group} checked={one === way.value} onChange={() => choose(one)} />
              <kbd class="key-cap" aria-hidden="true">
                {index + 1}
              </kbd>
              <span>{say('predict.way', { way: one, measure })}</span>
            </label>
          ))}
        </div>
        <div class="buttons predict-done">
          <button type="button" class="button primary" aria-disabled={!guess} onClick={done}>
            {say('predict.done')}
          </button>
          <button type="button" class="button no-guess" aria-keyshortcuts="n" onClick={desk.goOn}>
            {say('predict.none')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              changeSettings({ predictions: false });
              desk.goOn();
            }}
          >
            {say('predict.never')}
          </button>
        </div>
      </fieldset>
    </div>
  );
}
