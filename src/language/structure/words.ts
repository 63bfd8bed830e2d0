/** What a section is for, told by its title. `other` is a title that is known and ends what was said before. */
export type Purpose = 'timeline' | 'factors' | 'actions' | 'root-cause' | 'other';

/** The words by which the structure of a document is read in one language. Patterns are tried on lower-case text unless they say otherwise. */
export type StructureWords = {
  /** Titles of sections; the first purpose that fits a title is taken. */
  readonly titles: readonly (readonly [Purpose, RegExp])[];
  /** A title that may stand before its text on one line ("Root cause: …"). */
  readonly runIn: RegExp;
  /** Words a line that ends with a colon begins with when it introduces something and is no heading. */
  readonly noTitle: RegExp;
  /** The beginning of a timeline's entry, at the start of a line or of a table's cell. */
  readonly time: RegExp;
  /** A time anywhere in a sentence. */
  readonly timeWithin: RegExp;
  /** A sentence that gives a contributing factor. */
  readonly factor: RegExp;
  /** Beginning of a question about conditions. */
  readonly question: RegExp;
  /** Beginning of a why-question whose subject is no pronoun of a person. */
  readonly whyThing: RegExp;
  /** Questions that a form asks of everybody, which say nothing about this document. */
  readonly formQuestion: RegExp;
  /** A label that makes a line an action, and one that tells more about an action ("Due: …"). */
  readonly actionLabel: RegExp;
  readonly detailLabel: RegExp;
  /** A sentence that promises work. */
  readonly promise: RegExp;
  /** Names of columns. */
  readonly actionColumn: RegExp;
  readonly ownerColumn: RegExp;
  readonly timeColumn: RegExp;
  /** A label before an owner, the owner in the first or second group; any case. */
  readonly ownerLabel: RegExp;
  /** What stands where an owner could and is none. */
  readonly noOwner: RegExp;
  /** A team as owner; any case. */
  readonly team: RegExp;
  /** Between an owner and the work: "Priya will …", "Priya to …"; any case. */
  readonly ownerVerb: RegExp;
  /** A first word that is work and not an owner ("Ask Priya to …"). */
  readonly work: RegExp;
  /** An action that asks people to be better. */
  readonly people: RegExp;
  /** Things of a system that an action may change, and verbs that change it, at the start of an action. */
  readonly safeguard: RegExp;
  readonly systemVerb: RegExp;
  /** A sentence that gives one root cause. */
  readonly rootCause: RegExp;
  /** Takes a root cause back ("no single root cause"). */
  readonly noRootCause: RegExp;
  /** An error that is named after who made it ("operator error"). */
  readonly personalError: RegExp;
  /** Before somebody who did something: "by". */
  readonly by: RegExp;
};

export function purposeOf(title: string, words: StructureWords): Purpose | undefined {
  const lower = title.toLowerCase();
  const said = (plain: string) => words.titles.find(([, pattern]) => pattern.test(plain))?.[0];
  return said(lower) ?? said(lower.replace(/^\d{1,2}\s+/, ''));
}
