/**
 * Hides what is not prose: code and log blocks, inline code, links, addresses, tags. The text keeps its length, so that
 * every place in it stays where it was. One pass over the text for each thing hidden.
 */
export function mask(text: string): string {
  // U+FEFF and other odd spaces become plain ones of the same length, curly apostrophes straight.
  const plain = text.replace(/[\u2018\u2019\u02BC]/g, "'").replace(/[\u00A0\uFEFF\u2007\u202F]/g, ' ');
  return maskInline(maskBlocks(plain, isCodeOrLog));
}

/** Hides fenced blocks and inline code only, keeping the length. */
export function hideCode(text: string): string {
  return maskBlocks(text, () => false).replace(inlineCode, noun);
}

const inlineCode = /(`+)[^`\n]{1,400}?\1/g;

const fence = /^ {0,3}(`{3,}|~{3,})/;
const logLine =
  /^\s*(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\s+)?\[?(?:ERROR|WARN(?:ING)?|INFO|DEBUG|FATAL|TRACE|Traceback|Caused by:)\b\]?[: ]/;
const stackLine = /^\s+(?:at \S+[(:.]|File ")/;

function maskBlocks(text: string, isHidden: (line: string) => boolean): string {
  let closing: string | undefined;
  return text.replace(/[^\n]*\n?/g, (line) => {
    const mark = fence.exec(line)?.[1];
    if (closing !== undefined) {
      if (mark?.startsWith(closing)) closing = undefined;
      return blank(line);
    }
    if (mark !== undefined) {
      closing = mark;
      return blank(line);
    }
    return isHidden(line) ? blank(line) : line;
  });
}

function isCodeOrLog(line: string): boolean {
  if (/^(?: {4}|\t)\S/.test(line) && !/^\s+(?:[-*+]|\d+[.)])\s/.test(line)) return looksLikeCode(line);
  return logLine.test(line) || stackLine.test(line);
}

/** An indented line is code only if it also looks like it; wrapped prose and e-mail are indented too. */
function looksLikeCode(line: string): boolean {
  return /[{};=<>$|\\]|\w\(|::|->/.test(line);
}

function maskInline(text: string): string {
  return text
    .replace(inlineCode, noun)
    .replace(/https?:\/\/[^\s<>()]{1,2000}/g, noun)
    .replace(/<\/?[A-Za-z][^<>\n]{0,300}>/g, blank)
    .replace(/<!--[^<>]{0,2000}-->/g, blank)
    .replace(/\]\([^()\s]{1,2000}\)/g, blank);
}

/** Spaces in place of everything but line ends. */
function blank(part: string): string {
  return part.replace(/[^\n]/g, ' ');
}

/** One long made-up word, which every tagger takes for a thing. */
function noun(part: string): string {
  return part.length < 3 ? blank(part) : ` ${'x'.repeat(part.length - 2)} `;
}
