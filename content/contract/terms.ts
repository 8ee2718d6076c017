import { z } from 'zod';
import { broadcastSchema } from './broadcast.ts';
import { daySchema, optionallyLocalized } from './identity.ts';
import { referenceTo } from './reference.ts';
import { sectionLayoutSchema } from './section-layout.ts';
import { term } from './term.ts';
import { line, text } from './text.ts';
import { dyesNames } from './weave/dyes.ts';

/** Lĩnh vực: a field of emulation; its criteria stand in criteria sets. */
export const topicSchema = z.object({
  ...term,
  kind: z.literal('topic'),
  order: z.int().default(0),
});

/** Phong trào thi đua: a movement or campaign, with dates. */
export const movementSchema = z.object({
  ...term,
  kind: z.literal('movement'),
  from: daySchema.optional(),
  to: daySchema.optional(),
});

export const sectionTypes = ['page', 'column', 'programme'] as const;
export const sectionTypeNames = {
  page: 'Chuyên trang',
  column: 'Chuyên mục',
  programme: 'Chương trình phát thanh, truyền hình',
} as const;

/** Chuyên trang, chuyên mục. */
export const sectionSchema = z.object({
  ...term,
  kind: z.literal('section'),
  /** What the navigation calls it, in one line with the others; absent: the name. */
  shortName: optionallyLocalized(16).default({}),
  type: z.enum(sectionTypes),
  order: z.int().default(0),
  /** The unit that answers for it. */
  owner: referenceTo('unit').optional(),
  cover: referenceTo('media').optional(),
  /** What else is to be known of the broadcasts, in words. */
  schedule: optionallyLocalized(500).default({}),
  /** When a programme is broadcast, line by line. */
  broadcasts: z.array(broadcastSchema).max(50, 'Nhiều nhất 50 dòng.').optional(),
  /** How its page is composed; without it the page is a list. */
  layout: sectionLayoutSchema.optional(),
});

export const unitLevels = [
  'central',
  'province',
  'department',
  'district',
  'commune',
  'cell',
  'organisation',
] as const;
export const unitLevelNames = {
  central: 'Trung ương',
  province: 'Cấp tỉnh, thành phố',
  department: 'Sở, ban, ngành',
  district: 'Cấp huyện (cũ)',
  commune: 'Cấp xã',
  cell: 'Chi bộ, đảng bộ cơ sở',
  organisation: 'Tổ chức, doanh nghiệp',
} as const satisfies Record<(typeof unitLevels)[number], string>;

/** Cơ quan, đơn vị, địa phương. */
export const unitSchema = z.object({
  ...term,
  kind: z.literal('unit'),
  level: z.enum(unitLevels),
  shortName: text(80).default(''),
  parent: referenceTo('unit').optional(),
  place: referenceTo('place').optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  website: z.url({ protocol: /^https?$/ }).optional(),
});

export const placeTypes = ['province', 'commune'] as const;

/** Đơn vị hành chính: a province or commune, valid from–to, with the names it replaced. */
export const placeSchema = z.object({
  ...term,
  kind: z.literal('place'),
  type: z.enum(placeTypes),
  /** Code of the General Statistics Office. */
  code: z.string().regex(/^\d{2,5}$/),
  parent: referenceTo('place').optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Names that readers may still type: former communes, districts, provinces. */
  aliases: z.array(line(200)).default([]),
  /** In what the pages of a province are dressed; absent: what the system's table says. */
  dyes: z.enum(dyesNames).optional(),
});

export type TopicDocument = z.infer<typeof topicSchema>;
export type MovementDocument = z.infer<typeof movementSchema>;
export type SectionDocument = z.infer<typeof sectionSchema>;
export type UnitDocument = z.infer<typeof unitSchema>;
export type PlaceDocument = z.infer<typeof placeSchema>;
