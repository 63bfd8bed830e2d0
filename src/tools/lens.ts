/** `npm run lens`: marks language that blames people in files, and measures how well it does so. */
import { readFileSync } from 'node:fs';
import { analyse } from '#language';
import { isKeptAside, type Judged } from './lens/evaluation.ts';
import { evaluationReport } from './lens/evaluation-report.ts';
import { help, parseOptions, type LensOptions } from './lens/options.ts';
import { asJson, asJsonLine, asSarif, asText, type Checked } from './lens/output.ts';
import { readLabelled, readTexts } from './lens/read-lines.ts';

/** Exit code: 0 nothing found, 1 found something sure enough, 2 the arguments or a file make no sense. */
export async function main(argv: string[]): Promise<number> {
  const options = parseOptions(argv);
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  if (options.help) {
    console.log(help);
    return 0;
  }
  try {
    if (options.evaluate !== undefined) return evaluate(options.evaluate, options);
    return check(options);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

function evaluate(file: string, { threshold }: LensOptions): number {
  const judged: Judged[] = readLabelled(readFileSync(file, 'utf8'), file).map((labelled) => ({
    labelled,
    findings: analyse(labelled.text, 'en', { threshold }),
  }));
  const aside = judged.filter(({ labelled }) => isKeptAside(labelled.source));
  const seen = judged.filter(({ labelled }) => !isKeptAside(labelled.source));
  const reports = [evaluationReport(file, judged)];
  // Without both parts there is nothing to tell apart.
  if (aside.length > 0 && seen.length > 0)
    reports.push(evaluationReport('Sources looked at while writing rules', seen), evaluationReport('Sources kept aside', aside));
  console.log(reports.map((lines) => lines.join('\n')).join('\n\n'));
  return 0;
}

function check({ files, format, threshold, failAt }: LensOptions): number {
  const inputs = (files.length > 0 ? files : ['-']).map((name) => ({ name, text: readFileSync(name === '-' ? 0 : name, 'utf8') }));
  let surest = 0;
  const findingsIn = (text: string) => {
    const findings = analyse(text, 'en', { threshold });
    for (const { confidence } of findings) surest = Math.max(surest, confidence);
    return findings;
  };
  if (format === 'jsonl') {
    for (const { name, text } of inputs) for (const line of readTexts(text, name)) console.log(asJsonLine(line.id, findingsIn(line.text)));
  } else {
    const checked: Checked[] = inputs.map(({ name, text }) => ({
      name: name === '-' ? 'standard input' : name,
      text,
      findings: findingsIn(text),
    }));
    const output = { text: asText, json: asJson, sarif: asSarif }[format];
    console.log(output(checked));
  }
  return surest > 0 && surest >= failAt ? 1 : 0;
}
