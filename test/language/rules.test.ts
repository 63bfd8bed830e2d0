import { describe, expect, it } from 'vitest';
import { analyse, kinds } from '#language';
import { observe } from '#language/learning';
import { english } from '../../src/language/en/index.ts';
import { compilePattern } from '../../src/language/pattern.ts';

describe.each(english.rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it.each(rule.match)('sees: %s', (sentence) => {
    expect(observe(sentence, 'en').seen).toContain(rule.kind);
  });

  it.each(rule.not)('leaves alone: %s', (sentence) => {
    expect(observe(sentence, 'en').seen).toEqual([]);
  });

  it('is written so that every pattern of it can be read', () => {
    expect(rule.match.length).toBeGreaterThan(1);
    expect(rule.not.length).toBeGreaterThan(0);
    for (const pattern of rule.patterns) expect(compilePattern(pattern, english.lists, english.phrases).anchors.length).toBeGreaterThan(0);
  });
});

describe('the rules', () => {
  it('have names of their own', () => {
    const ids = english.rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are believed by the weights in nearly all of their examples', () => {
    const examples = english.rules.flatMap(({ match }) => match);
    const shown = examples.filter((sentence) => analyse(sentence, 'en').length > 0);
    expect(shown.length / examples.length).toBeGreaterThan(0.95);
  });

  it('are not overruled by the weights in most sentences that only look alike', () => {
    const alike = english.rules.flatMap(({ not }) => not);
    const shown = alike.filter((sentence) => analyse(sentence, 'en').length > 0);
    expect(shown.length / alike.length).toBeLessThan(0.08);
  });

  it('cover every kind', () => {
    expect(new Set(english.rules.map((rule) => rule.kind))).toEqual(new Set(kinds));
  });

  it('refuse a list, a class and a pattern that cannot be', () => {
    expect(() => compilePattern('@nothing', english.lists)).toThrow('There is no list @nothing.');
    expect(() => compilePattern('<nothing> ~break', english.lists, english.phrases)).toThrow('There is no phrase <nothing>.');
    expect(() => compilePattern('#Human ..3', english.lists)).toThrow('Nothing in the pattern');
    expect(() => analyse('You should have known.', 'xx' as 'en')).toThrow(RangeError);
  });
});
