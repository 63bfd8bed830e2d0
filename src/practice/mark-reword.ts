/** A player's own wording beside the line it replaces: what is still there, what got better, what was lost. */
import type { Kind } from '#language';
import type { Line, Stretch } from './item.ts';
import type { Read, Saying, Verdict } from './verdict.ts';
import { verdict } from './verdict.ts';
import { blamedStretches, markableWords, meets, plainWords } from './words-of-text.ts';

/** A reply this much longer than the model answer and the line hides what it says. */
const longFrom = 2.5;
const longAtLeast = 30;
/** Each fact that got lost costs this much, and together no more than three of them do. */
const factLost = 0.12;
const mostFactsCounted = 3;
const offTopicScore = 0.2;
/** Nothing found, by a lens that heard nothing in the original either. */
const unsureScore = 0.8;
/** Of the weighty words of a blaming stretch, at least two, from this share on in the reply the stretch is still there. */
const keptFrom = 0.6;

/**
 * Marks a rewording. The lens reads the reply; what the lens does not hear in the original is looked for by its words, so that a
 * reply which repeats them is not called better. Without a lens only that is looked for, and nothing is called clean. The score is never the whole judgement: the model answer stands beside it.
 */
export function markReword(line: Line, reply: string, read: Read | undefined): Verdict {
  const original = line.text ?? '';
  const mine = plainWords(reply);
  if (mine.length === 0) return verdict(0, [{ id: 'practice.reword.empty' }]);
  if (mine.join(' ') === plainWords(original).join(' ')) return verdict(0, [{ id: 'practice.reword.same' }]);
  const before = read?.(original) ?? [];
  const found = read?.(reply) ?? [];
  const kindsBefore = new Set<Kind>([...line.blame.map(({ kind }) => kind), ...before.map(({ kind }) => kind)]);
  const offTopic = isOffTopic(line, mine);
  const says: Saying[] = offTopic ? [{ id: 'practice.reword.off-topic' }] : [];
  const still = new Set<Kind>();
  for (const finding of found) {
    const known = [finding.kind, ...finding.also].find((kind) => kindsBefore.has(kind));
    still.add(known ?? finding.kind);
    const values = { kind: known ?? finding.kind, words: reply.slice(finding.start, finding.end) };
    says.push({ id: known === undefined ? 'practice.reword.new' : 'practice.reword.still', values });
  }
  const kept = keptWords(line, reply, found, before);
  for (const { kind, start, end } of kept) {
    still.add(kind);
    says.push({ id: 'practice.reword.kept-words', values: { kind, words: reply.slice(start, end) } });
  }
  if (offTopic)
    return verdict(still.size === 0 ? offTopicScore : offTopicScore / 2, says, { missed: found.map(({ start, end }) => ({ start, end })) });
  // The lens cannot vouch for the absence of what it did not hear in the first place.
  const isDeaf = before.length === 0;
  const gone = [...new Set(line.blame.map(({ kind }) => kind))].filter((kind) => !still.has(kind));
  if (!read) says.push({ id: 'practice.reword.no-lens' });
  else if (still.size === 0) says.push({ id: 'practice.reword.clean' });
  if (!isDeaf) for (const kind of gone) says.push({ id: 'practice.reword.gone', values: { kind } });
  if (read && isDeaf && still.size === 0) says.push({ id: 'practice.reword.lens-unsure' });
  const lost = lostFacts(line, reply);
  for (const fact of lost) says.push({ id: 'practice.reword.lost', values: { fact } });
  const model = plainWords(line.instead ?? '').length;
  const isLong = mine.length >= longAtLeast && mine.length > longFrom * Math.max(model, plainWords(original).length);
  if (isLong) says.push({ id: 'practice.reword.long', values: { words: mine.length, model } });

  const blameLeft = still.size === 0 ? (isDeaf ? unsureScore : 1) : gone.length > 0 ? 0.5 : 0.3;
  const score = blameLeft - factLost * Math.min(lost.length, mostFactsCounted) - (isLong ? 0.1 : 0);
  return verdict(score, says, { missed: [...found.map(({ start, end }) => ({ start, end })), ...kept] });
}

/** Words that say nothing about the matter, so that sharing them does not make a reply one about it. */
const small = new Set(
  'the a an and or but if so of to in on at for from with by as is are was were be been it its this that these those i you he she we they me him her us them my your his our their what who why how when where which not no do does did have has had will would can could should there then than just about up out'.split(
    ' ',
  ),
);

/** A reply that shares no word of weight with the line, its setting or the model answer. */
function isOffTopic({ text = '', setting, instead = '', speaker = '' }: Line, mine: readonly string[]): boolean {
  const theirs = new Set(plainWords(`${text} ${setting} ${instead} ${speaker}`).map(stem));
  return !mine.some((word) => !small.has(word) && theirs.has(stem(word)));
}

/** Close enough for "restart", "restarted" and "restarting" to be one word. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s|'s)$/u, '').slice(0, 6);
}

/**
 * Blaming stretches of the line that stand in the reply and that the lens does not point at anyway: word for word, or, where the lens
 * was deaf to them in the original, most of their words.
 */
function keptWords(
  line: Line,
  reply: string,
  found: readonly Stretch[],
  before: readonly Stretch[],
): readonly (Stretch & { readonly kind: Kind })[] {
  return blamedStretches(line.text ?? '', line.blame).flatMap(({ kind, start, end }) => {
    const words = (line.text ?? '').slice(start, end);
    const wasHeard = before.some((one) => meets(one, { start, end }));
    const stretch = wordForWord(words, reply) ?? (wasHeard ? undefined : mostOf(words, line.instead ?? '', reply));
    return stretch === undefined || found.some((one) => meets(one, stretch)) ? [] : [{ ...stretch, kind }];
  });
}

function wordForWord(words: string, reply: string): Stretch | undefined {
  const parts = plainWords(words);
  if (parts.length < 2) return undefined;
  const pattern = parts.map((part) => part.replaceAll("'", "['’‘]")).join('[^\\p{L}\\p{N}]+');
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(reply);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Where the weighty words of a stretch stand in the reply, if most of them do. What the model answer says too does not weigh. */
function mostOf(words: string, instead: string, reply: string): Stretch | undefined {
  const harmless = new Set([...plainWords(instead), ...factsOf(words)].map(stem));
  const weighty = new Set(
    plainWords(words)
      .filter((word) => !small.has(word))
      .map(stem)
      .filter((word) => !harmless.has(word)),
  );
  const standing = markableWords(reply).filter(({ start, end }) => weighty.has(stem(reply.slice(start, end).toLowerCase())));
  const kept = new Set(standing.map(({ start, end }) => stem(reply.slice(start, end).toLowerCase()))).size;
  const [first, last] = [standing[0], standing.at(-1)];
  return first && last && kept >= 2 && kept >= weighty.size * keptFrom ? { start: first.start, end: last.end } : undefined;
}

/** Figures, times and names of things that the line and the model answer have and the reply does not. */
function lostFacts({ text = '', instead = '' }: Line, reply: string): readonly string[] {
  const model = factsOf(instead);
  const mine = factsOf(reply);
  return [...factsOf(text)].filter((fact) => model.has(fact) && !mine.has(fact));
}

function factsOf(text: string): ReadonlySet<string> {
  const written = text.match(/[\p{L}\p{N}]+(?:[._/@:-]+[\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(written.filter((word) => /\p{N}|[_/@]/u.test(word)).map((word) => word.toLowerCase()));
}
