import type { Block, BlockOf } from '#contract/blocks.ts';
import type { FormBlockType, FormValues } from '../blocks/body-block.ts';
import { getBodyBlock, isFormBlock } from '../blocks/body-blocks.ts';
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
  if (isFormBlock(block)) return toBlock(block, getBodyBlock(block.type).toValues(block));
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
  }
}

function toList(block: BlockOf<'list'>, state: ElementState): LexicalList {
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

function toBlock(block: BlockOf<FormBlockType>, values: FormValues): LexicalBlock {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id: block.id,
      blockType: block.type,
      blockName: '',
      ...(block.language ? { language: block.language } : {}),
      ...values,
    },
  };
}
