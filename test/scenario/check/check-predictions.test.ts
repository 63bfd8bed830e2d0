/** Where an author may ask what the player expects: after a decision, seldom, and with three months to follow. */
import { describe, expect, it } from 'vitest';
import { compile } from '#scenario';
import { beatOf, cast, problemsOf, tiny, tinyStory, tinyText, tinyWith } from '../tiny.ts';

/** The tiny story asking at some beats. */
function asking(beats: readonly string[], text = tinyText): string {
  return beats.reduce((now, beat) => {
    expect(now).toContain(`  - id: ${beat}\n`);
    return now.replace(`  - id: ${beat}\n`, `  - id: ${beat}\n    predict: trust\n`);
  }, text);
}

describe('asking what the player expects', () => {
  it('is fine after up to three decisions on any way, also late in a short story', () => {
    expect(problemsOf(asking(['channel', 'board', 'switches']))).toEqual([]);
    // A way leads over the wall or over the questions, never over both.
    expect(problemsOf(asking(['wall', 'questions', 'board', 'switches']))).toEqual([]);
  });

  it('four times on one way is said to be too often', () => {
    expect(problemsOf(asking(['channel', 'questions', 'board', 'switches']))).toEqual([
      expect.stringContaining(
        'On one way through the story the player is asked 4 times what they expect ("predict"); at most 3 is enough.',
      ),
    ]);
  });

  it('counts a beat that luck opens on every way', () => {
    expect(problemsOf(asking(['channel', 'board', 'switches', 'note']))).toEqual([expect.stringContaining('is asked 4 times')]);
  });

  it('needs something to decide', () => {
    const text = tinyText.replace(
      '  - id: switches\n',
      '  - id: talk\n    week: 12\n    predict: trust\n    place: The stairs\n    lines: [{ stage: Steps. }]\n    next: switches\n  - id: switches\n',
    );
    expect(problemsOf(text.replace('next: switches\n  - id: note', 'next: talk\n  - id: note'))).toEqual([
      expect.stringContaining('beat "talk" has "predict" and nothing to decide: the player is asked after a decision.'),
    ]);
  });

  it('needs three months to follow, lived or after the story', () => {
    const year = asking(['switches']).replace('months: 3', 'months: 12');
    expect(problemsOf(year.replace('predict: trust\n    week: 12', 'predict: trust\n    week: 39'))).toEqual([]);
    expect(problemsOf(year.replace('predict: trust\n    week: 12', 'predict: trust\n    week: 40'))).toEqual([
      expect.stringContaining(
        'beat "switches" asks in week 40 about the three months to come, and the debrief ends in week 52: ask by week 39.',
      ),
    ]);
    const long = asking(['switches']).replace('months: 3', 'months: 18');
    expect(problemsOf(long.replace('predict: trust\n    week: 12', 'predict: trust\n    week: 65'))).toEqual([]);
  });

  it('of a measure nobody knows says which there are', () => {
    expect(problemsOf(asking(['board']).replace('predict: trust', 'predict: trusst'))[0]).toContain('Did you mean "trust"?');
  });

  it('leaves the edition alone: it is words', () => {
    const asked = tinyWith((story) => {
      beatOf(story, 'board').predict = 'incidents';
    });
    expect(asked.edition).toBe(tiny.edition);
    expect(compile(tinyStory, cast).edition).toBe(tiny.edition);
  });
});
