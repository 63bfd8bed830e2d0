import { describe, expect, it } from 'vitest';
import { analyse, catalogue, type Options } from '#language';

const kindsIn = (text: string, options: Options = {}) => analyse(text, 'en', options).map(({ kind }) => kind);

describe('a house that says of its own words', () => {
  it('which are fine, finds nothing that shares a word with them', () => {
    const text = 'This was operator error. He is lazy.';
    expect(kindsIn(text)).toEqual(['human-error', 'character-judgement']);
    expect(kindsIn(text, { allow: ['Operator  Error'] })).toEqual(['character-judgement']);
    expect(kindsIn(text, { allow: ['error', ' ', 'lazy'] })).toEqual([]);
    expect(kindsIn(text, { allow: ['err', 'laz', 'c++ (or so)'] })).toHaveLength(2);
  });

  it('who is a person, sees those as doers', () => {
    const text = 'Jenkins broke the build.';
    expect(kindsIn(text)).toEqual([]);
    expect(kindsIn(text, { names: ['Leroy Jenkins'] })).toEqual(['named-culprit']);
    expect(kindsIn('jenkins broke the build.', { names: ['Jenkins'] })).toEqual([]);
  });

  it('what is a product, lets that fail', () => {
    const text = 'Victor broke the build.';
    expect(kindsIn(text)).toEqual(['named-culprit']);
    expect(kindsIn(text, { notNames: ['Victor'] })).toEqual([]);
    expect(kindsIn(text, { notNames: ['Victor Maps'] })).toEqual(['named-culprit']);
    expect(kindsIn('Pilot failed to start.', { notNames: ['Pilot'] })).toEqual([]);
  });

  it('what not to look for, does not look for it', () => {
    const text = 'He is lazy. Who broke the build?';
    expect(kindsIn(text, { off: ['who-question'] })).toEqual(['character-judgement']);
    const [lazy] = analyse(text, 'en');
    expect(analyse(text, 'en', { off: [lazy?.rule ?? ''] }).map(({ rule }) => rule)).not.toContain(lazy?.rule);
    expect(kindsIn(text, { off: ['character-judgement'] })).not.toContain('character-judgement');
    expect(() => analyse(text, 'en', { off: ['blaming'] })).toThrow(new RangeError('The lens has no kind and no rule "blaming".'));
  });

  it('can list what there is to switch off', () => {
    const { kinds, rules } = catalogue('en');
    expect(kinds.map(({ id }) => id)).toContain('hindsight');
    expect(kinds.every(({ why, instead }) => why && instead)).toBe(true);
    expect(rules.length).toBeGreaterThan(30);
    for (const { id } of rules) expect(kindsIn('Calm.', { off: [id] })).toEqual([]);
  });
});
