import { z } from 'zod';
import { exemplarTypes } from './exemplar-types.ts';
import { daySchema, idSchema } from './identity.ts';
import { referenceTo } from './reference.ts';
import { slugSchema } from './slug.ts';
import { line, text } from './text.ts';

/** Who reviews: a unit in spring, the city or province after it. */
export const reviewLevels = ['unit', 'province'] as const;
export const reviewLevelNames = {
  unit: 'Xét ở đơn vị, xã, phường',
  province: 'Xét ở tỉnh, thành phố',
} as const satisfies Record<(typeof reviewLevels)[number], string>;

/** How far a review is for the public: comments are taken, they are no longer, the council has voted. */
export const reviewPhases = ['open', 'closed', 'concluded'] as const;
export type ReviewPhase = (typeof reviewPhases)[number];

/** What somebody says of a candidate. */
export const commentStances = ['for', 'against'] as const;
export type CommentStance = (typeof commentStances)[number];

const candidateSchema = z.object({
  /** Named whether its profile is public or not: with its consent the candidate goes. */
  exemplar: referenceTo('exemplar'),
  name: line(200),
  type: z.enum(exemplarTypes),
  summary: text(5_000).default(''),
  /** Which criteria it meets, and what shows it. */
  criteria: z
    .array(z.object({ text: text(1_000), evidence: text(500) }))
    .max(60)
    .default([]),
  /** Invented for demonstration. */
  sample: z.boolean().default(false),
  /** How the council voted, once that is told. `of` are all its members, also those who were absent. */
  result: z.object({ isPassed: z.boolean(), inFavour: z.int().min(0), of: z.int().min(1) }).optional(),
});

/** Đợt xét: a shortlist on which the public comments before a council votes. */
export const reviewSchema = z.object({
  kind: z.literal('review'),
  id: idSchema,
  slug: slugSchema,
  title: line(300),
  description: text(2_000).default(''),
  level: z.enum(reviewLevels),
  year: z.int().min(2000).max(2100),
  /** Who reviews, where that unit has a page of its own. */
  unit: referenceTo('unit').optional(),
  unitName: line(200),
  phase: z.enum(reviewPhases),
  /** First and last day on which comments are taken. */
  opensOn: daySchema,
  closesOn: daySchema,
  /** Only comments with name and contact are taken. */
  isSigned: z.boolean().default(false),
  candidates: z.array(candidateSchema).min(1, 'Đợt xét cần ít nhất một người, tập thể được xét.').max(200),
  /** How many comments came, once none is taken any more. */
  comments: z.int().min(0).optional(),
});

export type ReviewDocument = z.infer<typeof reviewSchema>;
