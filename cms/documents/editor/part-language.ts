import {
  $getSelection,
  $getState,
  $isElementNode,
  $setState,
  createState,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical';
import { isLanguageCode, type LanguageCode } from '#contract/languages.ts';

const toText = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Stable id of a paragraph, heading or list. */
export const idState = createState('id', { parse: toText });

const languageState = createState('language', {
  parse: (value) => (typeof value === 'string' && isLanguageCode(value) ? value : undefined),
});

/** Marks the paragraphs, headings and lists of the selection as being in a language; undefined for the story's own. */
export function setPartLanguage(editor: LexicalEditor, language: LanguageCode | undefined): void {
  editor.update(() => {
    const tops = new Set(
      $getSelection()
        ?.getNodes()
        .map((node) => node.getTopLevelElement()),
    );
    for (const top of tops) if ($isElementNode(top)) $setState(top, languageState, language);
  });
}

/** @returns the language of a whole paragraph where it is not the story's; within a read or update of the editor */
export function $getPartLanguage(node: LexicalNode): LanguageCode | undefined {
  return $getState(node, languageState);
}
