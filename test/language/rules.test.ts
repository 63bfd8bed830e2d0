import { describe, expect, it } from 'vitest';
import { analyse, kinds } from '#language';
import { english } from '../../src/language/en/index.ts';
import { compilePattern } from '../../src/language/pattern.ts';

describe.each(english.rules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it.each(rule.match)('sees: %s', (sentence) => {
    const seen = analyse(sentence, 'en').flatMap(({ kind, also }) => [kind, ...also]);
    expect(seen).toContain(rule.kind);
  });

  it.each(rule.not)('leaves alone: %s', (sentence) => {
    expect(analyse(sentence, 'en', { threshold: 0 }).map((finding) => finding.rule)).toEqual([]);
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
