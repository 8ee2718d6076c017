import { z } from 'zod';
import { termKinds, type TermKind } from '#contract/document.ts';
import { daySchema, idSchema, languageSchema, localized, timeSchema } from '#contract/identity.ts';
import { shownCard, shownMedia, shownStory, shownTerms } from './shown-fields.ts';

/*
 * What each call answers. The description of the API is made of these shapes, and so is every answer: what a shape does
 * not name is not in the answer.
 */

const url = z.url();
const urn = z.string().regex(/^urn:uuid:/);
const month = z.string().regex(/^\d{4}-\d{2}$/);

const mediaAnswer = z.object({
  ...shownMedia.shape,
  licenceUrl: url.optional(),
  /** Every form of the file; of a picture the largest JPEG first. */
  files: z.array(
    z.object({
      url,
      type: z.string(),
      width: z.int().optional(),
      height: z.int().optional(),
      bytes: z.int().optional(),
    }),
  ),
  captions: z.array(z.object({ language: languageSchema, url })),
});

const withdrawn = z.object({
  state: z.literal('withdrawn'),
  id: idSchema,
  urn,
  language: languageSchema,
  withdrawnAt: timeSchema,
});

const live = z.object({
  state: z.literal('live'),
  urn,
  page: url,
  /** The same as IPTC ninjs 3.1. */
  ninjs: url,
  story: shownStory,
  /** What the story shows and plays. */
  media: z.array(mediaAnswer),
  /** The same text in other languages. */
  translations: z.array(
    z.object({ id: idSchema, language: languageSchema, title: z.string(), document: url }),
  ),
});

const card = z.object({ ...shownCard.shape, urn, page: url, document: url });

export const listAnswer = z.object({
  language: languageSchema,
  /** What the list is of; absent: everything in the language. */
  of: z.object({ kind: z.enum(termKinds), id: idSchema, name: z.string() }).optional(),
  page: url,
  stories: z.array(card),
  /** For thirty days: take down what you have of them. */
  withdrawn: z.array(withdrawn),
  /** Pictures and recordings that stand beside the stories in a list. */
  media: z.array(mediaAnswer),
  /** Older stories: every story of the language by month; of a term's list those months that have some of the term. */
  months: z.array(z.object({ month, document: url })),
});

export const monthAnswer = z.object({
  language: languageSchema,
  month,
  stories: z.array(card),
  media: z.array(mediaAnswer),
});

export const termsAnswer = z.object({
  kind: z.enum(termKinds),
  terms: z.array(
    z.object({
      id: idSchema,
      urn,
      slug: z.string(),
      name: localized(200),
      parent: idSchema.optional(),
      from: daySchema.optional(),
      to: daySchema.optional(),
      document: url,
    }),
  ),
});

export const indexAnswer = z.object({
  name: localized(80),
  owner: localized(300),
  licence: z.partialRecord(languageSchema, z.string()),
  openapi: url,
  languages: z.array(z.object({ language: languageSchema, stories: url, ninjs: url })),
  terms: z.array(z.object({ kind: z.enum(termKinds), document: url })),
});

export const storyAnswer = z.discriminatedUnion('state', [live, withdrawn]);

function makeTermAnswer<K extends TermKind>(kind: K) {
  return z.object({
    urn,
    document: shownTerms[kind],
    media: z.array(mediaAnswer),
    /** Languages with a page of it, with the stories there. */
    languages: z.array(z.object({ language: languageSchema, page: url, stories: url.optional() })),
  });
}

export const termAnswers = {
  section: makeTermAnswer('section'),
  topic: makeTermAnswer('topic'),
  unit: makeTermAnswer('unit'),
  place: makeTermAnswer('place'),
  movement: makeTermAnswer('movement'),
  exemplar: makeTermAnswer('exemplar'),
  'criteria-set': makeTermAnswer('criteria-set'),
  'model-type': makeTermAnswer('model-type'),
} as const satisfies Record<TermKind, z.ZodObject>;

/** By the name that its schema has. */
export const answers = {
  index: indexAnswer,
  story: storyAnswer,
  list: listAnswer,
  month: monthAnswer,
  terms: termsAnswer,
  ...termAnswers,
} as const satisfies Record<string, z.ZodType>;

export type AnswerName = keyof typeof answers;
export const answerNames = Object.keys(answers) as AnswerName[];

export type MediaAnswer = z.infer<typeof mediaAnswer>;
export type CardAnswer = z.infer<typeof card>;
export type WithdrawnAnswer = z.infer<typeof withdrawn>;
