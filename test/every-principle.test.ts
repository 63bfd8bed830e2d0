/** The promises of the design: every principle is explained, and the library keeps it in at least two decisions. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { principlesCited } from '#scenario';
import { loadPrinciples, loadScenario, scenarioList } from '#scenarios';
import { withCoverage } from '../src/tools/scenarios/coverage.ts';

/** How many decisions cite each principle: an option, an outcome, a wording or a pick of the same beat count once. */
async function citations(): Promise<Map<string, number>> {
  const count = new Map<string, number>();
  for (const { id } of scenarioList) {
    const { beats } = await loadScenario(id);
    for (const beat of beats) for (const principle of principlesCited(beat)) count.set(principle, (count.get(principle) ?? 0) + 1);
  }
  return count;
}

describe('every principle', async () => {
  const principles = await loadPrinciples();
  const count = await citations();

  it('is cited by two decisions of the library', () => {
    expect(principles.map(({ id }) => id).filter((id) => (count.get(id) ?? 0) < 2)).toEqual([]);
  });

  it('stands in the table of the library as it lives there now', async () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '../scenarios/README.md'), 'utf8');
    const stories = await Promise.all(scenarioList.map(({ id }) => loadScenario(id)));
    const inFileOrder = stories.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(readme, 'run npm run scenarios -- --coverage').toBe(withCoverage(readme, principles, inFileOrder));
  });

  it('that is cited is one we explain', () => {
    expect([...count.keys()].filter((id) => !principles.some((principle) => principle.id === id))).toEqual([]);
  });

  it('is explained in few words of its own', () => {
    const titles = principles.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { id, explanation } of principles) expect(explanation.split(/\s+/).length, id).toBeLessThanOrEqual(45);
  });
});
