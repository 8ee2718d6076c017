import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $parseSerializedNode,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import type { Block } from '#contract/blocks.ts';
import { blocksToBody } from '../../body/blocks-to-body.ts';

/** Puts blocks where the caret is. */
export function insertBlocks(editor: LexicalEditor, blocks: readonly Block[]): void {
  editor.update(() => void $insertBlocks(blocks));
}

/** Within an update. @returns the nodes as they were made; the first may have gone into the paragraph of the caret */
export function $insertBlocks(blocks: readonly Block[]): LexicalNode[] {
  const { children } = blocksToBody(blocks).root;
  const [only] = children;
  const isOneParagraph = children.length === 1 && only?.type === 'paragraph';
  const serialized = isOneParagraph ? only.children : children;
  const nodes = serialized.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode));
  const selection = $getSelection();
  if (isOneParagraph && $isRangeSelection(selection)) selection.insertNodes(nodes);
  else $insertNodes(nodes);
  return nodes;
}
