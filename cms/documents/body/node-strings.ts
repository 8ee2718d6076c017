import { inlineToText } from '#contract/inline.ts';
import type { StringPlace, VisitString } from '../blocks/body-block.ts';
import { getBodyBlock } from '../blocks/body-blocks.ts';
import { toText } from '../blocks/form-values.ts';
import type {
  LexicalBlock,
  LexicalInline,
  LexicalList,
  LexicalListItem,
  LexicalNode,
} from './lexical-nodes.ts';
import { htmlToInline } from './html-to-inline.ts';
import { inlineToHtml } from './inline-to-html.ts';

/** One string that a translator writes. */
export interface TextString extends Pick<StringPlace, 'path' | 'isHtml'> {
  text: string;
}

/** Strings of a top-level node of a body, in reading order, empty ones too. */
export function readNodeStrings(node: LexicalNode): TextString[] {
  if (node.type === 'list') {
    return getItems(node).map((item, index) => html(`item-${index}`, inlineToHtml(getInline(item))));
  }
  if (node.type !== 'block') return [html('text', inlineToHtml(node.children))];
  const strings: TextString[] = [];
  getBodyBlock(node.fields.blockType).mapStrings(node.fields, ({ path, isHtml, isOptional }, value) => {
    if (value || !isOptional) strings.push({ path, isHtml, text: toText(value) });
    return value;
  });
  return strings;
}

/** The node with these strings in place of those of the same path; others stay. */
export function writeNodeStrings(node: LexicalNode, strings: ReadonlyMap<string, string>): LexicalNode {
  if (node.type === 'list') return writeList(node, strings);
  if (node.type !== 'block') {
    const text = strings.get('text');
    return text === undefined ? node : { ...node, children: htmlToInline(text) };
  }
  return mapNodeStrings(node, ({ path }, value) => strings.get(path) ?? value);
}

/** A block with a form, each of its strings as `visit` gives it. */
export function mapNodeStrings(node: LexicalBlock, visit: VisitString): LexicalBlock {
  const fields = getBodyBlock(node.fields.blockType).mapStrings(node.fields, visit);
  return { ...node, fields: fields as LexicalBlock['fields'] };
}

/** What of a node is not words: its type, its file or film. A translation may not keep its words and lose these. */
export function getNodeShape(node: LexicalNode): string {
  if (node.type === 'heading') return node.tag;
  if (node.type === 'list') return node.listType;
  if (node.type !== 'block') return node.type;
  const { blockType } = node.fields;
  return [blockType, ...getBodyBlock(blockType).getShown(node.fields)]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

/** What strings say, a line each. */
export function toPlainText(strings: readonly TextString[]): string {
  return strings
    .map(({ isHtml, text }) => (isHtml ? inlineToText(text) : text))
    .filter(Boolean)
    .join('\n');
}

/** True when a string says nothing. */
export function isBlank(string: TextString): boolean {
  return !toPlainText([string]).trim();
}

/** Items in reading order; one that only holds another list is no item of its own. */
function getItems(list: LexicalList): LexicalListItem[] {
  return list.children.flatMap((item) => {
    const below = item.children.filter((child): child is LexicalList => child.type === 'list');
    const isFrame = below.length > 0 && getInline(item).length === 0;
    return [...(isFrame ? [] : [item]), ...below.flatMap(getItems)];
  });
}

function getInline(item: LexicalListItem): LexicalInline[] {
  return item.children.filter((child): child is LexicalInline => child.type !== 'list');
}

function writeList(list: LexicalList, strings: ReadonlyMap<string, string>): LexicalList {
  let count = 0;
  const write = (each: LexicalList): LexicalList => ({
    ...each,
    children: each.children.map((item) => {
      const below = item.children.filter((child) => child.type === 'list');
      const own = getInline(item);
      if (below.length > 0 && own.length === 0) return { ...item, children: below.map(write) };
      const text = strings.get(`item-${count}`);
      count += 1;
      return { ...item, children: [...(text === undefined ? own : htmlToInline(text)), ...below.map(write)] };
    }),
  });
  return write(list);
}

const html = (path: string, text: string): TextString => ({ path, isHtml: true, text });
