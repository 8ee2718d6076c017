import { getBodyMedia } from '#contract/blocks.ts';
import type { MediaDocument } from '#contract/media.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import type { StoryDocument } from '#contract/story.ts';
import { MediaError } from '../../media/media-cache.ts';
import type { Publisher } from '../publisher.ts';
import { DocumentError, parseRow, type EditionChange } from './parse-row.ts';

type Write = Extract<EditionChange, { type: 'write' }>;

export interface ApplyResult {
  /** Why a document stayed as it was, by key. */
  errors: Map<string, string>;
  /** Media that are new or changed, their files prepared. */
  media: MediaDocument[];
  /** True when it stopped before the end; what was not reached is in neither list. */
  isStopped: boolean;
}

/**
 * Brings rows of `published_documents` into the live edition: withdrawals first, then what stories refer to, then
 * stories. A bad document keeps its old state and gets an error; the others go on. @throws when the disk refuses
 */
export async function applyRows(
  publisher: Publisher,
  rows: readonly PublishedRow[],
  shouldStop: () => boolean = () => false,
): Promise<ApplyResult> {
  const result: ApplyResult = { errors: new Map(), media: [], isStopped: false };
  const changes = parseRows(publisher, rows, result.errors);
  for (const change of changes) if (change.type === 'retire') publisher.store.retire(change.entry);
  const writes = changes.filter((change) => change.type === 'write');
  const others: Write[] = [];
  for (const write of writes) {
    if (write.document.kind === 'story') continue;
    if (shouldStop()) return { ...result, isStopped: true };
    if (await prepare(publisher, write, result)) others.push(write);
  }
  publisher.store.write(others);
  writeStories(publisher, writes, result.errors);
  return result;
}

/** A row that the edition already has is not written again. */
function parseRows(
  publisher: Publisher,
  rows: readonly PublishedRow[],
  errors: Map<string, string>,
): EditionChange[] {
  const changes: EditionChange[] = [];
  for (const row of rows) {
    if (publisher.store.holds(row)) continue;
    try {
      changes.push(parseRow(row));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      errors.set(row.key, error.message);
    }
  }
  return changes;
}

async function prepare(
  publisher: Publisher,
  { document, head }: Write,
  result: ApplyResult,
): Promise<boolean> {
  if (document.kind !== 'media') return true;
  try {
    await publisher.media.prepare(document);
    result.media.push(document);
    return true;
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
    result.errors.set(head.key, error.message);
    return false;
  }
}

function writeStories({ store }: Publisher, writes: readonly Write[], errors: Map<string, string>): void {
  const leaving = new Set(writes.map(({ head }) => head.key));
  const taken = new Map<string, string>();
  const stories = writes.filter(({ document, head }) => {
    if (document.kind !== 'story') return false;
    const place = `${document.language}/${document.slug}`;
    const holder = store.memory.cardBySlug(document.language, document.slug);
    const isTaken = holder !== undefined && holder.id !== document.id && !leaving.has(`story/${holder.id}`);
    const rival = taken.get(place) ?? (isTaken ? holder.title : undefined);
    const missing = getMediaOf(document).filter((id) => !store.memory.media(id));
    if (rival)
      errors.set(head.key, `Đường dẫn “${document.slug}” đang thuộc về bài “${rival}”. Hãy đổi đường dẫn.`);
    else if (missing.length) {
      const names = missing.map((id) => `“${id}”`).join(', ');
      errors.set(head.key, `Bài dùng ảnh, âm thanh hoặc video chưa đưa lên được: ${names}.`);
    } else taken.set(place, document.title);
    return !rival && missing.length === 0;
  });
  store.write(stories);
}

function getMediaOf({ lead, main, body }: StoryDocument): string[] {
  return [...new Set([lead, main, ...getBodyMedia(body)].filter((id) => id !== undefined))];
}
