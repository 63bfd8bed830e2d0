/** The cast, the principles and the glossary are checked like scenarios. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCast, checkGlossary, checkPrinciples, problemLine, scenarioSchemaText } from '#scenario/check';
import { checkedWorld } from '../tiny.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const castText = readFileSync(path.join(root, 'scenarios/cast.yaml'), 'utf8');
const castProblems = (was: string, is: string) => {
  expect(castText).toContain(was);
  return checkCast(castText.replace(was, is), 'cast.yaml').problems.map(problemLine);
};

describe('the files scenarios lean on', () => {
  it('have nothing wrong', () => {
    expect(checkedWorld.problems).toEqual([]);
  });

  it('have ten people, each with a name and an id of their own', () => {
    const nine = castText.replace(/ {2}- id: joao[\s\S]*?(?= {2}- id: ingrid)/, '');
    expect(checkCast(nine, 'cast.yaml').problems.map(({ message }) => message)).toEqual([
      '"people" of the file should have exactly 10 entries, and has 9.',
    ]);
    expect(castProblems('id: priya', 'id: dana')[0]).toContain('There are two of the name "dana"; each person needs its own.');
    expect(castProblems('name: Priya Raman', 'name: Dana Reyes')[0]).toContain('There are two people called Dana Reyes.');
    expect(castProblems('id: helen', 'id: you')[0]).toContain('"you" already has a meaning in scenarios.');
    expect(castProblems('skill: 1.18', 'skill: 2')[0]).toMatch(
      /^cast.yaml:\d+:12 "skill" of person "priya" should be at most 1.3, and is 2.$/,
    );
    expect(castProblems('hair: bun', 'hair: bnu')[0]).toContain('Did you mean "bun"?');
  });

  it('explain each thing once, and shortly', () => {
    const principle = (id: string, words: number) =>
      `- id: ${id}\n  title: T\n  explanation: ${Array.from({ length: words }, () => 'word').join(' ')}\n`;
    const found = checkPrinciples(principle('one', 46) + principle('one', 3), 'p.yaml').problems.map(problemLine);
    expect(found).toEqual([
      'p.yaml:3:16 This explanation has 46 words; at most 45 are read after a decision.',
      'p.yaml:4:7 There are two of the name "one"; each principle needs its own.',
    ]);
    const terms = checkGlossary('- { term: Alert, explanation: One. }\n- { term: alert, explanation: Two. }\n', 'g.yaml');
    expect(terms.problems.map(problemLine)).toEqual(['g.yaml:2:11 "alert" is explained twice.']);
  });
});

describe('the schema for editors', () => {
  it('is the one the checker uses (npm run scenarios -- --schema writes it)', () => {
    expect(readFileSync(path.join(root, 'scenarios/scenario.schema.json'), 'utf8')).toBe(scenarioSchemaText());
  });
});
