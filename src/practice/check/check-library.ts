/** What can only be seen over all files: names and exercises that come twice, and forms that do not match. */
import type { Problem } from '#scenario/check';
import type { FormId, Line, Register } from '../item.ts';
import { shown } from '../item.ts';
import type { PlacedItem } from './check-file.ts';
import { formOf } from './check-file.ts';
import { plainWords } from '../words-of-text.ts';
import { likeness, wordsOf } from './prose.ts';
import { exerciseOf } from './prose-of.ts';

/** From here on two exercises are the same to a player who met one of them a week ago. */
const sameFrom = 0.75;

/** Problems over all items. The later of two in the order given is the one complained of. */
export function libraryProblems(placed: readonly PlacedItem[]): readonly Problem[] {
  return [...sameNames(placed), ...sameExercises(placed), ...formProblems(placed)];
}

function sameNames(placed: readonly PlacedItem[]): Problem[] {
  const first = new Map<string, PlacedItem>();
  return placed.flatMap((one) => {
    const { id } = one.item;
    const other = first.get(id);
    if (!other) first.set(id, one);
    return other ? [problem(one, ['id'], `There are two of the name "${id}"; the other is in ${where(other)}.`)] : [];
  });
}

function sameExercises(placed: readonly PlacedItem[]): Problem[] {
  const problems: Problem[] = [];
  const before: { readonly one: PlacedItem; readonly words: readonly string[] }[] = [];
  const sentences = new Map<string, PlacedItem>();
  for (const one of placed) {
    const { item } = one;
    const words = plainWords(exerciseOf(item).join(' '));
    const like = before.find((other) => likeness(other.words, words) >= sameFrom);
    if (like) problems.push(problem(one, [], `"${item.id}" is nearly the same as "${like.one.item.id}" in ${where(like.one)}.`));
    before.push({ one, words });
    for (const field of ['why', 'instead'] as const) {
      const text = field === 'why' ? item.why : item.sort === 'line' ? item.instead : undefined;
      if (text === undefined) continue;
      const key = plainWords(text).join(' ');
      const other = sentences.get(key);
      if (other) problems.push(problem(one, [field], `"${other.item.id}" in ${where(other)} says the same in these words.`));
      else sentences.set(key, one);
    }
  }
  return problems;
}

export const pairsOfForm = 20;

/** Registers that read alike: two lines of a pair come from the same group. */
const registerGroup: Readonly<Record<Register, 'talk' | 'quick' | 'document'>> = {
  hallway: 'talk',
  review: 'talk',
  chat: 'quick',
  ticket: 'quick',
  'e-mail': 'document',
  'post-mortem': 'document',
  'status-report': 'document',
};

type PlacedLine = PlacedItem & { readonly item: Line };

function formProblems(placed: readonly PlacedItem[]): Problem[] {
  const linesOf = (form: FormId) => placed.filter((one): one is PlacedLine => formOf(one.file) === form && one.item.sort === 'line');
  const forms = { before: linesOf('before'), after: linesOf('after') } satisfies Record<FormId, readonly PlacedLine[]>;
  const problems: Problem[] = [];
  for (const lines of Object.values(forms)) {
    const [first] = lines;
    if (!first) continue;
    const blaming = lines.filter(({ item }) => item.blame.length > 0).length;
    if (lines.length !== pairsOfForm || blaming !== pairsOfForm / 2)
      problems.push(
        problem(
          first,
          [],
          `A form has ${pairsOfForm} lines, half of them blaming; this one has ${lines.length}, ${blaming} of them blaming.`,
        ),
      );
    for (const [index, one] of lines.entries())
      if (lines.slice(0, index).some(({ item }) => item.pair === one.item.pair))
        problems.push(problem(one, ['pair'], `Pair ${one.item.pair} is there twice in this form.`));
  }
  if (forms.before.length === 0) return problems;
  for (const after of forms.after) {
    const before = forms.before.find(({ item }) => item.pair === after.item.pair);
    const differing = before ? differences(before.item, after.item) : ['has no partner in form-before'];
    for (const difference of differing) problems.push(problem(after, [], `"${after.item.id}" (pair ${after.item.pair}) ${difference}.`));
  }
  return problems;
}

/** In what two lines of a pair are not of matched difficulty. */
function differences(before: Line, after: Line): readonly string[] {
  const kind = (line: Line) => (line.blame.length > 0 ? `blames (${line.blame[0]?.kind})` : `looks like ${line.looksLike ?? 'nothing'}`);
  const [longer = 0, shorter = 1] = [before, after].map((line) => wordsOf(shown(line)).length).toSorted((a, b) => b - a);
  return [
    ...(kind(before) === kind(after) ? [] : [`${kind(after)}, and "${before.id}" ${kind(before)}`]),
    ...(before.level === after.level ? [] : [`is of level ${after.level}, and "${before.id}" of level ${before.level}`]),
    ...(registerGroup[before.register] === registerGroup[after.register]
      ? []
      : [`is ${after.register}, and "${before.id}" ${before.register}`]),
    ...(longer <= shorter * 1.5 + 3 ? [] : [`is much longer or shorter than "${before.id}"`]),
  ];
}

function problem({ file, placeOf }: PlacedItem, path: readonly string[], message: string): Problem {
  return { file, ...placeOf(path), message };
}

function where({ file, placeOf }: PlacedItem): string {
  return `${file}:${placeOf([]).line}`;
}
