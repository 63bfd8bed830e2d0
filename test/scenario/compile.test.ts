/** A story becomes one machine: its configuration is data, a play is a fold, and what is decided reaches the team as the joint says. */
import fc from 'fast-check';
import { initialTransition, transition } from 'xstate';
import { describe, expect, it } from 'vitest';
import { endWeek, epilogueWeeks, eventFor, firstSnapshot, habitStep, nextSnapshot, offeredAt, refusal, warmUpWeeks } from '#scenario';
import type { Did, StorySnapshot } from '#scenario';
import { play, playerOf, wanderer } from '#scenario/players';
import { headline, trustsYou } from '#simulation';
import { beatOf, cast, entriesOf, everyStep, playTiny, tiny, tinyStory, tinyWith, toTheBoard } from './tiny.ts';

const seatOf = (who: string) => cast.people.findIndex(({ id }) => id === who);

describe('the machine of a story', () => {
  it('has a configuration of plain data', () => {
    const { config } = tiny.machine;
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(JSON.stringify(config)).not.toMatch(/invoke|after":/);
  });

  it('has no word in it that a player reads', () => {
    const config = JSON.stringify(tiny.machine.config);
    for (const words of [
      'It is down',
      'What changed',
      'Typing stops',
      'You asked what',
      'Share out',
      'Guardrails"',
      'One more signature',
      'People talk',
    ])
      expect(config).not.toContain(words);
  });

  it('has one event type for each option', () => {
    const events = tiny.machine.events.filter((event) => event.startsWith('OPTION.channel') || event.startsWith('OPTION.'));
    expect(events).toContain('OPTION.who-did-it');
    expect(tiny.machine.events).toEqual(expect.arrayContaining(['SILENCE', 'CARDS', 'PICKS', 'ALLOCATION', 'LEVERS']));
  });

  it('is played by a fold of pure transitions', () => {
    const folded = everyStep.reduce(
      (snapshot, did) => transition(tiny.machine, snapshot, eventFor(did))[0],
      initialTransition(tiny.machine, { seed: 'a' })[0],
    );
    expect(playTiny(everyStep).context).toEqual(folded.context);
  });

  it('gives the same play for the same seed and decisions, and never changes a snapshot it has given', () => {
    const begin = firstSnapshot(tiny, 'a');
    const before = JSON.stringify(begin.context);
    const once = everyStep.slice(0, 1).reduce((snapshot, did) => nextSnapshot(tiny, snapshot, did), begin);
    expect(JSON.stringify(begin.context)).toBe(before);
    expect(JSON.stringify(once.context)).toBe(JSON.stringify(playTiny(everyStep.slice(0, 1)).context));
  });

  it('keeps a context that survives JSON', () => {
    const { context } = playTiny(everyStep.slice(0, 3));
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
  });

  it('ignores what is not offered even when nobody asked before', () => {
    const begin = firstSnapshot(tiny, 'a');
    for (const event of [eventFor({ option: 'thank' }), eventFor({ picks: ['how'] }), eventFor({ levers: {} })])
      expect(transition(tiny.machine, begin, event)[0].context).toBe(begin.context);
  });
});

describe('the calendar', () => {
  it('begins after half a year of past with the same seed', () => {
    const { context } = firstSnapshot(tiny, 'a');
    expect(context.weeks).toHaveLength(warmUpWeeks);
    expect(context.week).toBe(0);
    expect(context.team.levers).toMatchObject({ fund: 0.04, negligence: 'private', stance: 0 });
  });

  it('keeps everybody of the cast until the story begins, and those who stay until their beat', () => {
    for (let nth = 0; nth < 30; nth++) {
      const begin = firstSnapshot(tiny, `stay-${nth}`);
      expect(begin.context.team.people.map(({ id }) => id)).toEqual(cast.people.map((_, seat) => seat));
      const atTheBoard = playTiny([{ option: 'who-did-it' }, wallOf('name')], tiny, `stay-${nth}`);
      expect(atTheBoard.context.team.people.map(({ id }) => id)).toEqual(expect.arrayContaining([seatOf('dana'), seatOf('priya')]));
    }
  });

  it('leaves nothing of a named person to luck', () => {
    const traits = (seed: string) =>
      firstSnapshot(tiny, seed).context.team.people.map(({ skill, market, sensitivity, negligent }) => ({
        skill,
        market,
        sensitivity,
        negligent,
      }));
    expect(traits('a')).toEqual(traits('b'));
    expect(traits('a')[0]).toEqual({ skill: 1.02, market: 0.5, sensitivity: 1.1, negligent: false });
  });

  it('reaches each beat in its week, whatever was decided before', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 8 }), (seed) => {
        const ended = play(tiny, seed, wanderer(seed));
        const lived = entriesOf(ended, 'beat').filter(({ beat }) => beat !== 'note');
        expect(lived.map(({ week }) => week)).toEqual(lived.map(({ beat }) => tinyStory.beats.find(({ id }) => id === beat)?.week));
        expect(ended.context.week).toBe(endWeek(tinyStory));
        expect(ended.context.weeks).toHaveLength(warmUpWeeks + endWeek(tinyStory));
      }),
      { numRuns: 30 },
    );
  });

  it('tells each stretch of weeks once', () => {
    const { trail } = play(tiny, 'a', wanderer('a')).context;
    const kinds = trail.map(({ kind }) => kind).join(' ');
    expect(kinds).toContain('passing beat');
    expect(kinds).not.toContain('passing passing');
  });

  it('goes on after the end to month 12 or 24, and not beyond', () => {
    const { context } = play(tiny, 'a', playerOf('systemic', 'a'));
    expect(epilogueWeeks(context, 12)).toHaveLength(52 - 13);
    expect(epilogueWeeks(context, 24)).toHaveLength(104 - 13);
    expect(epilogueWeeks({ ...context, week: 60 }, 12)).toEqual([]);
  });
});

describe('a decision', () => {
  it('moves the habit towards its stance, and the habit stands as the stance of the leader', () => {
    const { context } = playTiny([{ option: 'who-did-it' }]);
    expect(context.habit).toBeCloseTo(-habitStep);
    expect(context.team.levers.stance).toBe(context.habit);
    const second = playTiny([{ option: 'what-changed' }, { picks: ['why'] }]).context;
    expect(second.habit).toBeCloseTo(habitStep + habitStep * (-0.6 - habitStep));
  });

  it('leaves a habit alone when it answers nothing', () => {
    const quiet = tinyWith((story) => delete beatOf(story, 'channel').options?.[2]?.response);
    expect(playTiny([{ option: 'move-on' }], quiet).context.habit).toBe(0);
  });

  it('shares the weight of an incident among the decisions on the path', () => {
    const shares = Object.values(tiny.machine.config.states ?? {}).flatMap(
      (state) => JSON.stringify(state).match(/"share":([\d.]+)/g) ?? [],
    );
    // Three beats concern the outage; two lie on any way through.
    expect(new Set(shares)).toEqual(new Set(['"share":0.5']));
  });

  it('answers a scripted incident by half when it is one of two', () => {
    const alone = tinyWith((story) => {
      delete beatOf(story, 'wall').concerns;
      delete beatOf(story, 'questions').concerns;
    });
    const lost = (compiled = tiny) => {
      const begin = firstSnapshot(compiled, 'a').context.team;
      const after = nextSnapshot(compiled, firstSnapshot(compiled, 'a'), { option: 'who-did-it' }).context.trail.find(
        ({ kind }) => kind === 'decision',
      )?.team;
      const trust = (team = begin) => team.people.reduce((sum, person) => sum + person.trust, 0);
      return trust(begin) - trust(after);
    };
    expect(lost(alone)).toBeGreaterThan(1.5 * lost());
    expect(lost()).toBeGreaterThan(0);
  });

  it('answers nothing if no decision concerns the incident', () => {
    const none = tinyWith((story) => story.beats.forEach((beat) => delete beat.concerns));
    const decision = entriesOf(playTiny([{ option: 'who-did-it' }], none), 'decision')[0];
    expect(decision?.incident).toBeUndefined();
    const before = firstSnapshot(none, 'a').context.team.people.map(({ trust }) => trust);
    expect(decision?.team.people.map(({ trust }) => trust)).toEqual(before);
  });

  it('blames the one who touched it last unless somebody else or nobody is named', () => {
    const most = (target: string | undefined) => {
      const named = tinyWith((story) => {
        const option = beatOf(story, 'channel').options?.[0];
        if (option) option.response = { stance: 'blaming', ...(target === undefined ? {} : { target }) };
      });
      const begin = firstSnapshot(named, 'a').context.team;
      const after = entriesOf(playTiny([{ option: 'who-did-it' }], named), 'decision')[0]?.team;
      const losses = begin.people.map(
        ({ trust, sensitivity }, seat) => (trust - (after?.people[seat]?.trust ?? 0)) / sensitivity / (trust - 1),
      );
      const highest = Math.max(...losses);
      const hit = losses.filter((loss) => loss > highest - 1e-9);
      return hit.length === 1 ? cast.people[losses.indexOf(highest)]?.id : 'nobody';
    };
    expect(most(undefined)).toBe('priya');
    expect(most('dana')).toBe('dana');
    expect(most('nobody')).toBe('nobody');
  });

  it('sets levers that stand until they are changed', () => {
    const { context } = playTiny(toTheBoard);
    expect(context.team.levers).toMatchObject({ recognition: 0.5, review: 'real', guardrailWork: 0.02 });
    expect(context.flags).toContain('asked-how');
    expect(context.chosen).toEqual(['channel/what-changed', 'questions/opened', 'questions/how']);
  });

  it('is told on the trail with what was heard, and the team after it', () => {
    const [decision] = entriesOf(playTiny([{ option: 'what-changed' }]), 'decision');
    expect(decision).toMatchObject({
      beat: 'channel',
      did: { option: 'what-changed' },
      stance: 1,
      heard: 'Three people answer.',
      later: 'You asked what, not who.',
      principles: ['language-discipline'],
      incident: 'outage',
      week: 0,
    });
    expect(decision?.team.levers.review).toBe('real');
  });

  it('may be silence, where silence says something', () => {
    const { context } = playTiny([{ silence: true }]);
    expect(context.chosen).toEqual(['channel/silence']);
    expect(context.trail.find(({ kind }) => kind === 'decision')).toMatchObject({ heard: 'Nobody wrote anything.' });
    expect(() => playTiny([{ option: 'move-on' }, { silence: true }])).toThrow('Silence is not offered at the beat "questions".');
  });
});

describe('what is offered', () => {
  const at = (decisions: readonly Did[]) => playTiny(decisions);
  const refused = ({ context }: StorySnapshot, did: Did) => refusal(tiny, context, did) ?? 'accepted';

  it('says why not, in a sentence', () => {
    const begin = at([]);
    expect(refused(begin, { option: 'what-changed' })).toBe('accepted');
    expect(refused(begin, { option: 'shout' })).toBe('The option "shout" is not offered at the beat "channel".');
    expect(refused(begin, { picks: ['how'] })).toBe('There is no activity at the beat "channel".');
    const wall = at([{ option: 'who-did-it' }]);
    expect(refused(wall, { cards: [['one', 'fact']] })).toBe('The timeline needs each of its 3 cards once.');
    expect(
      refused(wall, {
        cards: [
          ['one', 'fact'],
          ['two', 'poem'],
          ['three', 'fact'],
        ],
      }),
    ).toBe('The card "two" has no wording "poem".');
    expect(refused(wall, { picks: [] })).toBe('The activity at the beat "wall" is of another kind.');
    const questions = at([{ option: 'what-changed' }]);
    expect(refused(questions, { picks: [] })).toBe('At least 1 have to be picked; these are 0.');
    expect(refused(questions, { picks: ['how', 'why', 'lunch'] })).toBe('At most 2 can be picked; these are 3.');
    expect(refused(questions, { picks: ['how', 'how'] })).toBe('Each pick counts once.');
    expect(refused(questions, { picks: ['where'] })).toBe('"where" is not among the picks offered.');
    const board = at(toTheBoard);
    expect(refused(board, { allocation: { fixes: 15, rails: 5, partner: 3 } })).toBe('Only 20 hundredths can be planned; this is 23.');
    expect(refused(board, { allocation: { fixes: 16 } })).toBe('"fixes" takes at most 15 hundredths; this is 16.');
    expect(refused(board, { allocation: { fixes: 1.5 } })).toBe('"fixes" takes whole hundredths from 0 on; this is 1.5.');
    expect(refused(board, { allocation: { cake: 1 } })).toBe('There is no line "cake" on this board.');
    const over = at(everyStep);
    expect(over.status).toBe('done');
    expect(refused(over, { silence: true })).toBe('Nothing can be decided here: the story is over.');
    expect(offeredAt(tiny, over.context)).toBeUndefined();
  });

  it('takes exactly what it accepts', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 6 }), fc.nat(4), fc.constantFrom(...strangeDecisions), (seed, steps, did) => {
        let snapshot = firstSnapshot(tiny, seed);
        for (let step = 0; step < steps && snapshot.status !== 'done'; step++)
          snapshot = nextSnapshot(tiny, snapshot, wanderer(seed)(tiny, snapshot.context));
        const accepted = refusal(tiny, snapshot.context, did) === undefined;
        const after = transition(tiny.machine, snapshot, eventFor(did))[0];
        expect(after.context !== snapshot.context).toBe(accepted);
      }),
      { numRuns: 60 },
    );
  });

  it('offers a guarded option to those who earned it', () => {
    const offers = Array.from({ length: 40 }, (_, nth) => {
      const { context } = firstSnapshot(tiny, `gate-${nth}`);
      const trusted = trustsYou(context.team, seatOf('priya')) > 45;
      const offered = offeredAt(tiny, context)?.options.includes('only-if-trusted');
      const said = context.trail.some(({ lines }) => lines.some(({ text }) => text === 'I trust you with this.'));
      expect([offered, said]).toEqual([trusted, trusted]);
      return trusted;
    });
    expect(new Set(offers).size).toBe(2);
  });
});

describe('ways', () => {
  it('lead where the flag says', () => {
    expect(playTiny([{ option: 'who-did-it' }]).value).toBe('wall');
    expect(playTiny([{ option: 'what-changed' }]).value).toBe('questions');
  });

  it('are chosen when the week of the earliest target has come', () => {
    const late = tinyWith((story) => {
      beatOf(story, 'channel').next = [{ when: [{ metric: 'velocity', above: -1 }], to: 'board' }, { to: 'wall' }];
    });
    const snapshot = playTiny([{ option: 'move-on' }], late);
    expect(snapshot.value).toBe('board');
    expect(entriesOf(snapshot, 'passing')).toHaveLength(1);
    expect(entriesOf(snapshot, 'passing')[0]).toMatchObject({ fromWeek: 0, week: 3 });
    expect(Object.keys(late.machine.config.states ?? {})).toEqual(expect.arrayContaining(['from-channel--1', 'to--board']));
  });

  it('ask true metrics of the weeks lived', () => {
    const { context } = firstSnapshot(tiny, 'a');
    const { reporting } = headline(context.weeks, context.weeks.length - 1);
    const asking = (above: number) =>
      tinyWith((story) => {
        const line = beatOf(story, 'channel').lines[0];
        if (line) line.when = [{ metric: 'reporting', above }];
      });
    const spoken = (above: number) =>
      entriesOf(firstSnapshot(asking(above), 'a'), 'beat')[0]?.lines.some(({ text }) => text === 'It is down.');
    expect([spoken(reporting - 0.01), spoken(reporting + 0.01)]).toEqual([true, false]);
  });

  it('end in the first ending whose guards hold', () => {
    expect(playTiny(everyStep).context.ending).toBe('trusted');
    expect(
      playTiny([{ option: 'move-on' }, { picks: ['lunch'] }, { allocation: { fixes: 9 } }, { option: 'walk-by' }, { levers: {} }]).context
        .ending,
    ).toBe('paid-for');
  });

  it('give a line to somebody else when its speaker has gone, and drop it when nobody is left', () => {
    const gone = tinyWith((story) => {
      beatOf(story, 'channel').lines = [
        { who: 'mei', or: 'helen', says: 'One.' },
        { who: 'mei', says: 'Two.' },
      ];
    });
    const begin = firstSnapshot(gone, 'a');
    expect(entriesOf(begin, 'beat')[0]?.lines).toEqual([
      { kind: 'says', who: 'mei', text: 'One.' },
      { kind: 'says', who: 'mei', text: 'Two.' },
    ]);
    const later = tinyWith((story) => {
      beatOf(story, 'switches').lines = [
        { who: 'joao', or: 'helen', says: 'One.' },
        { who: 'joao', says: 'Two.' },
      ];
      story.stays = [];
    });
    const endings = Array.from({ length: 80 }, (_, nth) => {
      const ended = play(later, `gone-${nth}`, playerOf('blaming', `gone-${nth}`));
      const lines = entriesOf(ended, 'beat').find(({ beat }) => beat === 'switches');
      const here = lines?.team.people.some(({ id }) => id === seatOf('joao'));
      expect(lines?.lines.map((line) => (line.kind === 'says' ? line.who : ''))).toEqual(here ? ['joao', 'joao'] : ['helen']);
      return here;
    });
    expect(new Set(endings).size).toBe(2);
  });
});

function wallOf(wording: string): Did {
  return { cards: ['one', 'two', 'three'].map((card) => [card, wording] as const) };
}

const strangeDecisions: readonly Did[] = [
  { option: 'who-did-it' },
  { option: 'only-if-trusted' },
  { option: 'thank' },
  { silence: true },
  wallOf('fact'),
  { cards: [] },
  { picks: ['how'] },
  { picks: ['how', 'why', 'lunch'] },
  { allocation: {} },
  { allocation: { fixes: 99 } },
  { levers: {} },
  { levers: { nothing: true } },
];
