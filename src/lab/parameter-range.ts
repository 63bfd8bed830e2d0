/** How far a sceptic may turn each number of the model, so that whatever is set still runs. */
import { tableValues, type ParameterName } from '#simulation';

export type ParameterRange = {
  readonly low: number;
  readonly high: number;
  /** Only whole numbers make sense. */
  readonly whole: boolean;
};

/** Numbers that something is divided by; they must not come near nothing. */
const divisors: readonly ParameterName[] = [
  'tauT',
  'tauF',
  'tauN',
  'tauC',
  'tauX',
  'tauRes',
  'tauFolk',
  'tauDev',
  'ramp',
  'asym',
  'gCost',
  'r1',
  'r2',
  'r3',
  'Nref',
  'H0',
];

/** Shares and chances; above 1 they would say nothing. */
const shares: readonly ParameterName[] = [
  'wPub',
  'wPriv',
  'pmW1',
  'pmW0',
  'folkG',
  'fJump',
  'F0',
  'c0',
  'credA',
  'cUnk',
  'cHope',
  'peerS',
  'peerOff',
  'vis2',
  'vis3',
  'ramp0',
  'slack',
  'psi',
  'knownF',
  'gPrev',
  'gTrig',
  's1',
  'defHold',
  'catch',
  'escMax',
  'nNM',
  'dg0',
  'dgK',
  'qPatch',
  'patchOK',
  'regen',
  'secAvoid',
  'impF',
  'attM',
  'attL',
  'slipK',
  'slipG',
  'rK',
  'sev3PM',
  'kLeave',
  'Rz0',
  'X0',
  'Dev0',
  'negP',
  'K0',
  'Pr0',
  'G0',
  'D0',
];

/** Ranges that follow neither rule: ends of scales, whole things, starting points on both sides of nothing. */
const own: Partial<Record<ParameterName, ParameterRange>> = {
  N0: { low: 8, high: 12, whole: true },
  A0: { low: 0, high: 6, whole: true },
  Amax: { low: 0, high: 12, whole: true },
  T0: { low: 1, high: 7, whole: false },
  hireT: { low: 1, high: 7, whole: false },
  b0: { low: -6, high: 4, whole: false },
  y0: { low: -8, high: 2, whole: false },
  anch0: { low: -2, high: 2, whole: false },
  s2: { low: 0, high: 0.8, whole: false },
  // What is subtracted from 1 and then divided by.
  ac0: { low: 0, high: 0.95, whole: false },
  kQ: { low: 0, high: 0.95, whole: false },
  bold: { low: 0, high: 0.95, whole: false },
};

/** From nothing (or a tenth, of what is divided by) to three times what the table says, and of a share to the whole of it. */
export function parameterRange(name: ParameterName): ParameterRange {
  const special = own[name];
  if (special !== undefined) return special;
  const value = tableValues[name];
  const low = value * (divisors.includes(name) ? 0.1 : 0);
  const high = shares.includes(name) ? 1 : value * 3;
  return { low: Number(low.toFixed(6)), high: Number(high.toFixed(6)), whole: false };
}
