/** Words remembered at once; a language has not many more that matter, and hostile text must not fill the memory. */
const mostRemembered = 20_000;

/** The same function, which works out each word once: few words make up most of a text. The answer never depends on what was asked before. */
export function remembering<Value extends object>(workOut: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const answer = known.get(word);
    if (answer) return answer;
    if (known.size >= mostRemembered) known.clear();
    const made = workOut(word);
    known.set(word, made);
    return made;
  };
}
