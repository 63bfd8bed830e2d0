/** The model laid open is the whole model: every equation, every number, every loop, and nothing that is not there. */
import { describe, expect, it } from 'vitest';
import {
  calibration,
  calibrationIds,
  causes,
  claimIds,
  claimTests,
  equationIds,
  equations,
  equationsOf,
  links,
  linksOf,
  loopIds,
  loops,
  parametersOf,
  symbols,
} from '#lab';
import { parameters, tableValues, type ParameterName } from '#simulation';
import { laterWords } from '../../src/words/later-words.ts';
import { acceptanceTests } from '../../src/tools/simulate/acceptance.ts';

const words: Readonly<Record<string, string>> = laterWords;
const names = Object.keys(tableValues) as ParameterName[];

describe('the equations of the model card', () => {
  it('are the 35 of the model, in order, and what stands around them', () => {
    expect(equationIds).toEqual([...Array.from({ length: 35 }, (_, k) => `E${k + 1}`), 'start', 'measures', 'acts']);
  });

  it('use every number of the model', () => {
    for (const name of names) expect(equationsOf(name), name).not.toEqual([]);
  });

  it('are told in words, each with a name of its own', () => {
    const titles = equationIds.map((id) => words[`card.equation.${id}`]);
    expect(new Set(titles).size).toBe(equationIds.length);
    for (const id of equationIds) expect(words[`card.equation.${id}.says`], id).toMatch(/\.$/);
  });

  it('take their numbers from the formula, and take no lever for a number', () => {
    expect(parametersOf('E3')).toEqual([]);
    expect(parametersOf('E22')).toEqual(['aMinus', 'asym', 'ownIt', 'normUp', 'pmW1', 'pmW0']);
    expect(equations.E22.formula[0]).toContain('L.ownIt');
    expect(parametersOf('E31')).not.toContain('ownIt');
  });

  it('have every letter of theirs explained', () => {
    for (const symbol of symbols) expect(words[`card.symbol.${symbol}`], symbol).toBeTypeOf('string');
  });
});

describe('the numbers of the model card', () => {
  it('have a meaning, a unit, a provenance and a source each', () => {
    expect(Object.keys(parameters)).toEqual(names);
    for (const name of names) {
      const { value, unit, meaning, source, provenance } = parameters[name];
      expect(value, name).toBe(tableValues[name]);
      expect(
        [unit, meaning, source].every((text) => text.length > 0),
        name,
      ).toBe(true);
      expect(words[`card.from.${provenance}`], name).toBeTypeOf('string');
    }
  });
});

describe('the loops of the model card', () => {
  it('run along links that are there, and feed or hold themselves back as they say', () => {
    for (const id of loopIds) {
      const opposing = linksOf(id).filter(({ sign }) => sign === '-').length;
      expect(opposing % 2 === 0 ? 'reinforcing' : 'balancing', id).toBe(loops[id].kind);
      expect(new Set(loops[id].causes).size, id).toBe(loops[id].causes.length);
      expect(words[`card.loop.${id}`], id).toBeTypeOf('string');
      expect(words[`card.loop.${id}.says`], id).toBeTypeOf('string');
    }
  });

  it('name the equations of every link, and leave no cause alone', () => {
    for (const { from, to, equations: named } of links) {
      expect(named.length, `${from} ${to}`).toBeGreaterThan(0);
      for (const id of named) expect(equationIds).toContain(id);
    }
    const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
    expect([...linked].toSorted()).toEqual([...causes].toSorted());
    expect(new Set(links.map(({ from, to }) => `${from} ${to}`)).size).toBe(links.length);
  });
});

describe('the evidence of the model card', () => {
  it('bears on groups of numbers that there are', () => {
    const groups = new Set(Object.values(parameters).map(({ group }) => group));
    for (const id of calibrationIds) {
      for (const group of calibration[id]) expect([...groups], id).toContain(group);
      for (const part of ['', '.model', '.source']) expect(words[`card.evidence.${id}${part}`], id).toBeTypeOf('string');
    }
  });

  it('ties each claim to an acceptance test of the model, none twice', () => {
    const numbers = claimIds.map((id) => claimTests[id]);
    expect(new Set(numbers).size).toBe(claimIds.length);
    for (const number of numbers)
      expect(
        acceptanceTests.some((test) => test.number === number),
        String(number),
      ).toBe(true);
  });
});
