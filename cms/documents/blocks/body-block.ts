import type { Field, TextareaField } from 'payload';
import type { z } from 'zod';
import type { BlockOf, BlockType, blockSchemas } from '#contract/blocks.ts';
import { byContract } from '../fields/contract-rule.ts';
import { languageOptions } from '../fields/options.ts';

/** Types of blocks that the editor fills in a form of their own; the others are Lexical's own elements. */
export type FormBlockType = Exclude<BlockType, 'paragraph' | 'heading' | 'list'>;

/** What a form holds; a draft may lack anything. */
export type FormValues = Record<string, unknown>;

/** One string that a translator writes. */
export interface StringPlace {
  /** Which of its part's strings it is, for example `text`, `item-2`, `cell-0-1`. */
  path: string;
  /** Strict inline HTML; otherwise plain text. */
  isHtml: boolean;
  /** Where the original has none, a translation has none. */
  isOptional?: boolean;
}

/** Takes what stands at a place and gives what is to stand there. */
export type VisitString = (place: StringPlace, value: unknown) => unknown;

type Content<B> = Omit<B, 'id' | 'type' | 'language'>;
type InputOf<T extends BlockType> = z.input<(typeof blockSchemas)[T]>;
/** Every part by name, also those that a block may lack, so that none is forgotten. */
type EachPart<B, V = never> = {
  [K in keyof Required<Content<B>>]: [V] extends [never] ? Content<B>[K] : V;
};

/** All that the CMS knows of one type of block. */
export interface BodyBlock<T extends FormBlockType> {
  /** The form, in its order. */
  fields: EachPart<InputOf<T>, Field>;
  /** What the form says, in the contract's words, unchecked. */
  toContent(values: FormValues): EachPart<InputOf<T>>;
  /** The reverse of `toContent`. Rows get ids of the form from the block's id. */
  toValues(block: BlockOf<T>): EachPart<BlockOf<T>, unknown>;
  /** The values with each string for translators, in reading order, as `visit` gives it. */
  mapStrings(values: FormValues, visit: VisitString): FormValues;
  /** Its files and films: a translation may not keep its words and lose these. */
  getShown(values: FormValues): unknown[];
}

/** Language of a part of a text, where it is not the story's. */
export const partLanguageField: Field = {
  name: 'language',
  type: 'select',
  label: 'Ngôn ngữ của phần này',
  options: languageOptions,
  admin: { description: 'Chỉ chọn khi khác ngôn ngữ của bài.', width: '50%' },
};

/** Above the form of a block: what readers will see of it. */
export const drawnField = (type: FormBlockType): Field => ({
  name: 'drawn',
  type: 'ui',
  admin: {
    components: { Field: { path: '/documents/blocks/drawn-block.tsx#DrawnBlock', clientProps: { type } } },
  },
});

/** A line or paragraph with bold, italic, links…, kept as the contract's strict inline HTML. */
export function inline(name: string, label: string, schema: z.ZodType, required = false): TextareaField {
  return {
    name,
    type: 'textarea',
    label,
    required,
    validate: byContract(schema),
    admin: { components: { Field: '/documents/editor/inline/inline-field.tsx#InlineField' } },
  };
}
