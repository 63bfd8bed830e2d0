/** The lens on what the game says itself: nobody here writes what it teaches others to hear. */
import { describe, expect, it } from 'vitest';
import { analyse } from '#language';
import { ownTexts } from '../src/tools/lens/own-texts.ts';

/**
 * Below this the lens marks some two hundred places of stories told in the second person ("You sign.") and of labels, which are no
 * prose about incidents. Above it, it is nearly always right about such prose.
 */
const sure = 0.8;

/** Pieces of texts of which the lens is sure, read one by one: they name blame in order to talk of it, or the lens is wrong. */
const read: readonly string[] = [
  'had you done that',
  'Negligence',
  'Numbers and negligence',
  'People who left',
  'problems nobody told',
  'In some teams one person cuts corners',
  'human error',
  '# Checkout down for 41 minutes',
  'you let it be',
  'Who on this call knows that you did?',
  'A question can already contain its answer.',
  'Real negligence is rare.',
  'Who decided that?',
  'He forgets his cup.',
  'Why does she insist on carrying?',
  'She takes her magnet off the map herself.',
  'Who told something after you did?',
  'Helen takes her hand off the door.',
  'I ought to have brought it to Helen',
  'Why has she come?',
  'You are head of engineering at Harrow & Pike.',
  'You go to bed!',
  'You are late for Bea’s open hour',
  'They lie on your desk.',
];

const texts = ownTexts(process.cwd());
const marked = texts.flatMap(({ place, text }) =>
  analyse(text, 'en', { threshold: sure }).map(({ start, end, kind }) => ({ place, text, said: `${kind}: ${text.slice(start, end)}` })),
);

describe('the words of the game', () => {
  it('are all there', () => {
    expect(texts.length).toBeGreaterThan(3000);
    expect(texts.some(({ place }) => place.startsWith('words '))).toBe(true);
    expect(texts.some(({ place }) => place.startsWith('fourteen-thirty-two.yaml'))).toBe(true);
  });

  it('blame nobody, outside what people in the stories say and what was read and found right', () => {
    expect(marked.filter(({ text }) => !read.some((piece) => text.includes(piece))).map(({ place, said }) => `${place}: ${said}`)).toEqual(
      [],
    );
  });

  it('are marked wherever the list says so', () => {
    expect(read.filter((piece) => !marked.some(({ text }) => text.includes(piece)))).toEqual([]);
  });
});
