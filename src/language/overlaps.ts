import type { Finding } from './finding.ts';

/**
 * Of findings that overlap, the surest stays (of equals the longest) and remembers the kinds of the others. Gives them in the order
 * of the text.
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
  if (other.kind === kept.kind || kept.also.includes(other.kind)) return kept;
  return { ...kept, also: [...kept.also, other.kind] };
}
