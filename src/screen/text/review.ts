/** A short review of a document: what was found, how it is built, and what was decided. One set of facts for the file and for paper. */
import type { Kind } from '#language';
import type { Structure } from '#language/structure';
import { say } from '#words';
import type { Change } from './history.ts';
import type { Overview } from './overview.ts';
import { sectionAt, type MarkedPlace } from './places.ts';
import { structureLines, type StructureLine } from './structure-lines.ts';

export type Review = {
  readonly name: string;
  readonly words: number;
  readonly overview: Overview;
  readonly structure: readonly StructureLine[];
  readonly open: readonly ReviewPlace[];
  readonly aside: readonly ReviewPlace[];
  readonly reworded: readonly { readonly kind: Kind; readonly before: string; readonly after: string }[];
};

export type ReviewPlace = {
  readonly letter: string;
  readonly kind: Kind;
  readonly words: string;
  readonly sentence: string;
  /** Title of its section, or empty. */
  readonly section: string;
  readonly why: string;
  readonly instead: string;
  readonly suggested: string | undefined;
};

type Reviewed = {
  readonly name: string;
  readonly text: string;
  readonly places: readonly MarkedPlace[];
  readonly overview: Overview;
  readonly structure: Structure | undefined;
  readonly changes: readonly Change[];
};

export function reviewOf({ name, text, places, overview, structure, changes }: Reviewed): Review {
  const all = places.map(({ letter, words, sentence, start, finding: { kind, why, instead, rewording } }) => ({
    letter,
    kind,
    words,
    sentence,
    section: structure ? (sectionAt(structure.sections, start)?.title ?? '') : '',
    why,
    instead,
    suggested: rewording?.text,
  }));
  return {
    name,
    words: wordsIn(text),
    overview,
    structure: structure ? structureLines(structure) : [],
    open: all.filter(({ letter }) => letter !== ''),
    aside: all.filter(({ letter }) => letter === ''),
    reworded: changes.flatMap(({ by }) => (by.what === 'rewording' ? [{ kind: by.kind, before: by.before, after: by.after }] : [])),
  };
}

/** How many words a text has, as people count them. */
export function wordsIn(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** The review as Markdown. What comes from the document is written so that it stays text. */
export function reviewMarkdown(review: Review): string {
  const { name, words, overview, structure, open, aside, reworded } = review;
  const lines: string[] = [`# ${say('review.title', { name: safe(name) })}`, '', say('review.words', { words }), ''];
  lines.push(`## ${say('review.counts')}`, '', say('text.overview', { count: overview.count }), '');
  if (overview.count > 0) {
    lines.push(
      ...table(
        say('review.kind'),
        overview.kinds.map(({ kind, count }) => [say(`kind.${kind}`), count]),
      ),
    );
    const titled = overview.sections.filter(({ title }) => title !== '');
    if (titled.length > 0)
      lines.push(
        ...table(
          say('review.section'),
          overview.sections.map(({ title, count }) => [title === '' ? say('text.section-none') : safe(title), count]),
        ),
      );
  }
  if (structure.length > 0) {
    lines.push(`## ${say('review.structure')}`, '');
    for (const line of structure) lines.push(`- **${line.name}** ${safe(line.sentences.join(' '))}`);
    lines.push('');
  }
  lines.push(`## ${say('review.places')}`, '');
  if (open.length === 0) lines.push(say('review.places-none'), '');
  for (const place of open) lines.push(...placeLines(place));
  if (reworded.length > 0) {
    lines.push(`## ${say('review.reworded')}`, '');
    for (const { kind, before, after } of reworded)
      lines.push(`- ${say(`kind.${kind}`)}`, `  - ${say('review.was')}: ${safe(before)}`, `  - ${say('review.now')}: ${safe(after)}`);
    lines.push('');
  }
  if (aside.length > 0) {
    lines.push(`## ${say('review.aside')}`, '');
    for (const { kind, sentence } of aside) lines.push(`- ${say(`kind.${kind}`)}: ${safe(sentence)}`);
    lines.push('');
  }
  return `${lines.join('\n').trim()}\n`;
}

function table(what: string, rows: readonly (readonly [name: string, count: number])[]): string[] {
  return [
    `| ${what} | ${say('review.count')} |`,
    '|---|---:|',
    ...rows.map(([name, count]) => `| ${name.replaceAll('|', '/')} | ${count} |`),
    '',
  ];
}

function placeLines({ letter, kind, words, sentence, section, why, instead, suggested }: ReviewPlace): string[] {
  const where = section === '' ? [] : [say('review.in', { section: safe(section), sentence: safe(sentence) })];
  return [
    `### ${letter}. ${say('finding.words', { words: safe(words) })}, ${say(`kind.${kind}`)}`,
    '',
    ...(where.length > 0 ? where : [safe(sentence)]),
    '',
    `- ${say('review.why')}: ${why}`,
    `- ${say('review.instead')}: ${instead}`,
    ...(suggested === undefined ? [] : [`- ${say('review.suggested')}: ${safe(suggested)}`]),
    '',
  ];
}

/** Words of the document on one line, their signs of Markdown and HTML taken literally. */
function safe(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
