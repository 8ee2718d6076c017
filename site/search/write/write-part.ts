import { makeDraft } from '../records/record-draft.ts';
import type { SearchSubject } from '../records/search-subject.ts';
import type { PartPlaces } from './part-order.ts';
import type { PartTable } from './part-record.ts';
import { IndexingStopped, type PartScribe } from './part-scribe.ts';

/** So many records are handed over at once, between which others get their turn. */
const BATCH = 50;

export interface WrittenPart<S extends SearchSubject> {
  table: PartTable;
  /** By ordinal. */
  subjects: S[];
  /** Could not be read: withdrawn or changed meanwhile, or damaged. */
  failed: { subject: S; message: string }[];
  /** File → SHA-256 of its bytes, base64url, as JSON. */
  digests: string;
}

/**
 * Has a part of an index written.
 * @param subjects in the order of their ordinals
 * @throws IndexingStopped when the signal is aborted; what the thread failed over
 */
export async function writePart<S extends SearchSubject>(
  scribe: PartScribe,
  places: PartPlaces,
  subjects: readonly S[],
  signal: AbortSignal,
): Promise<WrittenPart<S>> {
  const written: S[] = [];
  const failed: WrittenPart<S>['failed'] = [];
  await scribe.begin(places);
  for (let at = 0; at < subjects.length; at += BATCH) {
    if (signal.aborted) throw new IndexingStopped();
    const batch = subjects.slice(at, at + BATCH);
    const refused = new Map((await scribe.add(batch.map(makeDraft))).map((one) => [one.at, one.message]));
    for (const [index, subject] of batch.entries()) {
      const message = refused.get(index);
      if (message === undefined) written.push(subject);
      else failed.push({ subject, message });
    }
  }
  if (signal.aborted) throw new IndexingStopped();
  return { ...(await scribe.finish(signal)), subjects: written, failed };
}
