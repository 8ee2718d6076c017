import type { Block } from '#contract/blocks.ts';
import {
  emptyElement,
  toBody,
  type ElementState,
  type LexicalBlock,
  type LexicalBody,
  type LexicalList,
  type LexicalNode,
} from './lexical-nodes.ts';
import { htmlToInline } from './html-to-inline.ts';

/** A Lexical body from the contract's blocks; the reverse of `bodyToBlocks`, ids and languages kept. */
export function blocksToBody(blocks: readonly Block[]): LexicalBody {
  return toBody(blocks.map(blockToNode));
}

function blockToNode(block: Block): LexicalNode {
  const state: ElementState = { id: block.id, ...(block.language ? { language: block.language } : {}) };
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', ...emptyElement, children: htmlToInline(block.html), $: state };
    case 'heading':
      return {
        type: 'heading',
        ...emptyElement,
        tag: `h${block.level}`,
        children: htmlToInline(block.html),
        $: state,
      };
    case 'list':
      return toList(block, state);
    case 'quote':
      return toBlock(block, { html: block.html, cite: block.cite });
    case 'figure':
    case 'video':
    case 'audio':
      return toBlock(block, { media: block.media, caption: block.caption });
    case 'gallery':
      return toBlock(block, { items: withRowIds(block.id, block.items) });
    case 'facts':
      return toBlock(block, { title: block.title, items: withRowIds(block.id, block.items) });
    case 'table':
      return toBlock(block, { caption: block.caption, header: block.header, rows: block.rows });
    case 'embed':
      return toBlock(block, {
        provider: block.provider,
        video: block.video,
        title: block.title,
        poster: block.poster ?? null,
        caption: block.caption ?? '',
      });
  }
}

function toList(block: Extract<Block, { type: 'list' }>, state: ElementState): LexicalList {
  const start = (block.ordered ? block.start : undefined) ?? 1;
  return {
    type: 'list',
    ...emptyElement,
    listType: block.ordered ? 'number' : 'bullet',
    tag: block.ordered ? 'ol' : 'ul',
    start,
    children: block.items.map((html, index) => ({
      type: 'listitem',
      ...emptyElement,
      value: start + index,
      children: htmlToInline(html),
    })),
    $: state,
  };
}

function toBlock(block: Block, fields: Record<string, unknown>): LexicalBlock {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id: block.id,
      blockType: block.type,
      blockName: '',
      ...(block.language ? { language: block.language } : {}),
      ...fields,
    },
  };
}

function withRowIds<T extends object>(id: string, rows: readonly T[]): (T & { id: string })[] {
  return rows.map((row, index) => ({ ...row, id: `${id}-${index + 1}` }));
}
