/** SARIF 2.1.0, which code-review tools show beside the line. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue, type Finding } from '#language';
import { version } from '../../../package.json';
import type { Checked } from './output.ts';
import { placesIn, type Place } from './places.ts';

/** A finding at least this sure is a warning, any other a note. */
const sureEnough = 0.8;

/** All findings as one run. `complete` is false where something could not be read. */
export function asSarif(checked: readonly Checked[], complete = true): string {
  const { kinds } = catalogue('en');
  const rules = kinds.map(({ id, why, instead }) => ({
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sentenceCase(id) },
    fullDescription: { text: why },
    help: { text: `${why} ${instead}`, markdown: `${why}\n\n**Instead.** ${instead}` },
    defaultConfiguration: { level: 'note' },
    properties: { tags: ['language', 'blame'] },
  }));
  const notifications = checked.flatMap(({ name, notices }) =>
    notices.map(({ line, column, message }) => ({
      level: 'warning',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: artifact(name), region: { startLine: line, startColumn: column } } }],
    })),
  );
  const run = {
    tool: { driver: { name: 'second-story-lens', version, semanticVersion: version, rules } },
    invocations: [{ executionSuccessful: complete, toolExecutionNotifications: notifications }],
    columnKind: 'utf16CodeUnits',
    results: checked.flatMap((one) =>
      resultsOf(
        one,
        kinds.map(({ id }) => id),
      ),
    ),
  };
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2);
}

function resultsOf({ name, text, findings }: Checked, kinds: readonly string[]): object[] {
  const placeOf = placesIn(text);
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = text.slice(finding.start, finding.end);
    const same = `${name}\n${finding.rule}\n${words.replace(/\s+/g, ' ')}`;
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return {
      ruleId: finding.kind,
      ruleIndex: kinds.indexOf(finding.kind),
      level: finding.confidence >= sureEnough ? 'warning' : 'note',
      rank: Math.round(finding.confidence * 100),
      message: { text: `${finding.why} ${finding.instead}` },
      locations: [
        { physicalLocation: { artifactLocation: artifact(name), region: { ...region(finding, placeOf), snippet: { text: words } } } },
      ],
      // Stays the same when lines are added above, so that what was seen before is known again.
      partialFingerprints: { 'wording/v1': createHash('sha256').update(`${same}\n${before}`).digest('hex').slice(0, 32) },
      ...fixes(finding, name, placeOf),
      properties: { confidence: finding.confidence, rule: finding.rule, also: finding.also },
    };
  });
}

type PlaceOf = (place: number) => Place;

function fixes({ rewording }: Finding, name: string, placeOf: PlaceOf): object {
  if (!rewording) return {};
  const replacements = [{ deletedRegion: region(rewording, placeOf), insertedContent: { text: rewording.text } }];
  return {
    fixes: [{ description: { text: 'Say it about the system' }, artifactChanges: [{ artifactLocation: artifact(name), replacements }] }],
  };
}

/** Lines and columns from 1, the end column one past the last sign; offsets from 0. */
function region({ start, end }: { readonly start: number; readonly end: number }, placeOf: PlaceOf): object {
  const from = placeOf(start);
  const to = placeOf(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** Relative names stay so, which is what review tools look for. */
function artifact(name: string): { readonly uri: string } {
  if (path.isAbsolute(name)) return { uri: pathToFileURL(name).href };
  return { uri: name.split('/').map(encodeURIComponent).join('/') };
}

function sentenceCase(id: string): string {
  return `${id.slice(0, 1).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}.`;
}
