import { styleText } from 'node:util';
import type { Finding } from '#language';
import { placesIn } from './places.ts';

/** Something about a file that is no finding: a switch in it that means nothing, or why it cannot be read. */
export type Notice = { readonly line: number; readonly column: number; readonly message: string };

export type Checked = {
  readonly name: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
};

type Style = Parameters<typeof styleText>[0];

/** One paragraph a finding: file:line:column, kind, the words, why, and what instead. */
export function asText(checked: readonly Checked[], withColours = false): string {
  const styled = (style: Style, text: string) => (withColours ? styleText(style, text, { validateStream: false }) : text);
  const paragraphs = checked.flatMap(({ name, text, findings }) => {
    const placeOf = placesIn(text);
    return findings.map(({ start, end, kind, confidence, why, instead, rewording }) => {
      const { line, column } = placeOf(start);
      const lines = [
        `${styled('bold', `${harmless(name)}:${line}:${column}`)}  ${styled('cyan', kind)}  “${harmless(text.slice(start, end))}”  ${styled('dim', `(${Math.round(confidence * 100)} % sure)`)}`,
        `  ${why}`,
        `  ${styled('green', '→')} ${instead}`,
      ];
      if (rewording)
        lines.push(
          `    “${harmless(text.slice(rewording.start, rewording.end))}”`,
          `  ${styled('green', '→')} “${harmless(rewording.text)}”`,
        );
      return lines.join('\n');
    });
  });
  const files = checked.length === 1 ? '1 text' : `${checked.length} texts`;
  const total = paragraphs.length === 1 ? '1 finding' : `${paragraphs.length} findings`;
  return [...paragraphs, `${total} in ${files}.`].join('\n\n');
}

/** Without what a terminal would obey: control characters, and signs that turn the direction of writing. */
export function harmless(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

/** Places in UTF-16 units from 0, lines and columns from 1. */
export function asJson(checked: readonly Checked[]): string {
  const files = checked.map(({ name, text, findings, notices }) => {
    const placeOf = placesIn(text);
    return {
      name,
      findings: findings.map((finding) => {
        const end = placeOf(finding.end);
        const words = text.slice(finding.start, finding.end);
        return { ...finding, ...placeOf(finding.start), endLine: end.line, endColumn: end.column, text: words };
      }),
      notices,
    };
  });
  return JSON.stringify({ files }, undefined, 2);
}

/** One object a text: `{"id","findings":[{"start","end","kind","confidence"}]}`, places in UTF-16 units. */
export function asJsonLine(id: string | number, findings: readonly Finding[]): string {
  return JSON.stringify({ id, findings: findings.map(({ start, end, kind, confidence }) => ({ start, end, kind, confidence })) });
}
