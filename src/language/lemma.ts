/** Forms that no ending explains: form → what it may be a form of. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  am: ['be'],
  are: ['be'],
  is: ['be'],
  was: ['be'],
  were: ['be'],
  been: ['be'],
  being: ['be'],
  has: ['have'],
  had: ['have'],
  did: ['do'],
  done: ['do'],
  does: ['do'],
  doing: ['do'],
  broke: ['break'],
  broken: ['break'],
  blew: ['blow'],
  blown: ['blow'],
  brought: ['bring'],
  caught: ['catch'],
  chose: ['choose'],
  chosen: ['choose'],
  forgot: ['forget'],
  forgotten: ['forget'],
  gave: ['give'],
  given: ['give'],
  got: ['get'],
  gotten: ['get'],
  knew: ['know'],
  known: ['know'],
  left: ['leave'],
  lied: ['lie'],
  lying: ['lie'],
  lost: ['lose'],
  made: ['make'],
  paid: ['pay'],
  ran: ['run'],
  said: ['say'],
  saw: ['see'],
  seen: ['see'],
  shot: ['shoot'],
  taken: ['take'],
  took: ['take'],
  taught: ['teach'],
  thought: ['think'],
  threw: ['throw'],
  thrown: ['throw'],
  told: ['tell'],
  went: ['go'],
  gone: ['go'],
  wrote: ['write'],
  written: ['write'],
  kept: ['keep'],
  held: ['hold'],
  built: ['build'],
  hid: ['hide'],
  hidden: ['hide'],
  meant: ['mean'],
  spoke: ['speak'],
  spoken: ['speak'],
};

/** What a word may be a form of, itself included: "committed" gives committed, committ, commit. Nonsense among them does no harm. */
export function lemmasOf(word: string): string[] {
  const found = [word, ...(irregular[word] ?? [])];
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
