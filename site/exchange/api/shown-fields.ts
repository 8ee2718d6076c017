import { z } from 'zod';
import type { DocumentOf, DocumentKind, TermKind } from '#contract/document.ts';
import { broadcastSchema, weekdays } from '#contract/broadcast.ts';
import { criteriaSetSchema, modelTypeSchema } from '#contract/criteria.ts';
import { exemplarSchema } from '#contract/exemplar.ts';
import { mediaSchema } from '#contract/media.ts';
import { storySchema } from '#contract/story.ts';
import { movementSchema, placeSchema, sectionSchema, topicSchema, unitSchema } from '#contract/terms.ts';

/** Whether programs of others get a field. A field that the contract gains does not compile until it stands here. */
type Fields<K extends DocumentKind> = Record<keyof DocumentOf<K>, boolean>;

/** Former names are not for programs: somebody may have been renamed for good reason. */
const term = {
  id: true,
  kind: true,
  slug: true,
  previousSlugs: false,
  name: true,
  description: true,
} as const;

const story = {
  id: true,
  kind: true,
  slug: true,
  previousSlugs: false,
  language: true,
  translationOf: true,
  // Marks by which the newsroom tells that a translation is behind.
  follows: false,
  textDigest: false,
  format: true,
  kicker: true,
  title: true,
  summary: true,
  body: true,
  recordings: true,
  lead: true,
  leadCaption: true,
  main: true,
  episode: true,
  section: true,
  topics: true,
  unit: true,
  place: true,
  movements: true,
  exemplars: true,
  credits: true,
  machineMade: true,
  sources: true,
  verification: true,
  publishedAt: true,
  updatedAt: true,
  corrections: true,
  sample: true,
} as const satisfies Fields<'story'>;

const exemplar = {
  id: true,
  kind: true,
  slug: true,
  previousSlugs: false,
  type: true,
  name: true,
  headline: true,
  summary: true,
  ethnicity: true,
  figures: true,
  figuresSource: true,
  body: true,
  roles: true,
  portrait: true,
  unit: true,
  place: true,
  topics: true,
  movements: true,
  recognitions: true,
  sources: true,
  verification: true,
  criteria: true,
  modelType: true,
  followUps: true,
  replications: true,
  sample: true,
} as const satisfies Fields<'exemplar'>;

const section = {
  ...term,
  shortName: true,
  type: true,
  order: true,
  owner: true,
  cover: true,
  schedule: true,
  broadcasts: true,
  // How a page is composed says nothing of what is on it.
  layout: false,
} as const satisfies Fields<'section'>;

const topic = { ...term, order: true } as const satisfies Fields<'topic'>;
const movement = { ...term, from: true, to: true } as const satisfies Fields<'movement'>;
const unit = {
  ...term,
  level: true,
  shortName: true,
  parent: true,
  place: true,
  from: true,
  to: true,
  website: true,
} as const satisfies Fields<'unit'>;
const place = {
  ...term,
  type: true,
  code: true,
  parent: true,
  from: true,
  to: true,
  aliases: true,
  // Colours of our own pages.
  dyes: false,
} as const satisfies Fields<'place'>;

const modelType = { ...term, unit: true, order: true } as const satisfies Fields<'model-type'>;
const criteriaSet = {
  ...term,
  scope: true,
  topic: true,
  unit: true,
  modelType: true,
  coverage: true,
  order: true,
  items: true,
  retired: true,
  from: true,
  to: true,
  replaces: true,
  document: true,
} as const satisfies Fields<'criteria-set'>;

const media = {
  id: true,
  kind: false,
  type: true,
  // The name that a file has in the newsroom may tell more than the file.
  file: false,
  width: true,
  height: true,
  duration: true,
  videoCodec: false,
  isSilent: false,
  isDrawing: true,
  alt: true,
  credit: true,
  licence: true,
  sourceUrl: true,
  machineMade: true,
  poster: true,
  captions: false,
  transcript: true,
  chapters: true,
} as const satisfies Fields<'media'>;

type Shown<S extends object, F> = {
  [K in keyof S as K extends keyof F ? (F[K] extends true ? K : never) : never]: S[K];
};

function show<S extends Readonly<Record<string, z.ZodType>>, F extends Readonly<Record<string, boolean>>>(
  shape: S,
  fields: F,
): z.ZodObject<Shown<S, F>> {
  const shown = Object.entries(shape).filter(([name]) => fields[name]);
  return z.object(Object.fromEntries(shown)) as unknown as z.ZodObject<Shown<S, F>>;
}

export const shownStory = show(storySchema.shape, story);
/** A story in a list: all but its text. */
export const shownCard = show(storySchema.shape, { ...story, body: false, recordings: false });
export const shownMedia = show(mediaSchema.shape, media);

/** In JSON Schema there is no “each once, in order”. */
const shownBroadcast = z.object({ ...broadcastSchema.shape, days: z.array(z.literal(weekdays)).min(1) });

export const shownTerms = {
  section: show({ ...sectionSchema.shape, broadcasts: z.array(shownBroadcast).optional() }, section),
  topic: show(topicSchema.shape, topic),
  unit: show(unitSchema.shape, unit),
  place: show(placeSchema.shape, place),
  movement: show(movementSchema.shape, movement),
  exemplar: show(exemplarSchema.shape, exemplar),
  'criteria-set': show(criteriaSetSchema.shape, criteriaSet),
  'model-type': show(modelTypeSchema.shape, modelType),
} as const satisfies Record<TermKind, z.ZodObject>;
