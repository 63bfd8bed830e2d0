/** Everything wrong in a scenario file at once, as sentences with their place. */
import { allWaysLead } from '../plot.ts';
import type { DraftStory } from '../plot.ts';
import { storySchema } from '../shape.ts';
import type { Story } from '../story.ts';
import { camelKeyed, kebabPath } from './camel.ts';
import { checkBeats } from './check-beats.ts';
import { checkCalendar, checkReach, checkWays } from './check-calendar.ts';
import { checkGuards } from './check-guards.ts';
import { checkIds } from './check-ids.ts';
import { checkNames } from './check-names.ts';
import type { ScenarioWorld } from './check-names.ts';
import { checkHowOftenAsked, checkPredictions } from './check-predictions.ts';
import { checkSize } from './check-size.ts';
import { checkSpeakers } from './check-speakers.ts';
import { checkStances } from './check-stances.ts';
import { checkWords } from './check-words.ts';
import { draftOf } from './draft.ts';
import { fieldsAt } from './fields.ts';
import { complaints } from './plain-words.ts';
import type { Complaint } from './plain-words.ts';
import { inFileOrder } from './problem.ts';
import type { Path, Place, Problem, Say } from './problem.ts';
import { readYaml } from './yaml-source.ts';

export type CheckedScenario = {
  /** The story; only if nothing is wrong. */
  readonly story?: Story;
  readonly problems: readonly Problem[];
  /** Where in the file something of the story is written; the path as the game names it. */
  readonly placeOf: (path: Path) => Place;
};

/** Checks the text of a scenario file. `file` is the name problems are reported under. */
export function checkScenario(source: string, file: string, world: ScenarioWorld): CheckedScenario {
  const yaml = readYaml(source, file);
  const placeOf = (path: Path) => yaml.placeOf(kebabPath(path));
  if (yaml.data === undefined) return { problems: inFileOrder(yaml.problems), placeOf };

  const parsed = storySchema.safeParse(yaml.data);
  const found = parsed.success ? [] : complaints(yaml.data, parsed.error.issues, (path) => fieldsAt(storySchema, path));
  const ofShape = found.map(({ path, key, message }) => ({
    file,
    ...(key === undefined ? yaml.placeOf(path) : yaml.placeOfKey(path, key)),
    message,
  }));

  const ofMeaning: Problem[] = [];
  const say: Say = (path, message) => {
    if (!alreadyTold(found, kebabPath(path), message)) ofMeaning.push({ file, ...placeOf(path), message });
  };
  const draft = draftOf(yaml.data, found);
  const expectedId = file.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '');
  if (draft.id !== undefined && draft.id !== expectedId)
    say(['id'], `The id is "${draft.id}", and the file is called "${expectedId}". They have to be the same.`);
  // Subjects are looked up by the game's paths, so in data with the game's keys.
  checkMeaning(draft, camelKeyed(yaml.data), world, say);

  const problems = inFileOrder([...yaml.problems, ...ofShape, ...ofMeaning]);
  return { ...(problems.length === 0 && parsed.success ? { story: toStory(parsed.data) } : {}), problems, placeOf };
}

/** Whether this only says that a field is missing whose form is complained of anyway. */
function alreadyTold(found: readonly Complaint[], path: Path, message: string): boolean {
  return found.some(
    (complaint) =>
      complaint.key === undefined &&
      complaint.path.length === path.length + 1 &&
      path.every((part, index) => part === complaint.path[index]) &&
      message.includes(`"${String(complaint.path.at(-1))}"`),
  );
}

/** Every way through a story is walked; of more beats than any story has, that would never come to an end. */
const mostBeats = 200;

function checkMeaning(draft: DraftStory, data: unknown, world: ScenarioWorld, say: Say): void {
  const beats = draft.beats?.length ?? 0;
  if (beats > mostBeats) {
    say(['beats'], `There are ${beats} beats in the file; nothing further is looked at while there are more than ${mostBeats}.`);
    return;
  }
  checkIds(draft, say);
  checkNames(draft, data, world, say);
  checkGuards(draft, data, say);
  checkBeats(draft, data, say);
  checkCalendar(draft, say);
  checkWays(draft, say);
  checkPredictions(draft, say);
  // One wrong name cuts off all that follows; it is told once, and not again for each beat behind it.
  const whole = allWaysLead(draft);
  if (whole) checkReach(draft, say);
  if (whole) checkHowOftenAsked(draft, say);
  checkStances(draft, say);
  checkWords(draft, say);
  checkSpeakers(draft, world, say);
  if (whole && draft.beats?.length) checkSize(draft, say);
}

/** Checked data as the game holds it. */
export function toStory(data: unknown): Story {
  return camelKeyed(data) as Story;
}
