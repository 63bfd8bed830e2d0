/** A leader who changes every lever every four weeks by named luck: for the laws that must hold whoever leads. */
import { chance, negligencePaths, reviewKinds, tones, type Act, type LeverSettings } from '#simulation';

export function randomLevers(seed: string, week: number): LeverSettings {
  const u = (what: string): number => chance(seed, week, `random-leader-${what}`);
  const yes = (what: string): boolean => u(what) < 0.5;
  const one = <Item>(list: readonly Item[], what: string): Item => list[Math.floor(u(what) * list.length)] as Item;
  return {
    stance: 2 * u('stance') - 1,
    named: yes('named'),
    public: yes('public'),
    messenger: yes('is-messenger') ? -u('messenger') : 0,
    recognition: u('recognition'),
    review: one(reviewKinds, 'review'),
    distribution: 2 * u('distribution'),
    fund: 0.4 * u('fund'),
    guardrailWork: 0.1 * u('guardrail'),
    partner: yes('partner'),
    champions: Math.floor(3 * u('champions')),
    championTime: yes('champion-time'),
    address: u('address'),
    advocate: yes('advocate'),
    celebrate: yes('celebrate'),
    ownIt: yes('own-it'),
    tone: one(tones, 'tone'),
    register: yes('register'),
    trainNewcomers: yes('train'),
    gateChance: u('gate'),
    paperStep: 0.1 * u('paper'),
    ...(yes('has-paper-target') ? { paperTarget: u('paper-target') } : {}),
    retireGates: yes('retire'),
    scanner: yes('scanner'),
    shame: yes('shame'),
    reassignChance: 0.3 * u('reassign'),
    negligence: one(negligencePaths, 'negligence'),
  };
}

/** Now and then an act, of any kind that needs no story. */
export function randomActs(seed: string, week: number): Act[] {
  const u = (what: string): number => chance(seed, week, `random-act-${what}`);
  const target = Math.floor(10 * u('target'));
  const acts: readonly Act[] = [
    { kind: 'blame', stance: -u('stance'), intensity: u('intensity'), public: u('public') < 0.5, target },
    { kind: 'reassign', target },
    { kind: 'hiring-filter', target },
    { kind: 'story', target },
    { kind: 'peer-blame', target, address: u('address') },
    { kind: 'gates', by: 1 + Math.floor(3 * u('gates')) },
    { kind: 'paper', by: u('paper') - 0.3 },
    { kind: 'acknowledge' },
    { kind: 'cold-case' },
    { kind: 'speak-for', target },
    { kind: 'add-item', class: 'access', pattern: 1, severity: 2, state: 'unnoticed' },
  ];
  return u('any') < 0.3 ? [acts[Math.floor(u('which') * acts.length)] as Act] : [];
}
