/** What the game itself says: the words on its screens, and of its stories what the narrator, the facilitator and a systemic answer say. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseMessage, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse } from 'yaml';
import { firstWords } from '../../words/first-words.ts';
import { laterWords } from '../../words/later-words.ts';

export type OwnText = { readonly place: string; readonly text: string };

/** Every text outside what people in the stories say and what players may choose to say wrongly. */
export function ownTexts(root: string): OwnText[] {
  return [...screens(), ...stories(path.join(root, 'scenarios'))];
}

function screens(): OwnText[] {
  return Object.entries({ ...firstWords, ...laterWords }).flatMap(([id, message]) =>
    spoken(parseMessage(message)).map((text) => ({ place: `words ${id}`, text })),
  );
}

/** A message once for each of its choices, with something in its gaps. */
function spoken(elements: readonly MessageFormatElement[]): string[] {
  const choices = Math.max(1, ...elements.map((element) => ('options' in element ? Object.keys(element.options).length : 1)));
  const said = Array.from({ length: choices }, (_, choice) => elements.map((element) => partOf(element, choice)).join(''));
  return [...new Set(said)].filter((text) => /\p{L}{2}/u.test(text));
}

function partOf(element: MessageFormatElement, choice: number): string {
  if (element.type === TYPE.literal) return element.value;
  if (!('options' in element)) return '7';
  const options = Object.values(element.options);
  return (options[choice % options.length]?.value ?? []).map((part) => partOf(part, choice)).join('');
}

/** Fields that hold words, other than those of people. */
const narrated = new Set(
  'title blurb role goals before after listen-for place stage ask prompts heard why text note summary explanation content-note'.split(' '),
);

/** What players choose among, the blaming beside the open. */
const offered = new Set(['picks', 'wordings']);

function stories(folder: string): OwnText[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((name) => [...textsIn(parse(readFileSync(path.join(folder, name), 'utf8')), name)]);
}

function* textsIn(value: unknown, place: string, isSaid = false): Generator<OwnText> {
  if (typeof value === 'string') {
    if (isSaid) yield { place, text: value };
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* textsIn(one, `${place} ${index}`, isSaid);
  } else if (typeof value === 'object' && value !== null) {
    const { response } = value as { readonly response?: { readonly stance?: string } };
    for (const [key, one] of Object.entries(value).filter(([name]) => !offered.has(name)))
      yield* textsIn(one, `${place} ${key}`, narrated.has(key) || (key === 'say' && response?.stance === 'systemic'));
  }
}
