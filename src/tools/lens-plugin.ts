/**
 * Keeps out of builds what a reader of findings never needs: in the rules of the lens, the examples that must match and must not,
 * notes and sources; in its tagger, the parts that change and print texts, and such words as no rule asks after: places, clubs, money,
 * measures, families.
 * A test compares what the smaller lens finds.
 */
import { parseAst, type Plugin } from 'vite';

const rulesFile = /[/\\]src[/\\]language[/\\]\w+[/\\](?:rules-[\w-]+|guards)\.ts$/;
const forAuthors = new Set(['match', 'not', 'note', 'source']);

/** Parts of compromise that only add methods nobody calls here: `document` of a parsed text is all the lens looks at. */
const unusedPlugin =
  /[/\\]compromise[/\\]src[/\\](?:1-one[/\\](?:output|typeahead|lookup|sweep|match|freeze|cache)|2-two[/\\](?:swap|lazy|postTagger))[/\\]plugin\.js$/;
const unusedMethods =
  /[/\\]compromise[/\\]src[/\\](?:1-one[/\\](?:change|match|pointers)|2-two[/\\]contraction-two)[/\\]api[/\\]index\.js$/;

/** The tagger's words, a line to a tag. Without these it takes a place or a family for any other name; people are known by first names. */
const wordsOfTagger = /[/\\]compromise[/\\]src[/\\]2-two[/\\]preTagger[/\\]model[/\\]lexicon[/\\]_data\.js$/;
const unusedWords =
  /^ {2}"(?:City|Comparable|Country|Currency|Demonym|Duration|LastName|Expression|Person|Place|ProperNoun|Region|SportsTeam|Unit|Unit\|Noun)": ".*",?$/gm;

/** Other parts add to `debug`, and ask for `freeze` by its name, with a warning in the console of the page where there is none. */
const emptyPlugin = 'export default { methods: { one: { debug: {} } }, compute: { freeze() {}, unfreeze() {} } };';

/** The commands themselves learn from the examples: only what is shipped leaves them out. */
const apply: NonNullable<Plugin['apply']> = ({ build }, { command }) => command === 'build' && !build?.ssr;

export function lensPlugin(): Plugin[] {
  return [
    {
      name: 'second-story-lens-rules',
      apply,
      enforce: 'pre',
      transform: {
        filter: { id: rulesFile },
        handler: (code) => ({ code: withoutExamples(code), map: null }),
      },
    },
    {
      name: 'second-story-lens-tagger',
      apply,
      enforce: 'pre',
      load: {
        filter: { id: [unusedPlugin, unusedMethods] },
        handler: (id) => (unusedPlugin.test(id) ? emptyPlugin : 'export default () => {};'),
      },
      transform: {
        filter: { id: wordsOfTagger },
        handler: (code) => ({ code: code.replace(unusedWords, ''), map: null }),
      },
    },
  ];
}

/** The source of a module of rules without the fields for authors. Only fields of rules are touched: objects with an `id` and `patterns`. */
export function withoutExamples(code: string): string {
  const left: string[] = [];
  let from = 0;
  for (const { start, end } of authorFields(parseAst(code, { lang: 'ts' }))) {
    left.push(code.slice(from, start));
    // The comma behind the field goes with it.
    from = end + (/^\s*,/.exec(code.slice(end, end + 200))?.[0].length ?? 0);
  }
  return left.join('') + code.slice(from);
}

type Place = { readonly start: number; readonly end: number };
type Field = Place & { readonly key?: { readonly name?: string } };

/** In the order of the source. */
function authorFields(node: unknown): Place[] {
  if (Array.isArray(node)) return node.flatMap(authorFields);
  if (typeof node !== 'object' || node === null) return [];
  const { type, properties } = node as { type?: string; properties?: readonly Field[] };
  const names = properties?.map((field) => field.key?.name ?? '') ?? [];
  if (type === 'ObjectExpression' && properties && names.includes('id') && names.includes('patterns'))
    return properties.filter((_, index) => forAuthors.has(names[index] ?? ''));
  return Object.values(node).flatMap(authorFields);
}
