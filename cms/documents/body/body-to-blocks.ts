import type { z } from 'zod';
import { blockSchema, toListStart, type Block } from '#contract/blocks.ts';
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
    const items = listToItems(node);
    const ordered = node.listType === 'number';
    const start = ordered ? toListStart(node.start) : undefined;
    return items.length
      ? { ...part, type: 'list', ordered, ...(start === undefined ? {} : { start }), items }
      : undefined;
  }
  const html = inlineToHtml(node.children);
  if (!html.replace(/<br>/g, '').trim()) return undefined;
  if (node.type === 'heading') return { ...part, type: 'heading', level: node.tag === 'h2' ? 2 : 3, html };
  return { ...part, type: 'paragraph', html };
}

/** Items in reading order; a list within an item is continued in the same list. */
function listToItems(list: LexicalList): string[] {
  return list.children.flatMap((item) => {
    const inline = item.children.filter((child): child is LexicalInline => child.type !== 'list');
    const below = item.children.filter((child): child is LexicalList => child.type === 'list');
    const html = inlineToHtml(inline);
    return [...(html.trim() ? [html] : []), ...below.flatMap(listToItems)];
  });
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
