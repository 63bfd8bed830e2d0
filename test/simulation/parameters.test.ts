import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parameterValuesFile, parameterValuesText } from '../../src/tools/simulate/parameter-values-text.ts';

it('the equations read the numbers of the one table', () => {
  expect(readFileSync(path.resolve(import.meta.dirname, '../..', parameterValuesFile), 'utf8')).toBe(parameterValuesText());
});
