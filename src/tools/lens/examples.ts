/** Labelled sentences to learn the weights from, and where they come from. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { analyse } from '#language';
import { english, mask, sentences } from '#language/learning';
import { ownTexts } from './own-texts.ts';
import { isKeptAside } from './evaluation.ts';
import { readLabelled } from './read-lines.ts';

/** A sentence with its labels. Sentences of one source resemble each other. */
export type Example = {
  readonly text: string;
  readonly source: string;
  readonly blame: boolean;
  readonly kinds: readonly string[];
  /** The rules were made for it: that they see it says nothing of how often they are right. */
  readonly madeFor?: true;
};

/** All that lies in the project and in the file of labels; `files` are those of others: labelled sentences (.jsonl), or documents in which nobody blames. */
export function examplesFrom(root: string, labels: string, files: readonly string[]): Example[] {
  return [
    ...developed(labels),
    ...own(root),
    ...ofRules(),
    ...practised(root),
    ...blameless(path.join(root, documents)),
    ...ownWords(root),
    ...files.flatMap((file) => (file.endsWith('.jsonl') ? labelledIn(file) : sentencesOf(file))),
  ];
}

function labelledIn(file: string): readonly Example[] {
  return readLabelled(readFileSync(file, 'utf8'), path.basename(file));
}

function developed(file: string): Example[] {
  return labelledIn(file).filter(({ source }) => !isKeptAside(source));
}

const bank = 'test/language/bank';

function own(root: string): Example[] {
  return readdirSync(path.join(root, bank))
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('aside'))
    .flatMap((name) => labelledIn(path.join(root, bank, name)));
}

function ofRules(): Example[] {
  return english.rules.flatMap(({ id, kind, match, not }) => [
    ...match.map((text): Example => ({ text, source: `rule/${id}`, blame: true, kinds: [kind], madeFor: true })),
    ...not.map((text): Example => ({ text, source: `rule/${id}`, blame: false, kinds: [], madeFor: true })),
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
  const names = readdirSync(folder).filter((name) => name !== 'blaming.md');
  return names.flatMap((name) => sentencesOf(path.join(folder, name)));
}

/** Shorter texts of the game are labels and headings, of which no other text has so many. */
const fewestWords = 8;

/** What the game says itself. */
function ownWords(root: string): Example[] {
  return ownTexts(root)
    .filter(({ text }) => text.split(/\s+/).length >= fewestWords)
    .map(({ place, text }) => ({ text, source: `own/${place}`, blame: false, kinds: [] }));
}

/** The sentences of a document in which no rule sees blame. */
function sentencesOf(file: string): Example[] {
  const text = mask(readFileSync(file, 'utf8'));
  const found = analyse(text, 'en', { off: ['weighed'] });
  return sentences(text)
    .filter(({ start, end }) => !found.some((finding) => finding.start < end && start < finding.end))
    .map(({ start, end }) => ({ text: text.slice(start, end), source: `document/${path.basename(file)}`, blame: false, kinds: [] }));
}
