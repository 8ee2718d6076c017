import { z } from 'zod';
import { anniversarySchema } from './anniversary.ts';
import { darkAccentSchema, lightAccentSchema } from './colours.ts';
import { languageSchema, localized, optionallyLocalized } from './identity.ts';
import { referenceTo } from './reference.ts';
import { choosingBlockSchema } from './section-layout.ts';
import { line, text } from './text.ts';

/** What a deployment says of itself. One document. */
export const settingsSchema = z.object({
  kind: z.literal('settings'),
  id: z.literal('settings'),
  name: localized(80),
  tagline: optionallyLocalized(200).default({}),
  /** Picture in place of the built-in mark. */
  logo: referenceTo('media').optional(),
  /** Colour of the masthead and of accents, #rrggbb; absent: the built-in one. On dark pages `accentDark` or a lighter shade. */
  accent: lightAccentSchema.optional(),
  accentDark: darkAccentSchema.optional(),
  /** The agency that owns the site, as the law asks of portals. */
  owner: localized(300),
  responsibleEditor: text(200).default(''),
  permit: text(300).default(''),
  address: text(300).default(''),
  phone: text(60).default(''),
  email: z.union([z.literal(''), z.email('Thư điện tử viết như toasoan@vi-du.vn.')]).default(''),
  /** When somebody answers, in words. */
  hours: optionallyLocalized(300).default({}),
  /** Under which terms others may re-publish, in words. */
  licence: optionallyLocalized(500).default({}),
  /** Fixed title under which corrections stand on the front page; empty: the interface's own. */
  correctionsTitle: optionallyLocalized(120).default({}),
  /** Days that a correction stands on the front page. */
  correctionDays: z.int().min(1, 'Ít nhất 1 ngày.').max(365, 'Nhiều nhất 365 ngày.').default(30),
  /** How readers name exemplars: by the form of the site, or, where nothing of ours answers it, by telephone and letter. */
  nominationsBy: z.enum(['form', 'phone']).default('form'),
  /** Days within which whoever writes to us is promised an answer. */
  nominationReplyDays: z.int().min(1, 'Ít nhất 1 ngày.').max(365, 'Nhiều nhất 365 ngày.').default(15),
  /** Months after which the contact of whoever wrote is deleted. */
  nominationContactMonths: z.int().min(1, 'Ít nhất 1 tháng.').max(36, 'Nhiều nhất 36 tháng.').default(6),
  /** Languages that the public site offers, in the order of the switch; Vietnamese first. */
  languages: z
    .array(languageSchema)
    .min(1)
    .refine((codes) => codes[0] === 'vi', 'Tiếng Việt đứng đầu.')
    .refine((codes) => new Set(codes).size === codes.length, 'Hai ngôn ngữ trùng nhau.'),
});

/** What the front page shows. One document. */
export const homeSchema = z.object({
  kind: z.literal('home'),
  id: z.literal('home'),
  /** Stories at the top, by id; a story shows only in its own language. Empty: the newest. */
  leads: z.array(referenceTo('story')).max(60).default([]),
  /** Sections in the order of their rows. Empty: all, by their order. */
  sections: z.array(referenceTo('section')).max(30).default([]),
  /** Parts that choose for themselves, below the provinces. */
  rows: z.array(choosingBlockSchema).max(4).default([]),
  /** Days of the year; the front page shows those of this week. */
  anniversaries: z.array(anniversarySchema).max(200).default([]),
  /** A line of welcome. */
  notice: z.partialRecord(languageSchema, line(300)).default({}),
});

export type SettingsDocument = z.infer<typeof settingsSchema>;
export type HomeDocument = z.infer<typeof homeSchema>;
