import type { Kind } from '../kinds.ts';

/** What is said of a finding when its rule has nothing closer to say. */
export const kindWords: Readonly<Record<Kind, { readonly why: string; readonly instead: string }>> = {
  'pointed-question': {
    why: 'A question like this already holds its verdict, so people defend themselves rather than tell what they saw.',
    instead: 'Ask what they saw at the time and what made this the sensible next step.',
  },
  hindsight: {
    why: 'It measures people by what is only known now, and does not say why it made sense to act as they did.',
    instead: 'Say what was known at that moment, and what would have had to be different for the other way to be the easy one.',
  },
  'named-culprit': {
    why: 'It makes a person the cause, and the story ends where it could begin.',
    instead: 'Let the change or the event be the subject, and say what let it through.',
  },
  'human-error': {
    why: '“Human error” names the last hand on the system and explains nothing that could be changed.',
    instead: 'Write what the person was looking at, and what made this easy to do and hard to notice.',
  },
  'character-judgement': {
    why: 'It judges what somebody is like; nothing can be mended from there.',
    instead: 'Describe what happened and the conditions in which anybody might have done the same.',
  },
  euphemism: {
    why: 'However kind, it says that somebody was not careful enough, and care is no safeguard.',
    instead: 'Name one thing in the system that would still hold on a bad day.',
  },
  'repeated-story': {
    why: 'Counting somebody’s earlier failures tells the room who is to be watched.',
    instead: 'If it happens again and again, ask what keeps setting people up for it.',
  },
  'reassignment-or-removal': {
    why: 'Moving somebody away, or taking their access, says who was at fault, and the condition stays where it was.',
    instead: 'Say which condition is still there for the next person, and who will change it.',
  },
  'hiring-filter': {
    why: 'It says that better people would not have had this trouble, which no one can check.',
    instead: 'Ask what the system demands of anybody, and what would make it safe for a newcomer.',
  },
  'punishment-or-threat': {
    why: 'What follows for people is what will be told next time, or kept back.',
    instead: 'Keep matters of conduct out of the review, and write down what will change in the system.',
  },
  'who-question': {
    why: 'It looks for a culprit, and the search ends once there is a name.',
    instead: 'Ask how it came about, and what made it possible.',
  },
  deflection: {
    why: 'It hands the fault to other people and closes the question for one’s own side.',
    instead: 'Say what each side knew and expected of the other, and where the two did not meet.',
  },
  'mind-reading': {
    why: 'It claims to know what somebody meant or cared about; only they can say.',
    instead: 'Write what was done and seen, and ask them what they were trying to do.',
  },
  'shaming-aside': {
    why: 'Contempt is heard by everybody who may be next.',
    instead: 'Leave it out, or say plainly what went wrong and what it cost.',
  },
};
