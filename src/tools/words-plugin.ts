/**
 * Reads the sentences of `src/words` while building: `./first-words.ts?parsed` gives each message ready for formatting, a plain
 * string where it has no gaps. Players load neither the parser of messages nor spend time on it. A message that cannot be read
 * stops the build and names its id.
 */
import { parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { runnerImport, type Plugin } from 'vite';

const parser = '@formatjs/icu-messageformat-parser';
const wordsFile = /[/\\]src[/\\]words[/\\]\w+-words\.ts\?parsed$/;

export function wordsPlugin(): Plugin {
  return {
    name: 'second-story-words',
    enforce: 'pre',
    resolveId: {
      filter: { id: new RegExp(`^${parser}$`) },
      handler(_source, importer) {
        return importer?.includes('/intl-messageformat/') ? this.resolve(`${parser}/no-parser.js`, importer) : undefined;
      },
    },
    load: {
      filter: { id: wordsFile },
      async handler(id) {
        const file = id.replace(/\?.*$/, '');
        const { module, dependencies } = await runnerImport<Record<string, Readonly<Record<string, string>>>>(file, { configFile: false });
        for (const dependency of [file, ...dependencies]) this.addWatchFile(dependency);
        const code = Object.entries(module).map(
          ([name, words]) => `export const ${name} = JSON.parse(${JSON.stringify(parsedWords(words))});`,
        );
        return { code: code.join('\n'), moduleType: 'js', map: null };
      },
    },
  };
}

/** JSON of the messages by id. */
function parsedWords(words: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(words).map(([id, text]) => [id, parsedMessage(id, text)])));
}

function parsedMessage(id: string, text: string): string | readonly MessageFormatElement[] {
  try {
    const elements = parse(text, { ignoreTag: true });
    const [only, ...others] = elements;
    return only?.type === 0 && others.length === 0 ? only.value : elements;
  } catch (error) {
    throw new Error(`The message "${id}" cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
