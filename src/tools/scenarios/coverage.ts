/** Which principle lives in which scenario: a table for `scenarios/README.md`. */
import { principlesCited } from '#scenario';
import type { Principle, Story } from '#scenario';

const begin = '<!-- which principle lives where: npm run scenarios -- --coverage -->';
const end = '<!-- end of the table -->';
/** A principle lives in the library once so many decisions show it. */
const enough = 2;

/** How many decisions of each scenario show a principle. */
function citations(stories: readonly Story[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { title, beats } of stories)
    for (const beat of beats)
      for (const principle of principlesCited(beat)) {
        const byTitle = found.get(principle) ?? new Map<string, number>();
        found.set(principle, byTitle.set(title, (byTitle.get(title) ?? 0) + 1));
      }
  return found;
}

/** The text with the table between its marks made anew. */
export function withCoverage(text: string, principles: readonly Principle[], stories: readonly Story[]): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`scenarios/README.md has lost the marks "${begin}" and "${end}".`);
  return `${before}${begin}\n${table(principles, stories)}\n${end}${after}`;
}

function table(principles: readonly Principle[], stories: readonly Story[]): string {
  const found = citations(stories);
  const rows = principles.map(({ id, title }) => {
    const byTitle = [...(found.get(id) ?? [])].toSorted(([, a], [, b]) => b - a);
    const decisions = byTitle.reduce((sum, [, count]) => sum + count, 0);
    const where = byTitle.map(([name, count]) => `${name} (${count})`).join(', ');
    return { id, row: `| ${title} (\`${id}\`) | ${where} |`, waits: decisions < enough };
  });
  const waiting = rows.filter(({ waits }) => waits).map(({ id }) => `\`${id}\``);
  return [
    '',
    '| principle | decisions that show it |',
    '|---|---|',
    ...rows.filter(({ waits }) => !waits).map(({ row }) => row),
    '',
    waiting.length === 0 ? 'None waits for a scenario still to come.' : `Waiting for scenarios still to come: ${waiting.join(', ')}.`,
    '',
  ].join('\n');
}
