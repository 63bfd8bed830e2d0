/** Measures the lens against texts people have labelled. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { analyse, usualThreshold } from '#language';
import { isKeptAside, type Judged } from './evaluation.ts';
import { evaluationReport } from './evaluation-report.ts';
import { findFiles } from './find-files.ts';
import type { LensOptions } from './options.ts';
import { readLabelled } from './read-lines.ts';
import { readText } from './read-text.ts';
import type { Surroundings } from './surroundings.ts';

/** Where labelled sentences for development lie, from the root of the project. They belong to other people and are not part of it. */
const usualLabels = '../shared/data/blame-dev.jsonl';

/** The labelled sentences there are without being asked for: those of the variable `LENS_LABELLED`, else the usual ones. */
export function labelledHere(root: string): string | undefined {
  return [process.env.LENS_LABELLED ?? '', path.resolve(root, usualLabels)].find((file) => file !== '' && existsSync(file));
}

/** What to say loudly where there are none. */
export const noLabels = `NOT MEASURED: there are no labelled sentences here (${usualLabels}, or the file LENS_LABELLED names).`;

/** One report for each file and, where sources were kept aside while rules were written, for both parts. Throws an Error for labels that make no sense. */
export function evaluate(options: LensOptions, { folder, say, complain, progress }: Surroundings): number {
  const usual = labelledHere(process.cwd());
  const asked = options.files.length > 0 ? options.files : usual === undefined ? [] : [usual];
  if (asked.length === 0) {
    complain(noLabels);
    return 2;
  }
  const { files, problems } = findFiles(asked, folder);
  for (const problem of problems) complain(problem);
  const all = files.map((file): [string, Judged[]] => {
    progress?.(`reading ${file}`);
    const labelled = readLabelled(readText(path.resolve(folder, file), file), file);
    // What a house allows itself says nothing about the lens: no configuration here.
    return [
      file,
      labelled.map((one) => ({ labelled: one, findings: analyse(one.text, 'en', { threshold: options.threshold ?? usualThreshold }) })),
    ];
  });
  progress?.();
  const together = all.flatMap(([, judged]) => judged);
  const named = all.length > 1 ? [...all, [`${all.length} files together`, together] as const] : all;
  const reports = named.flatMap(([title, judged]) => [evaluationReport(title, judged), ...halves(judged)]);
  say(reports.map((lines) => lines.join('\n')).join('\n\n'));
  return problems.length > 0 ? 2 : 0;
}

/** Nothing where there are not both parts to tell apart. */
function halves(judged: readonly Judged[]): string[][] {
  const aside = judged.filter(({ labelled }) => isKeptAside(labelled.source));
  const seen = judged.filter(({ labelled }) => !isKeptAside(labelled.source));
  if (aside.length === 0 || seen.length === 0) return [];
  return [evaluationReport('Sources looked at while writing rules', seen), evaluationReport('Sources kept aside', aside)];
}
