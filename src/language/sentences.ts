/** A stretch of the text read as one sentence. */
export type Stretch = { readonly start: number; readonly end: number };

/** Longest stretch read at once, in UTF-16 units: longer "sentences" are tables, logs or one endless line. */
const longest = 600;

/** Cuts masked text at the ends of sentences, of list items and of paragraphs. Abbreviations do not end a sentence. */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  const cut = (end: number) => {
    for (let from = start; from < end;) {
      const to = end - from > longest ? lastSpace(text, from, from + longest) : end;
      if (/\S/.test(text.slice(from, to))) found.push({ start: from, end: to });
      from = to;
    }
    start = end;
  };
  const ends = /[.!?…]+["')\]*_\u201D]*|\n(?=[ \t]{0,40}(?:\n|[-*+#>|]|\d{1,4}[.)] ))/g;
  for (const end of text.matchAll(ends)) {
    const at = end.index + end[0].length;
    // What follows is looked at here: asked for in the pattern, a row of dots would be read again from each dot.
    if (end[0] !== '\n' && !/\s/.test(text[at] ?? ' ')) continue;
    if (end[0].startsWith('.') && isAbbreviation(text, end.index, at)) continue;
    cut(at);
  }
  cut(text.length);
  return found;
}

const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|mr|mrs|ms|dr|prof|no|st|approx|incl|[a-z])$/i;

function isAbbreviation(text: string, dot: number, next: number): boolean {
  if (abbreviation.test(text.slice(Math.max(0, dot - 8), dot))) return true;
  const following = /\S/.exec(text.slice(next, next + 4))?.[0] ?? '';
  return /[a-z]/.test(following) && text[dot + 1] !== '.';
}

/** Where to cut a stretch that is too long: after its last space, else never inside a surrogate pair. */
function lastSpace(text: string, from: number, to: number): number {
  const half = from + longest / 2;
  const space = text.slice(half, to).search(/\s\S*$/);
  if (space >= 0) return half + space;
  const code = text.charCodeAt(to);
  return code >= 0xdc00 && code <= 0xdfff ? to - 1 : to;
}
