import nlp from 'compromise/two';
import { irregularBase } from './lemma.ts';

type Forms = { readonly PastTense: string; readonly Gerund: string; readonly Participle?: string };
type VerbTables = {
  readonly toInfinitive: (word: string, model: object, tense: string) => string;
  readonly conjugate: (infinitive: string, model: object) => Forms;
};

/** Where the NLP library keeps its tables of verbs; its types do not tell of them. */
const { transform } = (nlp.methods() as unknown as { readonly two: { readonly transform: { readonly verb: VerbTables } } }).two;
const model: object = nlp.model();

/** Participles the library has wrong or leaves to the past tense. */
const participles: Readonly<Record<string, string>> = { run: 'run', skip: 'skipped', show: 'shown', overrun: 'overrun', come: 'come' };

/** "pushed", "pushing" and "push" give "push". */
export function baseOf(word: string): string {
  return irregularBase(word) ?? (transform.verb.toInfinitive(word, model, word.endsWith('ing') ? 'Gerund' : 'PastTense') || word);
}

/** "push" gives "pushing". */
export function gerundOf(base: string): string {
  return transform.verb.conjugate(base, model).Gerund;
}

/** "push" gives "pushed", "write" gives "written". */
export function participleOf(base: string): string {
  const forms = transform.verb.conjugate(base, model);
  return participles[base] ?? forms.Participle ?? forms.PastTense;
}
