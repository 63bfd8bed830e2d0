/**
 * The scenario language: what a YAML file may say, with the doc strings an author sees in the editor. This one schema
 * gives the checker, the JSON Schema of `scenarios/scenario.schema.json` and, through `story.ts`, the types of the game.
 * Players never load it (only `#scenario/check` imports it at run time).
 *
 * An author says what was *said and done*, in the vocabulary of the model; never a number for a metric.
 */
import { z } from 'zod';
import { conditionClasses, negligencePaths, reviewKinds, startPresets, tones } from '#simulation';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id has lower-case letters, digits and hyphens, and starts with a letter');
const sentence = z.string().min(1);
const share = z.number().min(0).max(1);
const severity = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** The named bands of stance and their place on the model's scale -1..1 (`stanceValue` in story.ts). */
export const stances = ['blaming', 'sharp', 'disguised', 'avoidant', 'systemic'] as const;
export const channels = ['public', 'private'] as const;
export const audiences = ['person', 'team', 'organisation'] as const;
export const guardMetrics = ['reporting', 'velocity', 'trust', 'hidden', 'pressure', 'gates', 'paper'] as const;
export const predictable = ['reporting', 'trust', 'incidents'] as const;
export const happenings = ['incident', 'report', 'near-miss', 'resignation', 'hired'] as const;

/** One condition. All conditions of a `when` list must hold; `any` holds when one of its own does. */
const guardFields = {
  metric: z
    .enum(guardMetrics)
    .optional()
    .describe('a true team metric (0-100; gates and paper as the model counts them), with above or below'),
  'trusts-you': id.optional().describe('a person whose trust in the player (0-100) is compared with above or below'),
  present: id.optional().describe('this person is still in the team'),
  gone: id.optional().describe('this person has left the team'),
  flag: id.optional().describe('a flag an earlier option has set'),
  'no-flag': id.optional().describe('a flag nobody has set'),
  chose: z
    .string()
    .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/)
    .optional()
    .describe('beat/option taken earlier'),
  habit: z.literal(true).optional().describe('the standing stance of the leader (-1 to 1), with above or below'),
  happened: z.enum(happenings).optional().describe('drawn events the leader saw within the last in-weeks weeks, at least at-least of them'),
  'in-weeks': z.int().min(1).max(52).optional(),
  'at-least': z.number().optional(),
  'mean-stance': z.literal(true).optional().describe('activities only: mean stance of the wordings or picks chosen (-1 to 1)'),
  'in-order': z.boolean().optional().describe('activities only: were the timeline cards put in order'),
  picked: id.optional().describe('activities only: this pick is among those chosen'),
  allocated: id.optional().describe('activities only: capacity given to this line, in hundredths, with at-least or below'),
  above: z.number().optional(),
  below: z.number().optional(),
};
const guard = z.strictObject({
  ...guardFields,
  any: z.array(z.strictObject(guardFields)).min(2).optional().describe('one of these holds'),
});
const when = z.array(guard).min(1);

const line = z
  .strictObject({
    who: id.optional().describe('speaker: a person of the cast, an outsider, or "you"'),
    or: id.optional().describe('speaks instead if "who" has left'),
    says: sentence.optional().describe('what they say, under 35 words, without quotation marks'),
    stage: sentence.optional().describe('a stage direction: what is seen, not what it means'),
    log: sentence.optional().describe('an excerpt of a log, a dashboard or a chat, verbatim'),
    when: when.optional().describe('the line is only there if this holds ("speaks only if")'),
  })
  .describe('exactly one of says (with who), stage or log');

export const leverFields = {
  named: z.boolean(),
  public: z.boolean(),
  messenger: z.number().min(-1).max(0),
  recognition: share,
  review: z.enum(reviewKinds),
  distribution: z.number().min(0).max(2),
  fund: z.number().min(0).max(0.4),
  'guardrail-work': z.number().min(0).max(0.1),
  partner: z.boolean(),
  champions: z.number().min(0).max(2),
  'champion-time': z.boolean(),
  address: share,
  advocate: z.boolean(),
  celebrate: z.boolean(),
  'own-it': z.boolean(),
  tone: z.enum(tones),
  register: z.boolean(),
  'train-newcomers': z.boolean(),
  'gate-chance': share,
  'paper-step': share,
  'paper-target': share,
  'retire-gates': z.boolean(),
  scanner: z.boolean(),
  shame: z.boolean(),
  'reassign-chance': share,
  negligence: z.enum(negligencePaths),
};
const levers = z.strictObject(leverFields).partial().describe('standing levers: they hold until changed');

const item = {
  class: z.enum(conditionClasses),
  pattern: z.int().min(0).max(4),
  severity,
  author: id.optional(),
};
const act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('blame'), person: id.optional(), stance: z.enum(stances), intensity: share, channel: z.enum(channels) }),
  z.strictObject({ act: z.literal('reassign'), person: id }),
  z.strictObject({ act: z.literal('hiring-filter'), person: id }),
  z.strictObject({ act: z.literal('story'), person: id }),
  z.strictObject({ act: z.literal('peer-blame'), person: id, address: share }),
  z.strictObject({ act: z.literal('gates'), by: z.int().min(-6).max(6) }),
  z.strictObject({ act: z.literal('paper'), by: z.number().min(-1).max(1) }),
  z.strictObject({
    act: z.literal('add-item'),
    name: id.optional(),
    ...item,
    state: z.enum(['unnoticed', 'silenced', 'known']),
    knower: id.optional(),
    promised: z.boolean().optional(),
    sys: share.optional(),
  }),
  z.strictObject({ act: z.literal('tell'), item: id }),
  z.strictObject({ act: z.literal('keep'), item: id, person: id }),
  z.strictObject({ act: z.literal('fix-item'), item: id, sys: share }),
  z.strictObject({ act: z.literal('acknowledge') }),
  z.strictObject({ act: z.literal('cold-case') }),
  z.strictObject({ act: z.literal('speak-for'), person: id }),
]);

const response = z.strictObject({
  stance: z.enum(stances),
  channel: z.enum(channels).optional().describe('default: public'),
  audience: z.enum(audiences).optional().describe('who hears it; default: person if private, else team'),
  target: id.optional().describe('who it is about; default: the person of the incident if stance is blaming or sharp, else nobody'),
});

const next = z
  .union([id, z.array(z.strictObject({ when: when.optional(), to: id })).min(1)])
  .describe('a beat or an ending id, or "end" (the endings in order); or a list, first that holds wins, the last one unguarded');

const consequence = z.strictObject({
  id,
  in: z.int().min(1).max(52).describe('weeks after the decision'),
  when: when.optional(),
  lines: z.array(line).max(4).optional().describe('shown in the passing of the months'),
  levers: levers.optional(),
  acts: z.array(act).optional(),
  sets: z.array(id).optional(),
});

/** What a decision does, whatever its form. */
const effects = {
  response: response.optional(),
  levers: levers.optional(),
  acts: z.array(act).optional(),
  sets: z.array(id).optional().describe('flags'),
  heard: sentence.optional().describe('one line: what the team took from it'),
  later: sentence.optional().describe('a line the debrief may quote'),
  principles: z.array(id).optional(),
  consequences: z.array(consequence).optional(),
  next: next.optional().describe('default: the next of the beat'),
};

const option = z
  .strictObject({
    id,
    say: sentence.optional().describe('words, under 25, without quotation marks'),
    do: sentence.optional().describe('an act, under 25 words'),
    gesture: sentence.optional().describe('only a gesture, under 25 words'),
    when: when.optional().describe('offered only if this holds'),
    ...effects,
  })
  .describe('exactly one of say, do, gesture');

const outcome = z.strictObject({ id, when: when.optional(), ...effects });

const wording = z.strictObject({ id, text: sentence, stance: z.enum(stances), principles: z.array(id).optional() });
const card = z.strictObject({
  id,
  time: sentence.describe('as printed on the card; cards are in the file in their true order'),
  wordings: z.array(wording).min(1).max(3),
});
const pick = z.strictObject({
  id,
  text: sentence,
  stance: z.enum(stances).optional(),
  when: when.optional(),
  answer: z.array(line).max(3).optional().describe('what it brings to light, shown after the decision'),
  levers: levers.optional(),
  acts: z.array(act).optional(),
  sets: z.array(id).optional(),
  principles: z.array(id).optional(),
});
const capacityLine = z
  .strictObject({
    id,
    text: sentence,
    lever: z.enum(['fund', 'guardrail-work']).optional().describe('gets the hundredths given, as a share of capacity'),
    most: z.int().min(1).max(40),
    costs: z.int().min(1).max(40).optional().describe('a switch: from this many hundredths on, "gives" is set'),
    gives: levers.optional(),
  })
  .describe('either lever, or costs and gives');

const activity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('timeline'), intro: sentence, cards: z.array(card).min(3).max(9), outcomes: z.array(outcome).min(1) }),
  z.strictObject({
    kind: z.literal('picks'),
    about: z.enum(['questions', 'factors', 'readers', 'actions']),
    intro: sentence,
    'at-least': z.int().min(0),
    'at-most': z.int().min(1),
    picks: z.array(pick).min(2).max(8),
    outcomes: z.array(outcome).min(1),
  }),
  z.strictObject({
    kind: z.literal('capacity'),
    intro: sentence,
    total: z.int().min(1).max(40).describe('hundredths of the team’s capacity that may be planned'),
    lines: z.array(capacityLine).min(2).max(7),
    outcomes: z.array(outcome).min(1),
  }),
  z.strictObject({
    kind: z.literal('levers'),
    intro: sentence,
    offers: z
      .array(z.strictObject({ id, text: sentence, levers }))
      .min(2)
      .max(8)
      .describe('switches, each on or off'),
    outcomes: z.array(outcome).min(1),
  }),
]);

const beat = z.strictObject({
  id,
  week: z.int().min(0).max(160).optional().describe('weeks since the start; only a beat opened by a slot has none'),
  minute: z.int().min(0).optional().describe('minutes inside the week, for a live incident'),
  place: sentence.describe('where and when, as a heading: "The incident channel, 14:41"'),
  happens: z.array(id).optional().describe('scripted incidents that happen as this beat opens'),
  concerns: id.optional().describe('the scripted incident this decision answers'),
  alarm: z.boolean().optional(),
  phone: z.boolean().optional().describe('somebody powerful waits'),
  levers: levers.optional().describe('set as the beat opens'),
  acts: z.array(act).optional().describe('done as the beat opens'),
  lines: z.array(line).min(1),
  ask: sentence.optional(),
  prompts: z.array(sentence).max(3).optional().describe('for the facilitator, at this decision'),
  predict: z
    .enum(predictable)
    .optional()
    .describe(
      'after this decision the player is asked what they expect this measure to do in the next three months: problems told, the survey with names on it, or incidents seen; two or three beats a story, by week 39, or three months before the end of a longer story',
    ),
  'time-limit': z.int().min(10).max(180).optional().describe('seconds'),
  'if-nobody-answers': z.strictObject(effects).optional().describe('what silence does'),
  options: z.array(option).min(2).max(4).optional(),
  activity: activity.optional(),
  next: next.optional().describe('default: "end"'),
});

const incident = z.strictObject({
  id,
  title: sentence.describe('as the debrief names it'),
  class: z.enum(conditionClasses),
  pattern: z.int().min(0).max(4),
  severity,
  'on-call': id,
  'last-touched': id,
  author: id,
  visible: z.boolean(),
  hours: z.number().positive(),
  'age-weeks': z.int().min(0).max(200),
});

const slot = z.strictObject({
  id,
  'from-week': z.int().min(0),
  'to-week': z.int().min(0),
  kind: z.enum(happenings),
  when: when.optional(),
  beat: id,
});

const ending = z.strictObject({
  id,
  title: sentence,
  when: when.optional(),
  lines: z.array(line).min(1),
  reflect: z.array(sentence).min(1).max(4).describe('questions to take along, for one person or a room'),
});

export const storySchema = z.strictObject({
  id,
  title: sentence,
  blurb: sentence.describe('two sentences on the card of the scenario list'),
  role: sentence,
  level: z.enum(['starter', 'core', 'advanced']),
  minutes: z.strictObject({ solo: z.int(), group: z.int() }),
  months: z.int().min(1).max(36),
  'content-note': sentence.describe('what may be hard to read, in one line'),
  goals: z.array(sentence).min(1),
  facilitation: z.strictObject({ before: sentence, 'listen-for': z.array(sentence).min(1), after: z.array(sentence).min(1) }),
  player: z
    .discriminatedUnion('seat', [
      z.strictObject({ seat: z.literal('leader') }),
      z.strictObject({
        seat: z.literal('person'),
        who: id,
        leader: z
          .strictObject({ who: id, stance: z.enum(stances), levers: levers.optional() })
          .describe('how the leader of this story answers'),
        sway: share.describe('how far one of your responses moves the leader’s habit'),
      }),
    ])
    .optional()
    .describe('default: the leader'),
  start: z.strictObject({
    preset: z.enum(startPresets),
    levers: levers.optional(),
    people: z
      .array(
        z.strictObject({
          who: id,
          trust: z.number().min(1).max(7).optional(),
          fear: share.optional(),
          negligent: z.literal(true).optional(),
        }),
      )
      .optional(),
  }),
  stays: z
    .array(z.strictObject({ who: id, until: id.describe('beat') }))
    .optional()
    .describe('people who do not leave before a beat'),
  incidents: z.array(incident).optional(),
  slots: z.array(slot).optional(),
  beats: z.array(beat).min(2),
  endings: z.array(ending).min(1),
});

/** The ten people of the team, the outsiders, and names for those hired later (`scenarios/cast.yaml`). */
export const hairStyles = ['flat', 'bun', 'afro', 'hijab', 'long', 'beard', 'beanie', 'pony', 'bob', 'none'] as const;
export const props = ['headset', 'glasses', 'scarf', 'mug', 'bag', 'clipboard', 'none'] as const;
const silhouette = z.strictObject({
  hair: z.enum(hairStyles),
  height: z.int().min(88).max(114).describe('drawing units'),
  cloth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  prop: z.enum(props),
});
export const castSchema = z.strictObject({
  people: z
    .array(
      z.strictObject({
        id,
        name: sentence,
        role: sentence,
        voice: sentence.describe('how they talk, in one line, for writers'),
        silhouette,
        skill: z.number().min(0.75).max(1.3),
        market: share,
        sensitivity: z.number().min(0.8).max(1.2),
        tenure: z.int().min(0).describe('weeks'),
        trust: z.number().min(1).max(7),
        fear: share,
      }),
    )
    .length(10)
    .describe('index 0-9 is the person’s seat'),
  outsiders: z.array(z.strictObject({ id, name: sentence, role: sentence, voice: sentence, silhouette })),
  newcomers: z
    .array(z.strictObject({ name: sentence, silhouette }))
    .min(8)
    .describe('names for people hired later, in order'),
});

export const principlesSchema = z.array(
  z.strictObject({
    id,
    title: sentence,
    explanation: sentence.describe('for the debrief, in our words, under 45 words'),
  }),
);

export const glossarySchema = z.array(z.strictObject({ term: sentence, explanation: sentence.describe('under 35 words') }));
