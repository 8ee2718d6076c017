import { createHash } from 'node:crypto';
import type { DocumentKind, PublicDocument } from '#contract/document.ts';
import type { StoryCard, WithdrawnCard } from '../../edition/edition-reader.ts';
import { getShownFiles } from '#contract/recording.ts';
import type { publishedStates } from '#contract/hand-over.ts';
import type { StoryDocument } from '#contract/story.ts';

/** What stays in memory of a live document: all of it, save the body of a story. */
export type LiveValue = StoryCard | Exclude<PublicDocument, StoryDocument>;

/** What is left of a withdrawn document, so that its addresses can show a notice. */
export interface Tombstone {
  kind: 'story' | 'exemplar' | 'review';
  slug: string;
  previousSlugs: readonly string[];
  /** Absent for exemplars and reviews, which have a page in every language. */
  language?: StoryDocument['language'];
  /** When it was withdrawn, ISO time in UTC. */
  at: string;
  /** Of stories: which lists it stood in. */
  card?: WithdrawnCard;
}

/** What is left of a removed file, so that devices that kept it let it go. */
export interface RemovedFiles {
  /** First sixteen hex digits of the names that its public files had. */
  names: readonly string[];
  /** When it was removed, ISO time in UTC. */
  at: string;
}

/** Which row of `published_documents` an entry was made from. */
export interface EntryHead {
  /** `kind/id`. */
  key: string;
  /** Sequence and hash of the row of `published_documents` that it was made from. */
  sequence: number;
  rowHash: string;
}

type KindHead = EntryHead & { kind: DocumentKind };

export type LiveEntry = KindHead & {
  state: 'live';
  /** SHA-256 hex of the document's file. */
  hash: string;
  value: LiveValue;
};
export type WithdrawnEntry = KindHead & { state: 'withdrawn'; value: Tombstone };
export type RemovedEntry = KindHead & { state: 'removed'; value?: RemovedFiles };

/** One document of the edition as the index file and the memory hold it. */
export type EditionEntry = LiveEntry | WithdrawnEntry | RemovedEntry;
export type EntryState = (typeof publishedStates)[number];

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The part of a document that stays in memory. `hash` is of the document's file. */
export function toLiveValue(document: PublicDocument, hash: string): LiveValue {
  if (document.kind !== 'story') return document;
  const { body, recordings, kind: _, ...head } = document;
  return { ...head, bodyMedia: getShownFiles({ body, recordings }), hash };
}

/** Freezes a JSON value with all that is in it. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}

/**
 * The unit or place above; undefined for roots, for what is not public and for all other kinds. Lists of stories hang
 * on it: one that comes, goes or moves with something above it puts stories into other lists.
 */
export function getParent(entry: EditionEntry | undefined): string | undefined {
  if (entry?.state !== 'live') return undefined;
  const { value } = entry;
  return 'kind' in value && 'parent' in value ? value.parent : undefined;
}
