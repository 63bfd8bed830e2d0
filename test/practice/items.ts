/** Small files of practice, made for tests: a library that can be broken in one place. */
import { checkPracticeFile } from '#practice/check';
import { problemLine } from '#scenario/check';

export const principles = ['pointed-question', 'systemic-questions', 'timeline-not-people', 'accountability-is'];

export const blamingLine = `- id: call-first
  register: chat
  setting: The incident channel, an hour after checkout came back. A director writes to the engineer on call.
  level: 1
  principles: [pointed-question]
  speaker: Ruth, director
  text: We lost an hour here. Why didn't you call somebody before you restarted it?
  blame:
    - { kind: pointed-question, words: "Why didn't you call somebody before you restarted it?" }
  disguise: pointed-question
  instead: What did the restart look like from where you sat, and what would make a call easier?
  why: The engineer hears that a call was the obvious step, and defends the restart.
`;

export const plainLine = `- id: owner-of-follow-up
  register: ticket
  setting: A follow-up after the queue filled up.
  level: 2
  principles: [accountability-is]
  text: Jonas owns this follow-up. The consumer did not answer for twelve minutes.
  blame: []
  looks-like: named-culprit
  why: Jonas owns a task here, not the failure.
`;

export const questionsItem = `- id: renewal-question
  register: review
  setting: The review of a renewal that did not happen.
  level: 2
  principles: [systemic-questions]
  questions:
    - { ask: "Who forgot the renewal?", opens: "A name, and then a silence." }
    - { ask: "What told us that the end was near?", opens: "The reminder goes to a list nobody reads.", best: true }
    - { ask: "Can we promise that this was the last time?", opens: "A promise, and no change." }
  why: It asks for what people could see.
`;

export const timelineItem = `- id: full-disk
  register: post-mortem
  setting: A draft about a full disk.
  level: 3
  principles: [timeline-not-people]
  cards:
    - { at: '14:02', wordings: [{ text: The disk alarm goes to a list., neutral: true }, { text: Nobody bothered with the alarm. }] }
    - { at: '14:10', wordings: [{ text: A clean-up by hand begins., neutral: true }, { text: Somebody should have cleaned up sooner. }] }
    - { at: '14:20', wordings: [{ text: The disk is full and writes stop., neutral: true }, { text: Ops let the disk run full. }] }
    - { at: '14:41', wordings: [{ text: Writes work again., neutral: true }, { text: Writes finally work again. }] }
  why: Each card says what could be seen at the time.
`;

export const allItems = blamingLine + plainLine + questionsItem + timelineItem;

/** The items of a file with that text, as the game gets them. Throws what is wrong with it. */
export function itemsOf(source: string) {
  const { items, problems } = checkPracticeFile(source, 'mine.yaml', principles);
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  return items.map(({ item }) => item);
}

/** What is said about a file after one change, as lines. */
export function complaintsAfter(source: string, was: string, is: string, file = 'mine.yaml'): readonly string[] {
  if (!source.includes(was)) throw new Error(`The text has no "${was}".`);
  return checkPracticeFile(source.replace(was, is), file, principles).problems.map(problemLine);
}
