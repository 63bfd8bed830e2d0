/** What a section is for, told by its title. `other` is a title that is known and ends what was said before. */
export const purposes = ['timeline', 'factors', 'actions', 'root-cause', 'questions', 'other'] as const;
export type Purpose = (typeof purposes)[number];

/** The words by which the structure of a document is read in one language. All patterns are tried on lower-case text. */
export type StructureWords = {
  /** Titles of sections; the first purpose that fits a title is taken. */
  readonly titles: readonly (readonly [Purpose, RegExp])[];
  /** A title that may stand before its text on one line ("Root cause: …"). */
  readonly runIn: RegExp;
  /** Words a line that ends with a colon begins with when it introduces something and is no heading. */
  readonly noTitle: RegExp;
  /** The beginning of a timeline's entry, at the start of a line or of a table's cell. */
  readonly time: RegExp;
  /** A sentence that gives a contributing factor. */
  readonly factor: RegExp;
  /** Beginning of a question about conditions. */
  readonly question: RegExp;
  /** Beginning of a why-question whose subject is no person. */
  readonly whyThing: RegExp;
  /** Questions that a form asks of everybody, which say nothing about this draft. */
  readonly formQuestion: RegExp;
  /** A label that makes a line an action. */
  readonly actionLabel: RegExp;
  /** A sentence that promises work. */
  readonly promise: RegExp;
  /** Names of columns. */
  readonly actionColumn: RegExp;
  readonly ownerColumn: RegExp;
  /** A label before an owner, the owner in the first group. */
  readonly ownerLabel: RegExp;
  /** What stands where an owner could and is none. */
  readonly noOwner: RegExp;
  /** A team as owner. */
  readonly team: RegExp;
  /** Between an owner and the work: "Priya will …", "Priya to …". */
  readonly ownerVerb: RegExp;
  /** Words of an action that asks people to be better, and of one that changes the system. */
  readonly people: RegExp;
  readonly safeguard: RegExp;
  readonly systemVerb: RegExp;
  /** A sentence that gives one root cause; what the cause is stands after the match. */
  readonly rootCause: RegExp;
  /** Takes a root cause back ("no single root cause"). */
  readonly noRootCause: RegExp;
};
