/** What one simulated week leaves behind: true counts, what the leader could see, and the events a story can tell of. */
import type { Severity } from './team.ts';

/** Counts per severity: index 0 is severity 1. */
export type BySeverity = readonly [number, number, number];

export type WeekRecord = {
  /** 0-based model week, counted from the start of the warm-up. */
  readonly week: number;
  /** Problems that occurred: near misses + items noticed + incidents. True; hidden from the leader. */
  readonly occurred: number;
  /** Of those, told at once: reports + visible incidents. */
  readonly told: number;
  /** Reports the leader got (items told when noticed, near misses told, late disclosures apart). */
  readonly reports: number;
  /** Late disclosures. */
  readonly lateReports: number;
  readonly nearMisses: number;
  readonly nearMissesTold: number;
  readonly incidents: BySeverity;
  readonly visibleIncidents: BySeverity;
  /** Incidents from items somebody knew of. */
  readonly incidentsSomebodyKnew: number;
  readonly changeIncidents: number;
  readonly visibleChangeIncidents: number;
  readonly repeatIncidents: number;
  readonly deploys: number;
  /** Batch size, 1 = reference. */
  readonly batch: number;
  /** Batch-units deployed that did not fail. */
  readonly delivered: number;
  /** Engineers who worked this week. */
  readonly engineers: number;
  /** Mean psychological safety, 1..7, and mean fear, 0..1. */
  readonly trust: number;
  readonly fear: number;
  /** Named survey: mean of min(7, T+2F), 1..7. */
  readonly namedTrust: number;
  readonly leadTimeDays: number;
  /** Lead-time impact of controls, days. */
  readonly leadImpactDays: number;
  /** Sum of restore hours, all incidents / visible ones. */
  readonly restoreHours: number;
  readonly visibleRestoreHours: number;
  readonly unnoticed: number;
  readonly silenced: number;
  readonly known: number;
  readonly born: number;
  readonly closed: number;
  /** Approval gates A and documentation D at the week's end, bypass share y, compliance the leader sees (1 - y pbar). */
  readonly gates: number;
  readonly paper: number;
  readonly bypass: number;
  readonly complianceSeen: number;
  readonly pressure: number;
  readonly knowledge: number;
  readonly norm: number;
  readonly credibility: number;
  /** Mean guardrail strength, 0..1. */
  readonly guardrails: number;
  /** pbar: mean probability to tell an own sev 2 (E23). */
  readonly participation: number;
  /** AC of E30, 0..1; undefined below three items. */
  readonly actionsClosed?: number;
  /** Known security items open at some time this week, and those fixed in it (time to remediate is their ratio over 26 weeks). */
  readonly securityOpen: number;
  readonly securityClosed: number;
  readonly securityOpenBySeverity: BySeverity;
  readonly securityClosedBySeverity: BySeverity;
  readonly left: number;
  readonly fixes: number;
  readonly events: readonly TeamEvent[];
};

/** Something that happened in a week, told as data; who may know of it is in `seen`. People by identity. */
export type TeamEvent =
  | {
      readonly kind: 'incident';
      readonly item: number;
      /** Of an incident a story wrote; drawn ones have none. */
      readonly name?: string;
      readonly class: number;
      readonly pattern: number;
      readonly severity: Severity;
      readonly person: number;
      readonly hours: number;
      readonly changeInduced: boolean;
      readonly somebodyKnew: boolean;
      readonly repeat: boolean;
      readonly seen: boolean;
    }
  | {
      readonly kind: 'near-miss';
      readonly item: number;
      readonly class: number;
      readonly person: number;
      readonly told: boolean;
      readonly seen: boolean;
    }
  | {
      readonly kind: 'report';
      readonly item: number;
      readonly class: number;
      readonly severity: Severity;
      readonly person: number;
      readonly late: boolean;
      readonly seen: true;
    }
  | { readonly kind: 'kept-quiet'; readonly item: number; readonly class: number; readonly person: number; readonly seen: false }
  | { readonly kind: 'resignation'; readonly person: number; readonly seat: number; readonly blamed: boolean; readonly seen: true }
  | { readonly kind: 'hired'; readonly person: number; readonly seat: number; readonly seen: true }
  | { readonly kind: 'gate-added'; readonly seen: true }
  | { readonly kind: 'gate-retired'; readonly seen: true }
  | { readonly kind: 'peer-blame'; readonly person: number; readonly addressed: number; readonly seen: true }
  | { readonly kind: 'fixed'; readonly item: number; readonly class: number; readonly promised: boolean; readonly seen: true }
  | { readonly kind: 'negligence'; readonly person: number; readonly seen: boolean };
