/** HTML as plain text with the signs of Markdown for headings and lists. It is only ever read: nothing of it runs, loads or is shown. */

const dropped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'SVG',
  'HEAD',
  'TITLE',
  'SELECT',
  'BUTTON',
  'NAV',
  'MATH',
]);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HR MAIN P SECTION SUMMARY'.split(
    ' ',
  ),
);
/** How deep elements are followed; deeper ones give their text without form. */
const deepest = 400;

export function textOfHtml(html: string): string {
  // A document made this way has no window: scripts do not run, pictures are not fetched.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const out = writer();
  write(page.body, out, 0);
  return out.text();
}

/** Whether HTML from the clipboard has form that its plain text would lose. */
export function hasForm(html: string): boolean {
  return /<(?:h[1-6]|li|table)[\s>]/i.test(html);
}

type Writer = ReturnType<typeof writer>;

/** Collects lines; white space is made single, except where it is code. */
function writer() {
  let text = '';
  return {
    say(words: string) {
      const plain = words.replace(/[ \t\r\n\f]+/g, ' ');
      text += /(?:^|[\s])$/.test(text) ? plain.replace(/^ /, '') : plain;
    },
    asIs(words: string) {
      text += words;
    },
    line() {
      text = text.replace(/[ \t]+$/, '');
      if (text !== '' && !text.endsWith('\n')) text += '\n';
    },
    gap() {
      this.line();
      if (text !== '' && !text.endsWith('\n\n')) text += '\n';
    },
    text: () => `${text.trim()}\n`,
  };
}

function write(node: Node, out: Writer, depth: number): void {
  if (node.nodeType === Node.TEXT_NODE) return out.say(node.nodeValue ?? '');
  if (!(node.nodeType === Node.ELEMENT_NODE) || depth > deepest) {
    if (depth > deepest) out.say(node.textContent ?? '');
    return;
  }
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (dropped.has(tag) || element.hasAttribute('hidden')) return;
  const inside = () => {
    for (const child of element.childNodes) write(child, out, depth + 1);
  };
  const heading = /^H([1-6])$/.exec(tag)?.[1];
  if (heading !== undefined) {
    out.gap();
    out.asIs(`${'#'.repeat(Number(heading))} `);
    inside();
    return out.gap();
  }
  switch (tag) {
    case 'BR':
      return out.asIs('\n');
    case 'PRE':
      out.gap();
      out.asIs(`\`\`\`\n${(element.textContent ?? '').replace(/\n?$/, '\n')}\`\`\``);
      return out.gap();
    case 'CODE':
      return out.say(`\`${element.textContent ?? ''}\``);
    case 'UL':
    case 'OL':
      if (element.closest('li') === null) out.gap();
      else out.line();
      inside();
      return element.closest('li') === null ? out.gap() : out.line();
    case 'LI':
      out.line();
      out.asIs(`${'  '.repeat(listsAround(element) - 1)}${signOf(element)} `);
      inside();
      return out.line();
    case 'TR':
      out.line();
      out.asIs('|');
      for (const cell of element.children) out.asIs(` ${(cell.textContent ?? '').replace(/\s+/g, ' ').trim().replaceAll('|', '/')} |`);
      return out.line();
    case 'TABLE':
      out.gap();
      inside();
      return out.gap();
    default:
      if (!blocks.has(tag)) return inside();
      out.gap();
      inside();
      return out.gap();
  }
}

function listsAround(item: Element): number {
  let count = 0;
  for (let at = item.parentElement; at; at = at.parentElement) if (at.tagName === 'UL' || at.tagName === 'OL') count += 1;
  return Math.min(8, Math.max(1, count));
}

function signOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '-';
  return `${[...list.children].indexOf(item) + 1}.`;
}
