import type { z } from 'zod';
import { blockSchema, toListStart, type Block } from '#contract/blocks.ts';
import { addBelow, fromListTree, type ListTree } from '#contract/list-tree.ts';
import { getBodyBlock } from '../blocks/body-blocks.ts';
import {
  getNodes,
  type LexicalBlock,
  type LexicalInline,
  type LexicalList,
  type LexicalNode,
} from './lexical-nodes.ts';
import { inlineToHtml } from './inline-to-html.ts';

/** A block before the contract has checked it. */
export type BlockInput = z.input<typeof blockSchema>;

/** The contract's blocks of a Lexical body, unchecked. Empty paragraphs and empty lists are left out. */
export function bodyToBlocks(body: unknown): BlockInput[] {
  return getNodes(body).flatMap((node, index) => nodeToBlock(node, `khoi-${index + 1}`) ?? []);
}

function nodeToBlock(node: LexicalNode, fallbackId: string): BlockInput | undefined {
  if (node.type === 'block') return fieldsToBlock(node.fields);
  const part = { id: node.$?.id ?? fallbackId, ...withLanguage(node.$?.language) };
  if (node.type === 'list') {
    const list = fromListTree(readList(node));
    return list.items.length ? { ...part, type: 'list', ...list } : undefined;
  }
  const html = inlineToHtml(node.children);
  if (!html.replace(/<br>/g, '').trim()) return undefined;
  if (node.type === 'heading') return { ...part, type: 'heading', level: node.tag === 'h2' ? 2 : 3, html };
  return { ...part, type: 'paragraph', html };
}

/** A list within a list stands in an item of its own, which holds no words: it belongs to the item before. */
function readList(list: LexicalList): ListTree {
  const ordered = list.listType === 'number';
  const tree: ListTree = { ordered, start: ordered ? toListStart(list.start) : undefined, items: [] };
  for (const item of list.children) {
    const html = inlineToHtml(item.children.filter((child): child is LexicalInline => child.type !== 'list'));
    if (html.trim()) tree.items.push({ html, below: [] });
    for (const child of item.children) if (child.type === 'list') addBelow(tree, readList(child));
  }
  return tree;
}

function fieldsToBlock({ id, blockType, language, ...values }: LexicalBlock['fields']): BlockInput {
  const content = Object.entries(getBodyBlock(blockType).toContent(values));
  return {
    id,
    ...withLanguage(language),
    type: blockType,
    ...Object.fromEntries(content.filter(([, value]) => value !== undefined)),
  } as BlockInput;
}

function withLanguage(language: string | null | undefined) {
  return language ? { language: language as BlockInput['language'] } : {};
}

/** The blocks of a body that are whole; a draft may have others. */
export function getWholeBlocks(body: readonly unknown[] | undefined): Block[] {
  return (body ?? []).flatMap((block) => {
    const checked = blockSchema.safeParse(block);
    return checked.success ? [checked.data] : [];
  });
}
