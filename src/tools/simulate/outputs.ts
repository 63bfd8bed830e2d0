/** Every output of the model that the command prints, with what it means. How each is read: `src/lab/outputs.ts`. */
import type { OutputName } from '../../lab/outputs.ts';

export { outputNames, readOutputs, type OutputName } from '../../lab/outputs.ts';

/** Percentages are 0..100; counts are per 13 weeks unless they say "so far". */
export const outputs: Readonly<Record<OutputName, { readonly says: string }>> = {
  R: { says: 'reporting, % of problems told' },
  V: { says: 'velocity, 100 = reference' },
  T: { says: 'trust, anonymous survey, 0-100' },
  namedTrust: { says: 'trust as a named survey shows it, 0-100' },
  fear: { says: 'fear, 0-100' },
  reports: { says: 'reports the leader got' },
  incidents: { says: 'incidents, true' },
  visibleIncidents: { says: 'incidents the leader saw' },
  severeIncidents: { says: 'incidents of severity 1' },
  hidden: { says: 'problems nobody told (U + S)' },
  silenced: { says: 'of these, known to somebody (S)' },
  backlog: { says: 'known problems (B)' },
  somebodyKnew: { says: 'incidents somebody had known of, %' },
  deploys: { says: 'deploys per week' },
  leadTime: { says: 'lead time, days' },
  changeFailure: { says: 'change failure rate, %, true' },
  changeFailureSeen: { says: 'the same from visible incidents' },
  restoreHours: { says: 'mean restore time, hours' },
  restoreHoursSeen: { says: 'the same from visible incidents' },
  remediationDays: { says: 'days to fix known security problems of severity 1 and 2, 26 weeks' },
  automated: { says: 'controls automated, %' },
  repeats: { says: 'repeat incidents, %, 26 weeks' },
  leadImpact: { says: 'lead-time impact of controls, days' },
  actionsKept: { says: 'promised actions kept, % (where there are three)' },
  participation: { says: 'participation in reviews, %' },
  compliance: { says: 'compliance with controls, %, true' },
  complianceSeen: { says: 'the same as the leader sees it' },
  gates: { says: 'approval gates' },
  paper: { says: 'documentation demanded, 0-100' },
  pressure: { says: 'executive pressure, 0-100' },
  knowledge: { says: 'knowledge of how the system fails, 0-100' },
  credibility: { says: 'credibility of the leader’s words, 0-100' },
  harm: { says: 'harm score, so far' },
  delivered: { says: 'delivered work, batch-units, so far' },
  left: { says: 'people who left, so far' },
};
