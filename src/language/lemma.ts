/** Verbs and the forms of them that no ending explains; each form stands once. */
const irregular: ReadonlyMap<string, string> = new Map(
  `be am are is was were been being, have has had, do did done does doing, break broke broken, blow blew blown, bring brought, catch
  caught, choose chose chosen, forget forgot forgotten, give gave given, get got gotten, know knew known, leave left, lie lied lying
  lay, lose lost, make made, pay paid, run ran, say said, see saw seen, shoot shot, take taken took, teach taught, think thought,
  throw threw thrown, tell told, go went gone, write wrote written, keep kept, hold held, build built, hide hid hidden, mean meant,
  speak spoke spoken, send sent, steal stole stolen, stick stuck, sweep swept, tear tore torn, mistake mistook mistaken, override
  overrode overridden, undo undid, withdraw withdrew withdrawn, begin began begun, come came, drive drove driven, fly flew flown,
  fall fell fallen, feel felt, find found, freeze froze, grow grew, hear heard, lay laid, lead led, mislead misled, meet met, sink
  sank sunk, sleep slept, strike struck, stand stood, overrun overran, overshoot overshot, understand understood, misunderstand
  misunderstood, deal dealt, dig dug, draw drew, spend spent, sell sold, show showed shown, eat ate, wear wore, wake woke, ride
  rode, speed sped, cling clung, burn burnt, spill spilt, spoil spoilt, overtake overtook overtaken, wind wound, feed fed`
    .split(/,\s+/)
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(/\s+/);
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** The base of a form that no ending explains. */
export function irregularBase(form: string): string | undefined {
  return irregular.get(form);
}

/** What a word may be a form of, itself included: "committed" gives committed, committ, commit. Nonsense among them does no harm. */
export function lemmasOf(word: string): string[] {
  const base = irregular.get(word);
  const found = base === undefined ? [word] : [word, base];
  if (/ies$|ied$/.test(word)) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('s') && !word.endsWith('ss')) found.push(word.slice(0, -1));
  if (word.endsWith('es')) found.push(word.slice(0, -2));
  if (word.endsWith('ed')) found.push(word.slice(0, -1), word.slice(0, -2), undouble(word.slice(0, -2)));
  if (word.endsWith('ing')) found.push(word.slice(0, -3), `${word.slice(0, -3)}e`, undouble(word.slice(0, -3)));
  return found;
}

function undouble(stem: string): string {
  return stem.length > 2 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
