/**
 * What a leader, a colleague or a story does between two weeks. Trust, fear and the stocks move at once, so that the next
 * beat can see it; effort, counts and events are kept for the next week's record.
 */
import { hashText, itemId, itemOrigins, keyOfWeek } from './chance.ts';
import { clip } from './exact-maths.ts';
import type { Act, LeverSettings, ScriptedIncident } from './levers.ts';
import type { LiveItem, LiveTeam } from './live-team.ts';
import { conditionClasses, type Team } from './team.ts';
import { pack, unpack } from './unpack-team.ts';
import { addGate, answer, peerBlame, reassign } from './week/answer.ts';
import { blame } from './week/blame-and-praise.ts';
import { finishItem } from './week/fixing.ts';
import { addRegrown, keepQuiet, makeKnown, sweep } from './week/item-moves.ts';
import { lookAtWeek } from './week/look-at-week.ts';
import { addItem, newItem } from './week/new-conditions.ts';
import { personOf } from './week/people-at-work.ts';
import { receiveReport } from './week/reports.ts';
import { newTally } from './week/tally.ts';

/**
 * The team after these acts (E20-E26 and the one-off acts of section 5), with the levers set first: an option that pays for
 * real reviews answers with one. Nothing else of the coming week happens yet.
 */
export function respond(team: Team, acts: readonly Act[], levers?: Partial<LeverSettings>): Team {
  const live = unpack(team);
  respondLive(live, acts, levers);
  return pack(live);
}

/** The same on an unpacked team, in place. */
export function respondLive(team: LiveTeam, acts: readonly Act[], levers?: Partial<LeverSettings>): void {
  if (levers !== undefined) team.levers = { ...team.levers, ...levers };
  if (acts.length === 0) return;
  // Acts belong to the coming week: its luck, its due dates.
  team.week++;
  team.weekKey = keyOfWeek(team.seedHash, team.week);
  for (const act of acts) {
    team.tally = newTally();
    lookAtWeek(team);
    perform(team, act);
    addRegrown(team);
    sweep(team.items);
    settleSteps(team);
    remember(team);
  }
  team.week--;
  team.weekKey = keyOfWeek(team.seedHash, team.week);
}

function perform(team: LiveTeam, act: Act): void {
  switch (act.kind) {
    case 'blame':
      return blame(team, act.stance, act.intensity, act.public, personOf(team, act.target));
    case 'reassign':
      return reassign(team, personOf(team, act.target));
    case 'hiring-filter':
      return blame(team, -0.45, 0.5, true, personOf(team, act.target));
    case 'story':
      return tellStory(team, act.target);
    case 'peer-blame':
      return peerBlame(team, personOf(team, act.target), 1, act.address);
    case 'gates':
      return addGate(team, act.by);
    case 'paper':
      team.paper = clip(team.paper + act.by, 0, 1);
      return;
    case 'add-item':
      return addNamedItem(team, act);
    case 'tell':
      return tell(team, act.item);
    case 'keep':
      return keep(team, act.item, act.knower);
    case 'fix-item':
      return fixNamedItem(team, act.item, act.sys);
    case 'acknowledge':
      return acknowledge(team);
    case 'cold-case':
      team.practice += 0.05 * (1 - team.practice);
      team.tally.reviewEffort += team.p.pmReal;
      return;
    case 'speak-for':
      return speakFor(team, act.target);
    case 'answer':
      return answerScripted(team, act);
    case 'incident':
      return startIncident(team, act.incident);
  }
}

function tellStory(team: LiveTeam, target: number): void {
  team.folklore = Math.min(1, team.folklore + 0.15);
  const person = personOf(team, target);
  if (person !== undefined) person.trustStep -= 0.3;
}

function addNamedItem(team: LiveTeam, act: Extract<Act, { kind: 'add-item' }>): void {
  const itemClass = conditionClasses.indexOf(act.class);
  const nth = act.name === undefined ? team.pending.added : hashText(act.name);
  if (act.name === undefined) team.pending.added++;
  const author = personOf(team, act.author) ?? team.people[0];
  const item = newItem(
    itemId(team.week, itemClass, itemOrigins.added, nth),
    itemClass,
    act.pattern,
    act.severity,
    team.week,
    author?.id ?? 0,
  );
  item.name = act.name;
  addItem(team, item);
  if (act.state === 'known') makeKnown(team, item, act.promised ?? false);
  if (act.state === 'silenced') keepQuiet(item, act.knower ?? item.author);
  item.sys = act.sys ?? 0;
}

/** A named item is told: by the one who knows, or by its author. The telling is received like any report (E26). */
function tell(team: LiveTeam, name: string): void {
  const item = itemNamed(team, name);
  if (item === undefined || item.state === 'known') return;
  const late = item.state === 'silenced';
  const teller = item.knower ?? item.author;
  const own = teller === item.author;
  makeKnown(team, item, team.levers.review === 'real' || (!late && team.levers.recognition > 0));
  if (late) team.tally.lateReports++;
  else team.tally.reports++;
  receiveReport(team, teller, own);
  team.tally.events.push({ kind: 'report', item: item.id, class: item.class, severity: item.severity, person: teller, late, seen: true });
}

function keep(team: LiveTeam, name: string, knower: number): void {
  const item = itemNamed(team, name);
  if (item === undefined || item.state === 'known') return;
  if (item.state === 'unnoticed') team.pending.keptQuiet++;
  keepQuiet(item, knower);
  team.tally.events.push({ kind: 'kept-quiet', item: item.id, class: item.class, person: knower, seen: false });
}

function fixNamedItem(team: LiveTeam, name: string, sys: number): void {
  const item = itemNamed(team, name);
  if (item === undefined) return;
  item.sys = sys;
  finishItem(team, item);
}

/** The leader owns past blame. Little is left to own when no stories are told, or when it was said a short while ago. */
function acknowledge(team: LiveTeam): void {
  const repeated = team.week - team.acknowledged < 26;
  const weight = Math.min(1, team.folklore / 0.2) * (repeated ? 0.1 : 1);
  for (const person of team.people) person.fear *= 1 - 0.15 * weight;
  team.norm += 0.15 * weight * (1 - team.norm);
  team.credibility = Math.min(1, team.credibility + 0.08 * weight);
  team.acknowledged = team.week;
}

function speakFor(team: LiveTeam, target: number): void {
  const person = personOf(team, target);
  if (person === undefined) return;
  person.trustStep += team.p.spkT * person.sensitivity * ((7 - person.trust) / 6);
  team.norm += team.p.spkN * (1 - team.norm);
}

/** The condition is there now and the leader knows what is visible; counts, hours and the patch follow in the coming week. */
function startIncident(team: LiveTeam, written: ScriptedIncident): void {
  const itemClass = conditionClasses.indexOf(written.class);
  const born = team.week - written.ageWeeks;
  let item = itemNamed(team, written.name);
  if (item === undefined) {
    const id = itemId(born, itemClass, itemOrigins.scripted, hashText(written.name));
    item = newItem(id, itemClass, written.pattern, written.severity, born, written.author);
    item.name = written.name;
    addItem(team, item);
  }
  const before = team.scripted.find((incident) => incident.name === written.name);
  team.scripted = team.scripted.filter((incident) => incident !== before);
  team.scripted.push({
    name: written.name,
    item: item.id,
    class: item.class,
    pattern: item.pattern,
    severity: written.severity,
    person: written.lastTouched,
    visible: written.visible,
    hours: written.hours,
    somebodyKnew: item.state === 'silenced',
    answers: before?.answers ?? 0,
  });
  if (written.visible) makeKnown(team, item, false);
  // Told twice before a week has passed it still happens once.
  if (!team.pending.incidents.includes(written.name)) team.pending.incidents.push(written.name);
}

function answerScripted(team: LiveTeam, act: Extract<Act, { kind: 'answer' }>): void {
  const written = team.scripted.find((incident) => incident.name === act.incident);
  if (written === undefined) throw new Error(`There is no incident named "${act.incident}" to answer.`);
  const target = personOf(team, act.target);
  answer(team, {
    item: team.items.find((item) => item.id === written.item),
    itemId: written.item,
    itemClass: written.class,
    severity: written.severity,
    person: target ?? personOf(team, written.person),
    stance: act.stance,
    isPublic: act.public,
    target,
    share: act.share,
    // The first answers of an incident drawn as such have nth 0; a story's have luck of their own.
    nth: ++written.answers,
  });
}

function itemNamed(team: LiveTeam, name: string): LiveItem | undefined {
  return team.items.find((item) => item.name === name);
}

function settleSteps(team: LiveTeam): void {
  for (const person of team.people) {
    person.trust = clip(person.trust + person.trustStep, 1, 7);
    person.fear = clip(person.fear + person.fearStep, 0, 1);
    person.trustStep = 0;
    person.fearStep = 0;
  }
}

/** What the act will cost and count in the coming week. Review effort is felt in that week's time budget (E6). */
function remember(team: LiveTeam): void {
  const { pending, tally } = team;
  pending.born += tally.born;
  pending.closed += tally.closed;
  pending.fixes += tally.fixes;
  pending.promisesKept += tally.promisesKept;
  for (let k = 0; k < 3; k++) pending.securityClosed[k] = (pending.securityClosed[k] ?? 0) + (tally.securityClosed[k] ?? 0);
  pending.reports += tally.reports;
  pending.lateReports += tally.lateReports;
  pending.left += tally.left;
  for (const event of tally.events) pending.events.push(event);
  team.reviewLoad += tally.reviewEffort;
}
