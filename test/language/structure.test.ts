import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStructure, type Place, type Structure } from '#language/structure';

const folder = path.join(import.meta.dirname, 'documents');

/** What a document is built of, in its own words: titles, first and last words of the timeline, first words of each point. */
function read(name: string) {
  const text = readFileSync(path.join(folder, `${name}.md`), 'utf8');
  const structure = readStructure(text, 'en');
  const words = ({ start, end }: Place) => text.slice(start, end).replace(/\s+/g, ' ');
  const first = (place: Place) => words(place).split(' ').slice(0, 4).join(' ');
  const last = (place: Place) => words(place).split(' ').slice(-3).join(' ');
  return {
    sections: structure.sections.map(({ level, title }) => `${level} ${title}`),
    timeline: structure.timeline && `${first(structure.timeline)} … ${last(structure.timeline)}`,
    factors: structure.factors.map(first),
    questions: structure.questions.map(words),
    actions: structure.actions.map((action) => [first(action), action.owner, action.aim]),
    rootCause: structure.rootCause && [first(structure.rootCause), structure.rootCause.names],
  };
}

describe('the structure of a document', () => {
  it('is read from Markdown with lists and boxes', () => {
    expect(read('markdown')).toEqual({
      sections: [
        '1 Checkout answered with errors for 41 minutes',
        '2 Summary',
        '2 Timeline (UTC)',
        '2 Contributing factors',
        '2 Questions we still have',
        '2 Action items',
      ],
      timeline: '14:32 The rollout of … back to normal',
      factors: ['The canary compares latency', 'The new setting has', 'The alert went to'],
      questions: ['What made the canary look healthy?', 'How did an alert for payments come to have one channel?'],
      actions: [
        ['Compare error rates in', 'priya', 'system'],
        ['Give the setting a', 'Sam', 'system'],
        ['Route payment alerts to', 'Platform team', 'system'],
        ['Remind everyone not to', undefined, 'people'],
      ],
      rootCause: undefined,
    });
  });

  it('is read from plain text with titles on lines of their own', () => {
    expect(read('plain')).toEqual({
      sections: ['4 INCIDENT REVIEW: SEARCH INDEX EMPTY', '5 Summary', '5 Timeline', '5 Root cause', '5 Follow-up'],
      timeline: '02:00 The job starts. … index is back.',
      factors: [],
      questions: [],
      actions: [
        ['Maya will make the', 'Maya', 'system'],
        ['The data team will', 'The data team', 'system'],
        ['Look into the move', undefined, 'system'],
      ],
      rootCause: ['The replica had been', undefined],
    });
  });

  it('is read from tables; a table with times is no list of actions', () => {
    expect(read('tables')).toMatchObject({
      timeline: '| 2024-05-02 08:00 | … in place |',
      factors: ['The renewal job runs', 'The expiry check looks'],
      actions: [
        ['Run the renewal from', 'Ines', 'system'],
        ['Check expiry of internal', 'omar', 'system'],
        ['Speak with the partner', undefined, 'people'],
      ],
      rootCause: undefined,
    });
  });

  it('is read from a table pasted with tabs', () => {
    expect(read('pasted')).toMatchObject({
      sections: ['0 '],
      actions: [
        ['Set aside messages that', 'Lena', 'system'],
        ['Show the age of', 'Queue team', 'system'],
        ['Write down how to', undefined, 'system'],
      ],
    });
  });

  it('is read from titles that share their line with the text', () => {
    expect(read('run-in')).toEqual({
      sections: ['5 Incident 2231: emails sent twice', '6 Impact', '6 Root cause', '6 Contributing factors', '6 Action items'],
      timeline: undefined,
      factors: ['the mark and the', 'a restart takes no'],
      questions: [],
      actions: [
        ['AI-1: @noor to mark', 'noor', 'system'],
        ['AI-2: Sending refuses an', 'Jonas', 'system'],
        ['AI: be more careful', undefined, 'people'],
      ],
      rootCause: ['the worker restarted after', undefined],
    });
  });

  it('is read from headings that carry the times, the factors and the actions themselves', () => {
    expect(read('headings-in-time')).toMatchObject({
      timeline: '### Monday, 3:18 PM … Uploads work again.',
      factors: ['The clean-up job had', 'Disk space was alerted'],
      actions: [
        ['Alert on each disk', 'Femi', 'system'],
        ['Let the clean-up job', undefined, 'system'],
      ],
    });
  });

  it('is read from running prose', () => {
    expect(read('prose')).toEqual({
      sections: ['0 '],
      timeline: undefined,
      factors: ['Two things made it', 'Both contributed to the'],
      questions: ['We wonder: how would we have seen the table grow?', 'And why does staging not warn about queries without an index?'],
      actions: [],
      rootCause: ['The root cause was', undefined],
    });
  });

  it('says who is named in the root cause, which actions are for people, and takes no accusation for a question', () => {
    expect(read('blaming')).toMatchObject({
      timeline: '10:02 Dave runs the … of the night.',
      questions: [],
      actions: [
        ['Dave has been spoken', undefined, 'people'],
        ['Retrain all engineers on', undefined, 'people'],
        ['Everyone must be more', undefined, 'people'],
        ['Engineers will double-check the', undefined, 'people'],
      ],
      rootCause: ['Dave ran the clean-up', 'Dave'],
    });
    expect(read('operator')).toMatchObject({
      actions: [
        ['We will remind the', undefined, 'people'],
        ['We will also remove', undefined, 'system'],
      ],
      rootCause: ['The cause of the', 'operator error'],
    });
  });

  it('is read from points of a list that serve as titles, with notes and logs between the times', () => {
    expect(read('bullets-as-titles')).toMatchObject({
      sections: ['1 Incident on 2023-11-20: pods not scheduled', '6 Timeline', '6 Resolution', '6 Review actions'],
      timeline: '09:15 – Deployments hang … pods are running',
      actions: [
        ['Alert on restarts of', undefined, 'system'],
        ['Size the memory limit', undefined, 'system'],
        ['Load-test an upgrade with', undefined, 'system'],
        ['Runbook for a scheduler', undefined, 'system'],
      ],
    });
  });

  it('is read from an e-mail', () => {
    expect(read('email')).toMatchObject({
      sections: ['0 '],
      factors: ['the labels on racks', 'the second feed of', 'the alert for a'],
      questions: ['What would have shown that the rack was live?', 'How could the feed be dead for a week?'],
      actions: [
        ['TODO: have both feeds', undefined, 'unclear'],
        ['TODO: label racks on', 'rosa', 'system'],
      ],
      rootCause: ['The root cause was', 'contractor'],
    });
  });

  it('is read from a wiki page; a root cause that is refused is none', () => {
    expect(read('wiki')).toMatchObject({
      timeline: '2024-01-22 11:00 - The … of the morning',
      factors: [],
      actions: [
        ['Show what would be', 'Tomasz', 'system'],
        ['Ensure that everyone labels', undefined, 'people'],
        ['Require labels when a', 'DNS team', 'system'],
      ],
      rootCause: undefined,
    });
  });

  it('finds several causes under one title, and owners in the details of an action', () => {
    expect(read('russian-dolls')).toMatchObject({
      factors: ['A single expiry time', 'No limit on how', 'Retries without a pause'],
      actions: [
        ['Alert on the rate', 'Li Na', 'system'],
        ['Spread expiry times', 'Li Na', 'system'],
        ['Let one request fill', undefined, 'system'],
        ['Talk to the team', undefined, 'people'],
      ],
      rootCause: undefined,
    });
  });

  it('is empty where there is nothing to read', () => {
    const nothing = { timeline: undefined, factors: [], questions: [], actions: [], rootCause: undefined };
    expect(read('template')).toMatchObject(nothing);
    expect(read('short')).toEqual({ sections: ['0 '], ...nothing });
    expect(readStructure('', 'en')).toEqual({ sections: [], ...nothing });
  });
});

const parts = [
  '# Timeline\n',
  '## Root cause\n',
  '**Action items:**\n',
  'Contributing factors\n---\n',
  '- 14:32 it broke\n',
  '| a | owner |\n|---|---|\n',
  '| add a test | Sam |\n',
  'a\tb\tc\n',
  '- [ ] @sam to add 😀\n',
  '```\n',
  'The root cause was the operator 😀. What let it? ',
  '\n\n',
  '\r\n',
  '   ',
  '>',
  '|',
  ';',
  '\uD83D',
  '\uDC00',
];
const anyDocument = fc
  .array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })), { maxLength: 40 })
  .map((found) => found.join(''));

/** Whether a place lies between the two halves of one character. */
function splitsPair(whole: string, place: number): boolean {
  const before = whole.charCodeAt(place - 1);
  const after = whole.charCodeAt(place);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function placesOf({ sections, timeline, factors, questions, actions, rootCause }: Structure): Place[] {
  return [...sections, ...factors, ...questions, ...actions, ...[timeline, rootCause].filter((place) => place !== undefined)];
}

describe('the structure of any document at all', () => {
  it('has its places inside the text, none empty, none inside a character, sections without a gap', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const structure = readStructure(text, 'en');
        for (const place of placesOf(structure)) {
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, place.start) || splitsPair(text, place.end)).toBe(false);
        }
        const { sections } = structure;
        for (const [index, section] of sections.entries()) expect(section.end).toBe(sections[index + 1]?.start ?? text.length);
      }),
      { numRuns: 500, seed: 30 },
    );
  });

  it.each([
    'Timeline\n\n- 14:32 it broke and nobody saw it\n',
    '| action | owner |\n|---|---|\n| add an alert | Sam |\n',
    '# Contributing factors\n## one of them\n',
    'What made it possible; and what let it? ',
    'a\t',
    'root cause ',
    '- [ ] ',
    '# Contributing factors\n\n; a\n\n',
  ])('is read to the end of half a million characters of %j', (part) => {
    const text = part.repeat(500_000 / part.length);
    expect(placesOf(readStructure(text, 'en')).every(({ end }) => end <= text.length)).toBe(true);
  });

  it('is refused for a language the lens does not know', () => {
    expect(() => readStructure('', 'xx' as 'en')).toThrow(RangeError);
  });
});
