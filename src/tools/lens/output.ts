import { kinds, type Finding } from '#language';

export type Checked = { readonly name: string; readonly text: string; readonly findings: readonly Finding[] };

/** One paragraph a finding: file:line:column, kind, the words, why, and what instead. */
export function asText(checked: readonly Checked[]): string {
  const paragraphs = checked.flatMap(({ name, text, findings }) => {
    const placeOf = placesIn(text);
    return findings.map((finding) => {
      const { line, column } = placeOf(finding.start);
      const words = text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
      return [
        `${name}:${line}:${column}  ${finding.kind}  “${words}”  (${Math.round(finding.confidence * 100)} % sure)`,
        `  ${finding.why}`,
        `  → ${finding.instead}`,
      ].join('\n');
    });
  });
  const files = checked.length === 1 ? '1 text' : `${checked.length} texts`;
  const total = paragraphs.length === 1 ? '1 finding' : `${paragraphs.length} findings`;
  return [...paragraphs, `${total} in ${files}.`].join('\n\n');
}

export function asJson(checked: readonly Checked[]): string {
  const files = checked.map(({ name, text, findings }) => {
    const placeOf = placesIn(text);
    return {
      name,
      findings: findings.map((finding) => ({ ...finding, ...placeOf(finding.start), text: text.slice(finding.start, finding.end) })),
    };
  });
  return JSON.stringify({ files }, undefined, 2);
}

/** One object a text: `{"id","findings":[{"start","end","kind","confidence"}]}`, places in UTF-16 units. */
export function asJsonLine(id: string, findings: readonly Finding[]): string {
  return JSON.stringify({ id, findings: findings.map(({ start, end, kind, confidence }) => ({ start, end, kind, confidence })) });
}

/** SARIF 2.1.0, which code-review tools show beside the line. */
export function asSarif(checked: readonly Checked[]): string {
  const results = checked.flatMap(({ name, text, findings }) => {
    const placeOf = placesIn(text);
    return findings.map((finding) => {
      const start = placeOf(finding.start);
      const end = placeOf(finding.end);
      return {
        ruleId: finding.kind,
        level: finding.confidence >= 0.8 ? 'warning' : 'note',
        message: { text: `${finding.why} ${finding.instead}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: encodeURI(name.replaceAll('\\', '/')) },
              region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
            },
          },
        ],
        properties: { confidence: finding.confidence, rule: finding.rule },
      };
    });
  });
  const driver = { name: 'second-story-lens', rules: kinds.map((id) => ({ id })) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2);
}

/** Line and column (both from 1, columns in UTF-16 units) of places in a text. */
export function placesIn(text: string): (place: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (place) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: place - (starts[low] ?? 0) + 1 };
  };
}
