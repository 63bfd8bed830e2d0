/** How far a sceptic may turn each number of the model, so that whatever is set still runs. */
import { tableValues, type ParameterName } from '#simulation';

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

export type ParameterRange = {
  readonly low: number;
  readonly high: number;
  /** Only whole numbers make sense. */
  readonly whole: boolean;
};

/** From nothing (or a tenth, of what is divided by) to three times what the table says; a team has 8 to 12 people. */
export function parameterRange(name: ParameterName): ParameterRange {
  if (name === 'N0') return { low: 8, high: 12, whole: true };
  const value = tableValues[name];
  const ends = [value * (divisors.includes(name) ? 0.1 : 0), value * 3].map((end) => Number(end.toFixed(6)) + 0);
  return { low: Math.min(...ends), high: Math.max(...ends), whole: false };
}
