import type { Finding } from './finding.ts';
import type { Kind } from './kinds.ts';

/**
 * Of findings that overlap, the surest stays (of equals the longest) and remembers the kinds of the others; two rules that agree
 * make it a little surer. Gives them in the order of the text.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const surestFirst = [...findings].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Finding[] = [];
  for (const finding of surestFirst) {
    const index = kept.findIndex((other) => finding.start < other.end && other.start < finding.end);
    const other = kept[index];
    if (other) kept[index] = joined(other, finding);
    else kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function joined(kept: Finding, other: Finding): Finding {
  const also: Kind[] = [...kept.also];
  if (other.kind !== kept.kind && !also.includes(other.kind)) also.push(other.kind);
  const surer = other.rule === kept.rule ? kept.confidence : Math.min(0.95, kept.confidence + (1 - kept.confidence) * 0.2);
  return { ...kept, also, confidence: surer };
}
