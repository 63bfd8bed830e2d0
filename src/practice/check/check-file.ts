/** Everything wrong in one file of `scenarios/practice` at once, as sentences with their place. */
import type { z } from 'zod';
import { camelKeyed, complaints, didYouMean, fieldsAt, inFileOrder, readYaml } from '#scenario/check';
import type { Path, Place, Problem, Say } from '#scenario/check';
import type { ColdCase, FormId, Item } from '../item.ts';
import { formIds } from '../item.ts';
import { checkCards, checkQuestions } from './check-cards.ts';
import { checkColdCase } from './check-cold-case.ts';
import { checkLine, checkScene, oneSentence, short } from './check-line.ts';
import { gradeOf, sentenceCount } from './prose.ts';
import { proseOf } from './prose-of.ts';
import { coldCaseSchema, lineSchema, questionsSchema, timelineSchema } from './shape.ts';

/** Items of a file with their places; only those that have the right form. */
export type PlacedItem = { readonly item: Item; readonly file: string; readonly placeOf: (path: Path) => Place };

export type CheckedPractice = {
  readonly items: readonly PlacedItem[];
  readonly coldCase?: { readonly coldCase: ColdCase; readonly placeOf: (path: Path) => Place };
  readonly problems: readonly Problem[];
};

/** The highest Flesch-Kincaid grade of an item: what a fifteen-year-old reads, or an engineer with little English. */
export const highestGrade = 10;

/** The form a file holds, by its name; undefined for the items of the drill and for cold cases. */
export function formOf(file: string): FormId | undefined {
  return formIds.find((form) => baseName(file) === `form-${form}`);
}

export function isColdCase(file: string): boolean {
  return baseName(file).startsWith('cold-case-');
}

/** Checks the text of a file. `file` is its name, which says whether it holds items, a form or a cold case; `principles` are the ids there are. */
export function checkPracticeFile(source: string, file: string, principles: readonly string[]): CheckedPractice {
  const yaml = readYaml(source, file);
  if (yaml.data === undefined) return { items: [], problems: inFileOrder(yaml.problems) };
  const problems: Problem[] = [...yaml.problems];
  const say: Say = (path, message) => problems.push({ file, ...yaml.placeOf(path), message });
  const read = <T>(schema: z.ZodType, value: unknown, path: Path): T | undefined => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return camelKeyed(parsed.data) as T;
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    for (const found of complaints(yaml.data, issues, (at) => fieldsAt(schema, at.slice(path.length))))
      problems.push({
        file,
        ...(found.key === undefined ? yaml.placeOf(found.path) : yaml.placeOfKey(found.path, found.key)),
        message: found.message,
      });
    return undefined;
  };

  if (isColdCase(file)) {
    const coldCase = read<ColdCase>(coldCaseSchema, yaml.data, []);
    if (coldCase) checkColdCase(coldCase, baseName(file).slice('cold-case-'.length), say);
    return { items: [], problems: inFileOrder(problems), ...(coldCase ? { coldCase: { coldCase, placeOf: yaml.placeOf } } : {}) };
  }
  if (!Array.isArray(yaml.data)) {
    say([], 'A file of practice is a list of items: each begins with "- id:".');
    return { items: [], problems: inFileOrder(problems) };
  }
  const items = yaml.data.flatMap((value: unknown, index): PlacedItem[] => {
    const { sort, schema } = formOfEntry(value);
    const found = read<Omit<Item, 'sort'>>(schema, value, [index]);
    if (!found) return [];
    const item = { sort, ...found } as Item;
    checkItem(item, formOf(file), principles, [index], say);
    return [{ item, file, placeOf: (path) => yaml.placeOf([index, ...path]) }];
  });
  return { items, problems: inFileOrder(problems) };
}

function formOfEntry(value: unknown): { readonly sort: Item['sort']; readonly schema: z.ZodType } {
  const has = (field: string) => typeof value === 'object' && value !== null && field in value;
  if (has('cards')) return { sort: 'timeline', schema: timelineSchema };
  return has('questions') ? { sort: 'questions', schema: questionsSchema } : { sort: 'line', schema: lineSchema };
}

function checkItem(item: Item, form: FormId | undefined, principles: readonly string[], path: Path, say: Say): void {
  if (form && item.sort !== 'line') say(path, `"${item.id}" is no line; the forms hold lines only.`);
  for (const [index, principle] of item.principles.entries())
    if (!principles.includes(principle))
      say([...path, 'principles', index], `There is no principle "${principle}".${didYouMean(principle, principles)}`);
  oneSentence(item.why, [...path, 'why'], 'why', say);
  if (/\b(?:rule|guideline)s?\s+\w?\d/iu.test(item.why))
    say([...path, 'why'], '"why" names a rule; say what the words do to whoever hears them.');
  short(item.setting, 35, [...path, 'setting'], 'This setting', say);
  if (sentenceCount(item.setting) > 3) say([...path, 'setting'], 'This setting has more than three sentences.');
  switch (item.sort) {
    case 'line':
      checkLine(item, form !== undefined, path, say);
      break;
    case 'questions':
      checkScene(item, path, say);
      checkQuestions(item.questions, [...path, 'questions'], say);
      break;
    case 'timeline':
      checkCards(item.cards, [...path, 'cards'], say);
      break;
  }
  const grade = gradeOf(proseOf(item).join('\n\n'));
  if (grade > highestGrade)
    say(
      path,
      `"${item.id}" reads like school year ${grade.toFixed(1)}; at most ${highestGrade}. Shorter sentences and shorter words help.`,
    );
}

function baseName(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/\.ya?ml$/u, '');
}
