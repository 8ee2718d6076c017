import type { Field, TextareaField } from 'payload';
import type { z } from 'zod';
import { blockSchema, type BlockType } from '#contract/blocks.ts';
import { byContract } from '../../fields/contract-rule.ts';
import { languageOptions } from '../../fields/options.ts';

type Options = (typeof blockSchema.options)[number];
type OptionOf<T extends BlockType> = Extract<Options, z.ZodType<{ type: T }>>;

/** The contract's schema of one type of block. */
export function getBlockSchema<T extends BlockType>(type: T): OptionOf<T> {
  return blockSchema.options.find((option) => option.shape.type.value === type) as OptionOf<T>;
}

/** Language of a part of a text, where it is not the story's. */
export const partLanguageField: Field = {
  name: 'language',
  type: 'select',
  label: 'Ngôn ngữ của phần này',
  options: languageOptions,
  admin: { description: 'Chỉ chọn khi khác ngôn ngữ của bài.', width: '50%' },
};

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
