import { cleanup, press, show } from './show.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compile, type CompiledStory } from '#scenario';
import { loadCast, loadScenario } from '#scenarios';
import { decide, openShelf, replay, startSession, undoTo, type Session, type Shelf } from '#session';
import { fetchLaterWords } from '#words';
import '../../src/screen/style/index.css';
import '../../src/screen/style/later.css';
import { Predictions } from '../../src/screen/debrief/predictions.tsx';
import { spread } from '../../src/screen/debrief/prediction-chart.tsx';
import { openDesk, type Desk } from '../../src/screen/play/desk.ts';
import { Predict } from '../../src/screen/play/predict.tsx';
import { whatToAsk } from '../../src/screen/play/what-to-ask.ts';
import { forgetReadLines } from '../../src/screen/read-lines.ts';
import { changeSettings, forgetSettings } from '../../src/screen/settings.ts';
import { memoryStore } from '../memory-store.ts';

let compiled: CompiledStory;
beforeAll(async () => {
  compiled = compile(await loadScenario('fourteen-thirty-two'), await loadCast());
  await fetchLaterWords();
});
beforeEach(() => {
  forgetReadLines();
  forgetSettings();
});
afterEach(cleanup);

/** The first two decisions of the scenario; after the second the player is asked. */
const toTheCall = (answer = 'dana-reyes', seed = 'a'): Session =>
  [{ option: 'roll-back-first' }, { option: answer }].reduce(
    (session, did) => decide(compiled, session, did),
    startSession(compiled, seed),
  );

/** Sits where the phone call has been answered, and is asked. */
function asked(shelf: Shelf = openShelf(memoryStore(), 'tab')): Desk {
  const desk = openDesk(compiled, undoTo(toTheCall(), 2), 'decision', undefined, { shelf, now: () => 0 });
  desk.whatToAsk.value = whatToAsk;
  desk.decide({ option: 'dana-reyes' });
  desk.goOn();
  return desk;
}

function ask() {
  const desk = asked();
  const page = show(<Predict desk={desk} />);
  const sliders = [...page.querySelectorAll<HTMLInputElement>('input[type=range]')];
  const radios = [...page.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const button = (text: string) => [...page.querySelectorAll('button')].find((one) => one.textContent === text);
  const guess = () => desk.session.value.remarks?.[0]?.text;
  const room = page.querySelector('.predict-room');
  /** A stroke through places of the room, given as parts of its width and height. */
  const stroke = (...places: readonly (readonly [right: number, down: number])[]) => {
    const { left, top, width, height } = room?.getBoundingClientRect() ?? new DOMRect();
    places.forEach(([right, down], index) => {
      const at = { clientX: left + width * right, clientY: top + height * down, button: 0, bubbles: true };
      (index === 0 ? room : document)?.dispatchEvent(new PointerEvent(index === 0 ? 'pointerdown' : 'pointermove', at));
    });
    document.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  };
  return { desk, page, sliders, radios, button, guess, stroke, values: () => sliders.map(({ value }) => Number(value)) };
}

describe('the question', () => {
  it('says what is now, and keeps nothing before something was expected', () => {
    const { page, button, guess } = ask();
    expect(page.textContent).toMatch(/In the last three it was \d+\./);
    expect(button('Keep this guess')?.getAttribute('aria-disabled')).toBe('true');
    button('Keep this guess')?.click();
    expect(guess()).toBeUndefined();
  });

  it('takes a stroke of the pointer through the three months', async () => {
    const { stroke, values, button, guess } = ask();
    stroke([0.02, 0.5], [0.15, 0.5], [0.3, 0.3], [0.5, 0.3], [0.67, 0.6], [0.8, 0.7], [0.97, 0.95], [0.97, 1.6]);
    await expect.poll(() => values()[2]).toBe(0);
    const drawn = values();
    expect(drawn[0]).toBeGreaterThan(drawn[1] ?? 0);
    expect(drawn[1]).toBeGreaterThan(0);
    button('Keep this guess')?.click();
    expect(guess()).toBe(`predict:reporting:${drawn.join()}`);
  });

  it('draws on to the end point alone, straight from now', async () => {
    const { stroke, sliders, values } = ask();
    const now = Number(sliders[0]?.value);
    stroke([0.97, 0.05]);
    await expect.poll(() => values()[2]).toBeGreaterThan(now + 10);
    const [first = 0, second = 0, third = 0] = values();
    expect(first).toBeGreaterThan(now);
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
  });

  it('does not follow a pointer that was let go', async () => {
    const { page, sliders, stroke, values } = ask();
    stroke([0.97, 0.2]);
    await expect.poll(() => values()[2]).toBeGreaterThan(20);
    const [, , before] = values();
    const { right, bottom } = page.querySelector('.predict-room')?.getBoundingClientRect() ?? new DOMRect();
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: right - 8, clientY: bottom - 8, bubbles: true }));
    const [first] = sliders;
    if (!first) throw new Error('no slider');
    first.value = '3';
    first.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => first.getAttribute('aria-valuetext')).toBe('3 told in three months');
    expect(values()[2]).toBe(before);
  });

  it('has a slider for each month that says its value', async () => {
    const { sliders, button, guess } = ask();
    const [, second] = sliders;
    expect(sliders.map(({ ariaLabel }) => ariaLabel)).toEqual(['In one month', 'In two months', 'In three months']);
    if (!second) throw new Error('no slider');
    second.value = '20';
    second.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => second.getAttribute('aria-valuetext')).toBe('20 told in three months');
    second.focus();
    press('Enter');
    expect(guess()).toMatch(/^predict:reporting:\d+,20,20$/);
    expect(button('Keep this guess')).toBeDefined();
  });

  it('takes a way by its number, and a line afterwards instead of it', async () => {
    const { page, radios, stroke, guess, button } = ask();
    page.querySelector<HTMLElement>('legend')?.focus();
    press('3');
    await expect.poll(() => radios.map(({ checked }) => checked)).toEqual([false, false, true]);
    stroke([0.97, 0.5]);
    await expect.poll(() => radios.some(({ checked }) => checked)).toBe(false);
    page.querySelector<HTMLElement>('legend')?.focus();
    press('1');
    await expect.poll(() => radios[0]?.checked).toBe(true);
    button('Keep this guess')?.click();
    expect(guess()).toBe('predict:reporting:-1');
  });

  it('is left without a guess', () => {
    const { desk, button, guess } = ask();
    button('No guess')?.click();
    expect(desk.asked.value).toBeUndefined();
    expect(guess()).toBeUndefined();
  });

  it('shows no chart in text only', () => {
    changeSettings({ textOnly: true });
    const { page, sliders, radios } = ask();
    expect(sliders).toHaveLength(0);
    expect(page.querySelector('svg')).toBeNull();
    expect(radios).toHaveLength(3);
  });
});

describe('what to ask', () => {
  const guessed = (session: Session): Session => ({ ...session, remarks: [{ at: 'the-call', text: 'predict:reporting:9,9,9' }] });
  const shelfWith = (...sessions: readonly Session[]) => {
    const shelf = openShelf(memoryStore(), 'tab');
    for (const session of sessions) shelf.save(session, undefined, 0);
    return shelf;
  };
  const asksAt = (session: Session, shelf = shelfWith(), beat = 'the-call') => whatToAsk(compiled, session, beat, shelf);

  it('is what the scenario says, after the decision it names', () => {
    expect(asksAt(toTheCall())).toEqual({ ask: 'reporting' });
    expect(asksAt(toTheCall(), shelfWith(), 'the-page')).toEqual({});
  });

  it('is nothing when the setting is off, or when there is a guess already', () => {
    expect(asksAt(guessed(toTheCall()))).toEqual({});
    changeSettings({ predictions: false });
    expect(asksAt(toTheCall())).toEqual({});
  });

  it('is nothing on the same road with the same luck, which keeps its guess', () => {
    const earlier = guessed(toTheCall());
    expect(asksAt(toTheCall(), shelfWith(earlier))).toEqual({ kept: earlier.remarks?.[0] });
    changeSettings({ predictions: false });
    expect(asksAt(toTheCall(), shelfWith(earlier))).toEqual({ kept: earlier.remarks?.[0] });
  });

  it('is nothing on another road with the same luck, and the guess about the other one stays there', () => {
    expect(asksAt(toTheCall('my-name'), shelfWith(guessed(toTheCall())))).toEqual({});
  });

  it('is asked again with other luck', () => {
    expect(asksAt(toTheCall('dana-reyes', 'b'), shelfWith(guessed(toTheCall())))).toEqual({ ask: 'reporting' });
  });

  it('is not put off by a remark that is no guess', () => {
    const noted: Session = { ...toTheCall(), remarks: [{ at: 'the-call', text: 'predict:reporting:lots' }] };
    expect(asksAt(noted, shelfWith(noted))).toEqual({ ask: 'reporting' });
  });
});

describe('the debrief', () => {
  const debrief = (remarks: Session['remarks']) =>
    show(<Predictions compiled={compiled} played={replay(compiled, { ...toTheCall(), ...(remarks ? { remarks } : {}) })} />);

  it('says nothing of what nobody expected', () => {
    expect(debrief(undefined).innerHTML).toBe('');
    cleanup();
    expect(debrief([{ at: 'the-call', text: '<b>predict:reporting:1,2,3</b>' }]).innerHTML).toBe('');
  });

  it('says what was expected, what came and what lay behind it, in words and numbers', () => {
    const page = debrief([{ at: 'the-call', text: 'predict:reporting:20,25,30' }]);
    expect(page.textContent).toMatch(/You expected (the notes to double, from \d+ to 30|more notes, 30 after \d+)\./);
    expect(page.textContent).toMatch(/came, \d+ fewer\. (Behind that, \d+ problems were known and not told|Nothing that was known)/);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows.map(([when]) => when)).toEqual(['That day', 'After 1 month', 'After 2 months', 'After 3 months']);
    expect(rows.map(([, expected]) => expected).slice(1)).toEqual(['20', '25', '30']);
    expect(page.textContent).not.toMatch(/right|wrong|correct|score/i);
  });

  it('draws a way as an arrow, without a number nobody said', () => {
    const page = debrief([{ at: 'the-call', text: 'predict:reporting:1' }]);
    expect(page.querySelector('[role=img]')?.ariaLabel).toMatch(/you expected more, /);
    expect(page.querySelector('.handle')).toBeNull();
    expect([...page.querySelectorAll('tbody tr')].at(-1)?.children[1]?.textContent).toBe('–');
  });

  it('keeps words beside the lines apart, in the order of the lines, and above the foot', () => {
    expect(spread([50, 52, 10], 19, 140)).toEqual([50, 69, 10]);
    expect(spread([130, 132, 134], 19, 140)).toEqual([102, 121, 140]);
    expect(spread([20, 80, 140], 19, 140)).toEqual([20, 80, 140]);
  });
});
