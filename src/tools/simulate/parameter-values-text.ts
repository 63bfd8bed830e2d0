/** The numbers of the model as a module without words: the game needs the numbers, and its players need not fetch the reasons. */
import { parameters } from '#simulation';

export const parameterValuesFile = 'src/simulation/parameter-values.ts';

/** The text of that module, made from the one table. */
export function parameterValuesText(): string {
  const lines = Object.entries(parameters).map(([symbol, { value }]) => `  ${symbol}: ${value},`);
  return [
    '/** The numbers of `parameter-table.ts`, without their words. Made by `npm run simulate -- --write-parameters`; do not edit. */',
    'export const tableValues = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
