'use client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import {
  $createRangeSelection,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  DROP_COMMAND,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { useEffect, useState } from 'react';
import { insertBlocks } from '../paste/insert-blocks.ts';
import { PictureDialog } from './picture-dialog.tsx';
import { takePictures } from './take-pictures.ts';

/** Pictures that are pasted or dropped into the text go into the library, and stand where they were put. */
export function PicturePlugin() {
  const [editor] = useLexicalComposerContext();
  const [files, setFiles] = useState<readonly File[]>([]);
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null | undefined): boolean => {
      const pictures = data && editor.isEditable() ? takePictures(data) : [];
      if (pictures.length === 0) return false;
      event.preventDefault();
      setFiles(pictures);
      return true;
    };
    const stops = [
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => take(event, 'clipboardData' in event ? event.clipboardData : null),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          const isTaken = take(event, event.dataTransfer);
          if (isTaken) setCaretAt(editor, event);
          return isTaken;
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
    ];
    return () => stops.forEach((stop) => stop());
  }, [editor]);
  if (files.length === 0) return null;
  return (
    <PictureDialog
      files={files}
      onUploaded={(ids) => {
        setFiles([]);
        insertBlocks(
          editor,
          ids.map((media) => ({ type: 'figure', id: `p${media.slice(-12)}`, media, caption: '' })),
        );
      }}
      onClose={() => setFiles([])}
    />
  );
}

/** What is dropped stands where it was let go. */
function setCaretAt(editor: LexicalEditor, { clientX, clientY }: DragEvent): void {
  const range = document.caretRangeFromPoint(clientX, clientY);
  if (!range) return;
  editor.update(() => {
    const selection = $createRangeSelection();
    selection.applyDOMRange(range);
    $setSelection(selection);
  });
}
