import { inlineToText } from '#contract/inline.ts';
import type { LexicalInline, LexicalList, LexicalListItem, LexicalNode } from './lexical-nodes.ts';
import { htmlToInline } from './html-to-inline.ts';
import { inlineToHtml } from './inline-to-html.ts';

/** One string that a translator writes. */
export interface TextString {
  /** Which of its part's strings it is, for example `text`, `item-2`, `cell-0-1`. */
  path: string;
  /** Strict inline HTML; otherwise plain text. */
  isHtml: boolean;
  text: string;
}

type Fields = Record<string, unknown>;

/** Strings of a top-level node of a body, in reading order, empty ones too. */
export function readNodeStrings(node: LexicalNode): TextString[] {
  if (node.type === 'list') {
    return getItems(node).map((item, index) => html(`item-${index}`, inlineToHtml(getInline(item))));
  }
  if (node.type !== 'block') return [html('text', inlineToHtml(node.children))];
  const { fields } = node;
  const rows = toRows(fields.items);
  switch (fields.blockType) {
    case 'quote':
      return [html('html', fields.html), plain('cite', fields.cite)];
    case 'figure':
    case 'video':
    case 'audio':
      return [html('caption', fields.caption)];
    case 'gallery':
      return rows.map((row, index) => html(`caption-${index}`, row.caption));
    case 'facts':
      return [
        plain('title', fields.title),
        ...rows.flatMap((row, index) => [
          plain(`label-${index}`, row.label),
          html(`value-${index}`, row.value),
        ]),
      ];
    case 'table':
      return [
        html('caption', fields.caption),
        ...toTable(fields.rows).flatMap((row, r) => row.map((cell, c) => html(`cell-${r}-${c}`, cell))),
      ];
    case 'embed':
      return [plain('title', fields.title), ...(fields.caption ? [html('caption', fields.caption)] : [])];
    default:
      return [];
  }
}

/** The node with these strings in place of those of the same path; others stay. */
export function writeNodeStrings(node: LexicalNode, strings: ReadonlyMap<string, string>): LexicalNode {
  if (node.type === 'list') return writeList(node, strings);
  if (node.type !== 'block') {
    const text = strings.get('text');
    return text === undefined ? node : { ...node, children: htmlToInline(text) };
  }
  const { fields } = node;
  const take = (path: string, old: unknown): unknown => strings.get(path) ?? old;
  const changed: Fields = { ...fields };
  for (const name of ['html', 'cite', 'caption', 'title'])
    if (strings.has(name)) changed[name] = strings.get(name);
  if (Array.isArray(fields.items)) {
    changed.items = toRows(fields.items).map((row, index) => ({
      ...row,
      ...(fields.blockType === 'gallery' && { caption: take(`caption-${index}`, row.caption) }),
      ...(fields.blockType === 'facts' && {
        label: take(`label-${index}`, row.label),
        value: take(`value-${index}`, row.value),
      }),
    }));
  }
  if (fields.blockType === 'table') {
    changed.rows = toTable(fields.rows).map((row, r) => row.map((cell, c) => take(`cell-${r}-${c}`, cell)));
  }
  return { ...node, fields: changed as typeof fields };
}

/** What of a node is not words: its type, its file or film. A translation may not keep its words and lose these. */
export function getNodeShape(node: LexicalNode): string {
  if (node.type === 'heading') return node.tag;
  if (node.type === 'list') return node.listType;
  if (node.type !== 'block') return node.type;
  const { blockType, media, provider, video, items } = node.fields;
  const pictures = toRows(items).map((row) => row.media);
  return [blockType, media, provider, video, ...pictures]
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

const html = (path: string, value: unknown): TextString => ({ path, isHtml: true, text: toText(value) });
const plain = (path: string, value: unknown): TextString => ({ path, isHtml: false, text: toText(value) });

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toRows(value: unknown): Fields[] {
  return Array.isArray(value) ? (value as Fields[]) : [];
}

function toTable(value: unknown): string[][] {
  return Array.isArray(value) ? (value as string[][]) : [];
}
