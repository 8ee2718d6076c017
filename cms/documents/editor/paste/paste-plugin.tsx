'use client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { toast, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { EncodingDialog } from '../../letters/encoding-dialog.tsx';
import { insertBlocks } from './insert-blocks.ts';
import { insertJoined } from './insert-joined.ts';
import { readClipboard, type CopiedText } from './read-clipboard.ts';

/** Pastes structure without rubbish, and asks before it converts text of an old encoding. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const language = useFormFields(([fields]) => (fields.language?.value as string | undefined) ?? 'vi');
  const [waiting, setWaiting] = useState<CopiedText>();
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null;
          // Copied within the editor: Lexical knows it better.
          if (!data || data.types.includes('application/x-lexical-editor')) return false;
          const copied = readClipboard(data, language);
          if (!copied) return false;
          event.preventDefault();
          if (copied.pictures > 0)
            toast.info(
              'Ảnh nằm giữa chữ không dán theo được. Hãy chép riêng từng ảnh, hoặc kéo tệp ảnh vào bài.',
            );
          if (copied.offer) setWaiting(copied);
          else if (copied.lines) insertJoined(editor, copied.lines);
          else insertBlocks(editor, copied.blocks);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, language],
  );
  if (!waiting?.offer) return null;
  const { blocks, offer } = waiting;
  const finish = (chosen: typeof blocks | undefined) => {
    setWaiting(undefined);
    if (chosen) insertBlocks(editor, chosen);
  };
  return (
    <EncodingDialog
      conversions={offer.conversions}
      onConvert={() => finish(offer.blocks)}
      onKeep={() => finish(blocks)}
      onClose={() => finish(undefined)}
    />
  );
}
