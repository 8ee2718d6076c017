import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  TextStateFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { isSafeHref } from '#contract/inline.ts';
import { languages } from '#contract/languages.ts';
import { blockForms } from '../blocks/body-blocks.ts';
import { watchForm } from '../../platform/forms/watched-forms.ts';
import { NewsroomFeature } from './newsroom-feature.ts';

const wordsInLanguage = Object.fromEntries(
  languages.map(({ code, name }) => [
    code,
    { label: name, css: { 'border-bottom': '2px dotted var(--theme-elevation-400)' } },
  ]),
);

/** Editor of bodies: paragraphs, headings, lists, and the typed blocks of the contract. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: [],
      disableAutoLinks: true,
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          'name' in field && field.name === 'url'
            ? ({ ...field, validate: validateHref } as typeof field)
            : field,
        ),
    }),
    TextStateFeature({ state: { language: wordsInLanguage } }),
    BlocksFeature({ blocks: blockForms.map(watchForm) }),
    NewsroomFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});

function validateHref(value: unknown): true | string {
  const href = typeof value === 'string' ? value.trim() : '';
  return (
    isSafeHref(href) ||
    'Liên kết phải bắt đầu bằng https://, http://, mailto:, tel: hoặc dấu / (trang trong site).'
  );
}
