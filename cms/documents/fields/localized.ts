import type { z } from 'zod';
import type { ArrayField, Field, TextareaField, TextField } from 'payload';
import { defaultLanguage, isLanguageCode } from '#contract/languages.ts';
import type { Localized } from '#contract/identity.ts';
import { getLongest, withLongest } from '../../platform/rest/longest.ts';
import { byContract } from './contract-rule.ts';
import { otherLanguageOptions } from './options.ts';

/** The array whose rows are the other languages. */
export const translationsName = 'translations';

interface LocalizedField {
  name: string;
  label: string;
  /** The contract's schema of the whole `Localized` value. */
  schema: z.ZodType;
  required?: boolean;
  long?: boolean;
  description?: string;
}

/**
 * Short labels in several languages: Vietnamese in fields of their own, every other language as a row of the array
 * `translations`. Payload's field localization is not used, so that no locale switch stands above stories, which are
 * one document per language.
 */
export function localizedFields(fields: readonly LocalizedField[]): Field[] {
  return [...fields.map((field) => toField(field, field.required ?? false)), translationsField(fields)];
}

function toField(field: LocalizedField, required: boolean): TextField | TextareaField {
  const rule = byContract(field.schema);
  return {
    name: field.name,
    type: field.long ? 'textarea' : 'text',
    label: field.label,
    required,
    admin: field.description ? { description: field.description } : {},
    validate: withLongest(
      (value: unknown) =>
        value ? rule({ [defaultLanguage]: value }) : required ? 'Không được để trống.' : true,
      getLongest(rule),
    ),
  } as TextField | TextareaField;
}

function translationsField(fields: readonly LocalizedField[]): ArrayField {
  return {
    name: translationsName,
    type: 'array',
    label: 'Bằng ngôn ngữ khác',
    labels: { singular: 'ngôn ngữ', plural: 'ngôn ngữ' },
    admin: {
      initCollapsed: true,
      description:
        'Chỉ điền khi có người thạo tiếng đó viết hoặc duyệt. Để trống thì trang dùng tên tiếng Việt.',
      components: { RowLabel: '/documents/fields/language-row-label.tsx#LanguageRowLabel' },
    },
    validate: (rows) => {
      const codes = ((rows ?? []) as { language?: string }[]).map((row) => row.language);
      return new Set(codes).size === codes.length || 'Mỗi ngôn ngữ chỉ một dòng.';
    },
    fields: [
      { name: 'language', type: 'select', label: 'Ngôn ngữ', required: true, options: otherLanguageOptions },
      ...fields.map((field) => toField({ ...field, description: undefined }, false)),
    ],
  };
}

type Row = { language: string } & Record<string, unknown>;

/** Gathers a label from a Payload document into the contract's shape. */
export function toLocalized(doc: object, field: string): Localized {
  const values = doc as Record<string, unknown> & { translations?: Row[] | null };
  const result: Localized = {};
  if (values[field]) result[defaultLanguage] = String(values[field]);
  for (const row of values.translations ?? []) {
    if (isLanguageCode(row.language) && row[field]) result[row.language] = String(row[field]);
  }
  return result;
}

/** The reverse of `toLocalized`, for several labels at once. */
export function fromLocalized(labels: Readonly<Record<string, Localized>>): Record<string, unknown> {
  const vietnamese: Record<string, unknown> = {};
  const rows = new Map<string, Row>();
  for (const [field, localized] of Object.entries(labels)) {
    for (const [language, value] of Object.entries(localized)) {
      if (!value) continue;
      if (language === defaultLanguage) vietnamese[field] = value;
      else rows.set(language, { ...(rows.get(language) ?? { language }), [field]: value });
    }
  }
  return { ...vietnamese, translations: [...rows.values()] };
}
