/** Beats, lines and activities: each has what it needs, and not two things that exclude each other. */
import type { DraftStory } from '../plot.ts';
import { isDecisionPoint } from '../plot.ts';
import type { Activity, Draft } from '../story.ts';
import { beatsOf, entriesOf, linesOf, optionsOf } from './look-through.ts';
import type { Found } from './look-through.ts';
import type { Path, Say } from './problem.ts';
import { listed } from './problem.ts';
import { subject } from './subject.ts';

export function checkBeats(story: DraftStory, data: unknown, say: Say): void {
  for (const found of beatsOf(story)) {
    const { path, thing: beat } = found;
    const name = `beat "${beat.id ?? ''}"`;
    if (beat.options && beat.activity) say(path, `${name} has both options and an activity. Make two beats of it.`);
    if (!isDecisionPoint(beat)) {
      for (const part of ['ask', 'timeLimit', 'ifNobodyAnswers', 'concerns', 'prompts'] as const)
        if (beat[part] !== undefined)
          say([...path, part], `${name} has "${kebab(part)}" and nothing to decide: it needs options or an activity.`);
    } else {
      if (!beat.prompts?.length) say(path, `${name} needs one or two "prompts" for the facilitator.`);
      if (beat.timeLimit !== undefined && !beat.ifNobodyAnswers)
        say([...path, 'timeLimit'], `${name} has a time limit and does not say what silence does: it needs "if-nobody-answers".`);
    }
    const options = optionsOf(found);
    if (options.length === 2) say([...path, 'options'], `${name} offers two options; three or four leave something to weigh.`);
    if (options.length > 0 && options.filter(({ thing }) => thing.when === undefined).length < 2)
      say([...path, 'options'], `${name} needs two options that are always offered.`);
    for (const { path: at, thing: option } of options) oneOf(option, ['say', 'do', 'gesture'], `option "${option.id ?? ''}"`, at, say);
    if (beat.activity) checkActivity({ path: [...path, 'activity'], thing: beat.activity }, name, say);
  }
  for (const { path, thing: line } of linesOf(story)) {
    const what = subject(data, path);
    oneOf(line, ['says', 'stage', 'log'], what, path, say);
    if (line.says !== undefined && line.who === undefined) say(path, `${what} is spoken and does not say by whom: it needs "who".`);
    if (line.says === undefined && line.who !== undefined && (line.stage ?? line.log) !== undefined)
      say([...path, 'who'], `${what} has a speaker and is not speech.`);
    if (line.or !== undefined && line.or === line.who) say([...path, 'or'], `${what} has the same speaker twice.`);
  }
}

function oneOf<T extends string>(thing: { readonly [K in T]?: unknown }, names: readonly T[], what: string, path: Path, say: Say): void {
  const given = names.filter((name) => thing[name] !== undefined);
  if (given.length === 0) say(path, `${what} needs one of ${listed(names)}.`);
  if (given.length > 1) say([...path, given[1] ?? ''], `${what} has ${listed(given, 'and')}; it can have only one of ${listed(names)}.`);
}

function checkActivity({ path, thing: activity }: Found<Draft<Activity>>, beat: string, say: Say): void {
  const outcomes = entriesOf<Draft<Activity['outcomes'][number]>>(activity.outcomes, [...path, 'outcomes']);
  for (const { path: at, thing } of outcomes.slice(0, -1))
    if (thing.when === undefined) say(at, `outcome "${thing.id ?? ''}" has no "when", so the outcomes after it never come.`);
  const last = outcomes.at(-1);
  if (last?.thing.when !== undefined)
    say([...last.path, 'when'], `The last outcome of ${beat} has to come without "when": something always has to.`);
  if (activity.kind === 'picks') {
    const { atLeast = 0, atMost = 1 } = activity;
    const always = (activity.picks ?? []).filter((pick) => pick && pick.when === undefined).length;
    if (atLeast > atMost) say([...path, 'atLeast'], `${beat} asks for at least ${atLeast} picks and allows at most ${atMost}.`);
    if (atLeast > always) say([...path, 'atLeast'], `${beat} asks for at least ${atLeast} picks, and only ${always} are always offered.`);
  }
  if (activity.kind === 'capacity') {
    for (const { path: at, thing: line } of entriesOf(activity.lines, [...path, 'lines'])) {
      const name = `line "${line.id ?? ''}" of ${beat}`;
      if (line.lever === undefined && line.costs === undefined) say(at, `${name} needs either "lever", or "costs" and "gives".`);
      if (line.lever !== undefined && (line.costs ?? line.gives) !== undefined)
        say(at, `${name} has both "lever" and "costs"; it can have only one.`);
      if (line.costs !== undefined && line.gives === undefined) say(at, `${name} costs something and gives nothing: it needs "gives".`);
      if (line.costs !== undefined && line.costs > (line.most ?? Infinity))
        say([...at, 'costs'], `${name} costs more than can be given to it.`);
      if ((line.most ?? 0) > (activity.total ?? Infinity)) say([...at, 'most'], `${name} can take more than there is in all.`);
      if (line.lever === 'guardrail-work' && (line.most ?? 0) > 10)
        say([...at, 'most'], `${name}: guardrails can take at most 10 hundredths.`);
    }
  }
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
