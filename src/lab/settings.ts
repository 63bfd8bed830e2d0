/**
 * What the lab is set to: one or two teams, how long, how often, what is drawn, and the numbers of the model that a sceptic has
 * changed. All of it fits into a link, as a short text that can be read, and no text of a link is taken on trust.
 */
import { defaultLevers, policies, policyNames, tableValues, type ParameterName, type PolicyName, type StartPreset } from '#simulation';
import { fitLever, leverIds, leverText, readLever, readNumber, type LeverId, type LeverSettings, type LeverValue } from './levers.ts';
import { chartNames, type ChartName } from './outputs.ts';
import { parameterRange } from './parameter-range.ts';

export { policyNames };
export type { ParameterName, PolicyName, StartPreset };

export const startPresets = ['neutral', 'blame-heavy', 'generative'] as const satisfies readonly StartPreset[];
export const runCounts = [1, 20, 100, 200, 1000] as const;
export type RunCount = (typeof runCounts)[number];
export const monthsRange = { low: 3, high: 36 } as const;
export const labPages = ['try', 'model'] as const;
export type LabPage = (typeof labPages)[number];

export type LeverChanges = Partial<LeverSettings>;

export type TeamSettings = {
  readonly preset: StartPreset;
  /** The leader to start from. Without changes it is lived as it is, also where it changes its mind on the way. */
  readonly policy: PolicyName;
  /** Levers that differ from where this leader starts. With any, all levers stand still to the end. */
  readonly changes: LeverChanges;
};

export type LabSettings = {
  readonly page: LabPage;
  readonly a: TeamSettings;
  /** The team compared with, under the same luck. */
  readonly b: TeamSettings | undefined;
  /** 3 to 36. */
  readonly months: number;
  readonly runs: RunCount;
  readonly charts: readonly ChartName[];
  /** What is true, or what the leader sees of it. */
  readonly view: 'true' | 'seen';
  /** A few single runs are drawn as thin lines. */
  readonly singles: boolean;
  readonly parameters: Partial<Readonly<Record<ParameterName, number>>>;
};

export const teamOf = (policy: PolicyName): TeamSettings => ({ preset: 'neutral', policy, changes: {} });

export const usualLab: LabSettings = {
  page: 'try',
  a: teamOf('always-blame'),
  b: teamOf('systemic'),
  months: 24,
  runs: 200,
  charts: ['reporting', 'velocity', 'trust'],
  view: 'true',
  singles: false,
  parameters: {},
};

/** All levers where this leader starts. */
export function startLevers(policy: PolicyName): LeverSettings {
  return { ...defaultLevers, ...policies[policy].levers };
}

/** All levers of a team as they stand at its start. */
export function leversOf({ policy, changes }: TeamSettings): LeverSettings {
  return { ...startLevers(policy), ...changes };
}

/** Whether this leader changes something on the way, and no lever has been touched. */
export function changesOnTheWay({ policy, changes }: TeamSettings): boolean {
  return policies[policy].before !== undefined && Object.keys(changes).length === 0;
}

/** The team with one lever moved; a lever back where it started is no change. */
export function withLever(team: TeamSettings, id: LeverId, value: LeverValue): TeamSettings {
  const changes: Record<string, unknown> = { ...team.changes };
  const fitted = fitLever(id, value);
  if (fitted === startLevers(team.policy)[id]) delete changes[id];
  else changes[id] = fitted;
  return { ...team, changes: inOrder(leverIds, changes) as LeverChanges };
}

/** The settings with one number of the model changed, or put back if `value` is undefined or what the table says. */
export function withParameter(settings: LabSettings, name: ParameterName, value: number | undefined): LabSettings {
  const parameters: Record<string, number> = { ...settings.parameters };
  const fitted = value === undefined ? undefined : fitParameter(name, value);
  if (fitted === undefined || fitted === tableValues[name]) delete parameters[name];
  else parameters[name] = fitted;
  return { ...settings, parameters: inOrder(parameterNames, parameters) };
}

/** The settings with exactly these numbers of the model changed. */
export function withParameters(settings: LabSettings, parameters: LabSettings['parameters']): LabSettings {
  const names = parameterNames.filter((name) => parameters[name] !== undefined);
  return names.reduce<LabSettings>((so, name) => withParameter(so, name, parameters[name]), { ...settings, parameters: {} });
}

/** The nearest value the lab takes for a number of the model. */
export function fitParameter(name: ParameterName, value: number): number {
  const { low, high, whole } = parameterRange(name);
  const inside = Math.min(high, Math.max(low, Number.isFinite(value) ? value : tableValues[name]));
  return (whole ? Math.round(inside) : Number(inside.toFixed(6))) + 0;
}

/** The settings as the text of a link; empty for the usual ones. Only characters that any address carries unharmed. */
export function encodeLab(settings: LabSettings): string {
  const { page, a, b, months, runs, charts, view, singles, parameters } = settings;
  const fields = [
    page === usualLab.page ? '' : page,
    teamText(a) === teamText(usualLab.a) ? '' : `a_${teamText(a)}`,
    b === undefined ? 'b_none' : teamText(b) === usualB ? '' : `b_${teamText(b)}`,
    months === usualLab.months ? '' : `months_${months}`,
    runs === usualLab.runs ? '' : `runs_${runs}`,
    charts.join() === usualLab.charts.join() ? '' : ['show', ...charts].join('_'),
    view === usualLab.view ? '' : view,
    singles ? 'singles' : '',
    Object.keys(parameters).length === 0
      ? ''
      : ['numbers', ...Object.entries(parameters).map(([name, value]) => `${name}-${value}`)].join('_'),
  ];
  return fields.filter((field) => field !== '').join('~');
}

function teamText({ preset, policy, changes }: TeamSettings): string {
  const start = preset === 'neutral' ? [] : [`start-${preset}`];
  return [policy, ...start, ...Object.entries(changes).map(([id, value]) => `${id}-${leverText(value)}`)].join('_');
}

const usualB = teamText(usualLab.b as TeamSettings);
const parameterNames = Object.keys(tableValues) as readonly ParameterName[];
/** Longer than anything the lab ever writes. */
const longestText = 8000;

/** What a link asks for. Numbers are brought into their ranges; a text that makes no sense gives the usual settings, `damaged`. */
export function decodeLab(text: string): { readonly settings: LabSettings; readonly damaged: boolean } {
  const settings = text.length > longestText ? undefined : readFields(text);
  return { settings: settings ?? usualLab, damaged: settings === undefined };
}

type Draft = { -readonly [Key in keyof LabSettings]: LabSettings[Key] };

/** Fields of a single word. */
const plainFields: Readonly<Record<string, Partial<LabSettings>>> = {
  try: { page: 'try' },
  model: { page: 'model' },
  true: { view: 'true' },
  seen: { view: 'seen' },
  singles: { singles: true },
};

/** The other fields by their first word; false if the rest cannot be read. */
const readers: Readonly<Record<string, (draft: Draft, items: readonly string[]) => boolean>> = {
  a(draft, items) {
    const team = readTeam(items);
    if (team) draft.a = team;
    return team !== undefined;
  },
  b(draft, items) {
    const team = items.join() === 'none' ? undefined : readTeam(items);
    draft.b = team;
    return team !== undefined || items.join() === 'none';
  },
  months(draft, [text = '', ...rest]) {
    const months = readNumber(text);
    if (months === undefined || rest.length > 0) return false;
    draft.months = fitMonths(months);
    return true;
  },
  runs(draft, [text = '', ...rest]) {
    const wanted = readNumber(text);
    if (wanted === undefined || rest.length > 0) return false;
    draft.runs = runCounts.findLast((count) => count <= wanted) ?? runCounts[0];
    return true;
  },
  show(draft, items) {
    const shown = chartNames.filter((name) => items.includes(name));
    draft.charts = shown;
    return shown.length === items.length;
  },
  numbers(draft, items) {
    for (const item of items) {
      const [symbol, text] = splitAtDash(item);
      const name = parameterNames.find((known) => known === symbol);
      const value = readNumber(text);
      if (name === undefined || value === undefined || name in draft.parameters) return false;
      draft.parameters = withParameter(draft, name, value).parameters;
    }
    return true;
  },
};

function readFields(text: string): LabSettings | undefined {
  const draft: Draft = { ...usualLab };
  const read = new Set<string>();
  for (const field of text === '' ? [] : text.split('~')) {
    const [name = '', ...items] = field.split('_');
    if (read.has(name)) return undefined;
    read.add(name);
    if (Object.hasOwn(plainFields, field)) Object.assign(draft, plainFields[field]);
    else if (!Object.hasOwn(readers, name) || readers[name]?.(draft, items) !== true) return undefined;
  }
  return draft;
}

function readTeam([first, ...items]: readonly string[]): TeamSettings | undefined {
  const policy = policyNames.find((name) => name === first);
  if (policy === undefined) return undefined;
  let team = teamOf(policy);
  const read = new Set<string>();
  for (const item of items) {
    const [key, text] = splitAtDash(item);
    if (read.has(key)) return undefined;
    read.add(key);
    const preset = key === 'start' ? startPresets.find((one) => one === text) : undefined;
    const id = leverIds.find((known) => known === key);
    const lever = id === undefined ? undefined : readLever(id, text);
    if (preset !== undefined) team = { ...team, preset };
    else if (id !== undefined && lever !== undefined) team = withLever(team, id, lever.value);
    else return undefined;
  }
  return team;
}

/** Months as the lab takes them: whole, 3 to 36. */
export function fitMonths(months: number): number {
  return Math.round(Math.min(monthsRange.high, Math.max(monthsRange.low, months)));
}

function splitAtDash(item: string): readonly [string, string] {
  const at = item.indexOf('-');
  return at < 0 ? [item, ''] : [item.slice(0, at), item.slice(at + 1)];
}

/** The same entries in the order of a list, so that equal settings give equal texts. */
function inOrder<Value>(order: readonly string[], entries: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(order.filter((key) => key in entries).map((key) => [key, entries[key] as Value]));
}
