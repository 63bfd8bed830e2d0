import { kinds, type Kind } from '#language';
import {
  characterScore,
  falseAlarmsPerThousandWords,
  hardNegativesMarked,
  intervals,
  kindScore,
  recallOfKindByAny,
  reliability,
  rightKind,
  sentenceScore,
  spanScore,
  type Interval,
  type Intervals,
  type Judged,
  type Score,
} from './evaluation.ts';

/** The whole report on one set of labelled texts, as lines for a terminal. Intervals are of 95 %, by source. */
export function evaluationReport(title: string, judged: readonly Judged[]): string[] {
  const sentence = sentenceScore(judged);
  return [
    `${title}: ${judged.length} texts, ${sentence.there} of them blame`,
    `  sentences        ${withIntervals(sentence, intervals(judged))}`,
    `  spans, IoU 0.5   ${withIntervals(
      spanScore(judged),
      intervals(judged, (some) => spanScore(some)),
    )}`,
    `  characters       ${withIntervals(characterScore(judged), intervals(judged, characterScore))}`,
    `  right kind       ${two(rightKind(judged))} of the blaming texts that were found`,
    `  hard negatives   ${percent(hardNegativesMarked(judged))} marked all the same`,
    `  false alarms     ${falseAlarmsPerThousandWords(judged).toFixed(2)} per 1,000 words of the texts labelled blameless`,
    '  kind                      there  found  P               R               F1              any finding  spans P  R     F1',
    ...kinds
      .filter((kind) => judged.some(({ labelled, findings }) => isOf(kind, labelled, findings)))
      .map((kind) => kindLine(judged, kind)),
    '  confidence    findings  said  held',
    ...reliability(judged).map(
      (band) => `  ${two(band.from)}-${two(band.to)} ${String(band.findings).padStart(12)}  ${two(band.said)}  ${two(band.held)}`,
    ),
  ];
}

/** Kinds that are neither labelled nor found say nothing. */
function isOf(kind: Kind, labelled: Judged['labelled'], findings: Judged['findings']): boolean {
  return labelled.kinds.includes(kind) || findings.some((finding) => finding.kind === kind);
}

function kindLine(judged: readonly Judged[], kind: Kind): string {
  const { there, found, precision, recall, f1 } = kindScore(judged, kind);
  const of = intervals(judged, (some) => kindScore(some, kind));
  const spans = spanScore(judged, kind);
  return [
    `  ${kind.padEnd(24)} ${String(there).padStart(6)} ${String(found).padStart(6)}`,
    `${two(precision)} ${between(of.precision)}`,
    `${two(recall)} ${between(of.recall)}`,
    `${two(f1)} ${between(of.f1)}`,
    two(recallOfKindByAny(judged, kind)).padEnd(11),
    `${two(spans.precision).padStart(7)}  ${two(spans.recall)}  ${two(spans.f1)}`,
  ].join('  ');
}

function withIntervals(score: Score, of: Intervals): string {
  return `${threeOf(score)}   95 % by source: P ${between(of.precision)} R ${between(of.recall)} F1 ${between(of.f1)}`;
}

function threeOf({ precision, recall, f1 }: Score): string {
  return `P ${two(precision)}  R ${two(recall)}  F1 ${two(f1)}`;
}

function between({ low, high }: Interval): string {
  return `${two(low)}-${two(high)}`;
}

function two(value: number): string {
  return value.toFixed(2);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
