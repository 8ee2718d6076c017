import { isSafeHref } from '#contract/inline.ts';
import { cleanText, escapeMarkup } from '#contract/text.ts';
import { isHidden } from './rubbish.ts';

type Mark = 'strong' | 'em' | 'u' | 's' | 'sub' | 'sup';

interface Piece {
  text: string;
  marks: readonly Mark[];
  href: string | undefined;
}

const markOf: Readonly<Record<string, Mark>> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  CITE: 'em',
  U: 'u',
  INS: 'u',
  S: 's',
  STRIKE: 's',
  SUB: 'sub',
  SUP: 'sup',
};

/** Strict inline HTML of the contract from copied nodes: what was shown bold, italic or as a link, and nothing of its styles. */
export function cleanInline(nodes: readonly Node[], { isHeading = false } = {}): string {
  const pieces = nodes.flatMap((node) => readPieces(node, new Set(), undefined));
  const html = pieces.map((piece) => writePiece(piece, isHeading)).join('');
  return merge(html)
    .replace(/[ \n]*<br>[ \n]*/g, '<br>')
    .replace(/[ \n]+/g, ' ')
    .replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
}

function readPieces(node: Node, marks: ReadonlySet<Mark>, href: string | undefined): Piece[] {
  if (isHidden(node)) return [];
  if (node.nodeType === 3) {
    const text = cleanText((node.textContent ?? '').replace(/[\s\u00A0]+/g, ' '));
    return text ? [{ text, marks: [...marks], href }] : [];
  }
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  if (element.tagName === 'BR') return [{ text: '\n', marks: [], href: undefined }];
  const own = getMarks(element, marks);
  const link = element.tagName === 'A' ? (toHref(element.getAttribute('href')) ?? href) : href;
  const inner = [...element.childNodes].flatMap((child) => readPieces(child, own, link));
  const isBlock = /^(?:P|DIV|LI|H[1-6]|TR)$/.test(element.tagName);
  return isBlock && inner.length ? [{ text: '\n', marks: [], href: undefined }, ...inner] : inner;
}

/** A style says more than its element: Google Docs makes everything of spans, and wraps it into a bold that is none. */
function getMarks(element: Element, around: ReadonlySet<Mark>): Set<Mark> {
  const marks = new Set(around);
  const style = (element.getAttribute('style') ?? '').toLowerCase();
  const set = (mark: Mark, isOn: boolean | undefined) => {
    if (isOn === true) marks.add(mark);
    if (isOn === false) marks.delete(mark);
  };
  const mark = markOf[element.tagName];
  // A tracked insertion is text like any other.
  if (mark && element.tagName !== 'INS') marks.add(mark);
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  set('strong', weight ? weight === 'bold' || weight === 'bolder' || Number(weight) >= 600 : undefined);
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  set('em', slant ? slant !== 'normal' : undefined);
  const decoration = /text-decoration(?:-line)?:\s*([\w -]+)/.exec(style)?.[1];
  set('u', decoration?.includes('underline') || undefined);
  set('s', decoration?.includes('line-through') || undefined);
  const shift = /vertical-align:\s*(\w+)/.exec(style)?.[1];
  set('sup', shift === 'super' || undefined);
  set('sub', shift === 'sub' || undefined);
  return marks;
}

const order: readonly Mark[] = ['strong', 'em', 'u', 's', 'sub', 'sup'];

function writePiece({ text, marks, href }: Piece, isHeading: boolean): string {
  if (text === '\n') return '<br>';
  const shown = order.filter(
    (mark) => marks.includes(mark) && !(isHeading && mark === 'strong') && !(href && mark === 'u'),
  );
  // White space carries no marks: „<b>chữ </b>“ ends its bold at the word.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (!words) return text;
  const inner = shown.reduceRight((html, mark) => `<${mark}>${html}</${mark}>`, escapeMarkup(words));
  return `${before}${href ? `<a href="${escapeMarkup(href)}">${inner}</a>` : inner}${after}`;
}

/** Neighbours with the same marks become one. */
function merge(html: string): string {
  let merged = html;
  for (let before = ''; before !== merged;) {
    before = merged;
    merged = merged
      .replace(/<\/(strong|em|u|s|sub|sup)>(\s*)<\1>/g, '$2')
      .replace(/(<a href="[^"]*">)([^<]*)<\/a>(\s*)\1/g, '$1$2$3');
  }
  return merged;
}

/** @example toHref('https://www.google.com/url?q=https://vi.du/&sa=D') === 'https://vi.du/' */
function toHref(value: string | null): string | undefined {
  const href = (value ?? '').trim();
  if (!href || href.startsWith('#')) return undefined;
  const wrapped = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(href)?.[1];
  const target = wrapped ? (new URLSearchParams(wrapped).get('q') ?? href) : href;
  return isSafeHref(target) ? target : undefined;
}
