import { z } from 'zod';
import { exemplarTypes } from './exemplar-types.ts';
import { daySchema } from './identity.ts';
import { referenceTo } from './reference.ts';
import { term } from './term.ts';
import { line, text } from './text.ts';

/** Whom or what a criteria set is for. */
export const criteriaScopes = ['general', 'topic', 'unit', 'model-type'] as const;
export type CriteriaScope = (typeof criteriaScopes)[number];
export const criteriaScopeNames = {
  general: 'Tiêu chí chung',
  topic: 'Theo lĩnh vực',
  unit: 'Riêng của đơn vị',
  'model-type': 'Theo loại mô hình',
} as const satisfies Record<CriteriaScope, string>;

export const criteriaCoverages = ['comprehensive', 'aspect'] as const;
export const criteriaCoverageNames = {
  comprehensive: 'Toàn diện',
  aspect: 'Theo từng mặt',
} as const satisfies Record<(typeof criteriaCoverages)[number], string>;

const criterionText = text(1_000);

/** Wording that was public before, and the day on which it was replaced or dropped. */
const formerText = z.object({ text: criterionText, until: daySchema });

const criterionSchema = z.object({
  /** The same for as long as the criterion is kept: profiles say by it what they meet. */
  id: line(60),
  text: criterionText,
  /** What is asked for as proof. */
  evidence: text(500).default(''),
  /** Types of exemplars that it is for; empty: all. */
  types: z.array(z.enum(exemplarTypes)).default([]),
  /** The day from which this wording holds, where it replaced another one. */
  since: daySchema.optional(),
  former: z.array(formerText).default([]),
});

/** Văn bản: what a set was issued by. */
const issuingDocumentSchema = z.object({
  title: line(300),
  number: text(100).default(''),
  issuer: text(200).default(''),
  date: daySchema.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

/** The reference that each scope needs; a general set names nobody. */
export const scopeReferences = {
  general: undefined,
  topic: 'topic',
  unit: 'unit',
  'model-type': 'modelType',
} as const satisfies Record<CriteriaScope, string | undefined>;

/** Bộ tiêu chí: what a unit, a topic or a type of model demands of an exemplar, valid from–to. */
export const criteriaSetSchema = z
  .object({
    ...term,
    kind: z.literal('criteria-set'),
    scope: z.enum(criteriaScopes),
    topic: referenceTo('topic').optional(),
    /** The unit whose criteria these are; of a general set the one that issued it. */
    unit: referenceTo('unit').optional(),
    modelType: referenceTo('model-type').optional(),
    coverage: z.enum(criteriaCoverages).default('comprehensive'),
    order: z.int().default(0),
    items: z
      .array(criterionSchema)
      .min(1, 'Bộ tiêu chí cần ít nhất một tiêu chí.')
      .max(60, 'Nhiều nhất 60 tiêu chí.'),
    /** Criteria that were dropped from the set. */
    retired: z.array(formerText.extend({ id: line(60) })).default([]),
    from: daySchema.optional(),
    to: daySchema.optional(),
    /** The set that this one replaced. */
    replaces: referenceTo('criteria-set').optional(),
    document: issuingDocumentSchema.optional(),
  })
  .superRefine((set, context) => {
    const needed = scopeReferences[set.scope];
    if (needed && !set[needed])
      context.addIssue({
        code: 'custom',
        path: [needed],
        message: `Bộ tiêu chí “${criteriaScopeNames[set.scope]}” cần nói rõ là của mục nào.`,
      });
    if (set.from && set.to && set.to < set.from)
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'Ngày hết hiệu lực đứng trước ngày bắt đầu.',
      });
    if (set.replaces === set.id)
      context.addIssue({ code: 'custom', path: ['replaces'], message: 'Bộ tiêu chí không thay chính mình.' });
  });

/** Loại mô hình: a kind of model that a unit asks its offices for. */
export const modelTypeSchema = z.object({
  ...term,
  kind: z.literal('model-type'),
  /** The unit whose offices are asked for it. */
  unit: referenceTo('unit').optional(),
  order: z.int().default(0),
});

/** What a profile says of a criterion: by what evidence it is met. */
export const metCriterionSchema = z.object({
  set: referenceTo('criteria-set'),
  /** Id of the criterion in the set. */
  item: line(60),
  evidence: line(500),
});

export type CriteriaSetDocument = z.infer<typeof criteriaSetSchema>;
export type ModelTypeDocument = z.infer<typeof modelTypeSchema>;
export type Criterion = CriteriaSetDocument['items'][number];
