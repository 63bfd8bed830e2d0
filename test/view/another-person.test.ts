import { describe, expect, it } from 'vitest';
import { warmUpWeeks } from '#scenario';
import { play, wanderer } from '#scenario/players';
import { advanceWeeks } from '#simulation';
import { debriefView, happensThoughFixed, happensWithAnother, incidentsToReplay, somebodyElse } from '#view';
import { cast, compiled, playAs, playAtRandom, principles } from '../play.ts';

const story = compiled('fourteen-thirty-two');
const lives = [playAs(story, 'blaming'), playAs(story, 'systemic'), playAtRandom(story, 'otter')];
const answers = lives.map((played) => [...somebodyElse(story, played)]);

/** On whom the same thing nearly fell, with each other person on call in turn: what is nobody's change is the near miss of whoever is on call. */
function nearMissesOf({ team, incident }: Asked): readonly (string | undefined)[] {
  return team.people.slice(1).flatMap((_, nth) => {
    const events = advanceWeeks(team, 1, { differentPerson: nth + 1 }).weeks[0]?.events ?? [];
    const missed = events.find((event) => event.kind === 'near-miss' && event.item === incident.item);
    return missed?.kind === 'near-miss' ? [cast.people[missed.person]?.name] : [];
  });
}
type Asked = ReturnType<typeof incidentsToReplay> extends Generator<infer One> ? One : never;

describe('somebody else in the chair', () => {
  it('is asked for every incident of the debrief, in its words', () => {
    for (const [index, played] of lives.entries()) {
      const broke = debriefView(story, played, 12, principles).incidents;
      expect(answers[index]?.map(({ week, title, severity }) => ({ week, title, severity }))).toEqual(
        broke.map(({ week, title, severity }) => ({ week, title, severity })),
      );
    }
  });

  it('changes the person and nothing else: with nobody exchanged the week is the lived one', () => {
    for (const played of lives) {
      for (const { team, week, incident, origin } of incidentsToReplay(story, played)) {
        expect(advanceWeeks(team, 1).weeks[0]).toEqual(played.weeks[warmUpWeeks + week]);
        const other = advanceWeeks(team, 1, { differentPerson: 1 }).weeks[0]?.events ?? [];
        const again = other.filter((event) => event.kind === 'incident' && event.item === incident.item && origin !== 'written');
        expect(again.map((event) => 'person' in event && event.person)).not.toContain(incident.person);
      }
    }
  });

  it('tries every other person of the team', () => {
    for (const { others, happens, caughtBy } of answers.flat()) {
      expect(others).toBe(9);
      expect(happens + caughtBy.length).toBe(others);
    }
  });

  it('says what the story writes itself, and that it needs its condition', () => {
    const written = answers.flat().filter(({ origin }) => origin === 'written');
    expect(new Set(written.map(({ title }) => title.values?.text)).size).toBe(2);
    for (const { happens, others, prevented, age } of written) {
      expect([happens, prevented]).toEqual([others, true]);
      expect(age).toBeGreaterThanOrEqual(14);
    }
  });

  it('has nothing to fix before a slip', () => {
    const slips = answers.flat().filter(({ origin }) => origin === 'slip');
    expect(slips.length).toBeGreaterThan(0);
    for (const slip of slips) {
      expect(slip).not.toHaveProperty('prevented');
      expect(slip).not.toHaveProperty('age');
    }
  });

  it('now and then catches in time what the other did not, and is then named', () => {
    const caught = Array.from({ length: 10 }, (_, nth) => play(story, `caught-${nth}`, wanderer(`caught-${nth}`)).context).flatMap(
      (lived) => {
        const asked = [...incidentsToReplay(story, lived)];
        return [...somebodyElse(story, lived)]
          .map((answer, index) => ({ answer, asked: asked[index] }))
          .filter(({ answer }) => answer.caughtBy.length > 0);
      },
    );
    expect(caught.map(({ answer }) => answer.origin)).toContain('drawn');
    const onCall = caught.filter(({ answer }) => !answer.changed);
    expect(onCall.length).toBeGreaterThan(0);
    for (const { answer, asked } of onCall) expect(answer.caughtBy).toEqual(asked && nearMissesOf(asked));
  });

  it('never matters where the condition was fixed before', () => {
    const drawn = lives.flatMap((played) => [...incidentsToReplay(story, played)].filter(({ origin }) => origin === 'drawn'));
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter(happensThoughFixed)).toEqual([]);
    expect(drawn.filter((incident) => happensWithAnother(incident, 1)).length / drawn.length).toBeGreaterThan(0.9);
  });
});
