/** Marks what blames people in files or standard input. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { analyse, unknownSwitches, usualThreshold, type Finding } from '#language';
import { closest } from '../../scenario/check/spelling.ts';
import { configFor } from './config.ts';
import { findFiles } from './find-files.ts';
import { htmlText, isHtml } from './html-text.ts';
import type { LensOptions } from './options.ts';
import { asJson, asJsonLine, asText, type Checked, type Notice } from './output.ts';
import { placesIn } from './places.ts';
import { readTextLine } from './read-lines.ts';
import { readInput, readText } from './read-text.ts';
import { asSarif } from './sarif.ts';
import type { Surroundings } from './surroundings.ts';

const standardInput = 'standard input';

/** Exit code: 0 nothing found, 1 found something sure enough, 2 something could not be read. Throws an Error for a configuration that is wrong. */
export async function check(options: LensOptions, surroundings: Surroundings): Promise<number> {
  const { folder, say, complain, progress } = surroundings;
  const config = configFor(folder, options.config);
  const threshold = options.threshold ?? config.threshold ?? usualThreshold;
  const failAt = options.failAt ?? config.failAt ?? threshold;
  const asked = options.files.length > 0 ? options.files : ['-'];
  const { files, problems } = findFiles(asked, folder, config.ignore, config.folder);
  let unread = problems.length > 0;
  for (const problem of problems) complain(problem);
  let surest = 0;
  const findingsIn = (text: string) => {
    const findings = analyse(text, 'en', { ...config.house, threshold });
    for (const { confidence } of findings) surest = Math.max(surest, confidence);
    return findings;
  };
  const whole = async (name: string) => (name === '-' ? readInput(surroundings.input) : readText(path.resolve(folder, name), name));

  const checked: Checked[] = [];
  for (const [index, name] of files.entries()) {
    progress?.(`${index} of ${files.length} files`);
    try {
      if (options.format === 'jsonl') {
        const stream = name === '-' ? Readable.from(surroundings.input) : createReadStream(path.resolve(folder, name));
        const wrong = await checkLines(stream, name === '-' ? standardInput : name, findingsIn, say);
        unread ||= wrong.length > 0;
        for (const sentence of wrong) complain(sentence);
      } else checked.push(checkText(name === '-' ? standardInput : name, await whole(name), findingsIn));
    } catch (error) {
      unread = true;
      progress?.();
      complain((error as Error).message);
    }
  }
  progress?.();
  for (const { name, notices } of checked)
    for (const { line, column, message } of notices) complain(`${name}:${line}:${column} ${message}`);
  if (options.format === 'text') say(asText(checked, surroundings.withColours));
  if (options.format === 'json') say(asJson(checked));
  if (options.format === 'sarif') say(asSarif(checked, !unread));
  if (unread) return 2;
  return surest > 0 && surest >= failAt ? 1 : 0;
}

type FindingsIn = (text: string) => readonly Finding[];

function checkText(name: string, text: string, findingsIn: FindingsIn): Checked {
  const html = isHtml(name, text) ? htmlText(text) : undefined;
  const found = findingsIn(html?.text ?? text);
  return { name, text, findings: html ? html.placed(found) : found, notices: noticesIn(text) };
}

/** Switches that mean nothing. In HTML they are comments as well, so the document itself is looked at. */
function noticesIn(text: string): Notice[] {
  const unknown = unknownSwitches(text, 'en');
  if (unknown.length === 0) return [];
  const placeOf = placesIn(text);
  return unknown.map(({ start, word, known }) => {
    const meant = closest(word, known);
    const sentence = word.startsWith('lens-') ? `There is no switch "${word}".` : `There is no kind and no rule "${word}".`;
    return { ...placeOf(start), message: meant === undefined ? sentence : `${sentence} Did you mean "${meant}"?` };
  });
}

/** Writes a line for each line; gives a sentence for each that cannot be read. */
async function checkLines(stream: Readable, name: string, findingsIn: FindingsIn, say: (line: string) => void): Promise<string[]> {
  const wrong: string[] = [];
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    try {
      const { id, text } = readTextLine(line, `${name}:${number}`);
      say(asJsonLine(id, findingsIn(text)));
    } catch (error) {
      wrong.push((error as Error).message);
    }
  }
  return wrong;
}
