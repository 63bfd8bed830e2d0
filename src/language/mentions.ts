/** A part of a sentence that only mentions blame: quoted as an example, named as a label. */
export type Region = { readonly start: number; readonly end: number };

const quotation = /["\u201C][^"\u201C\u201D\n]{2,200}["\u201D]|(?<![\p{L}\p{N}])'[^'\n]{3,120}'(?![\p{L}\p{N}])/gu;
const cueBefore =
  /\b(?:instead of|rather than|avoid\w*|(?:do|does|did)(?:n't| not)|never|not|stop\w*|like|such as|e\.g\.?|phrases?|words?|questions?|say(?:ing|s)?|ask(?:ing|s|ed)?|called|call|term|label(?:led|ed)?|language|so-called|write|writing|replace|from|the|a|an|or)[\s,:]*$/i;
const cueAfter =
  /^[\s,]*(?:attitude|culture|mentality|question|questions|label|language|mindset|thinking|is (?:a|an|not|never)|are (?:not|never)|as (?:a|the)|or\b|becomes?|→|->)/i;

/** Quotations in a sentence that are there to be talked about ("instead of “who did it?”"); quoted speech in a report is not. */
export function mentions(sentence: string, offset: number): Region[] {
  const found: Region[] = [];
  for (const quote of sentence.matchAll(quotation)) {
    const before = sentence.slice(Math.max(0, quote.index - 30), quote.index);
    const after = sentence.slice(quote.index + quote[0].length, quote.index + quote[0].length + 30);
    if (cueBefore.test(before) || cueAfter.test(after))
      found.push({ start: offset + quote.index, end: offset + quote.index + quote[0].length });
  }
  return found;
}
