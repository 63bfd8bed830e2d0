/** A part of a document as it is laid out for reading: headings, code as it stands, and everything else with its line ends. */
export type Block = {
  readonly kind: 'heading' | 'code' | 'words';
  /** Of a heading, 1 to 6 as written. */
  readonly level: number;
  /** Places in the part; the signs that make a heading are left out. */
  readonly start: number;
  readonly end: number;
};

const headingLine = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const fenceLine = /^ {0,3}(?:`{3,}|~{3,})/;

export function blocksOf(part: string): readonly Block[] {
  const blocks: Block[] = [];
  const add = (kind: 'code' | 'words', start: number, end: number) => {
    const last = blocks.at(-1);
    if (last?.kind === kind && kind === 'words') blocks[blocks.length - 1] = { ...last, end };
    else if (part.slice(start, end).trim() !== '') blocks.push({ kind, level: 0, start, end });
  };
  let fenceStart: number | undefined;
  for (let at = 0; at < part.length;) {
    const lineEnd = part.indexOf('\n', at);
    const next = lineEnd < 0 ? part.length : lineEnd + 1;
    const line = part.slice(at, next);
    const heading = headingLine.exec(line);
    if (fenceStart !== undefined) {
      if (fenceLine.test(line)) {
        add('code', fenceStart, next);
        fenceStart = undefined;
      }
    } else if (fenceLine.test(line)) fenceStart = at;
    else if (heading) {
      const end = at + line.replace(/[ \t]*#*[ \t]*\r?\n?$/, '').length;
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, start: Math.min(end, at + heading[0].length), end });
    } else add('words', at, next);
    at = next;
  }
  // A block of code that is never closed runs to the end.
  if (fenceStart !== undefined) add('code', fenceStart, part.length);
  return blocks;
}

/** Levels of headings under a heading of level 2, without a gap on the way down, as screen readers expect. */
export function steadyLevels(levels: readonly number[]): readonly number[] {
  const above: number[] = [];
  return levels.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return Math.min(6, above.length + 2);
  });
}
