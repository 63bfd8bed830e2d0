/** Sets the table for the rest of the practice: a record that is held, a clock that counts, and things made for the tests. */
import { signal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { emptyRecord, type Card, type ColdCase, type Line, type PracticeRecord } from '#practice';
import type { MoreProps } from '../../../../src/screen/practice/more/index.ts';
import { show } from '../../show.ts';

/** Until the page has drawn what it was told, and has fetched what it wanted. */
export async function rendered(): Promise<void> {
  const isFetching = () => document.body.textContent?.includes('Fetching …') === true;
  for (let frames = 0; frames < 3 || isFetching(); frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

export function holding(content: (props: MoreProps) => ComponentChild, from: PracticeRecord = emptyRecord) {
  const record = signal(from);
  let time = 1_700_000_000_000;
  const props = { change: (how: (now: PracticeRecord) => PracticeRecord) => (record.value = how(record.value)), now: () => (time += 1000) };
  function Held() {
    return <>{content({ ...props, record: record.value })}</>;
  }
  const page = show(<Held />);
  const button = (name: string) => {
    const found = [...page.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent).includes(name));
    if (!found) throw new Error(`There is no button "${name}" in: ${page.innerText}`);
    return found;
  };
  return {
    page,
    record,
    button,
    async press(name: string) {
      button(name).click();
      await rendered();
    },
  };
}

/** Twenty lines, ten of which blame; `said` in their text tells the tests which. */
export function formLines(form: string): readonly Line[] {
  return Array.from({ length: 20 }, (_, nth): Line => ({
    sort: 'line',
    id: `${form}-${nth}`,
    register: 'chat',
    setting: 'In a channel.',
    level: 1,
    principles: [],
    why: 'So it is.',
    text: nth < 10 ? `Blaming line ${nth}.` : `Plain line ${nth}.`,
    blame: nth < 10 ? [{ kind: 'hindsight', words: 'Blaming' }] : [],
  }));
}

const card = (at: string, neutral: string): Card => ({
  at,
  wordings: [{ text: neutral, neutral: true }, { text: `Sloppily, ${neutral.toLowerCase()}` }],
});

export const coldCase: ColdCase = {
  id: 'wet-floor',
  title: 'The wet floor',
  setting: 'A made-up report.',
  minutes: 5,
  document: `# Wet floor\n\n## Summary\n\nAt nine the pipe leaked. Lev should have known it would.\n\n## Cause\n\nCareless work by the night crew. The valve failed to close.`,
  marks: [
    { kind: 'hindsight', words: 'Lev should have known', why: 'He could not have.' },
    { kind: 'character-judgement', words: 'Careless work', why: 'It says what they are.' },
  ],
  lures: [{ words: 'The valve failed to close', why: 'A valve.' }],
  timeline: [
    card('09:00', 'The pipe leaks.'),
    card('09:10', 'The alarm rings.'),
    card('09:20', 'Water is shut off.'),
    card('09:30', 'Dry again.'),
  ],
  factors: [
    { text: 'The valve did not close.', found: true, why: 'It is written.' },
    { text: 'Nobody cared.', found: false, why: 'Nothing says so.' },
  ],
  questions: [
    { ask: 'Who was it?', opens: 'A name.' },
    { ask: 'What did the alarm show?', opens: 'The wrong room.', best: true },
  ],
};
