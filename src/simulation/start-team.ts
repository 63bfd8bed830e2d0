/** A team before its first week: draws at the start and the three presets (model section 4). */
import { draw, drawNormal, hashText, itemId, itemOrigins, keyOfWeek, luck } from './chance.ts';
import { clip } from './exact-maths.ts';
import { defaultLevers, type LeverSettings } from './levers.ts';
import { tableValues } from './parameter-values.ts';
import { parameterValues, type Parameters } from './parameters.ts';
import { conditionClasses, patternCount, type Item, type Person, type PersonStart, type StartPreset, type Team } from './team.ts';
import { longWindow, never, nothingPending } from './team-memory.ts';

export type StartOptions = {
  readonly preset?: StartPreset;
  /** People by seat. What is given is used as it is; a person given here never has the negligence trait by luck. */
  readonly people?: readonly (PersonStart | undefined)[];
  readonly levers?: Partial<LeverSettings>;
  /** Person by identity → week before which they do not leave. */
  readonly staying?: Readonly<Record<number, number>>;
  /** Whether one person has the negligence trait: drawn in a quarter of runs, never, or always. */
  readonly negligence?: 'drawn' | 'none' | 'forced';
  /** 8 to 12 people; H0, Nref and env scale with it. */
  readonly teamSize?: number;
  readonly parameters?: Partial<Parameters>;
};

/** The first week luck is drawn for is 0; the start is drawn in week -1. */
const startWeek = -1;

/** What a preset adds to trust and fear, and the stocks it sets; `undefined` stocks keep the table's value. */
type PresetShift = {
  readonly trust: number;
  readonly fear?: number;
  readonly norm: number;
  readonly credibility?: number;
  readonly gates?: number;
  readonly paper?: number;
  readonly resentment?: number;
  readonly folklore: number;
  readonly knowledge?: number;
  readonly practice?: number;
  readonly guardrails: number;
};

const presetShifts: Readonly<Record<StartPreset, PresetShift>> = {
  neutral: { trust: 0, norm: -0.05, folklore: 0.05, guardrails: 0 },
  'blame-heavy': {
    trust: -1.7,
    fear: 0.5,
    norm: -0.5,
    credibility: 0.3,
    gates: 3,
    paper: 0.4,
    resentment: 0.5,
    folklore: 0.5,
    knowledge: 0.24,
    guardrails: 0,
  },
  generative: {
    trust: 1.6,
    fear: 0.05,
    norm: 0.5,
    credibility: 0.85,
    gates: 0,
    paper: 0.08,
    folklore: 0.05,
    knowledge: 0.5,
    practice: 0.5,
    guardrails: 0.25,
  },
};

/**
 * A team at the end of week -1. Trust on the scale 1..7, fear 0..1. A person's given trust and fear mean those of a neutral
 * team: the preset's shift is added to them (and clipped), so that one cast serves all three presets.
 */
export function startTeam(seed: string, options: StartOptions = {}): Team {
  const preset = options.preset ?? 'neutral';
  const shift = presetShifts[preset];
  const changed = options.parameters ?? {};
  const size = options.teamSize ?? changed.N0 ?? tableValues.N0;
  const p = parameterValues(changed, size);
  const key = keyOfWeek(hashText(seed), startWeek);
  const fearShift = shift.fear === undefined ? 0 : shift.fear - tableValues.F0;
  const negligentSeat = drawNegligentSeat(key, size, p, options);

  const people: Person[] = [];
  for (let seat = 0; seat < size; seat++) {
    const given = options.people?.[seat] ?? {};
    const skill = given.skill ?? 0.75 + 0.55 * draw(key, luck.startTrait, seat, 0);
    people.push({
      id: seat,
      seat,
      trust: clip((given.trust ?? p.T0 + p.Tsd * drawNormal(key, luck.startTrust, seat)) + shift.trust, 1, 7),
      fear: clip((given.fear ?? p.F0) + fearShift, 0, 1),
      skill,
      market: given.market ?? clip((0.7 * (skill - 0.75)) / 0.55 + 0.3 * draw(key, luck.startTrait, seat, 1), 0, 1),
      sensitivity: given.sensitivity ?? 0.8 + 0.4 * draw(key, luck.startTrait, seat, 2),
      tenure: given.tenure ?? 20 + Math.floor(241 * draw(key, luck.startTrait, seat, 3)),
      blamedFor: 0,
      negligent: given.negligent ?? seat === negligentSeat,
      negligentActs: 0,
      negligenceHandled: false,
    });
  }

  return {
    seed,
    preset,
    week: startWeek,
    people,
    vacancies: [],
    items: startItems(key, Math.round(p.H0), size, preset),
    guardrails: conditionClasses.map((_, c) => clip(p.G0 + 0.1 * (2 * draw(key, luck.startGuardrail, c, 0) - 1) + shift.guardrails, 0, 1)),
    gates: shift.gates ?? p.A0,
    paper: shift.paper ?? p.D0,
    knowledge: shift.knowledge ?? p.K0,
    practice: shift.practice ?? p.Pr0,
    credibility: shift.credibility ?? p.c0,
    norm: shift.norm,
    folklore: shift.folklore,
    resentment: shift.resentment ?? p.Rz0,
    deviance: p.Dev0,
    pressure: p.X0,
    unplanned: 1.1,
    reviewLoad: 0,
    guardrailProgress: 0,
    levers: { ...defaultLevers, ...options.levers },
    staying: options.staying ?? {},
    memory: {
      parameters: changed,
      hires: people.map(() => 0),
      lastFailed: Array.from({ length: conditionClasses.length * patternCount }, () => never),
      closedInTime: Array.from({ length: longWindow }, () => 0),
      closedLate: Array.from({ length: longWindow }, () => 0),
      acknowledged: never,
      mixedUntil: never,
      scripted: [],
      pending: nothingPending,
    },
  };
}

function drawNegligentSeat(key: number, size: number, p: Parameters, options: StartOptions): number | undefined {
  const how = options.negligence ?? 'drawn';
  if (how === 'none') return undefined;
  if (how === 'drawn' && draw(key, luck.startNegligence, 0, 0) >= p.negP) return undefined;
  const seat = Math.floor(draw(key, luck.startNegligence, 0, 1) * size);
  return how === 'drawn' && options.people?.[seat] !== undefined ? undefined : seat;
}

/**
 * 56 % unnoticed, 20 % silenced, 24 % known, 0-39 weeks old; known ones were reported up to 19 weeks ago and are due. A
 * blame-heavy start moves a quarter of the unnoticed into silence, a generative one all that is silenced to the unnoticed.
 */
function startItems(key: number, count: number, size: number, preset: StartPreset): Item[] {
  const items: Item[] = [];
  for (let nth = 0; nth < count; nth++) {
    const u = (sub: number): number => draw(key, luck.startItem, nth, sub);
    const itemClass = Math.floor(u(0) * conditionClasses.length);
    const severityDraw = u(1);
    const born = startWeek - Math.floor(40 * u(2));
    const place = u(3);
    const drawn = place < 0.56 ? 'unnoticed' : place < 0.76 ? 'silenced' : 'known';
    const state =
      preset === 'blame-heavy' && drawn === 'unnoticed' && u(8) < 0.25
        ? 'silenced'
        : preset === 'generative' && drawn === 'silenced'
          ? 'unnoticed'
          : drawn;
    items.push({
      id: itemId(born, itemClass, itemOrigins.start, nth),
      class: itemClass,
      pattern: Math.floor(u(4) * patternCount),
      severity: severityDraw < tableValues.s1 ? 1 : severityDraw < tableValues.s1 + tableValues.s2 ? 2 : 3,
      born,
      author: Math.floor(u(5) * size),
      state,
      ...(state === 'silenced' ? { knower: Math.floor(u(6) * size) } : {}),
      ...(state === 'known' ? { reported: startWeek - Math.floor(20 * u(7)), due: startWeek } : {}),
      progress: 0,
      promised: false,
      sys: 0,
      negligent: false,
    });
  }
  return items.sort((a, b) => a.id - b.id);
}
