/** Every standing lever as something to move: its place, its range and its step. The words for it are in `src/words`. */
import { defaultLevers, negligencePaths, reviewKinds, tones, type LeverId, type LeverSettings } from '#simulation';

export type { LeverId, LeverSettings };
export type LeverValue = number | boolean | string | undefined;

export type LeverControl =
  /** A number; `share` is shown as so many of a hundred, `scale` as it is with its sign. */
  | { readonly kind: 'slider'; readonly low: number; readonly high: number; readonly step: number; readonly shown: 'share' | 'scale' }
  /** A number that may also be left alone (undefined). */
  | { readonly kind: 'target'; readonly low: number; readonly high: number; readonly step: number; readonly shown: 'share' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly choices: readonly (string | number)[] };

const share = (high: number, step: number) => ({ kind: 'slider', low: 0, high, step, shown: 'share' }) as const;

/** The controls, in the order of their groups. Steps are such that every reference policy lies on one. */
export const leverGroups = {
  answer: {
    stance: { kind: 'slider', low: -1, high: 1, step: 0.02, shown: 'scale' },
    public: { kind: 'switch' },
    named: { kind: 'switch' },
    ownIt: { kind: 'switch' },
    tone: { kind: 'choice', choices: tones },
    reassignChance: share(1, 0.02),
  },
  telling: {
    messenger: { kind: 'slider', low: -1, high: 0, step: 0.05, shown: 'scale' },
    recognition: share(1, 0.05),
  },
  reviews: {
    review: { kind: 'choice', choices: reviewKinds },
    distribution: { kind: 'choice', choices: [0, 1, 2] },
    address: share(1, 0.05),
    advocate: { kind: 'switch' },
    celebrate: { kind: 'switch' },
  },
  time: {
    fund: share(0.4, 0.005),
    guardrailWork: share(0.1, 0.005),
    register: { kind: 'switch' },
    trainNewcomers: { kind: 'switch' },
  },
  security: {
    partner: { kind: 'switch' },
    champions: { kind: 'choice', choices: [0, 1, 2] },
    championTime: { kind: 'switch' },
    scanner: { kind: 'switch' },
  },
  controls: {
    gateChance: share(1, 0.02),
    paperStep: share(0.3, 0.01),
    paperTarget: { kind: 'target', low: 0, high: 1, step: 0.02, shown: 'share' },
    retireGates: { kind: 'switch' },
  },
  firm: {
    shame: { kind: 'switch' },
    negligence: { kind: 'choice', choices: negligencePaths },
  },
} as const satisfies Record<string, Partial<Record<LeverId, LeverControl>>>;

export type LeverGroup = keyof typeof leverGroups;
export const leverGroupNames = Object.keys(leverGroups) as readonly LeverGroup[];

export const leverControls = Object.assign({}, ...Object.values(leverGroups)) as Readonly<Record<LeverId, LeverControl>>;
export const leverIds = Object.keys(leverControls) as readonly LeverId[];

/** The levers of a group. */
export function leversIn(group: LeverGroup): readonly LeverId[] {
  return Object.keys(leverGroups[group]) as LeverId[];
}

/** The nearest value the control can have; undefined only where a target is left alone. */
export function fitLever(id: LeverId, value: LeverValue): LeverValue {
  const control = leverControls[id];
  switch (control.kind) {
    case 'switch':
      return value === true;
    case 'choice':
      return control.choices.includes(value as never) ? value : defaultLevers[id];
    case 'target':
      return value === undefined ? undefined : onStep(Number(value), control);
    case 'slider':
      return onStep(Number(value), control);
  }
}

function onStep(value: number, { low, high, step }: { low: number; high: number; step: number }): number {
  const inside = Math.min(high, Math.max(low, Number.isFinite(value) ? value : low));
  // Steps are decimal, and so are their multiples; adding 0 turns -0 into 0.
  return Number((low + Math.round((inside - low) / step) * step).toFixed(4)) + 0;
}

/** A lever as the text of a link: `yes`, `no`, a word or a number. */
export function leverText(value: LeverValue): string {
  if (value === undefined) return 'none';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** What such a text means for this lever; a number out of range is brought into it. Undefined if it means nothing. */
export function readLever(id: LeverId, text: string): { readonly value: LeverValue } | undefined {
  const control = leverControls[id];
  if (control.kind === 'switch') return text === 'yes' || text === 'no' ? { value: text === 'yes' } : undefined;
  if (control.kind === 'choice') {
    const value = control.choices.find((choice) => String(choice) === text);
    return value === undefined ? undefined : { value };
  }
  if (control.kind === 'target' && text === 'none') return { value: undefined };
  const number = readNumber(text);
  return number === undefined ? undefined : { value: fitLever(id, number) };
}

/** A plain decimal number of sensible length. */
export function readNumber(text: string): number | undefined {
  return /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}
