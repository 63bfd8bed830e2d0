/** The numbers the equations use: the table's, with some replaced, for a team of some size. */
import { tableValues } from './parameter-values.ts';

export type ParameterName = keyof typeof tableValues;
/** A value for every symbol. */
export type Parameters = Readonly<Record<ParameterName, number>>;

/** The table's values, with some replaced and with what scales with the size of the team scaled to `size` seats. */
export function parameterValues(changed: Partial<Parameters>, size: number): Parameters {
  if (size === tableValues.N0 && Object.keys(changed).length === 0) return tableValues;
  const values: Record<ParameterName, number> = { ...tableValues, ...changed };
  const scale = size / tableValues.N0;
  values.N0 = size;
  values.H0 *= scale;
  values.Nref *= scale;
  values.env *= scale;
  return values;
}
