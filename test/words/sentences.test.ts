import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { conditionClasses } from '#simulation';
import { saidIds } from '#view';
import { fetchLaterWords, saySaid } from '#words';
import { firstWords } from '../../src/words/first-words.ts';
import { laterWords } from '../../src/words/later-words.ts';

const en: Readonly<Record<string, string>> = { ...firstWords, ...laterWords };
beforeAll(fetchLaterWords);

type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }>; children?: Part[] };
const gap = { argument: 1, number: 2, select: 5, plural: 6 };

/** Names of the gaps of a message, those inside its arms too. */
function gapsOf(parts: readonly Part[]): Set<string> {
  const found = new Set<string>();
  for (const part of parts) {
    if ([gap.argument, gap.number, gap.select, gap.plural].includes(part.type) && part.value !== undefined) found.add(part.value);
    for (const arm of Object.values(part.options ?? {})) for (const name of gapsOf(arm.value)) found.add(name);
  }
  return found;
}
const parse = (text: string): Part[] => new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }).getAst() as Part[];
const sentences: [string, string][] = Object.entries(en);

describe('the English sentences', () => {
  it.each(sentences)('%s can be read', (_id, text) => {
    expect(() => parse(text)).not.toThrow();
  });

  it('has a sentence for everything the views can say, with gaps the view fills', () => {
    for (const [id, gaps] of Object.entries(saidIds)) {
      const text = en[id];
      expect(text, id).toBeTypeOf('string');
      for (const name of gapsOf(parse(text ?? ''))) expect(gaps, `${id} asks for {${name}}`).toContain(name);
    }
  });

  it('names every class of condition on its own', () => {
    const said = conditionClasses.map((name) => saySaid({ id: 'incident.drawn', values: { class: name } }));
    expect(new Set(said).size).toBe(conditionClasses.length);
  });

  it('counts as people speak', () => {
    const headline = (told: number, known: number) => saySaid({ id: 'debrief.headline', values: { told, known } });
    expect(headline(4, 24)).toBe('Your team told you 4 of the 24 problems it knew.');
    expect(headline(1, 1)).toBe('Your team told you the one problem it knew.');
    expect(headline(0, 1)).toBe('Your team kept the one problem it knew.');
    expect(headline(0, 0)).toBe('There was nothing your team knew and could have told.');
    expect(saySaid({ id: 'stage.lamps', values: { lit: 2, low: 1, out: 1, total: 4 } })).toBe(
      '2 of 4 lamps are lit upstairs, and one is low.',
    );
  });

  it('refuses an id it does not know, and says which', () => {
    expect(() => saySaid({ id: 'no.such.thing' })).toThrow('no.such.thing');
  });

  it('uses typographic quotes and apostrophes, and no shouting', () => {
    for (const [id, text] of sentences) {
      expect(text, id).not.toMatch(/[a-z]'[a-z]/);
      expect(text.replaceAll(/\b(OFL|MIT|CC BY|PDF|PNG|CSV|JSON|HTML)\b/g, ''), id).not.toMatch(/\b[A-Z]{3,}\b/);
    }
  });
});
