/** What acts do at once, and what the next week charges for them. */
import { describe, expect, it } from 'vitest';
import {
  advanceWeeks,
  headline,
  policies,
  respond,
  startTeam,
  trustsYou,
  withoutItem,
  type Act,
  type ScriptedIncident,
  type Team,
  type TeamEvent,
  type WeekRecord,
} from '#simulation';

const team = advanceWeeks(startTeam('respond', { negligence: 'none', levers: policies.neutral.levers }), 26).team;
const person = (of: Team, id: number): Team['people'][number] => {
  const found = of.people.find((each) => each.id === id);
  if (!found) throw new Error(`nobody is ${id}`);
  return found;
};
const here = team.people.map((each) => each.id);
const [target = 0, other = 1, third = 2] = here;
const meanTrust = (of: Team): number => of.people.reduce((sum, each) => sum + each.trust, 0) / of.people.length;
const next = (of: Team): WeekRecord => advanceWeeks(of, 1).weeks[0] as WeekRecord;
const incidents = (week: WeekRecord): Extract<TeamEvent, { kind: 'incident' }>[] =>
  week.events.filter((event) => event.kind === 'incident');

const outage: ScriptedIncident = {
  name: 'outage',
  class: 'database',
  pattern: 1,
  severity: 1,
  onCall: other,
  lastTouched: target,
  author: third,
  visible: true,
  hours: 3.5,
  ageWeeks: 30,
};

describe('blame', () => {
  const blame: Act = { kind: 'blame', stance: -1, intensity: 1, public: true, target };

  it('lowers trust and raises fear at once, most for the one it hits', () => {
    const blamed = respond(team, [blame]);
    expect(blamed.week).toBe(team.week);
    const loss = (id: number): number => person(team, id).trust - person(blamed, id).trust;
    for (const id of here) expect(loss(id)).toBeGreaterThan(0);
    expect(loss(target)).toBeGreaterThan(loss(other));
    expect(person(blamed, target).fear).toBeGreaterThan(person(team, target).fear + 0.3);
    expect(person(blamed, target).blamedFor).toBe(12);
    expect(blamed.norm).toBeLessThan(team.norm);
    expect(blamed.credibility).toBeLessThan(team.credibility);
    expect(blamed.pressure).toBeLessThan(team.pressure);
    expect(trustsYou(blamed, target)).toBeLessThan(trustsYou(team, target));
  });

  it('spares the witnesses in private, but not the target', () => {
    const overt = respond(team, [blame]);
    const alone = respond(team, [{ ...blame, public: false }]);
    expect(person(alone, target).trust).toBe(person(overt, target).trust);
    expect(person(alone, other).trust).toBeGreaterThan(person(overt, other).trust);
  });

  it('of somebody who has left still hurts those who hear it', () => {
    const blamed = respond(team, [{ ...blame, target: 999 }]);
    for (const id of here) expect(person(blamed, id).trust).toBeLessThan(person(team, id).trust);
  });
});

describe('acts', () => {
  it('set levers first, and levers alone change nothing else', () => {
    const { levers, ...rest } = respond(team, [], { fund: 0.2, review: 'real' });
    const { levers: before, ...restBefore } = team;
    expect(rest).toStrictEqual(restBefore);
    expect(levers).toStrictEqual({ ...before, fund: 0.2, review: 'real' });
  });

  it('owning past blame helps once, and little where there is nothing to own', () => {
    const blamed = respond(
      team,
      Array.from({ length: 4 }, () => ({ kind: 'blame', stance: -1, intensity: 1, public: true, target }) as const),
    );
    const owned = respond(blamed, [{ kind: 'acknowledge' }]);
    const again = respond(owned, [{ kind: 'acknowledge' }]);
    const gain = owned.norm - blamed.norm;
    expect(gain).toBeGreaterThan(0.1);
    expect(again.norm - owned.norm).toBeLessThan(gain / 5);
    const clean = respond({ ...team, folklore: 0 }, [{ kind: 'acknowledge' }]);
    expect(clean.norm).toBe(team.norm);
  });

  it('a reassignment costs knowledge, a story stays, a gate and paper stand', () => {
    expect(respond(team, [{ kind: 'reassign', target }]).knowledge).toBeCloseTo(team.knowledge * 0.97);
    const story = respond(team, [{ kind: 'story', target }]);
    expect(story.folklore).toBeCloseTo(team.folklore + 0.15);
    expect(person(story, target).trust).toBeCloseTo(person(team, target).trust - 0.3);
    expect(person(story, other).trust).toBe(person(team, other).trust);
    expect(respond(team, [{ kind: 'gates', by: 2 }]).gates).toBe(team.gates + 2);
    expect(respond(team, [{ kind: 'gates', by: 20 }]).gates).toBe(6);
    expect(respond(team, [{ kind: 'paper', by: 0.2 }]).paper).toBeCloseTo(team.paper + 0.2);
    expect(respond(team, [{ kind: 'hiring-filter', target }]).credibility).toBeLessThan(team.credibility);
  });

  it('a public blamer who is addressed leaves a better norm than one who is ignored', () => {
    const ignored = respond(team, [{ kind: 'peer-blame', target, address: 0 }]);
    const addressed = respond(team, [{ kind: 'peer-blame', target, address: 1 }]);
    expect(addressed.norm).toBeGreaterThan(team.norm);
    expect(ignored.norm).toBeLessThan(team.norm);
    expect(meanTrust(addressed)).toBeGreaterThan(meanTrust(ignored));
    expect(next(ignored).events).toContainEqual({ kind: 'peer-blame', person: target, addressed: 0, seen: true });
  });

  it('reading an old review again builds practice and costs time next week', () => {
    const read = respond(team, [{ kind: 'cold-case' }]);
    expect(read.practice).toBeGreaterThan(team.practice);
    expect(read.reviewLoad).toBeCloseTo(team.reviewLoad + 0.32);
  });

  it('speaking up for somebody moves their trust and the norm a little', () => {
    const spoken = respond(team, [{ kind: 'speak-for', target }]);
    expect(person(spoken, target).trust).toBeGreaterThan(person(team, target).trust);
    expect(person(spoken, other).trust).toBe(person(team, other).trust);
    expect(spoken.norm).toBeGreaterThan(team.norm);
  });
});

describe('a named condition', () => {
  const added = respond(team, [
    { kind: 'add-item', name: 'old-key', class: 'secrets', pattern: 2, severity: 2, state: 'silenced', author: other, knower: target },
  ]);
  const named = (of: Team): Team['items'][number] | undefined => of.items.find((item) => item.name === 'old-key');

  it('is there at once and counted as born in the next week', () => {
    expect(named(added)).toMatchObject({ state: 'silenced', knower: target, author: other, severity: 2, pattern: 2 });
    expect(next(added).born).toBe(next(team).born + 1);
  });

  it('when told moves to the backlog, and the teller is received like anyone who tells', () => {
    const told = respond(added, [{ kind: 'tell', item: 'old-key' }], { recognition: 1 });
    expect(named(told)).toMatchObject({ state: 'known' });
    expect(person(told, target).trust).toBeGreaterThan(person(added, target).trust);
    const week = next(told);
    expect(week.lateReports).toBeGreaterThan(0);
    expect(week.events).toContainEqual({
      kind: 'report',
      item: named(told)?.id,
      class: 9,
      severity: 2,
      person: target,
      late: true,
      seen: true,
    });
    const scolded = respond(added, [{ kind: 'tell', item: 'old-key' }], { messenger: -1, public: true });
    expect(person(scolded, target).trust).toBeLessThan(person(added, target).trust);
  });

  it('can be kept quiet, which nobody sees', () => {
    const unnoticed = respond(team, [{ kind: 'add-item', name: 'old-key', class: 'secrets', pattern: 2, severity: 3, state: 'unnoticed' }]);
    const kept = respond(unnoticed, [{ kind: 'keep', item: 'old-key', knower: other }]);
    expect(named(kept)).toMatchObject({ state: 'silenced', knower: other });
    expect(next(kept).occurred).toBe(next(unnoticed).occurred + 1);
  });

  it('can be fixed for good, which strengthens the guardrail of its class', () => {
    const fixed = respond(added, [{ kind: 'fix-item', item: 'old-key', sys: 0.8 }]);
    expect(named(fixed)).toBeUndefined();
    expect(fixed.guardrails[9]).toBeGreaterThan(added.guardrails[9] ?? 1);
    const week = next(fixed);
    expect(week.closed).toBe(next(team).closed + 1);
    expect(week.born).toBe(next(added).born);
  });

  it('is left alone by acts once it is gone', () => {
    const gone = respond(added, [{ kind: 'fix-item', item: 'old-key', sys: 1 }]);
    expect(
      respond(gone, [
        { kind: 'tell', item: 'old-key' },
        { kind: 'keep', item: 'old-key', knower: 0 },
        { kind: 'fix-item', item: 'old-key', sys: 0 },
      ]),
    ).toStrictEqual(gone);
  });
});

describe('a scripted incident', () => {
  const failing = respond(team, [{ kind: 'incident', incident: outage }]);

  it('is a real condition at once, and a real event of the coming week', () => {
    const item = failing.items.find((each) => each.name === 'outage');
    expect(item).toMatchObject({ state: 'known', severity: 1, author: third, born: team.week + 1 - 30 });
    const [plain, week] = [next(team), next(failing)];
    expect(incidents(week).find((event) => event.name === 'outage')).toMatchObject({
      item: item?.id,
      severity: 1,
      person: target,
      hours: 3.5,
      seen: true,
    });
    expect(week.incidents[0]).toBe(plain.incidents[0] + 1);
    expect(week.visibleIncidents[0]).toBe(plain.visibleIncidents[0] + 1);
    expect(week.told).toBe(plain.told + 1);
    expect(week.restoreHours).toBeCloseTo(plain.restoreHours + 3.5);
    const [after, afterPlain] = [advanceWeeks(failing, 1).team, advanceWeeks(team, 1).team];
    expect(after.pressure).toBeGreaterThan(afterPlain.pressure);
    expect(after.unplanned).toBeGreaterThan(afterPlain.unplanned);
  });

  it('happens once', () => {
    const named = advanceWeeks(failing, 8)
      .weeks.flatMap(incidents)
      .filter((event) => event.name === 'outage' && event.hours === 3.5);
    expect(named).toHaveLength(1);
  });

  it('told twice before a week has passed happens once, as it was told last', () => {
    const twice = respond(failing, [{ kind: 'incident', incident: { ...outage, severity: 2, hours: 9 } }]);
    const [plain, lived] = [next(team), advanceWeeks(twice, 1)];
    const week = lived.weeks[0] as WeekRecord;
    expect(incidents(week).filter((event) => event.name === 'outage')).toEqual([expect.objectContaining({ severity: 2, hours: 9 })]);
    expect(week.occurred).toBe(plain.occurred + 1);
    expect(lived.team.items.length).toBe(team.items.length + week.born - week.closed);
  });

  it('that fails again later by luck is an incident like any other: the story did not write that one', () => {
    const again = Array.from({ length: 40 }, (_, k) => {
      const start = startTeam(`again-${k}`, { negligence: 'none', parameters: { lamT: 1, defHold: 0, catch: 0, patchOK: 0 } });
      return advanceWeeks(respond(start, [{ kind: 'incident', incident: { ...outage, onCall: 0, lastTouched: 1, author: 2 } }]), 6).weeks;
    });
    const item = (weeks: readonly WeekRecord[]): number | undefined =>
      incidents(weeks[0] as WeekRecord).find((event) => event.name === 'outage')?.item;
    const later = again.flatMap((weeks) =>
      weeks
        .slice(1)
        .flatMap(incidents)
        .filter((event) => event.item === item(weeks)),
    );
    expect(later.length).toBeGreaterThan(10);
    for (const event of later) expect(event).not.toHaveProperty('name');
  });

  it('is not answered by the habit: the story answers', () => {
    const harsh = { stance: -1, named: true, public: true, gateChance: 1 } as const;
    const answeredByNobody = advanceWeeks(respond(team, [{ kind: 'incident', incident: outage }], harsh), 1).team;
    const without = advanceWeeks(respond(team, [], harsh), 1).team;
    expect(person(answeredByNobody, target).blamedFor).toBe(person(without, target).blamedFor);
    expect(answeredByNobody.gates).toBe(without.gates);
    expect(answeredByNobody.norm).toBeCloseTo(without.norm, 12);
  });

  it('when not visible leaves its condition with the one who knows', () => {
    const unseen = respond(team, [{ kind: 'incident', incident: { ...outage, severity: 2, visible: false } }]);
    const week = next(unseen);
    expect(week.visibleIncidents[1]).toBe(next(team).visibleIncidents[1]);
    expect(week.incidents[1]).toBe(next(team).incidents[1] + 1);
  });

  const answer = (stance: number, share: number): Act => ({ kind: 'answer', incident: 'outage', stance, public: true, target, share });

  it('shares its weight among the decisions that concern it', () => {
    const quiet = { ...failing, norm: 0.9, memory: { ...failing.memory, parameters: { peer0: 0 } } };
    const whole = respond(quiet, [answer(-1, 1)]);
    const halves = respond(respond(quiet, [answer(-1, 0.5)]), [answer(-1, 0.5)]);
    const loss = (of: Team): number => meanTrust(quiet) - meanTrust(of);
    expect(loss(halves) / loss(whole)).toBeGreaterThan(0.85);
    expect(loss(halves) / loss(whole)).toBeLessThan(1.02);
    expect(loss(respond(quiet, [answer(-1, 0.5)])) / loss(whole)).toBeCloseTo(0.5, 1);
    expect(halves.reviewLoad).toBeCloseTo(whole.reviewLoad);
  });

  it('teaches when it is really reviewed, and promises its own repair', () => {
    const reviewed = respond(failing, [answer(1, 1)], { review: 'real', distribution: 1 });
    expect(reviewed.knowledge).toBeGreaterThan(failing.knowledge);
    expect(reviewed.practice).toBeGreaterThan(failing.practice);
    expect(reviewed.items.find((item) => item.name === 'outage')).toMatchObject({ promised: true });
    expect(reviewed.items.filter((item) => item.promised).length).toBeGreaterThanOrEqual(
      failing.items.filter((item) => item.promised).length + 1,
    );
    expect(meanTrust(reviewed)).toBeGreaterThan(meanTrust(failing));
    expect(reviewed.reviewLoad).toBeCloseTo(failing.reviewLoad + 0.64);
  });

  it('can be answered weeks later, but not one that never was', () => {
    const later = advanceWeeks(failing, 5).team;
    expect(meanTrust(respond(later, [answer(-1, 1)]))).toBeLessThan(meanTrust(later));
    expect(() => respond(team, [answer(1, 1)])).toThrow('no incident named "outage"');
  });

  it('leaves the drawn luck of the week alone', () => {
    const drawn = (week: WeekRecord): number[] =>
      incidents(week)
        .filter((event) => event.name === undefined)
        .map((event) => event.item);
    expect(drawn(next(failing))).toEqual(drawn(next(team)));
    expect(next(failing).deploys).toBe(next(team).deploys);
  });
});

describe('people a story needs', () => {
  it('stay until their week, and may go afterwards', () => {
    const parameters = { h0: 40 };
    const staying = { 3: 20 };
    const weeksLeft: number[] = [];
    for (let k = 0; k < 20; k++) {
      for (const week of advanceWeeks(startTeam(`stay-${k}`, { staying, parameters }), 40).weeks) {
        if (week.events.some((event) => event.kind === 'resignation' && event.person === 3)) weeksLeft.push(week.week);
      }
    }
    expect(weeksLeft.length).toBeGreaterThan(5);
    expect(Math.min(...weeksLeft)).toBeGreaterThanOrEqual(20);
  });

  it('are followed by newcomers with an identity of their own', () => {
    const { team: end, weeks } = advanceWeeks(startTeam('newcomers', { parameters: { h0: 6 } }), 60);
    const hired = weeks.flatMap((week) => week.events.filter((event) => event.kind === 'hired'));
    expect(hired.length).toBeGreaterThan(5);
    expect(new Set(hired.map((event) => event.person)).size).toBe(hired.length);
    for (const event of hired) expect(event.person).toBeGreaterThanOrEqual(10);
    expect(end.people.length + end.vacancies.length).toBe(10);
    expect(end.people.length).toBeGreaterThanOrEqual(3);
  });
});

describe('what the leader sees', () => {
  it('flatters under fear: the named survey is above the anonymous one', () => {
    const { weeks } = advanceWeeks(startTeam('named', { preset: 'blame-heavy' }), 13);
    const head = headline(weeks, 12);
    expect(head.seen.trust).toBeGreaterThan(head.trust + 10);
    expect(head.seen.compliance).toBeGreaterThan(head.compliance);
  });

  it('trusts-you is the sum of trust, fear and credibility, and 0 for somebody who is not there', () => {
    const given = { ...team, credibility: 0.65, people: [{ ...person(team, target), trust: 4, fear: 0.2 }] };
    expect(trustsYou(given, target)).toBeCloseTo(100 * (0.5 - 0.1) + 2);
    expect(trustsYou(given, 77)).toBe(0);
  });

  it('nothing fails of what was not there: an item taken away is prevented', () => {
    const live = advanceWeeks(team, 1);
    const incident = advanceWeeks(team, 12)
      .weeks.flatMap(incidents)
      .find((event) => team.items.some((item) => item.id === event.item));
    expect(incident).toBeDefined();
    const less = advanceWeeks(withoutItem(team, incident?.item ?? 0), 12).weeks.flatMap(incidents);
    expect(less.some((event) => event.item === incident?.item)).toBe(false);
    expect(live.team.week).toBe(team.week + 1);
  });
});
