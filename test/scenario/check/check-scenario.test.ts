/** Broken scenarios are told what is wrong, where, and what was probably meant; everything at once. */
import { describe, expect, it } from 'vitest';
import { checkScenario } from '#scenario/check';
import { problemsOf, tinyText, world } from '../tiny.ts';

/** The tiny story with one text replaced, which has to be there. */
function broken(...changes: readonly (readonly [was: string, is: string])[]): readonly string[] {
  const text = changes.reduce((now, [was, is]) => {
    expect(now).toContain(was);
    return now.replace(was, is);
  }, tinyText);
  return problemsOf(text);
}

/** Where a text stands, as problems are reported. */
function placeOf(text: string, source = tinyText): string {
  const offset = source.indexOf(text);
  const before = source.slice(0, offset).split('\n');
  return `scenarios/tiny.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

describe('a whole scenario', () => {
  it('has nothing wrong but its size', () => {
    expect(problemsOf(tinyText)).toEqual([]);
    const all = checkScenario(tinyText, 'scenarios/tiny.yaml', world).problems.map(({ message }) => message);
    expect(all).toEqual([
      '0 of 2 decisions with options have two systemic options at different cost; at least a third should.',
      'The longest way through has 4 decisions; it should have 6 to 10.'.replace('longest', 'shortest'),
      'There are 6 decision points in the file; there should be 12 to 30.',
      'There are 3 endings; a story needs at least 4 that end differently.',
    ]);
  });
});

describe('a broken scenario', () => {
  it('that is not YAML says so in plain words', () => {
    expect(broken(['title: Tiny', 'title: Tiny: a story'])).toEqual([
      'scenarios/tiny.yaml:3:8 This line has two ": " in it. Put the text after the first one in quotation marks.',
    ]);
    expect(broken(['title: Tiny', 'title: "Tiny'])[0]).toContain('Something is not closed here: a quotation mark');
    expect(broken(['title: Tiny', 'title: Tiny\ntitle: Small'])[0]).toBe('scenarios/tiny.yaml:4:1 The same field is written twice here.');
    expect(broken(['\n    week: 0', '\n\tweek: 0'])[0]).toContain('There is a tab in the indentation. Use spaces.');
  });

  it('that uses what YAML has for programs says so, and loses no word', () => {
    const starred = 'scenarios/tiny.yaml:3:8 A text that begins with "*" has to be in quotation marks.';
    expect(broken(['title: Tiny', 'title: *tiny'])).toEqual([starred]);
    expect(broken(['title: Tiny', 'title: &tiny Tiny'])).toEqual([expect.stringContaining('A text that begins with "&" has to be')]);
    expect(broken(['title: Tiny', 'title: !tiny Tiny'])).toEqual([expect.stringContaining('A text that begins with "!" has to be')]);
    expect(broken(['# ', '---\n# '], ['\nendings:', '\n---\nendings:'])).toEqual([
      expect.stringContaining('A line of three hyphens begins another file here.'),
    ]);
  });

  it('with line ends and a mark of another system is read like any other, place for place', () => {
    const wrong = tinyText.replace('months: 3', 'months: three');
    const elsewhere = `\uFEFF${wrong.replaceAll('\n', '\r\n')}`;
    expect(problemsOf(wrong)).toHaveLength(1);
    expect(problemsOf(elsewhere)).toEqual(problemsOf(wrong));
    expect(problemsOf(`\uFEFF${tinyText.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  it('that is no scenario but a burden is put down at once', () => {
    const copies = 'abcdefgh'.replace(/./g, (name) => `${name}: &${name} [${'*a, '.repeat(9)}x]\n`);
    expect(problemsOf(copies)[0]).toContain('has to be in quotation marks');
    expect(problemsOf('id: tiny\nbeats: &all\n  - *all\n')).toHaveLength(2);
    expect(problemsOf(`id: ${'x'.repeat(1_000_000)}`)).toEqual([
      'scenarios/tiny.yaml:1:1 This file has 1000004 signs; a scenario has at most 300000.',
    ]);
    const chain = Array.from({ length: 5000 }, (_, nth) => `  - { id: b${nth}, week: 1, next: b${nth + 1} }\n`).join('');
    expect(problemsOf(`id: tiny\nbeats:\n${chain}`)).toContainEqual(expect.stringContaining('There are 5000 beats in the file'));
  });

  it('with an unknown field offers the one that was meant', () => {
    expect(broken(['        heard: Typing stops.', '        haerd: Typing stops.'])).toEqual([
      `${placeOf('heard: Typing')} option "who-did-it" has a field "haerd", which is not known here. Did you mean "heard"?`,
    ]);
    expect(broken(['{ gate-chance: 0.2 }', '{ gate-chances: 0.2 }'])[0]).toContain('Did you mean "gate-chance"?');
  });

  it('with a way to nowhere offers the beat that was meant', () => {
    expect(broken(['{ when: [{ flag: pointed }], to: wall }', '{ when: [{ flag: pointed }], to: wlal }'])).toEqual([
      `${placeOf('wall }')} beat "channel" leads to "wlal", and there is no beat of that name. Did you mean "wall"?`,
    ]);
    const option = broken(['        heard: Typing stops.', '        heard: Typing stops.\n        next: questoins']);
    expect(option).toEqual([
      expect.stringMatching(
        /^scenarios\/tiny\.yaml:\d+:15 option "who-did-it" leads to "questoins", and there is no beat of that name\. Did you mean "questions"\?$/,
      ),
    ]);
  });

  it('with something of the wrong form says what it should be', () => {
    expect(broken(['months: 3', 'months: three'])).toContain(
      'scenarios/tiny.yaml:8:9 "months" of the file should be a number, and is "three".',
    );
    expect(broken(['week: 3', 'week: 3.5'])[0]).toContain('"week" of beat "board" should be a whole number, and is 3.5.');
    expect(broken(['stance: sharp', 'stance: sarp'])[0]).toBe(
      `${placeOf('sharp')} "stance" of pick "why" is "sarp"; it can be blaming, sharp, disguised, avoidant or systemic. Did you mean "sharp"?`,
    );
    expect(broken(['severity: 1', 'severity: 4'])[0]).toContain('"severity" of incident "outage" is 4; it can be 1, 2 or 3.');
    expect(broken(['act: paper, by: 0.1', 'act: papr, by: 0.1'])[0]).toContain(
      '"act" of act 1 of consequence "thanks" is "papr"; it can be blame, ',
    );
    expect(broken(['kind: capacity', 'kind: capacities'])[0]).toContain('Did you mean "capacity"?');
    expect(broken(['place: The wall', 'place:'])[0]).toContain('"place" of beat "wall" should be text, and is empty.');
    expect(broken(['recognition: 1 }', 'recognition: 7 }'])[0]).toContain('"recognition" of option "thank" should be at most 1, and is 7.');
    expect(broken(['id: outage', 'id: The Outage'])[0]).toContain('an id has lower-case letters, digits and hyphens');
    expect(broken(['next: board\n  - id: questions', 'next: 7\n  - id: questions'])[0]).toContain(
      '"next" of beat "wall" should be text or a list, and is 7.',
    );
  });

  it('with something missing says what is needed', () => {
    expect(broken(['    place: The wall\n', ''])).toEqual([`${placeOf('id: wall\n')} beat "wall" needs "place".`]);
    expect(broken(['        do: Close the channel.\n', ''])).toEqual([
      `${placeOf('id: move-on')} option "move-on" needs one of say, do or gesture.`,
    ]);
    expect(broken(['        do: Close', '        say: I close it.\n        do: Close'])[0]).toContain(
      'option "move-on" has say and do; it can have only one of say, do or gesture.',
    );
    expect(broken(['{ who: dana, says: It is down. }', '{ says: It is down. }'])[0]).toContain(
      'line 1 of beat "channel" is spoken and does not say by whom: it needs "who".',
    );
    expect(broken(['    week: 3\n', ''])[0]).toContain('beat "board" needs a "week", or a slot that opens it.');
    expect(broken(['    prompts: [Which ones open?]\n', ''])[0]).toContain(
      'beat "questions" needs one or two "prompts" for the facilitator.',
    );
    expect(broken(['        principles: [learning-stops]\n      - id: only', '      - id: only'])[0]).toContain(
      'option "move-on" needs "principles"',
    );
  });

  it('with names nobody has says so', () => {
    expect(broken(['{ who: mei, or: helen', '{ who: mei, or: heln'])[0]).toBe(
      `${placeOf('helen, says: Somebody')} There is nobody called "heln" in the cast. Did you mean "helen"?`,
    );
    expect(broken(['last-touched: priya', 'last-touched: helen'])[0]).toContain('"helen" is not one of the ten people of the team.');
    expect(broken(['[pointed-question]', '[pointed-questoin]'])[0]).toContain(
      'There is no principle "pointed-questoin" in principles.yaml. Did you mean "pointed-question"?',
    );
    expect(broken(['concerns: outage\n    lines: [{ stage: Cards', 'concerns: outrage\n    lines: [{ stage: Cards'])[0]).toContain(
      'There is no incident "outrage" in this file. Did you mean "outage"?',
    );
    expect(broken(['chose: questions/how', 'chose: questions/who'])[0]).toContain(
      'There is no decision "questions/who". Did you mean "questions/why"?',
    );
    expect(broken(['when: [{ flag: paid }]', 'when: [{ flag: payed }]'])[0]).toContain(
      'asks for the flag "payed", which nothing sets. Did you mean "paid"?',
    );
    expect(broken(['{ allocated: fixes,', '{ allocated: fixs,'])[0]).toContain(
      'asks for "fixs", which is not in this activity. Did you mean "fixes"?',
    );
    expect(broken(['kind: report, beat: note', 'kind: report, beat: notes'])).toEqual([
      expect.stringContaining('slot "a-report" opens the beat "notes", and there is no beat of that name. Did you mean "note"?'),
      expect.stringContaining('beat "note" needs a "week", or a slot that opens it.'),
      expect.stringContaining('Nothing leads to beat "note".'),
    ]);
  });

  it('with two things of one name says so', () => {
    expect(broken(['id: move-on', 'id: who-did-it'])[0]).toContain(
      'There are two of the name "who-did-it"; each option at beat "channel" needs its own.',
    );
    expect(broken(['- id: quiet', '- id: wall'])[0]).toContain('There are two of the name "wall"; each beat or ending needs its own.');
    expect(broken(['id: never-so', 'id: thanks'])[0]).toContain('each consequence needs its own');
    expect(broken(['- id: quiet', '- id: end'])[0]).toContain('"end" already means the choice among the endings.');
  });

  it('whose time goes back or round says so', () => {
    expect(broken(['    next: board\n  - id: questions', '    next: channel\n  - id: questions'])).toEqual([
      expect.stringContaining('beat "channel" leads back to itself, so the story need not end.'),
      expect.stringContaining('beat "wall" (week 1) leads back in time to "channel" (week 0, minute 5).'),
    ]);
    expect(broken(['            in: 3', '            in: 30'])[0]).toContain(
      'consequence "thanks" falls due in week 30, and the story ends in week 13.',
    );
    expect(broken(['week: 12', 'week: 14'])[0]).toContain('beat "switches" is in week 14, and the story ends in week 13 (3 months).');
    expect(broken(['    next: switches', '    next: note'])[0]).toContain('leads to "note", which only its slot can open.');
  });

  it('with parts nobody can reach says so', () => {
    expect(broken(['{ when: [{ flag: pointed }], to: wall }', '{ when: [{ flag: pointed }], to: questions }'])).toEqual([
      `${placeOf('wall\n    week: 1')} Nothing leads to beat "wall".`,
    ]);
    expect(broken(['    next: end\n', '    next: quiet\n'])).toEqual([
      expect.stringContaining('Nothing leads to ending "trusted".'),
      expect.stringContaining('Nothing leads to ending "paid-for".'),
    ]);
    expect(broken(['    title: Quiet\n', '    title: Quiet\n    when: [{ flag: paid }]\n'])[0]).toContain(
      'ending "quiet" is the last one and has to come without "when": every story has to end.',
    );
    expect(broken(['    when: [{ flag: paid }]\n', ''])[0]).toContain(
      'ending "paid-for" has no "when", so the endings after it are never chosen.',
    );
    expect(broken(['      - to: questions\n', '      - { when: [{ flag: asked-how }], to: questions }\n'])[0]).toContain(
      'The last way of a list has to be open always',
    );
    expect(broken(['- { when: [{ flag: pointed }], to: wall }', '- { to: wall }'])[0]).toContain('This way is always open');
    expect(
      broken([
        '        - id: names\n          response',
        '        - id: names\n          when: [{ in-order: true }]\n          response',
      ])[0],
    ).toContain('The last outcome of beat "wall" has to come without "when"');
  });

  it('with guards that ask nothing, or too much, says so', () => {
    expect(
      broken(['{ trusts-you: priya, above: 45 }] }\n      - { who: mei', '{ trusts-you: priya }] }\n      - { who: mei'])[0],
    ).toContain('condition 1 of line 2 of beat "channel" compares with nothing: it needs "above", "below" or "at-least".');
    expect(broken(['when: [{ flag: paid }]', 'when: [{}]'])[0]).toContain('condition 1 of ending "paid-for" asks nothing.');
    expect(broken(['when: [{ flag: paid }]', 'when: [{ picked: how }]'])[0]).toContain(
      'asks about an activity, which only its outcomes can do.',
    );
    expect(broken(['metric: trust, above: 100', 'metric: trust, above: 60, below: 50'])[0]).toContain('can never hold');
  });

  it('whose answers do not do what they say says so', () => {
    expect(broken(['        levers: { recognition: 0.5, review: real }\n', ''])[0]).toMatch(
      /option "what-changed" is systemic in words only: it has to set at least one lever that costs something \(review, fund,.* or champion-time\)\./,
    );
    expect(
      broken([
        '        do: Close the channel.\n        response: { stance: avoidant }',
        '        do: Close the channel.\n        response: { stance: avoidant }\n        levers: { fund: 0.1 }',
      ])[0],
    ).toContain('option "move-on" is avoidant and pays for something all the same');
    expect(broken(['gesture: Walk by., response: { stance: avoidant },', 'gesture: Walk by.,'])[0]).toContain(
      'a gesture is a response too',
    );
    expect(
      broken(['        do: Close the channel.\n        response: { stance: avoidant }\n', '        do: Close the channel.\n'])[0],
    ).toContain('option "move-on" answers the incident "outage" and has no "response".');
    expect(
      broken(['say: Whose is it?, response: { stance: blaming },', 'say: Whose is it?, acts: [{ act: story, person: mei }],'])[0],
    ).toContain('option "whose" blames somebody (story) and has no "response".');
    expect(broken(['    happens: [outage]\n', ''])[0]).toContain('incident "outage" never happens');
    const twice = expect.stringContaining('incident "outage" happens more than once on one way through the story');
    expect(broken(['    happens: [outage]\n', '    happens: [outage, outage]\n'])).toEqual([twice]);
    expect(broken(['    week: 3\n', '    week: 3\n    happens: [outage]\n'])).toEqual([twice]);
    expect(broken(['    happens: [outage]\n', ''], ['    week: 3\n', '    week: 3\n    happens: [outage]\n'])).toContainEqual(
      expect.stringContaining('beat "wall" answers the incident "outage", and it can be reached before that has happened.'),
    );
  });

  it('with people who may have left says so', () => {
    expect(broken(['  - { who: dana, until: board }\n', ''])).toEqual([
      expect.stringContaining('"dana" may have left when this is said in week 3. Let them stay ("stays: [{ who: dana, until: … }]")'),
    ]);
    expect(
      broken(['says: Here is the list. }', 'or: mei, says: Here is the list. }'], ['  - { who: dana, until: board }\n', ''])[0],
    ).toContain('Both "dana" and "mei" may have left when this is said in week 3.');
    expect(
      broken(['says: Here is the list. }', 'or: helen, says: Here is the list. }'], ['  - { who: dana, until: board }\n', '']),
    ).toEqual([]);
  });

  it('with lines nobody can read in time says so', () => {
    const long = Array.from({ length: 36 }, () => 'word').join(' ');
    expect(broken(['says: It is down.', `says: ${long}`])[0]).toContain('This line has 36 words; at most 35 are read at a glance.');
    expect(broken(['say: Who did this?', `say: ${long.slice(0, 26 * 5)}`])[0]).toContain('option "who-did-it" has 26 words; at most 25');
    expect(broken(['says: It is down.', "says: '“It is down.”'"])[0]).toContain('Leave the quotation marks out');
  });

  it('with contradictions in a beat says so', () => {
    expect(
      broken([
        '    time-limit: 30\n    if-nobody-answers:\n      response: { stance: avoidant }\n      heard: Nobody wrote anything.\n      principles: [decisions-avoided]\n',
        '    time-limit: 30\n',
      ])[0],
    ).toContain('beat "channel" has a time limit and does not say what silence does: it needs "if-nobody-answers".');
    expect(broken(['at-least: 1', 'at-least: 3'])[0]).toContain('beat "questions" asks for at least 3 picks and allows at most 2.');
    expect(broken(['costs: 3, most: 5', 'costs: 6, most: 5'])[0]).toContain(
      'line "partner" of beat "board" costs more than can be given to it.',
    );
    expect(broken(['    title: Quiet\n', '    title: Quiet\n'], ['id: tiny\n', 'id: small\n'])[0]).toBe(
      'scenarios/tiny.yaml:2:5 The id is "small", and the file is called "tiny". They have to be the same.',
    );
  });

  it('tells everything at once, in the order of the file', () => {
    const all = broken(
      ['months: 3', 'months: 3\nmonts: 4'],
      ['stance: blaming }\n        levers: { named', 'stance: blame }\n        levers: { named'],
      ['to: questions', 'to: question'],
      ['  - id: board\n    week: 3', '  - id: board\n    weak: 3'],
      ['[compounding]', '[compunding]'],
    );
    expect(all.length).toBeGreaterThanOrEqual(6);
    const lines = all.map((line) => Number(line.split(':')[1]));
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    for (const meant of ['"months"', '"blaming"', '"questions"', '"week"', '"compounding"'])
      expect(all.join('\n')).toContain(`Did you mean ${meant}?`);
  });

  it('of any shape at all never makes the checker stumble', () => {
    for (const text of [
      '',
      'null',
      '7',
      '- a\n- b',
      'beats: 7',
      'beats: [7, null, {}]',
      'beats: [{ options: [{}, 3], lines: x }]',
      'endings: {}',
      'id: [1]\nstart: 5',
    ])
      expect(problemsOf(text).length).toBeGreaterThan(0);
  });
});
