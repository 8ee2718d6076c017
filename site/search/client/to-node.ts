import type { Content } from '../draw/markup.ts';

/** What the search draws, as nodes of the page. */
export function toNode(content: Content): Node {
  if (typeof content === 'string') return document.createTextNode(content);
  const node = document.createElement(content.tag);
  for (const [name, value] of Object.entries(content.attributes)) node.setAttribute(name, value);
  node.append(...content.children.map(toNode));
  return node;
}
