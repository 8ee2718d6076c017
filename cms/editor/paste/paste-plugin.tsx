'use client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  type LexicalEditor,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { toast, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { bodyToText, type Block } from '#contract/blocks.ts';
import { isLikelyOld } from '#contract/old-encoding.ts';
import { EncodingDialog } from '../../letters/encoding-dialog.tsx';
import { convertBlocks } from '../../letters/convert-blocks.ts';
import { blocksToBody } from '../../publishing/blocks-to-body.ts';
import { cleanPasted, toBlocks } from './clean-html.ts';

/** Pastes structure without rubbish, and asks before it converts text of the old encoding. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const language = useFormFields(([fields]) => (fields.language?.value as string | undefined) ?? 'vi');
  const [waiting, setWaiting] = useState<Block[]>();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null;
          // Copied within the editor: Lexical knows it better.
          if (!data || data.types.includes('application/x-lexical-editor') || data.files.length > 0)
            return false;
          const blocks = readClipboard(data);
          if (!blocks) return false;
          event.preventDefault();
          if (isLikelyOld(bodyToText(blocks), language)) setWaiting(blocks);
          else insert(editor, blocks);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, language],
  );
  if (!waiting) return null;
  const finish = (blocks: Block[] | undefined) => {
    setWaiting(undefined);
    if (blocks) insert(editor, blocks);
  };
  return (
    <EncodingDialog
      texts={waiting.map((block) => bodyToText([block]))}
      onConvert={() => finish(convertBlocks(waiting))}
      onKeep={() => finish(waiting)}
      onClose={() => finish(undefined)}
    />
  );
}

function readClipboard(data: DataTransfer): Block[] | undefined {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const body = html ? new DOMParser().parseFromString(html, 'text/html').body : paragraphs(text);
  if (!body) return undefined;
  const { blocks, pictures } = cleanPasted(body);
  if (pictures > 0) toast.info('Ảnh không dán được vào bài. Hãy tải ảnh lên thư viện rồi chèn khối Ảnh.');
  return toBlocks(blocks, makeId);
}

/** Plain text of several lines is several paragraphs. */
function paragraphs(text: string): Element | undefined {
  if (!text.trim()) return undefined;
  const body = document.createElement('div');
  for (const line of text.split(/\r?\n/)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    body.append(paragraph);
  }
  return body;
}

function insert(editor: LexicalEditor, blocks: Block[]): void {
  const { children } = blocksToBody(blocks).root;
  editor.update(() => {
    const [only] = children;
    const isOneParagraph = children.length === 1 && only?.type === 'paragraph';
    const serialized = isOneParagraph ? only.children : children;
    const nodes = serialized.map((node) => $parseSerializedNode(node as unknown as SerializedLexicalNode));
    const selection = $getSelection();
    if (isOneParagraph && $isRangeSelection(selection)) selection.insertNodes(nodes);
    else $insertNodes(nodes);
  });
}

function makeId(): string {
  return `p${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}
