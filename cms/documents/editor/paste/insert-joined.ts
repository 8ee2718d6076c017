import {
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  UNDO_COMMAND,
  type ElementNode,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical';
import { toast } from '@payloadcms/ui';
import type { CopiedLines, Joint } from './join-lines.ts';
import { $insertBlocks } from './insert-blocks.ts';
import { toParagraphs } from './read-clipboard.ts';
import { joinedNotice } from './joined-notice.ts';

/**
 * Pastes lines that a page cut, and joins them in a second step of its own: one Ctrl+Z, or the button, parts them again. The
 * editor is told.
 */
export function insertJoined(editor: LexicalEditor, { lines, joints }: CopiedLines): void {
  const keys: string[] = [];
  editor.update(
    () => {
      const selection = $getSelection();
      const start = $isRangeSelection(selection) ? selection.anchor.getNode().getTopLevelElement() : null;
      const nodes = $insertBlocks(toParagraphs(lines));
      // What was pasted into a paragraph continues it.
      nodes.forEach((node, index) =>
        keys.push(index === 0 && !node.isAttached() && start ? start.getKey() : node.getKey()),
      );
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  );
  // The new paragraphs are given their ids in a step that belongs to the paste; only then can joining be one of its own.
  setTimeout(() => {
    editor.update(() => $join(keys, joints), { discrete: true, tag: HISTORY_PUSH_TAG });
    tell(editor);
  }, 0);
}

function tell(editor: LexicalEditor): void {
  const joined = getText(editor);
  toast.info(joinedNotice, {
    duration: 20_000,
    action: {
      label: 'Hoàn tác',
      onClick: () => {
        if (getText(editor) === joined) editor.dispatchCommand(UNDO_COMMAND, undefined);
        else toast.info('Bài đã sửa tiếp từ lúc dán. Hãy bấm Ctrl+Z cho đến khi các dòng tách ra.');
      },
    },
  });
}

function getText(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

/** From the last line up, so that what goes on stays whole. */
function $join(keys: readonly string[], joints: readonly (Joint | undefined)[]): void {
  for (let index = keys.length - 1; index > 0; index -= 1) {
    const joint = joints[index];
    const below = $getNodeByKey(keys[index] ?? '');
    const above = below?.getPreviousSibling();
    if (!joint || !$isElementNode(below) || !$isElementNode(above)) continue;
    if (joint === 'drop') $dropHyphen(above);
    if (joint === 'space') above.append($createTextNode(' '));
    above.append(...below.getChildren());
    below.remove();
  }
}

function $dropHyphen(line: ElementNode): void {
  const last = line.getLastDescendant();
  if ($isTextNode(last)) last.setTextContent(last.getTextContent().replace(/[-\u00AD¬]$/u, ''));
}
