/**
 * Lets the game import its YAML: `import story from './x.yaml'` gives the checked data, `./x.yaml?card` only what the list
 * of scenarios shows. What is wrong in a file fails the build and shows in the browser while authors work, as sentences
 * with their place. Players get plain data; the checker stays behind.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { checkPracticeFile } from '#practice/check';
import { checkCast, checkGlossary, checkPrinciples, checkScenario, problemLine } from '#scenario/check';
import type { Problem } from '#scenario/check';
import type { Story } from '#scenario';
import type { ColdCase } from '#practice';

const yamlFile = /[/\\]scenarios[/\\](?:practice[/\\][a-z]{2}[/\\])?[^/\\]+\.yaml(?:\?.*)?$/;
const practiceFile = /[/\\]practice[/\\][a-z]{2}[/\\][^/\\]+$/;

export function scenarioPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'second-story-scenarios',
    configResolved(config) {
      root = config.root;
    },
    load: {
      filter: { id: yamlFile },
      handler(id) {
        const [file = id, query = ''] = id.split('?');
        const folder = path.dirname(file);
        const read = (name: string) => {
          const full = path.join(folder, name);
          this.addWatchFile(full);
          return { source: readFileSync(full, 'utf8'), file: path.relative(root, full).split(path.sep).join('/') };
        };
        const ofPractice = practiceFile.test(file);
        const { value, problems } = ofPractice ? practiceData(path.basename(file), read) : checkedData(path.basename(file), read);
        const [first] = problems;
        if (first)
          return this.error({
            message: `${problems.map(problemLine).join('\n')}\n`,
            id: file,
            loc: { file, line: first.line, column: first.column },
          });
        const card = ofPractice ? (whole: unknown) => coldCaseCard(whole as ColdCase) : (whole: unknown) => scenarioCard(whole as Story);
        const data = query.includes('card') ? card(value) : value;
        return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))})`, moduleType: 'js', map: null };
      },
    },
  };
}

type Read = (name: string) => { readonly source: string; readonly file: string };
type Data = { readonly value?: unknown; readonly problems: readonly Problem[] };

/** The checked data of one file of `scenarios/`; other files it leans on are read beside it. */
function checkedData(name: string, read: Read): Data {
  const { source, file } = read(name);
  if (name === 'cast.yaml') return checkCast(source, file);
  if (name === 'principles.yaml') return checkPrinciples(source, file);
  if (name === 'glossary.yaml') return checkGlossary(source, file);
  const castFile = read('cast.yaml');
  const principlesFile = read('principles.yaml');
  const cast = checkCast(castFile.source, castFile.file);
  const principles = checkPrinciples(principlesFile.source, principlesFile.file);
  if (!cast.value || !principles.value) return { problems: [...cast.problems, ...principles.problems] };
  const { story, problems } = checkScenario(source, file, { cast: cast.value, principles: principles.value });
  return { value: story, problems };
}

/** The items of a file of `scenarios/practice`, or its cold case. What the lens says of them is no matter of the build. */
function practiceData(name: string, read: Read): Data {
  const principlesFile = read('../../principles.yaml');
  const principles = checkPrinciples(principlesFile.source, principlesFile.file);
  if (!principles.value) return { problems: principles.problems };
  const { source, file } = read(name);
  const ids = principles.value.map(({ id }) => id);
  const { items, coldCase, problems } = checkPracticeFile(source, file, ids);
  return { value: coldCase?.coldCase ?? items.map(({ item }) => item), problems };
}

function coldCaseCard({ id, title, setting, minutes }: ColdCase) {
  return { id, title, setting, minutes };
}

function scenarioCard({ id, title, blurb, role, level, minutes, months, contentNote }: Story) {
  return { id, title, blurb, role, level, minutes, months, contentNote };
}
