/** A report laid out: headings below the heading of the page, and paragraphs; what stands in each is drawn by the caller. */
import type { ComponentChildren } from 'preact';
import { blocksOf, steadyLevels, type Block } from '../../text/blocks.ts';

/** Paragraph by paragraph, in places of the whole text. */
export function reportBlocks(text: string): readonly Block[] {
  return blocksOf(text).flatMap((block) => {
    if (block.kind !== 'words') return [block];
    const found: Block[] = [];
    for (const match of text.slice(block.start, block.end).matchAll(/\S[^]*?(?=\n[ \t]*\n|\n(?=\d+\. |- )|\s*$)/gu)) {
      const start = block.start + match.index;
      found.push({ ...block, start, end: start + match[0].trimEnd().length });
    }
    return found;
  });
}

export function DocumentBlocks({ text, show }: { text: string; show: (start: number, end: number) => ComponentChildren }) {
  const blocks = reportBlocks(text);
  const levels = steadyLevels(blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level));
  let headings = 0;
  return (
    <>
      {blocks.map((block) => {
        if (block.kind !== 'heading')
          return (
            <p key={block.start} class="case-part">
              {show(block.start, block.end)}
            </p>
          );
        const Tag = `h${levels[headings++] ?? 3}` as 'h3' | 'h4' | 'h5' | 'h6';
        return (
          <Tag key={block.start} class="case-heading" data-level={block.level}>
            {show(block.start, block.end)}
          </Tag>
        );
      })}
    </>
  );
}
