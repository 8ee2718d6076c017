import { z } from 'zod';
import { daySchema, timeSchema } from './identity.ts';
import { line, text } from './text.ts';

export const sourceKinds = ['document', 'decision', 'person', 'visit'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindNames = {
  document: 'Tài liệu',
  decision: 'Quyết định, văn bản',
  person: 'Người cung cấp',
  visit: 'Đi thực tế',
} as const satisfies Record<SourceKind, string>;

/** A source that readers may know: what it is, its number and day, never a private note or file. */
const publicSourceSchema = z.object({
  kind: z.enum(sourceKinds),
  title: line(300),
  number: text(100).default(''),
  date: daySchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

export type PublicSource = z.infer<typeof publicSourceSchema>;

/** “Đã kiểm chứng”: every claim of a text was held against a source by somebody who did not write it. */
export const verificationSchema = z.object({
  /** When the last claim was. */
  at: timeSchema,
  /** How many claims rest on sources. */
  claims: z.int().nonnegative(),
  /** Those of the sources that are public, in the order of the text. */
  sources: z.array(publicSourceSchema).default([]),
});

export type Verification = z.infer<typeof verificationSchema>;
