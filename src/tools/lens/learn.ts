/**
 * Learns the weights of the lens from labelled sentences: those for development (without the sources kept aside), our own bank
 * (without its files kept aside), the examples of the rules, the items of practice, the game's own words, and documents in which
 * nobody blames.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '#language';
import { observe, step } from '#language/learning';
import { labelledHere, noLabels } from './evaluate.ts';
import { examplesFrom, type Example } from './examples.ts';
import { fit, sumOf, type Fitted, type Row } from './regression.ts';
import type { Surroundings } from './surroundings.ts';

type Read = Example & { readonly features: readonly string[] };

/** How often a feature must stand in the examples. */
const least = 3;
/** How much weights cost while they are learned, and how many are kept: for blame as such, and for all kinds together. */
const forBlame = { penalty: 5, kept: 6500 };
const forKinds = { penalty: 3.3, kept: 4000 };
const folds = 4;
/** What the likeliest kind may add to the weight of blame as such. */
const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1] as const;
/**
 * Sentences lighter than this are left alone, whatever rules might see in them. At -2.5 a fiftieth of the blame that would be shown is
 * lost, plain sentences among it ("The operator was careless and writes failed."); at -4 no more is found, and all takes longer.
 */
const lightest = -3.2;
/** Weights at which the share of blame is told. */
const places = [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3] as const;

const target = 'src/language/en/weights.ts';

function featuresOf({ text, madeFor }: Example): readonly string[] {
  const { features } = observe(text, 'en');
  return madeFor ? features.filter((name) => !isByRules(name)) : features;
}

function isByRules(feature: string): boolean {
  return feature === 'rule' || feature.startsWith('rule ');
}

/** `files` are labelled sentences of others (.jsonl), and documents in which nobody is blamed; learned from as well. */
export function learn(files: readonly string[], { folder, say, complain }: Surroundings): number {
  const root = process.cwd();
  const labels = labelledHere(root);
  if (labels === undefined) {
    complain(`${noLabels} The weights were left as they are.`);
    return 2;
  }
  const examples = examplesFrom(
    root,
    labels,
    files.map((name) => path.resolve(folder, name)),
  );
  const read = examples.map((example): Read => ({ ...example, features: featuresOf(example) }));
  const names = namesOf(read);
  const told = crossTold(read, names).filter(({ example }) => !example.madeFor);
  const byKind = shares.reduce((best, share) => (averagePrecision(told, share) > averagePrecision(told, best) ? share : best));
  const calibration = calibrate(told.map((one) => ({ blame: one.example.blame, weight: weightOf(one, byKind) })));
  const model = modelOf(read, names);
  const lines = linesOf(names, model);
  writeFileSync(path.join(root, target), written({ model, byKind, calibration, lines }));
  say(`${examples.length} examples, ${examples.filter(({ blame }) => blame).length} of them blame; ${lines.length} lines in ${target}.`);
  say(`Told from other sources: average precision ${averagePrecision(told, byKind).toFixed(3)}, kinds counting for ${byKind}.`);
  for (const [from, share] of calibration) say(`  at ${from.toFixed(1)}: ${(share * 100).toFixed(0)} % blame`);
  return 0;
}

function namesOf(read: readonly Read[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of read) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .toSorted();
}

function rowsOf(read: readonly Read[], names: readonly string[], target: (example: Read) => readonly number[]): Row[] {
  const index = new Map(names.map((name, at) => [name, at]));
  return read.map((example) => ({ has: example.features.flatMap((name) => index.get(name) ?? []), target: target(example) }));
}

/** Weights in steps as they are shipped: of blame as such, and of each kind. */
type Model = readonly Float64Array[];

function modelOf(read: readonly Read[], names: readonly string[]): Model {
  const rows = rowsOf(read, names, (example) => [example.blame ? 1 : 0, ...kinds.map((kind) => (example.kinds.includes(kind) ? 1 : 0))]);
  const counts = new Float64Array(names.length);
  for (const { has } of rows) for (const index of has) counts[index] = (counts[index] ?? 0) + 1;
  const blame = fit(firstOf(rows), { features: names.length, outputs: 1, penalty: forBlame.penalty });
  const ofKinds = fit(restOf(rows), { features: names.length, outputs: kinds.length, penalty: forKinds.penalty });
  return [...weightiest(blame, counts, forBlame.kept), ...weightiest(ofKinds, counts, forKinds.kept)];
}

function firstOf(rows: readonly Row[]): Row[] {
  return rows.map(({ has, target }) => ({ has, target: target.slice(0, 1) }));
}

function restOf(rows: readonly Row[]): Row[] {
  return rows.map(({ has, target }) => ({ has, target: target.slice(1) }));
}

/** Keeps so many of all weights, in steps: those that move the sum most over all sentences. The bias stands last, and stays. */
function weightiest(fitted: Fitted, counts: Float64Array, kept: number): Model {
  const moves = (weights: Float64Array) => Array.from(counts, (count, index) => Math.abs(weights[index] ?? 0) * Math.sqrt(count));
  const least = fitted.flatMap(moves).toSorted((a, b) => b - a)[kept] ?? 0;
  return fitted.map((weights) => {
    const moved = moves(weights);
    return weights.map((weight, index) =>
      index === counts.length ? weight : (moved[index] ?? 0) <= least ? 0 : Math.round(weight / step) * step,
    );
  });
}

/** What is said of an example: the weight of blame as such, and of its likeliest kind. */
type Told = { readonly example: Read; readonly blame: number; readonly likeliest: number };

function weightOf({ blame, likeliest }: Told, byKind: number): number {
  return blame + byKind * likeliest;
}

/** What weights learned from other sources say of each example. */
function crossTold(read: readonly Read[], names: readonly string[]): Told[] {
  const sources = [...new Set(read.map(({ source }) => source))].toSorted();
  const foldOf = new Map(sources.map((source, at) => [source, at % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const [ofBlame = new Float64Array(), ...ofKinds] = modelOf(
      read.filter(({ source }) => foldOf.get(source) !== fold),
      names,
    );
    const asked = read.filter(({ source }) => foldOf.get(source) === fold);
    return rowsOf(asked, names, () => []).map(({ has }, at): Told => {
      const likeliest = Math.max(...ofKinds.map((weights) => sumOf(has, weights)));
      return { example: asked[at] as Read, blame: sumOf(has, ofBlame), likeliest };
    });
  }).flat();
}

/** Mean of the precision at each sentence that blames, from the heaviest sentence down; 1 if all that blame come first. */
function averagePrecision(told: readonly Told[], byKind: number): number {
  const heaviestFirst = told.toSorted((a, b) => weightOf(b, byKind) - weightOf(a, byKind));
  let found = 0;
  let sum = 0;
  for (const [at, { example }] of heaviestFirst.entries()) if (example.blame) sum += ++found / (at + 1);
  return found === 0 ? 0 : sum / found;
}

/** The share of blame among sentences about as heavy as each place, never falling. */
function calibrate(told: readonly { readonly blame: boolean; readonly weight: number }[]): [number, number][] {
  let before = 0;
  return places.map((place, at) => {
    const from = at === 0 ? -Infinity : ((places[at - 1] ?? 0) + place) / 2;
    const to = at === places.length - 1 ? Infinity : ((places[at + 1] ?? 0) + place) / 2;
    const here = told.filter(({ weight }) => weight >= from && weight < to);
    const blame = here.filter(({ blame: isBlame }) => isBlame).length;
    // One more of each, so that a handful of sentences does not promise certainty.
    before = Math.max(before, (blame + 1) / (here.length + 2));
    return [place, before];
  });
}

/** A line for each first sign; nothing for a feature that weighs nothing. */
function linesOf(names: readonly string[], model: Model): string[] {
  const seconds = new Map<string, string[]>();
  for (const [index, name] of names.entries()) {
    const said = model.map((weights, output) => partOf(weights[index] ?? 0, output)).join('');
    if (!said) continue;
    const space = name.lastIndexOf(' ');
    const first = space < 0 ? name : name.slice(0, space);
    seconds.set(first, [...(seconds.get(first) ?? []), space < 0 ? ` ${said}` : `${name.slice(space + 1)} ${said}`]);
  }
  return [...seconds].map(([first, all]) => [first, ...all].join('\t'));
}

/** In steps: blame as such is a bare number, kinds have a letter before it. */
function partOf(weight: number, output: number): string {
  const steps = Math.round(weight / step);
  return steps === 0 ? '' : `${output === 0 ? '' : String.fromCharCode(96 + output)}${steps}`;
}

type Learned = {
  readonly model: Model;
  readonly byKind: number;
  readonly calibration: readonly (readonly [number, number])[];
  readonly lines: readonly string[];
};

function written({ model, byKind, calibration, lines }: Learned): string {
  const pairs = calibration.map(([from, share]) => `    [${from}, ${Number(share.toFixed(2))}],`).join('\n');
  return `/** Learned by \`npm run lens -- --learn\`; not written by hand. What the lines mean is said in \`weigh.ts\`. */
import type { Weights } from '../weigh.ts';

export const weights: Weights = {
  bias: [${model.map((weights) => Number((weights.at(-1) ?? 0).toFixed(2))).join(', ')}],
  byKind: ${byKind},
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
