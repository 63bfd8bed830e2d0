/** The model card under a sceptic's hands. Claims are answered by the test; that the job answers rightly is tested where it lives. */
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { claimIds, type Claim, type Claims } from '#lab';
import { fetchLaterWords } from '#words';
import { ModelCard } from '../../../src/screen/lab/model-card.tsx';
import { checkClaims, type CheckClaims, type Numbers } from '../../../src/screen/lab/use-claims.ts';
import { cleanup, show } from '../show.ts';
import '../../../src/screen/style/index.css';

beforeAll(fetchLaterWords);
afterEach(cleanup);

const claim = (id: Claim['id'], holds: boolean): Claim => ({
  id,
  state: holds ? 'holds' : 'broken',
  figures:
    id === 'witnesses' ? [{ id: 'private', values: [holds ? 2.8 : 0.5], digits: 1, need: { kind: 'at-least', bound: 1.5 }, holds }] : [],
  winners: [],
});
/** Answers at once: "witnesses" holds while wPub is above a tenth. */
const atOnce: CheckClaims = async (parameters): Promise<Claims> => ({
  runs: 1,
  claims: claimIds.map((id) => claim(id, id !== 'witnesses' || (parameters.wPub ?? 1) > 0.1)),
});

function open(check: CheckClaims = atOnce, start: Numbers = {}) {
  const seen: { numbers: Numbers } = { numbers: start };
  function Held() {
    const [parameters, onParameters] = useState(start);
    seen.numbers = parameters;
    return <ModelCard parameters={parameters} onParameters={onParameters} check={check} />;
  }
  const page = show(<Held />);
  const field = (name: string) => page.querySelector<HTMLInputElement>(`#number-${name}`) as HTMLInputElement;
  return {
    page,
    field,
    seen,
    verdict: () => page.querySelector('.card-verdict')?.textContent,
    set(name: string, value: string) {
      field(name).value = value;
      field(name).dispatchEvent(new Event('change', { bubbles: true }));
    },
    press: (label: RegExp, index = 0) =>
      [...page.querySelectorAll<HTMLButtonElement>('button')]
        .filter((button) => label.test(button.ariaLabel ?? button.textContent))
        .at(index)
        ?.click(),
    find(text: string) {
      const search = page.querySelector<HTMLInputElement>('[type=search]') as HTMLInputElement;
      search.value = text;
      search.dispatchEvent(new Event('input', { bubbles: true }));
    },
    found: () => [...page.querySelectorAll('.card-number code')].map((code) => code.textContent),
  };
}

describe('the claims of the card', () => {
  it('are checked when it opens, and again after a number is changed', async () => {
    const { verdict, set, page } = open();
    await expect.poll(verdict).toBe('All 16 claims hold.');
    set('wPub', '0');
    await expect.poll(verdict).toBe('With your numbers one of 16 claims no longer holds.');
    const broken = page.querySelector('.card-claim.is-broken');
    expect(broken?.querySelector('h4')?.textContent).toMatch(/^With your numbers this no longer holds: Blame before everybody/);
    expect(broken?.querySelector('.is-missed')?.textContent).toBe('Trust lost, in public to in private 0.5 at least 1.5 missed');
  });

  it('give up the check of older numbers', async () => {
    const asked: Numbers[] = [];
    const stopped: Numbers[] = [];
    const { set, verdict, page } = open((parameters, running) => {
      asked.push(parameters);
      if (parameters.wPub !== 0.2) return atOnce(parameters, running);
      return new Promise(() => running.signal?.addEventListener('abort', () => stopped.push(parameters)));
    });
    await expect.poll(verdict).toBe('All 16 claims hold.');
    set('wPub', '0.2');
    await expect.poll(() => asked.length).toBe(2);
    expect(page.querySelector('.card-claims.is-old')).not.toBeNull();
    expect(verdict()).toBe('');
    set('wPub', '0.3');
    await expect.poll(verdict).toBe('All 16 claims hold with your numbers too.');
    expect(stopped).toEqual([{ wPub: 0.2 }]);
  });

  it('can be stopped, and say so; a failure is told in a sentence', async () => {
    const { press, verdict } = open(() => new Promise(() => undefined));
    press(/^Stop$/);
    await expect.poll(verdict).toBe('Stopped. The claims are not checked with these numbers.');
    cleanup();
    const failing = open(() => Promise.reject(new Error('No hands are left.')));
    await expect.poll(() => failing.page.querySelector('.notice')?.textContent).toBe('The claims could not be checked: No hands are left.');
  });

  it('are checked by workers where nothing else is asked for', async () => {
    let done = 0;
    const stop = new AbortController();
    const run = checkClaims({}, { signal: stop.signal, onProgress: (runs) => ((done = runs), stop.abort()) });
    await expect(run).rejects.toThrow('stopped');
    expect(done).toBeGreaterThan(0);
  });
});

describe('the numbers of the card', () => {
  it('are all there, each with a label of its own', () => {
    const { page, found } = open();
    expect(found().length).toBe(198);
    for (const input of page.querySelectorAll<HTMLInputElement>('.card-number input')) expect(input.labels?.length, input.id).toBe(1);
  });

  it('stay within their range, and a field left empty keeps its number', async () => {
    const { set, seen, field } = open();
    set('wPub', '7');
    await expect.poll(() => seen.numbers).toEqual({ wPub: 1 });
    expect(field('wPub').value).toBe('1');
    set('wPub', '');
    await expect.poll(() => field('wPub').value).toBe('1');
    set('tauT', '-3');
    await expect.poll(() => seen.numbers).toEqual({ wPub: 1, tauT: 6.5 });
  });

  it('are put back one by one, or all at once, and the focus stays near', async () => {
    const { set, seen, press, field, page } = open();
    set('bT', '1');
    await expect.poll(() => seen.numbers).toEqual({ bT: 1 });
    set('bF', '1');
    await expect.poll(() => seen.numbers).toEqual({ bT: 1, bF: 1 });
    for (const fold of page.querySelectorAll('details')) fold.open = true;
    press(/^Put bT back to 0.48$/);
    await expect.poll(() => seen.numbers).toEqual({ bF: 1 });
    expect(document.activeElement).toBe(field('bT'));
    press(/^Put all back$/);
    await expect.poll(() => seen.numbers).toEqual({});
    expect(page.querySelector('.card-number.is-changed')).toBeNull();
    expect(page.querySelector('.card-standing')).toBeNull();
  });

  it('are found by letter, by word, by equation, by where they come from, and when changed', async () => {
    const { find, found, set, page } = open();
    find('tauT');
    await expect.poll(found).toEqual(['tauT']);
    find('remediation');
    await expect.poll(found).toEqual(['w1', 'w2', 'w3', 'wip', 'secAvoid', 'gSys', 'gCost', 'gDecay']);
    find('e3');
    await expect.poll(found).toEqual(['e3']);
    find('E5');
    await expect.poll(found).toEqual(['flowF', 'flowL']);
    expect(page.querySelector<HTMLDetailsElement>('.card-section-numbers details')?.open).toBe(true);
    find('nothing like that');
    await expect.poll(() => page.querySelector('.card-finder [role=status]')?.textContent).toBe('No number is like that.');
    find('');
    await expect.poll(() => found().length).toBe(198);
    set('hz', '0.2');
    page.querySelector<HTMLInputElement>('.card-finder [type=checkbox]')?.click();
    await expect.poll(found).toEqual(['hz']);
  });
});

describe('the card', () => {
  it('leads from an equation to its number and back, with the focus', async () => {
    const { press, find, field } = open();
    find('no such number');
    press(/^Show bShame$/);
    await expect.poll(() => document.activeElement).toBe(field('bShame'));
    expect(field('bShame').closest('details')?.open).toBe(true);
    press(/^E26: How a report is received$/);
    await expect.poll(() => document.activeElement?.id).toBe('equation-E26');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });

  it('follows a loop that is chosen, and lets go of it again', async () => {
    const { page } = open();
    page.style.width = '1100px';
    await expect.poll(() => page.querySelectorAll('.card-drawing .cause').length).toBe(23);
    const loop = page.querySelectorAll<HTMLButtonElement>('.card-loop')[0];
    loop?.click();
    await expect.poll(() => page.querySelectorAll('.cause.is-lit').length).toBe(7);
    expect(page.querySelectorAll('.arrow.is-lit').length).toBe(7);
    expect(loop?.ariaPressed).toBe('true');
    loop?.click();
    await expect.poll(() => page.querySelectorAll('.is-lit').length).toBe(0);
  });

  it('shows one loop as a ring where there is little room', async () => {
    const { page } = open();
    page.style.width = '320px';
    await expect.poll(() => page.querySelectorAll('.card-ring .cause').length).toBe(7);
    page.querySelectorAll<HTMLButtonElement>('.card-loop')[5]?.click();
    await expect.poll(() => [...page.querySelectorAll('.card-ring .cause')].length).toBe(6);
  });
});
