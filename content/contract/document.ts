import { z } from 'zod';
import { criteriaSetSchema, modelTypeSchema } from './criteria.ts';
import { exemplarSchema } from './exemplar.ts';
import { interfaceSchema } from './interface/texts.ts';
import { mediaSchema } from './media.ts';
import { findReferences, type Reference } from './reference.ts';
import { reviewSchema } from './review.ts';
import { searchAliasesSchema } from './search-aliases.ts';
import { homeSchema, settingsSchema } from './settings.ts';
import { storySchema } from './story.ts';
import { movementSchema, placeSchema, sectionSchema, topicSchema, unitSchema } from './terms.ts';

/** Schema of each kind of public document. */
export const documentSchemas = {
  story: storySchema,
  exemplar: exemplarSchema,
  section: sectionSchema,
  topic: topicSchema,
  unit: unitSchema,
  place: placeSchema,
  movement: movementSchema,
  'criteria-set': criteriaSetSchema,
  'model-type': modelTypeSchema,
  review: reviewSchema,
  media: mediaSchema,
  settings: settingsSchema,
  home: homeSchema,
  interface: interfaceSchema,
  'search-aliases': searchAliasesSchema,
} as const;

export type DocumentKind = keyof typeof documentSchemas;
export const documentKinds = Object.keys(documentSchemas) as DocumentKind[];

export const documentSchema = z.discriminatedUnion('kind', [
  storySchema,
  exemplarSchema,
  sectionSchema,
  topicSchema,
  unitSchema,
  placeSchema,
  movementSchema,
  criteriaSetSchema,
  modelTypeSchema,
  reviewSchema,
  mediaSchema,
  settingsSchema,
  homeSchema,
  interfaceSchema,
  searchAliasesSchema,
]);

/** Anything that the public may read. */
export type PublicDocument = z.infer<typeof documentSchema>;
export type DocumentOf<K extends DocumentKind> = Extract<PublicDocument, { kind: K }>;

/** Kinds under which stories are filed: their pages list stories and have feeds. */
export const filingKinds = [
  'section',
  'topic',
  'unit',
  'place',
  'movement',
  'exemplar',
] as const satisfies DocumentKind[];
export type FilingKind = (typeof filingKinds)[number];

/** Kinds that have a page each, and an index. */
export const termKinds = [...filingKinds, 'criteria-set', 'model-type'] as const satisfies DocumentKind[];
export type TermKind = (typeof termKinds)[number];
export type TermDocument = DocumentOf<TermKind>;

/** Everything that a document refers to, whether the document is whole or not. */
export function getReferences(document: { kind: DocumentKind }): Reference[] {
  return findReferences(documentSchemas[document.kind], document);
}

/** Key of a document in tables, files and manifests, for example `story/0197…`. */
export function getDocumentKey(document: Pick<PublicDocument, 'kind' | 'id'>): string {
  return `${document.kind}/${document.id}`;
}

/** File of a document below the edition's folder. */
export function getDocumentFile(key: string): string {
  return `${key}.json`;
}
