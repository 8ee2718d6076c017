'use client';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { languages } from '#contract/languages.ts';
import { BlockPlugin } from './block-plugin.tsx';
import { ListKeys } from './list-keys.tsx';
import { setPartLanguage } from './part-language.ts';
import { PastePlugin } from './paste/paste-plugin.tsx';
import { PicturePlugin } from './pictures/picture-plugin.tsx';

const icon = (text: string) => () => <span className="part-language-icon">{text}</span>;

const partLanguages = {
  type: 'dropdown' as const,
  key: 'part-language',
  order: 31,
  ChildComponent: icon('Đoạn'),
  items: [
    {
      key: 'part-language-none',
      label: 'Đoạn này bằng ngôn ngữ của bài',
      ChildComponent: icon('–'),
      onSelect: ({ editor }: { editor: Parameters<typeof setPartLanguage>[0] }) =>
        setPartLanguage(editor, undefined),
    },
    ...languages.map(({ code, name }) => ({
      key: `part-language-${code}`,
      label: `Cả đoạn: ${name}`,
      ChildComponent: icon(code),
      onSelect: ({ editor }: { editor: Parameters<typeof setPartLanguage>[0] }) =>
        setPartLanguage(editor, code),
    })),
  ],
};

export const NewsroomFeatureClient = createClientFeature({
  plugins: [
    { Component: BlockPlugin, position: 'normal' },
    { Component: ListKeys, position: 'normal' },
    { Component: PastePlugin, position: 'normal' },
    { Component: PicturePlugin, position: 'normal' },
  ],
  toolbarFixed: { groups: [partLanguages] },
});
