import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { largestText, openFile } from '../../../src/screen/text/open-file.ts';
import { hasForm, textOfHtml } from '../../../src/screen/text/read-html.ts';

const named = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const open = async (name: string, ...parts: BlobPart[]) => openFile(named(name, ...parts));

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const docx = (body: string, more: Zippable = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`),
    ...more,
  }) as Uint8Array<ArrayBuffer>;

describe('files', () => {
  it('of Markdown and plain text are taken as they are, line ends made plain', async () => {
    expect(await open('a.md', '\uFEFF# One\r\n\r\nTwo\r')).toEqual({ text: '# One\n\nTwo\n' });
    expect(await open('note', 'no ending')).toEqual({ text: 'no ending' });
  });

  it('in UTF-16 and in the old encoding of Windows are read', async () => {
    expect(await open('a.txt', new Uint8Array([0xff, 0xfe, 0x48, 0, 0xe9, 0]))).toEqual({ text: 'Hé' });
    expect(await open('a.txt', new Uint8Array([0x93, 0x48, 0x94]))).toEqual({ text: '“H”' });
  });

  it.each([
    ['empty.md', '', 'empty'],
    ['blank.md', ' \n ', 'empty'],
    ['a.pdf', '%PDF-1.7 …', 'pdf'],
    ['a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old-word'],
    ['a.rtf', '{\\rtf1 hello}', 'rich-text'],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'binary'],
    ['a.zip', new Uint8Array([0x50, 0x4b, 3, 4]), 'binary'],
    ['a.txt', new Uint8Array(500).fill(3), 'binary'],
    ['late.txt', new Uint8Array(6000).fill(97).fill(0, 5000), 'binary'],
    ['cut.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'damaged'],
    ['wrong.docx', 'not a zip', 'damaged'],
  ] as const)('that cannot be read say why: %s', async (name, content, problem) => {
    expect(await open(name, content as BlobPart)).toEqual({ problem });
  });

  it('that are too large are not taken', async () => {
    expect(await open('a.txt', 'x '.repeat(largestText / 2 + 1))).toEqual({ problem: 'too-large' });
  });

  it('that vanish while they are read say so', async () => {
    const gone = { name: 'a.md', size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await openFile(gone as unknown as File)).toEqual({ problem: 'unreadable' });
  });
});

describe('Word documents', () => {
  it('keep headings, lists and tables, and leave out what was struck out', async () => {
    const body = [
      paragraph(run('Queue full'), '<w:pStyle w:val="Title"/>'),
      paragraph(run('Summary'), '<w:pStyle w:val="berschrift2"/>'),
      paragraph(
        `${run('The queue ')}<w:ins>${run('was')}</w:ins><w:del><w:r><w:delText>is</w:delText><w:br/></w:r></w:del>${run(' full.')}`,
      ),
      paragraph(run('first'), '<w:numPr><w:ilvl w:val="0"/></w:numPr>'),
      paragraph(run('second'), '<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
      `<w:tbl><w:tr><w:tc>${paragraph(run('10:00'))}</w:tc><w:tc>${paragraph(run('It grows | fast'))}</w:tc></w:tr></w:tbl>`,
      `<w:p><w:hyperlink>${run('a link')}</w:hyperlink><w:r><w:br/><w:tab/></w:r>${run('end')}</w:p>`,
      '<w:sectPr/>',
    ].join('');
    expect(await open('a.docx', docx(body))).toEqual({
      text: '# Queue full\n\n## Summary\n\nThe queue was full.\n\n- first\n  - second\n\n| 10:00 | It grows / fast |\n\na link\n\tend\n',
    });
  });

  it('have headings by the level of their style, whatever it is called', async () => {
    const styles = `<w:styles ${word}><w:style w:styleId="X1"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style></w:styles>`;
    const file = docx(paragraph(run('Deep'), '<w:pStyle w:val="X1"/>'), { 'word/styles.xml': strToU8(styles) });
    expect(await open('a.docx', file)).toEqual({ text: '### Deep\n' });
  });

  it.each([
    ['without words in it', zipSync({ 'other.xml': strToU8('<a/>') })],
    ['with XML cut off', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
    [
      'that declares entities',
      zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE a [<!ENTITY b "bb">]><w:document ${word}><w:body/></w:document>`) }),
    ],
    ['cut off in the middle', docx(paragraph(run('words '.repeat(500)))).slice(0, 300)],
  ])('%s are damaged, and said so', async (_what, bytes) => {
    expect(await open('a.docx', bytes as Uint8Array<ArrayBuffer>)).toEqual({ problem: 'damaged' });
  });
});

describe('HTML', () => {
  it('becomes text with its headings, lists, code and tables', () => {
    const html = `<html><head><title>no</title><style>p{}</style></head><body><h1>Queue
      full</h1><p>It was <b>full</b>.<br>Twice.</p><ul><li>one<ol><li>deep</li></ol></li><li>two</li></ul>
      <pre>a  b\nc</pre><p>Use <code>kill -9</code></p><table><tr><th>When</th><td>now | then</td></tr></table></body></html>`;
    expect(textOfHtml(html)).toBe(
      '# Queue full\n\nIt was full.\nTwice.\n\n- one\n  1. deep\n- two\n\n```\na  b\nc\n```\n\nUse `kill -9`\n\n| When | now / then |\n',
    );
  });

  it('is only ever text: nothing of it runs, loads or stays', () => {
    const before = document.documentElement.innerHTML.length;
    let ran = false;
    Object.assign(globalThis, { ranFromHtml: () => (ran = true) });
    const text = textOfHtml(
      '<p>A<script>ranFromHtml()</script><img src="/nowhere.png" onerror="ranFromHtml()"><svg onload="ranFromHtml()"></svg>' +
        '<iframe srcdoc="<script>parent.ranFromHtml()</script>"></iframe><a href="javascript:ranFromHtml()">link</a>' +
        '<template><p>hidden</p></template>&lt;b&gt; B</p>',
    );
    expect(text).toBe('Alink<b> B\n');
    expect(ran).toBe(false);
    expect(document.documentElement.innerHTML.length).toBe(before);
  });

  it('nested without end is still read', () => {
    expect(textOfHtml(`${'<div>'.repeat(5000)}deep`)).toContain('deep');
  });

  it('from the clipboard is only asked for its form where it has some', () => {
    expect(hasForm('<meta><span>words</span>')).toBe(false);
    expect(hasForm('<h2 class="x">words</h2>')).toBe(true);
    expect(hasForm('<html>header</html>')).toBe(false);
  });

  it('is known by its name or by its beginning', async () => {
    expect(await open('page.htm', '<p>a</p>')).toEqual({ text: 'a\n' });
    expect(await open('page', '\n<!DOCTYPE html><p>a</p>')).toEqual({ text: 'a\n' });
    expect(await open('page.md', '<p>a</p>')).toEqual({ text: '<p>a</p>' });
  });
});
