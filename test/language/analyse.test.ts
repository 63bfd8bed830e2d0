import { describe, expect, it } from 'vitest';
import { analyse } from '#language';

/** The marked words and their kinds. */
const marked = (text: string) => analyse(text, 'en').map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('the lens', () => {
  it('tells a person from a thing that did the same', () => {
    expect(marked('Sam failed to notice the alarm.')).toEqual(['hindsight: Sam failed to notice the alarm']);
    expect(marked('The service failed to notice the alarm.')).toEqual([]);
    expect(marked('The user service failed to start.')).toEqual([]);
  });

  it('marks the smallest stretch, at its place in the text', () => {
    const text = 'All was calm. Then the operator should have checked the valve, and did not.';
    const [finding] = analyse(text, 'en');
    expect(text.slice(finding?.start, finding?.end)).toBe('the operator should have checked the valve');
    expect(finding).toMatchObject({ kind: 'hindsight', rule: 'should-have' });
    expect(finding?.why).toMatch(/\.$/);
    expect(finding?.instead).toMatch(/[.?”]$/);
  });

  it('gives findings in the order of the text, none overlapping', () => {
    const findings = analyse('Did you even read it? He is lazy. The outage was due to human error. Heads will roll.', 'en');
    expect(findings.map((finding) => finding.kind)).toEqual([
      'pointed-question',
      'character-judgement',
      'human-error',
      'punishment-or-threat',
    ]);
    for (const [index, finding] of findings.entries()) expect(finding.start).toBeGreaterThanOrEqual(findings[index - 1]?.end ?? 0);
  });

  it('reads past code, logs, links and tags', () => {
    expect(marked('```\nYou should have known.\n```\n')).toEqual([]);
    expect(marked('The call `you_should_have(known)` is documented.')).toEqual([]);
    expect(marked('ERROR: the operator should have known')).toEqual([]);
    expect(marked('See https://example.org/who-broke-the-build for more.')).toEqual([]);
    expect(marked('~~~\nnever closed: you should have known.')).toEqual([]);
    expect(marked('After the block.\n```\ncode\n```\nYou should have known.')).toEqual(['hindsight: You should have known']);
  });

  it('leaves blame alone that is only mentioned, refused or denied', () => {
    expect(marked('Instead of “who broke the build?” we ask how it came about.')).toEqual([]);
    expect(marked("We avoid asking 'why did you do that?' in reviews.")).toEqual([]);
    expect(marked('Nobody should be fired for this.')).toEqual([]);
    expect(marked('This was not human error.')).toEqual([]);
    expect(marked('She is not lazy.')).toEqual([]);
  });

  it('leaves names in timelines and credits alone', () => {
    expect(marked('14:32 Victor deleted the table.')).toEqual([]);
    expect(marked('- 2024-03-01 09:12 Victor broke the replica.')).toEqual([]);
    expect(marked('Thanks to Victor, who reverted it.')).toEqual([]);
  });

  it('marks to the end of the clause, and no word that only leads on', () => {
    expect(marked('All you do is ship bugs, and we wait.')).toEqual(['repeated-story: All you do is ship bugs']);
    expect(marked('Stop releasing broken builds to the users.')).toEqual(['shaming-aside: Stop releasing broken builds to the users']);
  });

  it('leaves plain ownership alone', () => {
    expect(marked('My bad, I accidentally pushed to main.')).toEqual([]);
    expect(marked('That was my fault.')).toEqual([]);
  });

  it('reads curly apostrophes, contractions and forgotten apostrophes alike', () => {
    for (const text of ['You shouldn’t have merged that.', "You shouldn't have merged that.", 'You shouldnt have merged that.'])
      expect(marked(text)).toHaveLength(1);
  });

  it('gives the same findings each time, and fewer as the threshold rises', () => {
    const text = 'We should have tested it. Did someone force-push to main? The operators are to blame.';
    expect(analyse(text, 'en')).toEqual(analyse(text, 'en'));
    const counts = [0, 0.6, 0.9].map((threshold) => analyse(text, 'en', { threshold }).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(counts[2] ?? 0);
  });
});
