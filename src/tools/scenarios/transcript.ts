/** One playthrough as a story to read. */
import { metricsAfter } from '#lab';
import type { Cast, CompiledStory, Did, SpokenLine, Story, TrailEntry } from '#scenario';
import { play, playerOf } from '#scenario/players';
import type { PlayerKind } from '#scenario/players';
import { outcomeOf } from './plays.ts';

const width = 92;

export function transcript(compiled: CompiledStory, kind: PlayerKind, seed: string): string {
  const { context } = play(compiled, seed, playerOf(kind, seed));
  const { story, cast } = compiled;
  const told = context.trail.map((entry) => entryText(story, cast, entry));
  const end = metricsAfter(context.weeks);
  const later = outcomeOf(context);
  const points = (metrics: { R: number; V: number; T: number }) =>
    `reporting ${Math.round(metrics.R)}, velocity ${Math.round(metrics.V)}, trust ${Math.round(metrics.T)}`;
  return [
    `${story.title}   (${kind}, luck "${seed}", edition ${compiled.edition})`,
    ...told,
    `At the end of the story: ${points(end)}.`,
    `In month 12, if this goes on: ${points(later)}, harm ${Math.round(later.harm)}.`,
    '',
  ].join('\n\n');
}

function entryText(story: Story, cast: Cast, entry: TrailEntry): string {
  switch (entry.kind) {
    case 'beat': {
      const beat = story.beats.find(({ id }) => id === entry.beat);
      const heading = `── Week ${entry.week} · ${beat?.place ?? entry.beat} ${'─'.repeat(20)}`;
      return [heading, ...entry.lines.map((line) => lineText(cast, line)), ...(beat?.ask === undefined ? [] : [beat.ask])].join('\n');
    }
    case 'decision':
      return [
        `> ${didText(story, entry.beat, entry.did)}`,
        ...entry.lines.map((line) => lineText(cast, line)),
        ...(entry.heard === undefined ? [] : [wrapped(`(${entry.heard})`)]),
        `  [${entry.did && 'option' in entry.did ? entry.did.option : (entry.outcome ?? 'silence')}${entry.stance === undefined ? '' : `, stance ${entry.stance.toFixed(2)}`}, habit ${entry.habit.toFixed(2)}]`,
      ].join('\n');
    case 'passing': {
      const seen = entry.events.filter((event) => event.seen);
      const counts = new Map<string, number>();
      for (const { kind } of seen) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const news = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
      const weeks = entry.week - entry.fromWeek;
      return [
        `   … ${weeks === 1 ? 'a week passes' : `${weeks} weeks pass`}. ${news}`,
        ...entry.lines.map((line) => lineText(cast, line)),
      ].join('\n');
    }
    case 'ending': {
      const ending = story.endings.find(({ id }) => id === entry.ending);
      return [`══ ${ending?.title ?? entry.ending} ══`, ...entry.lines.map((line) => lineText(cast, line))].join('\n');
    }
  }
}

function lineText(cast: Cast, line: SpokenLine): string {
  if (line.kind === 'stage') return wrapped(`(${line.text})`);
  if (line.kind === 'log') return line.text.replace(/^/gmu, '    | ');
  return wrapped(`${nameOf(cast, line.who)}: ${line.text}`);
}

function nameOf(cast: Cast, who: string): string {
  const found = [...cast.people, ...cast.outsiders].find(({ id }) => id === who);
  return found?.name ?? 'You';
}

function didText(story: Story, beatId: string, did: Did): string {
  const beat = story.beats.find(({ id }) => id === beatId);
  if ('silence' in did) return 'You say nothing.';
  if ('option' in did) {
    const option = beat?.options?.find(({ id }) => id === did.option);
    return option?.say ?? `(${option?.do ?? option?.gesture ?? did.option})`;
  }
  const { activity } = beat ?? {};
  if ('cards' in did && activity?.kind === 'timeline')
    return did.cards
      .map(([id, wording]) => {
        const card = activity.cards.find((one) => one.id === id);
        return `${card?.time ?? id}: ${card?.wordings.find((one) => one.id === wording)?.text ?? wording}`;
      })
      .join('\n> ');
  if ('picks' in did && activity?.kind === 'picks')
    return did.picks.map((pick) => activity.picks.find(({ id }) => id === pick)?.text ?? pick).join('\n> ');
  if ('allocation' in did && activity?.kind === 'capacity')
    return Object.entries(did.allocation)
      .filter(([, hundredths]) => hundredths > 0)
      .map(([id, hundredths]) => `${hundredths}: ${activity.lines.find((line) => line.id === id)?.text ?? id}`)
      .join('\n> ');
  if ('levers' in did && activity?.kind === 'levers')
    return activity.offers
      .filter(({ id }) => did.levers[id])
      .map(({ text }) => text)
      .join('\n> ');
  return JSON.stringify(did);
}

function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}
