import { findInlineProblem, isSafeHref } from '#contract/inline.ts';
import { escapeMarkup } from '#contract/text.ts';

const tagOf: Readonly<Record<string, string>> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  U: 'u',
  S: 's',
  STRIKE: 's',
  DEL: 's',
  SUB: 'sub',
  SUP: 'sup',
};

/** Strict inline HTML of what stands in an editable element; everything that the contract does not know is unwrapped. */
export function readInlineHtml(element: Node): string {
  const html = readChildren(element, false);
  // A browser leaves a line break behind in an emptied field.
  return html.replace(/(?:<br>\s*)+$/, '');
}

function readChildren(parent: Node, inLink: boolean): string {
  return [...parent.childNodes].map((node, index) => readNode(node, index, inLink)).join('');
}

function readNode(node: Node, index: number, inLink: boolean): string {
  if (node.nodeType === Node.TEXT_NODE)
    return escapeMarkup((node.textContent ?? '').replaceAll('\u00A0', ' '));
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'BR') return '<br>';
  const isLink = node.tagName === 'A';
  const inner = readChildren(node, inLink || isLink);
  if (isLink) {
    const href = node.getAttribute('href') ?? '';
    return inner && !inLink && isSafeHref(href) ? `<a href="${escapeMarkup(href)}">${inner}</a>` : inner;
  }
  if (node.tagName === 'SPAN' && /^[a-z]{2,3}$/.test(node.lang))
    return inner && `<span lang="${node.lang}">${inner}</span>`;
  if (node.tagName === 'DIV' || node.tagName === 'P') return index > 0 ? `<br>${inner}` : inner;
  const tag = tagOf[node.tagName];
  return tag && inner ? `<${tag}>${inner}</${tag}>` : inner;
}

/** Puts strict inline HTML into an editable element; anything else is shown as the text that it is. */
export function showInlineHtml(element: HTMLElement, html: string): void {
  if (findInlineProblem(html) === undefined) element.innerHTML = html;
  else element.textContent = html;
}
