import { escapeMarkup } from '#contract/text.ts';
import type { Content } from './markup.ts';

const empty = new Set(['img', 'input', 'br']);

/** What the search draws, as the server writes it into a page. */
export function toHtml(content: Content): string {
  if (typeof content === 'string') return escapeMarkup(content);
  const { tag, attributes, children } = content;
  const inside = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`);
  const opening = `<${tag}${inside.join('')}>`;
  return empty.has(tag) ? opening : `${opening}${children.map(toHtml).join('')}</${tag}>`;
}
