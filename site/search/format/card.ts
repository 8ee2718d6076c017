import type { ExemplarDocument } from '#contract/exemplar.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { StoryFormat } from '#contract/story.ts';

/** What search can find. */
export const recordKinds = [
  'story',
  'exemplar',
  'section',
  'topic',
  'unit',
  'place',
  'movement',
  'programme',
  'criteria-set',
  'model-type',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export const facetNames = [
  'language',
  'kind',
  'format',
  'section',
  'topic',
  'place',
  'unit',
  'year',
  'exemplarType',
  'role',
  'media',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Facets whose values are a column of every part, fetched on demand; the others are known without. */
export const columnFacets = [
  'format',
  'section',
  'topic',
  'place',
  'unit',
  'exemplarType',
  'role',
  'media',
] as const satisfies FacetName[];
export type ColumnFacet = (typeof columnFacets)[number];

/** What is shown of a record; a file of its own, never searched. */
export interface Card {
  address: string;
  kind: RecordKind;
  /** Of a story. */
  format?: StoryFormat;
  /** Of an exemplar. */
  exemplarType?: ExemplarDocument['type'];
  title: string;
  summary: string;
  language: LanguageCode;
  /** When it was first published, ISO time in UTC; of a story. */
  date?: string;
  isSample: boolean;
  picture?: { address: string; width: number; height: number; alt: string };
  /** Names to show beside the title. */
  place?: string;
  unit?: string;
  /** Published text for excerpts, as it was written. */
  text: string;
  /** What is said in its recording or film: second of it, words. */
  cues?: [second: number, text: string][];
}
