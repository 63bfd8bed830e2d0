/**
 * Learns the weights of the lens from labelled sentences: those for development (without the sources kept aside), our own bank
 * (without its half kept aside), the examples of the rules, the items of practice, and documents in which nobody blames.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { analyse, kinds, type Kind } from '#language';
import { english, featuresOf, mask, sentences, untaggedTokens } from '#language/learning';
import { labelledHere, noLabels } from './evaluate.ts';
import { isKeptAside } from './evaluation.ts';
import { readLabelled } from './read-lines.ts';
import { fit, sumOf, type Fitted, type Row } from './regression.ts';
import type { Surroundings } from './surroundings.ts';

type Example = { readonly text: string; readonly source: string; readonly blame: boolean; readonly kinds: readonly string[] };
type Read = Example & { readonly features: readonly string[]; readonly seenByRules: boolean };

/** How often a feature must stand in the examples, how much its weight costs, and below what weight it is dropped. */
const settings = { least: 3, penalty: 2, smallest: 0.28, kindPenalty: 1, kindSmallest: 0.8 };
const folds = 5;
/** Weights at which the share of blame is told; the first is where the lens begins to speak. */
const places = [1.6, 2, 2.5, 3] as const;

/** So light a sentence is left alone, whatever rules might see in it. */
const lightest = -3;

const target = 'src/language/en/weights.ts';

/** `files` are documents of others in which nobody is blamed, learned from as well. */
export function learn(files: readonly string[], { folder, say, complain }: Surroundings): number {
  const root = process.cwd();
  const labels = labelledHere(root);
  if (labels === undefined) {
    complain(`${noLabels} The weights were left as they are.`);
    return 2;
  }
  const examples = [
    ...developed(labels),
    ...own(root),
    ...rulesOf(),
    ...practised(root),
    ...blameless(path.join(root, documents)),
    ...files.flatMap((name) => sentencesOf(path.resolve(folder, name))),
  ];
  const read = examples.map(readExample);
  const names = namesOf(read);
  const told = crossTold(read, names);
  // The weights speak only where no rule does: only there is it of interest how often they are right.
  const calibration = calibrate(told.filter(({ example }) => !example.seenByRules && !example.source.startsWith('rule/')));
  const weights = weightsOf(read, names);
  const forKinds = kindWeightsOf(
    read.filter(({ blame }) => blame),
    names,
  );
  const lines = names.flatMap((name, index) => line(name, weights, forKinds, index));
  writeFileSync(path.join(root, target), written(weights.at(-1) ?? 0, calibration, lines));
  say(`${examples.length} examples, ${examples.filter(({ blame }) => blame).length} of them blame; ${lines.length} features in ${target}.`);
  for (const [from, share] of calibration) say(`  from ${from.toFixed(1)}: ${(share * 100).toFixed(0)} % blame where no rule speaks`);
  return 0;
}

function developed(file: string): Example[] {
  return readLabelled(readFileSync(file, 'utf8'), file).filter(({ source }) => !isKeptAside(source));
}

const bank = 'test/language/bank';

function own(root: string): Example[] {
  return readdirSync(path.join(root, bank))
    .filter((name) => name.endsWith('.jsonl') && name !== 'aside.jsonl')
    .flatMap((name) => readLabelled(readFileSync(path.join(root, bank, name), 'utf8'), name));
}

function rulesOf(): Example[] {
  return english.rules.flatMap(({ id, kind, match, not }) => [
    ...match.map((text) => ({ text, source: `rule/${id}`, blame: true, kinds: [kind] })),
    ...not.map((text) => ({ text, source: `rule/${id}`, blame: false, kinds: [] })),
  ]);
}

type Line = { readonly text?: string; readonly instead?: string; readonly blame?: readonly { readonly kind: string }[] };

function practised(root: string): Example[] {
  const folder = path.join(root, 'scenarios/practice/en');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !/^(?:form|cold-case)-/.test(name));
  return files.flatMap((name) =>
    (parse(readFileSync(path.join(folder, name), 'utf8')) as readonly Line[]).flatMap(({ text, instead, blame }, index) => {
      const source = `practice/${name}/${Math.floor(index / 5)}`;
      const said = text !== undefined && blame ? [{ text, source, blame: blame.length > 0, kinds: blame.map(({ kind }) => kind) }] : [];
      return instead === undefined ? said : [...said, { text: instead, source, blame: false, kinds: [] }];
    }),
  );
}

const documents = 'test/language/documents';
function blameless(folder: string): Example[] {
  return readdirSync(folder).flatMap((name) => sentencesOf(path.join(folder, name)));
}

/** The sentences of a document in which no rule sees blame. */
function sentencesOf(file: string): Example[] {
  const text = mask(readFileSync(file, 'utf8'));
  const found = analyse(text, 'en', { off: ['weighed'] });
  return sentences(text)
    .filter(({ start, end }) => !found.some((finding) => finding.start < end && start < finding.end))
    .map(({ start, end }) => ({ text: text.slice(start, end), source: `document/${path.basename(file)}`, blame: false, kinds: [] }));
}

function readExample(example: Example): Read {
  const text = mask(example.text);
  const features = new Set(featuresOf(untaggedTokens(text, 0), /\?["')\]*_\s\u201D!]*$/.test(text.slice(-12))).map(({ name }) => name));
  const seenByRules = analyse(example.text, 'en', { off: ['weighed'] }).length > 0;
  return { ...example, features: [...features], seenByRules };
}

function namesOf(read: readonly Read[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of read) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= settings.least)
    .map(([name]) => name)
    .toSorted();
}

function rowsOf(read: readonly Read[], names: readonly string[], target: (example: Read) => readonly number[]): Row[] {
  const index = new Map(names.map((name, at) => [name, at]));
  return read.map((example) => ({ has: example.features.flatMap((name) => index.get(name) ?? []), target: target(example) }));
}

function weightsOf(read: readonly Read[], names: readonly string[]): Float64Array {
  const rows = rowsOf(read, names, ({ blame }) => [blame ? 1 : 0]);
  const [weights = new Float64Array()] = fit(rows, { features: names.length, outputs: 1, penalty: settings.penalty, exclusive: false });
  return weights.map((weight, index) => (index === names.length || Math.abs(weight) >= settings.smallest ? weight : 0));
}

function kindWeightsOf(read: readonly Read[], names: readonly string[]): Fitted {
  const rows = rowsOf(read, names, (example) => {
    const known = kinds.filter((kind) => example.kinds.includes(kind));
    return kinds.map((kind) => (known.includes(kind) ? 1 / known.length : 0));
  });
  return fit(rows, { features: names.length, outputs: kinds.length, penalty: settings.kindPenalty, exclusive: true });
}

type Told = { readonly example: Read; readonly weight: number };

/** What weights learned from other sources say of each example. */
function crossTold(read: readonly Read[], names: readonly string[]): Told[] {
  const sources = [...new Set(read.map(({ source }) => source))].toSorted();
  const foldOf = new Map(sources.map((source, at) => [source, at % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const weights = weightsOf(
      read.filter(({ source }) => foldOf.get(source) !== fold),
      names,
    );
    const asked = read.filter(({ source }) => foldOf.get(source) === fold);
    return rowsOf(asked, names, () => []).map(({ has }, at) => ({ example: asked[at] as Read, weight: sumOf(has, weights) }));
  }).flat();
}

/** The share of blame among sentences from each place to the next, never falling. */
function calibrate(told: readonly Told[]): [number, number][] {
  let least = 0;
  return places.map((from, at) => {
    const here = told.filter(({ weight }) => weight >= from && weight < (places[at + 1] ?? Infinity));
    const blame = here.filter(({ example }) => example.blame).length;
    // One more of each, so that a handful of sentences does not promise certainty.
    least = Math.max(least, (blame + 1) / (here.length + 2));
    return [from, least];
  });
}

/** Nothing for a feature that weighs nothing. */
function line(name: string, weights: Float64Array, forKinds: Fitted, index: number): string[] {
  const weight = Math.round((weights[index] ?? 0) * 100);
  const parts = forKinds.flatMap((of, kind) => {
    const part = of[index] ?? 0;
    return Math.abs(part) >= settings.kindSmallest ? [`${letterOf(kinds[kind] as Kind)}${Math.round(part * 100)}`] : [];
  });
  return weight === 0 && parts.length === 0 ? [] : [[name, weight, ...(parts.length > 0 ? [parts.join(' ')] : [])].join('\t')];
}

function letterOf(kind: Kind): string {
  return String.fromCharCode(97 + kinds.indexOf(kind));
}

function written(bias: number, calibration: readonly (readonly [number, number])[], lines: readonly string[]): string {
  const pairs = calibration.map(([from, share]) => `    [${from}, ${Number(share.toFixed(2))}],`).join('\n');
  return `/** Learned by \`npm run lens -- --learn\`; not written by hand. What the lines mean is said in \`weigh.ts\`. */
import type { Weights } from '../weigh.ts';

export const weights: Weights = {
  bias: ${bias.toFixed(2)},
  lightest: ${lightest},
  calibration: [
${pairs}
  ],
  features: \`
${lines.join('\n')}
\`,
};
`;
}
