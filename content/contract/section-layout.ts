import { z } from 'zod';
import { blockIdSchema } from './blocks.ts';
import { daySchema, localized, optionallyLocalized } from './identity.ts';
import { exemplarRoles } from './exemplar.ts';
import { findReferences, referenceTo } from './reference.ts';
import { line, text } from './text.ts';

const part = { id: blockIdSchema, heading: optionallyLocalized(120).default({}) };
/** Cards of a row. */
const count = z.int().min(1).max(12).default(4);

/** By what a part chooses: all that is given has to be true. */
const choice = {
  topic: referenceTo('topic').optional(),
  unit: referenceTo('unit').optional(),
  place: referenceTo('place').optional(),
};

/** Parts that choose for themselves; sections and the front page have them. */
export const choosingBlockSchemas = {
  /** The newest stories of a topic, unit or place, whatever their section. */
  chosen: z
    .object({ ...part, type: z.literal('chosen'), ...choice, count })
    .refine(({ topic, unit, place }) => topic ?? unit ?? place, 'Chọn lĩnh vực, đơn vị hoặc địa phương.'),
  /** Exemplars by role, topic, unit or place. */
  people: z
    .object({
      ...part,
      type: z.literal('people'),
      role: z.enum(exemplarRoles).optional(),
      ...choice,
      count: count.default(6),
    })
    .refine(
      ({ role, topic, unit, place }) => role ?? topic ?? unit ?? place,
      'Chọn vai trò, lĩnh vực, đơn vị hoặc địa phương.',
    ),
};

/** Schema of each part of which editors compose the page of a section. */
export const sectionBlockSchemas = {
  /** The story on top: the chosen one as long as it is live in the page's language, else the newest. */
  lead: z.object({ ...part, type: z.literal('lead'), story: referenceTo('story').optional() }),
  /** The newest stories that stand nowhere above. */
  river: z.object({ ...part, type: z.literal('river') }),
  videos: z.object({ ...part, type: z.literal('videos'), count }),
  radio: z.object({ ...part, type: z.literal('radio'), count }),
  portraits: z.object({
    ...part,
    type: z.literal('portraits'),
    exemplars: z.array(referenceTo('exemplar')).min(1).max(24),
  }),
  ...choosingBlockSchemas,
  quote: z.object({
    ...part,
    type: z.literal('quote'),
    text: localized(600),
    cite: text(200).default(''),
    exemplar: referenceTo('exemplar').optional(),
  }),
  /** Days until an anniversary: the page says the day, a browser with scripts how far it is. */
  countdown: z.object({ ...part, type: z.literal('countdown'), event: localized(200), day: daySchema }),
  /** Paragraphs with an empty line between them. */
  text: z.object({ ...part, type: z.literal('text'), text: localized(5_000) }),
  partners: z.object({
    ...part,
    type: z.literal('partners'),
    items: z
      .array(
        z.object({
          name: line(200),
          url: z.url({ protocol: /^https?$/ }),
          logo: referenceTo('media').optional(),
        }),
      )
      .min(1)
      .max(30),
  }),
};

type OneSchema = (typeof sectionBlockSchemas)[keyof typeof sectionBlockSchemas];
const sectionBlockSchema = z.discriminatedUnion(
  'type',
  Object.values(sectionBlockSchemas) as [OneSchema, ...OneSchema[]],
);

export type SectionBlock = z.infer<typeof sectionBlockSchema>;
export type SectionBlockType = keyof typeof sectionBlockSchemas;

export const choosingBlockSchema = z.discriminatedUnion('type', [
  choosingBlockSchemas.chosen,
  choosingBlockSchemas.people,
]);
export type ChoosingBlock = z.infer<typeof choosingBlockSchema>;

export const sectionLayoutSchema = z.array(sectionBlockSchema).max(30);

export const sectionBlockNames = {
  lead: 'Bài đinh',
  river: 'Dòng tin mới',
  videos: 'Hàng video',
  radio: 'Hàng phát thanh',
  portraits: 'Chân dung điển hình',
  chosen: 'Bài chọn theo lĩnh vực, đơn vị, địa phương',
  people: 'Gương chọn theo vai trò, lĩnh vực, đơn vị, địa phương',
  quote: 'Câu nói',
  countdown: 'Đếm ngược tới ngày kỷ niệm',
  text: 'Đoạn văn',
  partners: 'Đơn vị phối hợp',
} as const satisfies Record<SectionBlockType, string>;

/** Ids of the pictures that a layout shows itself. */
export function getLayoutMedia(layout: readonly SectionBlock[]): string[] {
  return findReferences(sectionLayoutSchema, layout).flatMap(({ kind, id }) =>
    kind === 'media' ? [id] : [],
  );
}
