import { kinds } from '#language';
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
  type Judged,
  type Score,
} from './evaluation.ts';

/** The whole report on one set of labelled texts, as lines for a terminal. */
export function evaluationReport(title: string, judged: readonly Judged[]): string[] {
  const sentence = sentenceScore(judged);
  const { precision, recall, f1 } = intervals(judged);
  return [
    `${title}: ${judged.length} texts, ${sentence.there} of them blame`,
    `  sentences        ${threeOf(sentence)}   95 % by source: P ${between(precision)} R ${between(recall)} F1 ${between(f1)}`,
    `  spans, IoU 0.5   ${threeOf(spanScore(judged))}`,
    `  characters       ${threeOf(characterScore(judged))}`,
    `  right kind       ${two(rightKind(judged))} of the blaming texts that were found`,
    `  hard negatives   ${percent(hardNegativesMarked(judged))} marked all the same`,
    `  false alarms     ${falseAlarmsPerThousandWords(judged).toFixed(2)} per 1,000 words of the texts labelled blameless`,
    '  kind                      there  found  P     R     F1    any finding',
    ...kinds.map((kind) => {
      const one = kindScore(judged, kind);
      return `  ${kind.padEnd(24)} ${String(one.there).padStart(6)} ${String(one.found).padStart(6)}  ${two(one.precision)}  ${two(one.recall)}  ${two(one.f1)}  ${two(recallOfKindByAny(judged, kind))}`;
    }),
    '  confidence    findings  said  held',
    ...reliability(judged).map(
      (band) => `  ${two(band.from)}-${two(band.to)} ${String(band.findings).padStart(12)}  ${two(band.said)}  ${two(band.held)}`,
    ),
  ];
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
