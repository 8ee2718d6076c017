import { z } from 'zod';
import { bodySchema } from './blocks.ts';
import { metCriterionSchema } from './criteria.ts';
import { followUpSchema, replicationSchema } from './exemplar-aftermath.ts';
import { areUnsourced, figureShape, unsourcedFigures } from './exemplar-figures.ts';
import { exemplarTypes } from './exemplar-types.ts';
import { daySchema, idSchema, localized, optionallyLocalized } from './identity.ts';
import { referenceTo } from './reference.ts';
import { slugSchema } from './slug.ts';
import { verificationSchema } from './verification.ts';
import { line, text } from './text.ts';

/** Roles by which exemplars are listed: people of prestige among ethnic minorities, and the like. */
export const exemplarRoles = [
  'prestige',
  'artisan',
  'elder',
  'teacher',
  'health',
  'farmer',
  'soldier',
  'youth',
  'cadre',
] as const;
export const exemplarRoleNames = {
  prestige: 'Người có uy tín',
  artisan: 'Nghệ nhân',
  elder: 'Già làng, trưởng thôn',
  teacher: 'Nhà giáo',
  health: 'Thầy thuốc, nhân viên y tế',
  farmer: 'Nông dân sản xuất giỏi',
  soldier: 'Cán bộ, chiến sĩ',
  youth: 'Thanh niên',
  cadre: 'Cán bộ, công chức, viên chức',
} as const satisfies Record<(typeof exemplarRoles)[number], string>;

export const recognitionLevels = [
  'commune',
  'district',
  'department',
  'province',
  'ministry',
  'central',
] as const;
export const recognitionLevelNames = {
  commune: 'Cấp xã',
  district: 'Cấp huyện (cũ)',
  department: 'Sở, ban, ngành',
  province: 'Cấp tỉnh',
  ministry: 'Cấp bộ',
  central: 'Cấp Nhà nước',
} as const satisfies Record<(typeof recognitionLevels)[number], string>;

/** Điển hình, gương: whom or what stories are about. */
export const exemplarSchema = z
  .object({
    kind: z.literal('exemplar'),
    id: idSchema,
    slug: slugSchema,
    previousSlugs: z.array(slugSchema).default([]),
    type: z.enum(exemplarTypes),
    name: localized(200),
    /** What the person is or the model does, in half a line. */
    headline: optionallyLocalized(200).default({}),
    summary: optionallyLocalized(1_000).default({}),
    /** Ethnic group in Vietnamese, where the person allows it to be shown; else empty. */
    ethnicity: text(60).default(''),
    ...figureShape,
    /** Longer profile, in Vietnamese. */
    body: bodySchema.default([]),
    roles: z.array(z.enum(exemplarRoles)).default([]),
    portrait: referenceTo('media').optional(),
    unit: referenceTo('unit').optional(),
    place: referenceTo('place').optional(),
    topics: z.array(referenceTo('topic')).default([]),
    movements: z.array(referenceTo('movement')).default([]),
    recognitions: z
      .array(
        z.object({
          title: line(200),
          level: z.enum(recognitionLevels),
          issuer: text(200).default(''),
          decision: text(100).default(''),
          date: daySchema.optional(),
        }),
      )
      .default([]),
    sources: z
      .array(z.object({ title: line(300), url: z.url({ protocol: /^https?$/ }).optional() }))
      .default([]),
    /** Every claim was held against a source; absent where that was not done. */
    verification: verificationSchema.optional(),
    /** Which criteria it meets, and what shows it. */
    criteria: z.array(metCriterionSchema).max(60, 'Nhiều nhất 60 dòng.').default([]),
    /** Of a model: the kind that its unit asked for. */
    modelType: referenceTo('model-type').optional(),
    followUps: z.array(followUpSchema).max(100, 'Nhiều nhất 100 dòng.').default([]),
    replications: z.array(replicationSchema).max(300, 'Nhiều nhất 300 dòng.').default([]),
    sample: z.boolean().default(false),
  })
  .superRefine(({ id, replications, ...figures }, context) => {
    if (areUnsourced(figures))
      context.addIssue({ code: 'custom', path: ['figuresSource'], message: unsourcedFigures });
    for (const [index, { exemplar }] of replications.entries()) {
      if (exemplar === id)
        context.addIssue({
          code: 'custom',
          path: ['replications', index, 'exemplar'],
          message: 'Điển hình không học theo chính mình.',
        });
    }
  });

export type ExemplarDocument = z.infer<typeof exemplarSchema>;
