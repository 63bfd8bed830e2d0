/** What a line, or the act in its place, has to hold together. */
import type { Kind } from '#language';
import type { Path, Say } from '#scenario/check';
import type { Blame, Disguise, Line, Register } from '../item.ts';
import { stretchOf } from '../item.ts';
import { sentenceCount, wordsOf } from './prose.ts';

export const longestText = 60;

/** The kinds a disguise goes with; a sigh goes with any. */
const kindsOf: Readonly<Record<Disguise, readonly Kind[]>> = {
  'pointed-question': ['pointed-question', 'who-question'],
  'disappointed-sigh': [],
  'learning-opportunity': ['euphemism'],
  'quiet-reassignment': ['reassignment-or-removal'],
  'repeated-story': ['repeated-story'],
  'hiring-filter': ['hiring-filter'],
};

/** Where words come from a person; documents need not say whose they are. */
const spoken: readonly Register[] = ['chat', 'review', 'hallway'];

export function checkLine(line: Line, inForm: boolean, path: Path, say: Say): void {
  const isBlame = line.blame.length > 0;
  checkScene(line, path, say);
  if (line.text === undefined && line.act === undefined) say(path, `${called(line)} needs "text" (or "act", where nothing is said).`);
  if (line.text !== undefined && line.speaker === undefined && spoken.includes(line.register))
    say(path, `${called(line)} is ${line.register} and needs "speaker": whose words these are.`);
  if (isBlame) {
    if (line.instead === undefined && !inForm) say(path, `${called(line)} blames and needs "instead": what could be said in its place.`);
    if (line.looksLike !== undefined)
      say([...path, 'looks-like'], `"looks-like" is only for what does not blame; ${called(line)} does. Leave it out.`);
  } else {
    for (const field of ['instead', 'disguise'] as const)
      if (line[field] !== undefined) say([...path, field], `"${field}" is only for what blames; ${called(line)} does not. Leave it out.`);
    if (line.looksLike === undefined) say(path, `${called(line)} needs "looks-like": the kind a hasty reader may take it for.`);
  }
  if (line.instead !== undefined) short(line.instead, longestText, [...path, 'instead'], 'This answer', say);
  if (line.lens !== undefined) {
    if (line.act !== undefined) say([...path, 'lens'], 'The lens reads no acts. Leave "lens" out.');
    oneSentence(line.lens, [...path, 'lens'], 'lens', say);
  }
  if (inForm !== (line.pair !== undefined))
    say(
      inForm ? path : [...path, 'pair'],
      inForm ? `${called(line)} needs "pair": 1 to 20.` : '"pair" is only for the two forms. Leave it out.',
    );
  const fitting = line.disguise === undefined ? [] : kindsOf[line.disguise];
  if (isBlame && fitting.length > 0 && !line.blame.some(({ kind }) => fitting.includes(kind)))
    say([...path, 'disguise'], `The disguise is "${line.disguise}", and no stretch is of the kind "${fitting.join('" or "')}".`);
  checkBlame(line, path, say);
}

/** Speaker, text and act, of a line or before a choice of questions. */
export function checkScene(scene: Pick<Line, 'id' | 'text' | 'act' | 'speaker'>, path: Path, say: Say): void {
  if (scene.text !== undefined && scene.act !== undefined)
    say([...path, 'act'], `"${scene.id}" has both "text" and "act"; it can have only one.`);
  if (scene.text !== undefined) short(scene.text, longestText, [...path, 'text'], 'This text', say);
  if (scene.act !== undefined) short(scene.act, longestText, [...path, 'act'], 'This act', say);
  if (scene.text !== undefined && /^["“].*["”]$/su.test(scene.text) && !/["”].*["“]/su.test(scene.text.slice(1, -1)))
    say([...path, 'text'], 'Leave the quotation marks out: the page sets them.');
}

function checkBlame({ id, text, blame, act }: Line, path: Path, say: Say): void {
  const placed: { readonly start: number; readonly end: number }[] = [];
  for (const [index, { kind, words }] of blame.entries()) {
    const at = [...path, 'blame', index];
    if (blame.some((other, before) => before < index && other.kind === kind && other.words === words))
      say(at, `"${id}" has the same stretch twice.`);
    if (text === undefined) {
      if (act !== undefined && words !== undefined) say([...at, 'words'], 'An act has no words to mark. Leave "words" out.');
      continue;
    }
    if (words === undefined) {
      say(at, `Stretch ${index + 1} of "${id}" needs "words": the exact words of the text that carry it.`);
      continue;
    }
    const complaint = wordsComplaint(text, words) ?? wholeQuestion(text, { kind, words });
    if (complaint !== undefined) say([...at, 'words'], complaint);
    const stretch = stretchOf(text, words);
    if (!stretch) continue;
    const across = placed.some(
      ({ start, end }) => start < stretch.end && stretch.start < end && !(start === stretch.start && end === stretch.end),
    );
    if (across) say([...at, 'words'], `"${words}" overlaps another stretch of "${id}".`);
    placed.push(stretch);
  }
}

/** Why these words do not mark one stretch of the text, or undefined. */
export function wordsComplaint(text: string, words: string): string | undefined {
  const stretch = stretchOf(text, words);
  if (!stretch) {
    const meant = nearlyThere(text, words);
    return `"${words}" is not in the text.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
  }
  if (text.includes(words, stretch.start + 1)) return `"${words}" is in the text more than once. Take more words around it.`;
  if (words !== words.trim()) return `"${words}" begins or ends with a space.`;
  const cuts = (at: number) => /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
  return cuts(stretch.start) || cuts(stretch.end) ? `"${words}" cuts a word in two.` : undefined;
}

/** A question is marked as a whole. */
function wholeQuestion(text: string, { kind, words }: Required<Blame>): string | undefined {
  if (kind !== 'pointed-question' && kind !== 'who-question') return undefined;
  const end = (stretchOf(text, words)?.end ?? 0) - 1;
  const rest = text.slice(end + 1).match(/^[^.!?…\n]*\?/u)?.[0];
  return words.includes('?') || rest === undefined ? undefined : `Mark the whole question: "${words}${rest}".`;
}

/** The words of the text that were meant, if only signs, spaces or capitals differ. */
function nearlyThere(text: string, words: string): string | undefined {
  const parts = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.length === 0) return undefined;
  const sign = /[.?!…]$/u.test(words) ? '[.?!…]?' : '';
  return text.match(new RegExp(parts.join('[^\\p{L}\\p{N}]+') + sign, 'iu'))?.[0];
}

export function oneSentence(text: string, path: Path, field: string, say: Say): void {
  const count = sentenceCount(text);
  if (count > 1) say(path, `"${field}" has ${count} sentences; one is read.`);
  short(text, 35, path, `"${field}"`, say);
}

export function short(text: string, most: number, path: Path, what: string, say: Say): void {
  const count = wordsOf(text).length;
  if (count > most) say(path, `${what} has ${count} words; at most ${most}.`);
}

function called({ id }: Line): string {
  return `"${id}"`;
}
