'use client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import { $isListItemNode, type ListItemNode } from '@payloadcms/richtext-lexical/lexical/list';
import { useEffect } from 'react';
import { deepestLevel } from '#contract/blocks.ts';

/**
 * Tab puts an item into a list below the item before it, Shift+Tab takes it out again. Where that is not possible Tab goes
 * on to what follows, as everywhere: nobody is caught in a list.
 */
export function ListKeys() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const item = $findItem();
          if (!item || !(event.shiftKey ? item.getIndent() > 0 : $canGoDeeper(item))) return false;
          event.preventDefault();
          return editor.dispatchCommand(
            event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
            undefined,
          );
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  );
  return null;
}

function $findItem(): ListItemNode | undefined {
  const selection = $getSelection();
  const start = $isRangeSelection(selection) ? selection.anchor.getNode() : null;
  for (let node = start; node; node = node.getParent()) if ($isListItemNode(node)) return node;
  return undefined;
}

/** The first item has none before it that it could stand below. */
function $canGoDeeper(item: ListItemNode): boolean {
  return item.getIndent() < deepestLevel && item.getPreviousSibling() !== null;
}
