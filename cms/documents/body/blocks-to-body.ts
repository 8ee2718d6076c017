import type { Block, BlockOf } from '#contract/blocks.ts';
import { toListTree, type ListTree } from '#contract/list-tree.ts';
import type { FormBlockType, FormValues } from '../blocks/body-block.ts';
import { getBodyBlock, isFormBlock } from '../blocks/body-blocks.ts';
import {
  emptyElement,
  toBody,
  type ElementState,
  type LexicalBlock,
  type LexicalBody,
  type LexicalList,
  type LexicalListItem,
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
      return { ...toList(toListTree(block)), $: state };
  }
}

/** Lexical wants a list within a list in an item of its own, and how deep it stands at every item. */
function toList({ ordered, start: first, items }: ListTree, indent = 0): LexicalList {
  const start = (ordered ? first : undefined) ?? 1;
  const toItem = (value: number, children: LexicalListItem['children']): LexicalListItem => ({
    type: 'listitem',
    ...emptyElement,
    indent,
    value,
    children,
  });
  return {
    type: 'list',
    ...emptyElement,
    listType: ordered ? 'number' : 'bullet',
    tag: ordered ? 'ol' : 'ul',
    start,
    children: items.flatMap(({ html, below }, index) => [
      toItem(start + index, htmlToInline(html)),
      ...below.map((list) => toItem(start + index + 1, [toList(list, indent + 1)])),
    ]),
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
