import { cleanup, show } from '../show.ts';
import { useSignal } from '@preact/signals';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { leverIds, policyNames, teamOf, usualLab, type LabSettings } from '#lab';
import { fetchLaterWords } from '#words';
import { LabControls } from '../../../src/screen/lab/lab-controls.tsx';

beforeAll(fetchLaterWords);
afterEach(cleanup);

/** The controls as the lab holds them; `said` collects what they were set to, and by which control. */
function controls(settings: LabSettings) {
  const said: { next: LabSettings; control: string }[] = [];
  function Held() {
    const now = useSignal(settings);
    return (
      <LabControls
        settings={now.value}
        onChange={(next, control) => {
          now.value = next;
          said.push({ next, control });
        }}
      />
    );
  }
  const page = show(<Held />);
  for (const group of page.querySelectorAll('details')) group.open = true;
  const named = (name: string) => {
    const label = [...page.querySelectorAll('label')].find((one) => one.textContent?.startsWith(name));
    const input = label?.htmlFor ? document.getElementById(label.htmlFor) : label?.querySelector('input');
    if (!(input instanceof HTMLElement)) throw new Error(`There is no control "${name}".`);
    return input as HTMLInputElement;
  };
  return { page, said, named, button: (text: string) => [...page.querySelectorAll('button')].find((one) => one.textContent === text) };
}
const alone: LabSettings = { ...usualLab, a: teamOf('neutral'), b: undefined };
const rendered = () => new Promise((resolve) => requestAnimationFrame(resolve));

function slide(slider: HTMLInputElement, to: number): void {
  slider.value = String(to);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the controls of the lab', () => {
  it('offer every lever with a word of what it does, and no two alike', () => {
    const { page } = controls(alone);
    const levers = [...page.querySelectorAll('.lever')];
    expect(levers).toHaveLength(leverIds.length);
    for (const lever of levers) {
      const control = lever.querySelector('input, fieldset');
      const described = control?.getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(described)?.textContent?.length, lever.textContent ?? '').toBeGreaterThan(10);
    }
    const names = levers.map((lever) => lever.querySelector('label, legend')?.textContent);
    expect(new Set(names).size).toBe(names.length);
  });

  it('move a lever, say its value, and put it back', async () => {
    const { said, named, page, button } = controls(alone);
    slide(named('Time for fixes'), 0.2);
    await rendered();
    expect(said.at(-1)).toMatchObject({ control: 'A fund', next: { a: { changes: { fund: 0.2 } } } });
    expect(named('Time for fixes').getAttribute('aria-valuetext')).toBe('20 %');
    expect(page.querySelector('.lever-group summary + .is-changed, .lever.is-changed')).not.toBeNull();
    button('Put back: 4 %')?.click();
    await rendered();
    expect(said.at(-1)?.next.a).toEqual(teamOf('neutral'));
    expect(document.activeElement).toBe(named('Time for fixes'));
  });

  it('switch, choose, and let paper be steered or left alone', async () => {
    const { said, named } = controls(alone);
    for (const name of ['Scanner', 'for the form', 'real', 'Paper is steered to a level']) {
      named(name).click();
      await rendered();
    }
    expect(said.at(-1)?.next.a.changes).toEqual({ scanner: true, review: 'real', paperTarget: 0.1 });
    named('Paper is steered to a level').click();
    expect(said.at(-1)?.next.a.changes).toEqual({ scanner: true, review: 'real' });
  });

  it('say that a leader changes course on the way, until a lever is touched', async () => {
    for (const policy of policyNames) {
      const { page, named } = controls({ ...alone, a: teamOf(policy) });
      const changes = ['systemic', 'systemic-one-blame', 'turnaround', 'fintech'].includes(policy);
      expect(page.querySelector('.on-the-way')?.textContent?.includes('changes course') ?? false, policy).toBe(changes);
      slide(named('Time for fixes'), 0.3);
      await rendered();
      expect(page.querySelector('.on-the-way')?.textContent?.includes('stay where they are') ?? false, policy).toBe(changes);
      cleanup();
    }
  });

  it('add a team to compare with, make it alike, and remove it', async () => {
    const { said, named, button } = controls(alone);
    button('Compare with a team B')?.click();
    await rendered();
    expect(said.at(-1)?.next.b).toEqual(teamOf('systemic'));
    expect(named('Team B').checked).toBe(true);
    button('Make B like A')?.click();
    await rendered();
    expect(said.at(-1)?.next.b).toEqual(teamOf('neutral'));
    slide(named('Time for fixes'), 0.3);
    await rendered();
    expect(said.at(-1)).toMatchObject({ control: 'B fund', next: { a: { changes: {} }, b: { changes: { fund: 0.3 } } } });
    button('Remove team B')?.click();
    expect(said.at(-1)?.next.b).toBeUndefined();
  });

  it('set the months and the runs', async () => {
    const { said, named } = controls(alone);
    slide(named('Months'), 9);
    await rendered();
    named('1,000').click();
    expect(said.map(({ next: { months, runs } }) => [months, runs])).toEqual([
      [9, 200],
      [9, 1000],
    ]);
  });
});
