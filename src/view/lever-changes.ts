/** What stands from now on and did not before: gates, paper and levers that a decision changed, each as a sentence. */
import type { LeverId, LeverSettings, Team } from '#simulation';
import { said } from './said-ids.ts';
import type { Said } from './said.ts';

/** Every standing change between two teams. The stance itself is no change of this kind: it is a habit, and shows elsewhere. */
export function standingChanges(before: Team, after: Team): readonly Said[] {
  const gates = { before: Math.round(before.gates), after: Math.round(after.gates) };
  const paper = { before: percent(before.paper), after: percent(after.paper) };
  return [
    ...(gates.before === gates.after ? [] : [said('change.gates', gates)]),
    ...(paper.before === paper.after ? [] : [said('change.paper', paper)]),
    ...leverIds.filter((id) => before.levers[id] !== after.levers[id]).map((id) => sentences[id](after.levers)),
  ];
}

type SaidLever = Exclude<LeverId, 'stance'>;

const percent = (share: number) => Math.round(share * 100);
const yesNo = (on: boolean) => ({ on: on ? 'yes' : 'no' });

const sentences = {
  review: (levers) => said('change.review', { kind: levers.review }),
  fund: (levers) => said('change.fund', { percent: percent(levers.fund) }),
  guardrailWork: (levers) => said('change.guardrail-work', { percent: percent(levers.guardrailWork) }),
  recognition: (levers) => said('change.recognition', { percent: percent(levers.recognition) }),
  messenger: (levers) => said('change.messenger', { percent: percent(Math.abs(levers.messenger)) }),
  named: (levers) => said('change.named', yesNo(levers.named)),
  public: (levers) => said('change.public', yesNo(levers.public)),
  distribution: (levers) => said('change.distribution', { level: Math.round(levers.distribution) }),
  partner: (levers) => said('change.partner', yesNo(levers.partner)),
  champions: (levers) => said('change.champions', { count: Math.round(levers.champions) }),
  championTime: (levers) => said('change.champion-time', yesNo(levers.championTime)),
  address: (levers) => said('change.address', { percent: percent(levers.address) }),
  advocate: (levers) => said('change.advocate', yesNo(levers.advocate)),
  celebrate: (levers) => said('change.celebrate', yesNo(levers.celebrate)),
  ownIt: (levers) => said('change.own-it', yesNo(levers.ownIt)),
  tone: (levers) => said('change.tone', { tone: levers.tone }),
  register: (levers) => said('change.register', yesNo(levers.register)),
  trainNewcomers: (levers) => said('change.train-newcomers', yesNo(levers.trainNewcomers)),
  gateChance: (levers) => said('change.gate-chance', { percent: percent(levers.gateChance) }),
  paperStep: (levers) => said('change.paper-step', { percent: percent(levers.paperStep) }),
  paperTarget: (levers) => said('change.paper-target', { percent: percent(levers.paperTarget ?? 0) }),
  retireGates: (levers) => said('change.retire-gates', yesNo(levers.retireGates)),
  scanner: (levers) => said('change.scanner', yesNo(levers.scanner)),
  shame: (levers) => said('change.shame', yesNo(levers.shame)),
  reassignChance: (levers) => said('change.reassign-chance', { percent: percent(levers.reassignChance) }),
  negligence: (levers) => said('change.negligence', { kind: levers.negligence }),
} as const satisfies Record<SaidLever, (levers: LeverSettings) => Said>;

const leverIds = Object.keys(sentences) as readonly SaidLever[];
