/** A team unpacked for the week loop and packed again: `unpack` and `pack` are exact inverses. */
import { hashText, keyOfWeek } from './chance.ts';
import type { LiveItem, LivePending, LivePerson, LiveTeam, WeekFigures } from './live-team.ts';
import { parameterValues } from './parameters.ts';
import type { Item, Person, Team } from './team.ts';
import { nothingPending, type Pending } from './team-memory.ts';
import { newTally } from './week/tally.ts';

export function unpack(team: Team): LiveTeam {
  const memory = team.memory;
  const size = team.people.length + team.vacancies.length;
  const seedHash = hashText(team.seed);
  return {
    seed: team.seed,
    seedHash,
    preset: team.preset,
    week: team.week,
    weekKey: keyOfWeek(seedHash, team.week),
    p: parameterValues(memory.parameters, size),
    size,
    people: team.people.map(livePerson),
    vacancies: team.vacancies.map((vacancy) => ({ ...vacancy })),
    items: team.items.map(liveItem),
    guardrails: [...team.guardrails],
    gates: team.gates,
    paper: team.paper,
    knowledge: team.knowledge,
    practice: team.practice,
    credibility: team.credibility,
    norm: team.norm,
    folklore: team.folklore,
    resentment: team.resentment,
    deviance: team.deviance,
    pressure: team.pressure,
    unplanned: team.unplanned,
    reviewLoad: team.reviewLoad,
    guardrailProgress: team.guardrailProgress,
    levers: team.levers,
    staying: team.staying,
    parameters: memory.parameters,
    hires: [...memory.hires],
    lastFailed: [...memory.lastFailed],
    closedInTime: [...memory.closedInTime],
    closedLate: [...memory.closedLate],
    acknowledged: memory.acknowledged,
    mixedUntil: memory.mixedUntil,
    scripted: memory.scripted.map((incident) => ({ ...incident })),
    pending: livePending(memory.pending),
    shift: 0,
    now: noFigures(),
    tally: newTally(),
  };
}

export function pack(live: LiveTeam): Team {
  return {
    seed: live.seed,
    preset: live.preset,
    week: live.week,
    people: live.people.map(packPerson),
    vacancies: live.vacancies.map((vacancy) => ({ ...vacancy })),
    items: live.items.map(packItem),
    guardrails: [...live.guardrails],
    gates: live.gates,
    paper: live.paper,
    knowledge: live.knowledge,
    practice: live.practice,
    credibility: live.credibility,
    norm: live.norm,
    folklore: live.folklore,
    resentment: live.resentment,
    deviance: live.deviance,
    pressure: live.pressure,
    unplanned: live.unplanned,
    reviewLoad: live.reviewLoad,
    guardrailProgress: live.guardrailProgress,
    levers: live.levers,
    staying: live.staying,
    memory: {
      parameters: live.parameters,
      hires: [...live.hires],
      lastFailed: [...live.lastFailed],
      closedInTime: [...live.closedInTime],
      closedLate: [...live.closedLate],
      acknowledged: live.acknowledged,
      mixedUntil: live.mixedUntil,
      scripted: live.scripted.map((incident) => ({ ...incident })),
      pending: {
        ...live.pending,
        securityClosed: [...live.pending.securityClosed],
        incidents: [...live.pending.incidents],
        events: [...live.pending.events],
      },
    },
  };
}

export function livePending(pending: Pending = nothingPending): LivePending {
  return { ...pending, securityClosed: [...pending.securityClosed], incidents: [...pending.incidents], events: [...pending.events] };
}

export function livePerson(person: Person): LivePerson {
  return {
    id: person.id,
    seat: person.seat,
    trust: person.trust,
    fear: person.fear,
    skill: person.skill,
    market: person.market,
    sensitivity: person.sensitivity,
    tenure: person.tenure,
    blamedFor: person.blamedFor,
    negligent: person.negligent,
    negligentActs: person.negligentActs,
    lastNegligentAct: person.lastNegligentAct,
    negligenceHandled: person.negligenceHandled,
    trustStep: 0,
    fearStep: 0,
    ramp: 0,
    delivery: 0,
    mechanical: 0,
    attention: 0,
    tellBase: 0,
    tellOwn: 0,
  };
}

function packPerson(person: LivePerson): Person {
  return {
    id: person.id,
    seat: person.seat,
    trust: person.trust,
    fear: person.fear,
    skill: person.skill,
    market: person.market,
    sensitivity: person.sensitivity,
    tenure: person.tenure,
    blamedFor: person.blamedFor,
    negligent: person.negligent,
    negligentActs: person.negligentActs,
    ...(person.lastNegligentAct === undefined ? {} : { lastNegligentAct: person.lastNegligentAct }),
    negligenceHandled: person.negligenceHandled,
  };
}

function liveItem(item: Item): LiveItem {
  return {
    id: item.id,
    name: item.name,
    class: item.class,
    pattern: item.pattern,
    severity: item.severity,
    born: item.born,
    author: item.author,
    state: item.state,
    knower: item.knower,
    reported: item.reported,
    progress: item.progress,
    promised: item.promised,
    sys: item.sys,
    due: item.due,
    negligent: item.negligent,
    gone: false,
    priority: 0,
  };
}

function packItem(item: LiveItem): Item {
  return {
    id: item.id,
    ...(item.name === undefined ? {} : { name: item.name }),
    class: item.class,
    pattern: item.pattern,
    severity: item.severity,
    born: item.born,
    author: item.author,
    state: item.state,
    ...(item.knower === undefined ? {} : { knower: item.knower }),
    ...(item.reported === undefined ? {} : { reported: item.reported }),
    progress: item.progress,
    promised: item.promised,
    sys: item.sys,
    ...(item.due === undefined ? {} : { due: item.due }),
    negligent: item.negligent,
  };
}

function noFigures(): WeekFigures {
  return {
    championEffect: 0,
    effectiveGates: 0,
    trustMean: 0,
    fearMean: 0,
    guardrailMean: 0,
    bypass: 0,
    friction: 0,
    decisionDays: 0,
    flow: 0,
    stress: 0,
    fixShare: 0,
    load: 0,
    deliveryPower: 0,
    boldMean: 0,
    skillPower: 0,
    rampMean: 0,
    mechanicalMean: 0,
    attentionMean: 0,
    onCall: 0,
    support: false,
    belief: 0,
    openness: 0,
    participation: 0,
    deploys: 0,
    batch: 0,
    batchRisk: 0,
    carelessness: 0,
  };
}
