import { cleanup, press, show } from '../show.ts';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { analyse, type Finding } from '#language';
import { readStructure } from '#language/structure';
import { fetchLaterWords } from '#words';
import '../../../src/screen/style/index.css';
import { openTextDesk, type TextDesk } from '../../../src/screen/text/text-desk.ts';
import { TextScreen } from '../../../src/screen/text/index.ts';
import { memoryStore } from '../../memory-store.ts';

beforeAll(fetchLaterWords);
let desk: TextDesk | undefined;
afterEach(() => {
  cleanup();
  desk?.close();
});

/** The lens at once, and for `should have` a rewording of the whole sentence. */
function lens(part: string): readonly Finding[] {
  return analyse(part, 'en').map((finding) => {
    if (!/should have/.test(part.slice(finding.start, finding.end))) return finding;
    const end = part.indexOf('.', finding.end) + 1;
    return { ...finding, rewording: { start: finding.start, end, text: 'Nothing on the page showed it.' } };
  });
}

const text = `## Summary

Sam should have checked the queue. It was full.

Dana should have known. Ben was careless.

## After

Nothing else.
`;

function open(content = text) {
  const store = memoryStore();
  desk = openTextDesk(store, (hear) => ({
    ask({ number, parts, text: whole }) {
      // As a worker would: later, never at once.
      queueMicrotask(() => {
        hear({ say: 'found', number, found: parts.map((part) => [part, lens(part)] as const) });
        hear({ say: 'done', number, structure: readStructure(whole, 'en') });
      });
    },
    close: () => undefined,
  }));
  if (content !== '') desk.open('a.md', content);
  const page = show(<TextScreen desk={desk} />);
  const button = (name: string) => [...page.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  const marks = () => [...page.querySelectorAll<HTMLElement>('.finding-mark')];
  return { page, desk, store, button, marks, field: () => page.querySelector('textarea') };
}

/** Until what was done is drawn and its effects have run. */
const drawn = async () => {
  for (let frames = 0; frames < 4; frames++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};
const visibleText = (mark: HTMLElement | undefined) => mark?.querySelector('.finding-words')?.textContent;

describe('the page for one’s own text', () => {
  it('marks each place with the underline of its family, a letter, and words for those who listen', async () => {
    const { marks } = open();
    await drawn();
    expect(marks().map((mark) => [mark.dataset['underline'], mark.querySelector('sup')?.textContent])).toEqual([
      ['double', 'a'],
      ['double', 'b'],
      ['wavy', 'c'],
    ]);
    expect(marks()[0]?.textContent).toContain('(a, hindsight)');
    expect(getComputedStyle(marks()[2]?.querySelector('.finding-words') as Element).textDecorationStyle).toBe('wavy');
    expect(marks().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });

  it('reads as it is meant: without the signs of Markdown, and without line ends that only fit a width', async () => {
    const {
      page,
      marks,
      desk: opened,
    } = open('The loader read the **empty** row as zero, and Sam should\nhave known that. See [the graph](https://a.example).');
    await drawn();
    const shown = page.querySelector('.text-part')?.textContent ?? '';
    expect(shown).toContain('read the empty row as zero, and Sam should have known');
    expect(shown).toContain('See the graph.');
    expect(visibleText(marks()[0])).toBe('Sam should have known that');
    expect(opened.history.peek().text).toContain('**empty**');
  });

  it('says a rewording once, beside the words it stands for', async () => {
    const { page, marks } = open('Dana should have checked the queue before the release.');
    await drawn();
    marks()[0]?.click();
    await drawn();
    const said = page.querySelector('.text-place.is-open')?.textContent ?? '';
    const [, rewording = ''] = /Reworded(.*?)Put it in/.exec(said) ?? [];
    expect(rewording).not.toBe('');
    expect(said.split(rewording)).toHaveLength(2);
  });

  it('moves between marks with arrows, and opens one with Enter', async () => {
    const { marks, page } = open();
    await drawn();
    marks()[0]?.focus();
    press('ArrowRight');
    await drawn();
    expect(document.activeElement).toBe(marks()[1]);
    press('End');
    await drawn();
    expect(document.activeElement).toBe(marks()[2]);
    press('Home');
    await drawn();
    press('Enter');
    await drawn();
    expect(document.activeElement?.textContent).toContain('Sam should have');
    const opened = marks()[0];
    expect(opened?.getAttribute('aria-expanded')).toBe('true');
    expect(page.querySelector(`#${opened?.getAttribute('aria-controls')}`)).not.toBeNull();
    press('Escape');
    await drawn();
    expect(document.activeElement).toBe(marks()[0]);
  });

  it('shows before and after, puts the rewording in, goes on to the next place, and takes it back', async () => {
    const { desk: here, marks, button, page } = open();
    await drawn();
    marks()[0]?.click();
    await drawn();
    expect([...page.querySelectorAll('.text-rewording dd')].map(({ textContent }) => textContent)).toEqual([
      'Sam should have checked the queue.',
      'Nothing on the page showed it.',
    ]);
    button('Put it in')?.click();
    await drawn();
    expect(here.history.value.text).toBe(text.replace('Sam should have checked the queue.', 'Nothing on the page showed it.'));
    expect(marks().map(visibleText)).toHaveLength(2);
    expect(document.activeElement?.textContent).toContain('Dana should have known');
    button('Undo')?.click();
    await drawn();
    expect(here.history.value.text).toBe(text);
    expect(marks()).toHaveLength(3);
    press('z', { ctrlKey: true, shiftKey: true });
    await drawn();
    expect(here.history.value.text).toContain('Nothing on the page showed it.');
  });

  it('goes through all places by rewording and setting aside, and loses the focus nowhere', async () => {
    const { desk: here, marks, button } = open();
    await drawn();
    marks()[0]?.click();
    await drawn();
    button('Put it in')?.click();
    await drawn();
    button('Put it in')?.click();
    await drawn();
    expect(document.activeElement?.textContent).toContain('careless');
    button('Not blame here')?.click();
    await drawn();
    expect(marks()).toHaveLength(0);
    expect(here.aside.value).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('Places');
    button('Mark again')?.click();
    await drawn();
    expect(marks()).toHaveLength(1);
    expect(document.activeElement?.textContent).toContain('careless');
    button('Not blame here')?.click();
    await drawn();
    button('Forget them all')?.click();
    await drawn();
    expect(marks()).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('All places');
  });

  it('goes on with the next place by a button', async () => {
    const { marks, button } = open();
    await drawn();
    marks()[0]?.click();
    await drawn();
    button('Next place')?.click();
    await drawn();
    expect(document.activeElement?.textContent).toContain('Dana should have known');
  });

  it('keeps the field and the focus while the first letters are typed', async () => {
    const { field, desk: here } = open('');
    await drawn();
    const first = field();
    first?.focus();
    for (const value of ['S', 'Sa', 'Sam']) {
      if (first) first.value = value;
      first?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
      await drawn();
    }
    expect(field()).toBe(first);
    expect(document.activeElement).toBe(first);
    expect(here.history.value.text).toBe('Sam');
  });

  it('writes in the field only what was not typed there, the caret where the change ends', async () => {
    const { field, button } = open();
    await drawn();
    button('Write')?.click();
    await drawn();
    const box = field();
    expect(box?.value).toBe(text);
    if (box) box.value = `${text}More`;
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const undo = new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType: 'historyUndo' });
    box?.dispatchEvent(undo);
    await drawn();
    expect(undo.defaultPrevented).toBe(true);
    expect(box?.value).toBe(text);
    expect(box?.selectionStart).toBe(text.length);
  });

  it('counts by section, and leads to one', async () => {
    const { page } = open();
    await drawn();
    const rows = [...page.querySelectorAll<HTMLButtonElement>('.text-sections button')];
    expect(rows.map(({ textContent }) => textContent)).toEqual(['Summary3 places', 'Afternone']);
    expect(rows[0]?.querySelectorAll('.text-strip-tick')).toHaveLength(3);
    rows[0]?.click();
    await drawn();
    expect(document.activeElement?.textContent).toBe('Summary');
  });

  it('opens a dropped file, and leaves the text alone when that cannot be read', async () => {
    const { page, desk: here } = open();
    await drawn();
    const drop = (file: File) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(file);
      page.querySelector('.text-screen')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    };
    drop(new File([new Uint8Array([0, 1, 2])], 'x.bin'));
    await expect.poll(() => page.querySelector('.notice')?.textContent).toContain('x.bin is not a text.');
    expect(here.history.value.text).toBe(text);
    drop(new File(['# New\n'], 'new.md'));
    await expect.poll(() => here.history.value.text).toBe('# New\n');
    expect(page.querySelector('.notice')).toBeNull();
  });
});
