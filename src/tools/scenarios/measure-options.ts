/**
 * Each option of each decision, tried with the same luck: which is best, whether a tell gives it away, whether blame tempts,
 * and what each costs.
 */
import { nextSnapshot, offeredAt, stanceValue } from '#scenario';
import type { CompiledStory, Option, Story, StoryContext, StorySnapshot } from '#scenario';
import { playOn, playerOf, wanderer } from '#scenario/players';
import type { Player } from '#scenario/players';
import { advanceWeeks } from '#simulation';
import type { Team, WeekRecord } from '#simulation';
import { measuresOf, outcomeOf, seedOf } from './plays.ts';
import type { Measures, Outcome, Starts } from './plays.ts';
import { correlation, deviation, mean, round } from './statistics.ts';

/** Options closer than this to the best share its place. */
const asGood = 0.1;
/** Decisions with more best options than this have no best one. */
const mostBest = 2;
/** Tries below which a decision says nothing. */
const fewestTries = 8;
/** How many times the seeds are gone through in search of decisions that are seldom reached. */
const mostSearch = 4;
const weeksLater = 4;
/** Executive pressure above which the telephone rings on the stage. */
const ringingPressure = 0.35;
const deploysPerParcel = 5;

const softWords =
  /\b(thank(s| you)?|please|sorry|lovely|together|kind(ly)?|gentle|support|help(ed)?|learn(ing)?|care(ful)?|great|good|well|proud|brave|wise|rest|breathe|warm|friendly|appreciate|no hard feelings)\b/giu;

type Try = { readonly outcome: Outcome; readonly soon: Soon; readonly capacity: number; readonly pressure: number };
/** By decision and option. */
export type Tries = ReadonlyMap<string, ReadonlyMap<string, readonly Try[]>>;
/** What the leader sees four weeks later: notes and parcels as drawn, incidents, whether the phone rings. */
type Soon = { readonly notes: number; readonly incidents: number; readonly phone: number; readonly parcels: number };

/**
 * Tries every option of every decision on so many seeds; each try goes on as a mixed player would. A mixed player leads to
 * the decisions first; what they seldom come to is then looked for by wanderers, who lean one way.
 */
export function tryOptions(compiled: CompiledStory, seeds: number, begin: Starts): Tries {
  const tries = new Map<string, Map<string, Try[]>>();
  const decisions = compiled.story.beats.filter(({ options }) => options !== undefined).map(({ id }) => id);
  const triesOf = (beat: string) => Math.max(0, ...[...(tries.get(beat)?.values() ?? [])].map(({ length }) => length));
  for (let nth = 0; nth < seeds * mostSearch && decisions.some((beat) => triesOf(beat) < seeds); nth++) {
    const seed = seedOf(nth);
    const goesOn = playerOf('mixed', seed);
    const leads = nth < seeds ? goesOn : wanderer(seed);
    let snapshot = begin(seed);
    while (snapshot.status !== 'done') {
      const offer = offeredAt(compiled, snapshot.context);
      if (offer && !offer.activity && triesOf(offer.beat) < seeds) {
        const ofBeat = tries.get(offer.beat) ?? new Map<string, Try[]>();
        tries.set(offer.beat, ofBeat);
        for (const option of offer.options)
          ofBeat.set(option, [...(ofBeat.get(option) ?? []), tryOption(compiled, snapshot, offer.beat, option, goesOn)]);
      }
      snapshot = nextSnapshot(compiled, snapshot, leads(compiled, snapshot.context));
    }
  }
  return tries;
}

function tryOption(compiled: CompiledStory, before: StorySnapshot, beat: string, option: string, goesOn: Player): Try {
  const after = nextSnapshot(compiled, before, { option });
  const decided = decisionOf(after.context, beat);
  return {
    outcome: outcomeOf(playOn(compiled, after, goesOn).context),
    soon: soonAfter(decided, before.context.weeks),
    capacity: planned(decided) - planned(before.context.team),
    pressure: decided.pressure - before.context.team.pressure,
  };
}

/** The team right after a decision, before any week has passed. */
function decisionOf({ trail, team }: StoryContext, beat: string): Team {
  return trail.findLast((entry) => entry.kind === 'decision' && entry.beat === beat)?.team ?? team;
}

/** Hundredths of capacity that are planned: fixes, guardrails, champions' time, a partner's day. */
function planned({ levers }: Team): number {
  return 100 * (levers.fund + levers.guardrailWork) + (levers.championTime ? 10 * levers.champions : 0) / 10 + (levers.partner ? 3 : 0);
}

function soonAfter(team: Team, before: readonly WeekRecord[]): Soon {
  const later = advanceWeeks(team, weeksLater);
  const quarter = [...before, ...later.weeks].slice(-13);
  return {
    notes: quarter.reduce((sum, { reports, lateReports }) => sum + reports + lateReports, 0),
    incidents: later.weeks.reduce((sum, { visibleIncidents }) => sum + visibleIncidents.reduce((all, count) => all + count, 0), 0),
    phone: later.team.pressure > ringingPressure ? 1 : 0,
    parcels: later.weeks.reduce((sum, { deploys }) => sum + deploys, 0) / deploysPerParcel,
  };
}

export function measureOptions(compiled: CompiledStory, tries: Tries) {
  const { story } = compiled;
  const measures = measuresOf(story);
  const decisions = story.beats.flatMap((beat) => {
    const ofBeat = tries.get(beat.id);
    const options = (beat.options ?? []).filter(({ id }) => (ofBeat?.get(id)?.length ?? 0) >= fewestTries);
    return ofBeat && options.length >= 2 ? [{ beat: beat.id, options, ...valued(options, ofBeat, measures) }] : [];
  });
  const counted = decisions.filter(({ best }) => best.length <= mostBest);
  return {
    best: Object.fromEntries(decisions.map(({ beat, best, values, tries: count }) => [beat, { best, values, tries: count }])),
    tells: { counted: counted.length, ...tells(counted) },
    temptation: temptation(decisions, tries),
    tradeoffs: Object.fromEntries(decisions.map(({ beat, vectors }) => [beat, vectors])),
    undominated: round(decisions.filter(({ vectors }) => !oneDominates(vectors, measures)).length / Math.max(1, decisions.length), 2),
    warmestIsNotBest: counted.filter(({ options, best }) => softest(options).every(({ id }) => !best.includes(id))).map(({ beat }) => beat),
  };
}

type Vector = Partial<Outcome> & {
  readonly capacity: number;
  readonly pressure: number;
};

function valued(options: readonly Option[], ofBeat: ReadonlyMap<string, readonly Try[]>, measures: Measures) {
  const all = options.flatMap(({ id }) => (ofBeat.get(id) ?? []).map(({ outcome }) => outcome));
  const scaled = (metric: keyof Outcome) => {
    const middle = mean(all.map((outcome) => outcome[metric]));
    const spread = deviation(all.map((outcome) => outcome[metric])) || 1;
    return (outcome: Outcome) => (outcome[metric] - middle) / spread;
  };
  const scales = measures.map(([metric, sign]) => [scaled(metric), sign] as const);
  const valueOf = (outcome: Outcome) => scales.reduce((sum, [scale, sign]) => sum + sign * scale(outcome), 0);
  const values: Record<string, number> = {};
  const vectors: Record<string, Vector> = {};
  for (const { id } of options) {
    const own = ofBeat.get(id) ?? [];
    const average = (pick: (one: Try) => number) => round(mean(own.map(pick)), 2);
    values[id] = round(mean(own.map(({ outcome }) => valueOf(outcome))), 3);
    vectors[id] = {
      ...Object.fromEntries(measures.map(([metric]) => [metric, average(({ outcome }) => outcome[metric])])),
      capacity: average(({ capacity }) => capacity),
      pressure: average(({ pressure }) => pressure),
    };
  }
  const highest = Math.max(...Object.values(values));
  const best = Object.keys(values).filter((id) => highest - (values[id] ?? 0) <= asGood);
  return { best, values, vectors, tries: Math.min(...options.map(({ id }) => ofBeat.get(id)?.length ?? 0)) };
}

type Decision = { readonly beat: string; readonly options: readonly Option[]; readonly best: readonly string[] };

/** For each tell (the only question stands for the only option with a question mark), the share of decisions in which following it finds a best option. */
function tells(decisions: readonly Decision[]) {
  const followed = (tell: (options: readonly Option[]) => readonly Option[]) =>
    round(
      mean(
        decisions.map(({ options, best }) => {
          const told = tell(options);
          return told.length === 0 || told.length === options.length ? 0 : told.filter(({ id }) => best.includes(id)).length / told.length;
        }),
      ),
      2,
    );
  return {
    longest: followed((options) => most(options, (option) => textOf(option).length)),
    shortest: followed((options) => most(options, (option) => -textOf(option).length)),
    question: followed((options) => {
      const asking = options.filter((option) => textOf(option).includes('?'));
      return asking.length === 1 ? asking : [];
    }),
    softest: followed(softest),
  };
}

function softest(options: readonly Option[]): readonly Option[] {
  return most(options, (option) => textOf(option).match(softWords)?.length ?? 0);
}

function most(options: readonly Option[], score: (option: Option) => number): readonly Option[] {
  const highest = Math.max(...options.map(score));
  return options.filter((option) => score(option) === highest);
}

export function textOf({ say, do: act, gesture }: Option): string {
  return say ?? act ?? gesture ?? '';
}

/** Correlation of stance and number of words over all options of some stories. */
export function stanceAndLength(stories: readonly Story[]): number {
  const options = stories.flatMap(({ beats }) => beats.flatMap((beat) => beat.options ?? []));
  const pairs = options.map((option) => [stanceValue[option.response?.stance ?? 'avoidant'], textOf(option).split(/\s+/u).length] as const);
  return round(correlation(pairs), 2);
}

/** Decisions that offer blame beside a systemic answer, and whether blame looks better four weeks later. */
function temptation(decisions: readonly Decision[], tries: Tries) {
  const isTempting = ({ response }: Option) =>
    response?.stance === 'blaming' || response?.stance === 'sharp' || response?.stance === 'disguised';
  const offering = decisions.flatMap(({ beat, options }) => {
    const tempting = options.filter(isTempting);
    const systemic = options.filter(({ response }) => response?.stance === 'systemic');
    if (tempting.length === 0 || systemic.length === 0) return [];
    const soon = (some: readonly Option[]) => some.map(({ id }) => ({ id, ...averageSoon(tries.get(beat)?.get(id) ?? []) }));
    const against = soon(systemic);
    const gains = soon(tempting).map((tempts) => ({
      option: tempts.id,
      notes: round(tempts.notes - mean(against.map(({ notes }) => notes)), 2),
      incidents: round(tempts.incidents - mean(against.map(({ incidents }) => incidents)), 2),
      phone: round(tempts.phone - mean(against.map(({ phone }) => phone)), 2),
      parcels: round(tempts.parcels - mean(against.map(({ parcels }) => parcels)), 2),
    }));
    return [{ beat, gains, tempts: gains.some(looksBetter) }];
  });
  return { share: round(offering.filter(({ tempts }) => tempts).length / Math.max(1, offering.length), 2), decisions: offering };
}

/** Calmer by a whole sign as drawn, and not one parcel fewer: less than a sign nobody sees. */
function looksBetter({ notes, incidents, phone, parcels }: Soon): boolean {
  return parcels > -0.5 && (notes <= -1 || incidents <= -1 || phone <= -0.5);
}

function averageSoon(some: readonly Try[]): Soon {
  const average = (pick: (soon: Soon) => number) => mean(some.map(({ soon }) => pick(soon)));
  return {
    notes: average(({ notes }) => notes),
    incidents: average(({ incidents }) => incidents),
    phone: average(({ phone }) => phone),
    parcels: average(({ parcels }) => parcels),
  };
}

/** Whether one option is at least as good as every other in all that is gained and spent. */
function oneDominates(vectors: Readonly<Record<string, Vector>>, measures: Measures): boolean {
  const all = Object.values(vectors);
  return all.some((one) => all.every((other) => one === other || dominates(one, other, measures)));
}

function dominates(a: Vector, b: Vector, measures: Measures): boolean {
  return (
    measures.every(([metric, sign]) => sign * ((a[metric] ?? 0) - (b[metric] ?? 0)) >= 0) &&
    a.capacity <= b.capacity &&
    a.pressure <= b.pressure
  );
}
