import type { z } from 'zod';
import {
  documentSchemas,
  getDocumentKey,
  type DocumentKind,
  type PublicDocument,
} from '#contract/document.ts';
import type { WithdrawnCard } from '../../edition/edition-reader.ts';
import { mediaSchema } from '#contract/media.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import type { StoryDocument } from '#contract/story.ts';
import { getFileIds } from '../edition/recalls.ts';
import type { EntryHead, RemovedEntry, RemovedFiles, Tombstone, WithdrawnEntry } from '../edition/entry.ts';

/** Why a document cannot go live, in Vietnamese, for its receipt. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** What a row of `published_documents` asks of the edition. */
export type EditionChange =
  | { type: 'write'; document: PublicDocument; head: EntryHead }
  | { type: 'retire'; entry: WithdrawnEntry | RemovedEntry };

/** Parses a row at the door. @throws DocumentError that names the document and the field */
export function parseRow(row: PublishedRow): EditionChange {
  const head: EntryHead = { key: row.key, sequence: row.sequence, rowHash: row.hash };
  if (row.state === 'live') return { type: 'write', document: parseDocument(row), head };
  if (row.state === 'withdrawn' && hasNotice(row.kind)) {
    const value = toTombstone(parseDocument(row), row.changed_at);
    return { type: 'retire', entry: { ...head, kind: row.kind, state: 'withdrawn', value } };
  }
  const removed = { ...head, kind: row.kind, state: 'removed' } as const;
  if (row.kind !== 'media') return { type: 'retire', entry: removed };
  return { type: 'retire', entry: { ...removed, value: toRemovedFiles(row) } };
}

/** What is withdrawn leaves a notice at its address. */
function hasNotice(kind: DocumentKind): kind is Tombstone['kind'] {
  return kind === 'story' || kind === 'exemplar' || kind === 'review';
}

/** A file that could not be read could not become public either. */
function toRemovedFiles({ document, changed_at: at }: PublishedRow): RemovedFiles {
  const parsed = mediaSchema.safeParse(document);
  const names = parsed.success ? getFileIds(parsed.data) : [];
  return { names, at: at.toISOString() };
}

function parseDocument(row: PublishedRow): PublicDocument {
  const parsed = documentSchemas[row.kind].safeParse(row.document);
  if (!parsed.success)
    throw new DocumentError(`Tài liệu “${row.key}” không hợp lệ. ${describe(parsed.error)}`);
  const key = getDocumentKey(parsed.data);
  if (key !== row.key) throw new DocumentError(`Tài liệu “${row.key}” lại mang mã “${key}”.`);
  return parsed.data;
}

function describe(error: z.ZodError): string {
  const shown = error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'tài liệu'}: ${message}`);
  const rest = error.issues.length - shown.length;
  return shown.join('; ') + (rest > 0 ? ` (và ${rest} lỗi nữa)` : '');
}

function toTombstone(document: PublicDocument, at: Date): Tombstone {
  if (document.kind !== 'story' && document.kind !== 'exemplar' && document.kind !== 'review') {
    throw new DocumentError(`Loại tài liệu “${document.kind}” không có trang thông báo đã gỡ.`);
  }
  const { kind, slug } = document;
  const previousSlugs = document.kind === 'review' ? [] : document.previousSlugs;
  const head = { kind, slug, previousSlugs, at: at.toISOString() };
  if (document.kind !== 'story') return head;
  return { ...head, language: document.language, card: toWithdrawnCard(document, head.at) };
}

function toWithdrawnCard(story: StoryDocument, at: string): WithdrawnCard {
  const { id, language, slug, format, section, topics, unit, place, movements, exemplars } = story;
  const terms = { section, topics, movements, exemplars, ...(unit && { unit }), ...(place && { place }) };
  return { id, language, slug, format, ...terms, at };
}
