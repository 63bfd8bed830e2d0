/**
 * The text of a Word document: a .docx is a zip with the words in `word/document.xml`. Headings and lists get the signs of Markdown,
 * tables a line for each row; what was struck out in a review is left out. Sixty lines of ours, because a reader that also does fonts
 * and pictures weighs five hundred kilobytes. Fetched only when such a file is opened.
 */
import { unzipSync } from 'fflate';

/** No words of a document anyone wrote need more, in bytes of XML: what is larger was made to fill memory. */
const largestXml = 60_000_000;

/** Throws an Error whose message is for us, not for the reader, if this is not a readable Word document. */
export function textOfDocx(bytes: Uint8Array): string {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => (name === 'word/document.xml' || name === 'word/styles.xml') && originalSize < largestXml,
  });
  const words = files['word/document.xml'];
  if (!words) throw new Error('There is no word/document.xml in this file.');
  const body = xmlOf(words).getElementsByTagName('w:body')[0];
  if (!body) throw new Error('This document has no body.');
  const levels = files['word/styles.xml'] ? headingLevels(xmlOf(files['word/styles.xml'])) : new Map<string, number>();
  const blocks = [...body.children].map((block) => blockText(block, levels)).filter(({ text }) => text !== '');
  const parts = blocks.map(({ text, isItem }, nth) => text + (isItem && blocks[nth + 1]?.isItem ? '\n' : '\n\n'));
  return `${parts.join('').trim()}\n`;
}

function xmlOf(bytes: Uint8Array): Document {
  const xml = new TextDecoder().decode(bytes);
  // Word writes no such declarations; they can name what grows without end.
  if (/<!DOCTYPE/i.test(xml)) throw new Error('The XML of this document declares entities.');
  const page = new DOMParser().parseFromString(xml, 'application/xml');
  if (page.getElementsByTagName('parsererror').length > 0) throw new Error('The XML of this document is damaged.');
  return page;
}

/** Styles with an outline level are headings, whatever they are called in the language of the writer. */
function headingLevels(styles: Document): Map<string, number> {
  const levels = new Map<string, number>();
  for (const style of styles.getElementsByTagName('w:style')) {
    const level = style.getElementsByTagName('w:outlineLvl')[0]?.getAttribute('w:val');
    if (level !== undefined && level !== null) levels.set(style.getAttribute('w:styleId') ?? '', Number(level) + 1);
  }
  return levels;
}

type Block = { readonly text: string; readonly isItem: boolean };

function blockText(block: Element, levels: ReadonlyMap<string, number>): Block {
  if (block.tagName === 'w:tbl') {
    const rows = [...block.getElementsByTagName('w:tr')].map((row) => {
      const cells = [...row.getElementsByTagName('w:tc')].map((cell) => runText(cell).replace(/\s+/g, ' ').trim().replaceAll('|', '/'));
      return `| ${cells.join(' | ')} |`;
    });
    return { text: rows.join('\n'), isItem: false };
  }
  if (block.tagName === 'w:sdt') {
    const inner = [...(block.getElementsByTagName('w:sdtContent')[0]?.children ?? [])].map((each) => blockText(each, levels).text);
    return { text: inner.filter(Boolean).join('\n\n'), isItem: false };
  }
  if (block.tagName !== 'w:p') return { text: '', isItem: false };
  const text = runText(block).trim();
  if (text === '') return { text, isItem: false };
  const style = block.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '';
  const level = levels.get(style) ?? Number(/^(?:Heading|berschrift|Titre)(\d)$/i.exec(style)?.[1] ?? (style === 'Title' ? 1 : 0));
  if (level >= 1 && level <= 6) return { text: `${'#'.repeat(level)} ${text.replace(/\s+/g, ' ')}`, isItem: false };
  const list = block.getElementsByTagName('w:numPr')[0];
  if (!list) return { text, isItem: false };
  const depth = Math.min(8, Number(list.getElementsByTagName('w:ilvl')[0]?.getAttribute('w:val') ?? 0));
  return { text: `${'  '.repeat(depth)}- ${text}`, isItem: true };
}

/** Struck out or moved away in a review, said twice for older programs, or no words at all. */
const leftOut = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPr', 'w:instrText']);

/** The words inside an element: text, tabs and line ends, without what was struck out. */
function runText(element: Element): string {
  let text = '';
  for (const child of element.children) {
    if (child.tagName === 'w:t') text += child.textContent ?? '';
    else if (child.tagName === 'w:tab') text += '\t';
    else if (child.tagName === 'w:br' || child.tagName === 'w:cr') text += '\n';
    else if (child.tagName === 'w:noBreakHyphen') text += '-';
    else if (child.tagName === 'w:p') text += `${runText(child)}\n`;
    else if (!leftOut.has(child.tagName)) text += runText(child);
  }
  return text;
}
