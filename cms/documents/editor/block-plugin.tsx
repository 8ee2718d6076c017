'use client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import {
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $setState,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useEffect } from 'react';
import { getLanguage } from '#contract/languages.ts';
import { setCurrentBlock } from './current-block.ts';
import { $getPartLanguage, idState } from './part-language.ts';

/** Gives every new paragraph its id while it is written, shows its language, and tells which one the cursor is in. */
export function BlockPlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, dirtyElements }) => {
        const missing = editorState.read(() => {
          setCurrentBlock(readCurrent());
          markBlocks(editor);
          return dirtyElements.size > 0 && $findWithoutId().length > 0;
        });
        if (missing && editor.isEditable()) editor.update($giveIds, { tag: 'history-merge' });
      }),
    [editor],
  );
  return null;
}

/** Top-level elements without an id, or with that of one before them (split or pasted). */
function $findWithoutId(): LexicalNode[] {
  const seen = new Set<string>();
  return $getRoot()
    .getChildren()
    .filter((node) => {
      const id = $readId(node);
      const isTaken = id !== undefined && seen.has(id);
      if (id) seen.add(id);
      return $isElementNode(node) && (isTaken || !id);
    });
}

function $giveIds(): void {
  for (const node of $findWithoutId()) $setState(node, idState, makeId());
}

function $readId(node: LexicalNode): string | undefined {
  if ($isElementNode(node)) return $getState(node, idState);
  const { fields } = node.exportJSON() as { fields?: { id?: string } };
  return fields?.id;
}

function readCurrent() {
  const top = $getSelection()?.getNodes()[0]?.getTopLevelElement();
  const block = top ? $readId(top) : undefined;
  return top && block ? { block, text: top.getTextContent().slice(0, 80) } : undefined;
}

/** So that a comment finds its paragraph, and a reader the language of it. */
function markBlocks(editor: LexicalEditor): void {
  for (const node of $getRoot().getChildren()) {
    const element = editor.getElementByKey(node.getKey());
    if (!element) continue;
    const language = $isElementNode(node) ? $getPartLanguage(node) : undefined;
    element.dataset.block = $readId(node) ?? '';
    element.lang = language ?? '';
    if (language) element.dataset.languageName = getLanguage(language).name;
    else delete element.dataset.languageName;
  }
}

function makeId(): string {
  return `d${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}
