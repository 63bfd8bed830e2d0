/**
 * The library of practice: every file of `en`, found by its name, so that a new file of items is one new file. Everything is
 * fetched when it is needed.
 */
import type { ColdCase, FormId, Item, Line } from '#practice';

/** What the list of cold cases shows of one. */
export type ColdCaseCard = Pick<ColdCase, 'id' | 'title' | 'setting' | 'minutes'>;

const items = import.meta.glob<readonly Item[]>(['./en/*.yaml', '!./en/form-*.yaml', '!./en/cold-case-*.yaml'], { import: 'default' });
const forms = import.meta.glob<readonly Line[]>('./en/form-*.yaml', { import: 'default' });
const coldCaseCards = import.meta.glob<ColdCaseCard>('./en/cold-case-*.yaml', { query: '?card', import: 'default' });
const coldCases = import.meta.glob<ColdCase>('./en/cold-case-*.yaml', { import: 'default' });

/** All items of the drill, in an order that does not change between visits. */
export async function loadItems(): Promise<readonly Item[]> {
  return (await Promise.all(Object.values(items).map((load) => load()))).flat();
}

/** The lines of one of the two fixed tests, in the order of their pairs. Rejects with a sentence if its file is missing. */
export async function loadForm(form: FormId): Promise<readonly Line[]> {
  const load = forms[`./en/form-${form}.yaml`];
  if (!load) throw new Error(`The file scenarios/practice/en/form-${form}.yaml is missing.`);
  return (await load()).toSorted((a, b) => (a.pair ?? 0) - (b.pair ?? 0));
}

export async function loadColdCaseCards(): Promise<readonly ColdCaseCard[]> {
  return Promise.all(Object.values(coldCaseCards).map((load) => load()));
}

/** The whole cold case of that id. Rejects with a sentence if there is none. */
export async function loadColdCase(id: string): Promise<ColdCase> {
  const load = coldCases[`./en/cold-case-${id}.yaml`];
  if (!load) throw new Error(`There is no cold case "${id}".`);
  return load();
}
