import { storyAddress, termAddress } from '#contract/address.ts';
import { termKinds, type TermKind } from '#contract/document.ts';
import { isLanguageCode, type LanguageCode } from '#contract/languages.ts';
import type { PublishedRow } from '#contract/hand-over.ts';
import { MediaError } from '../../media/media-cache.ts';
import type { UnheldDocument } from '../release/completeness.ts';
import type { Publisher } from '../publisher.ts';
import { applyRows } from './apply-rows.ts';
import type { Receipts } from '../hand-over/receipts.ts';

const BATCH = 200;
/** Far more than any process leaves half done: it takes in a few hundred documents at a time. */
const MOST_TORN = 5_000;

/**
 * Makes the live edition equal to `published_documents`, byte for byte, and finds pages and media files that are not as
 * they were written; drawing them is left to `Publisher.update`. `giveWay` is called between parts and may publish.
 * @returns alarms in Vietnamese, one a document that cannot go live
 */
export async function reconcile(
  publisher: Publisher,
  receipts: Receipts,
  shouldStop: () => boolean,
  giveWay: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const { store } = publisher;
  const alarms: string[] = [];
  const { damaged, stray } = await store.findDifferences(giveWay);
  const rows = await receipts.listDocuments();
  const published = new Set(rows.map(({ key }) => key));
  const live = new Set(rows.flatMap(({ key, state }) => (state === 'live' ? [key] : [])));
  const torn = new Set(damaged.filter((key) => store.isTorn(key)));
  const keys = rows.filter((row) => !store.isOf(row) || torn.has(row.key));
  for (const { key, kind } of store.memory.entries()) {
    if (!published.has(key)) store.retire({ key, kind, state: 'removed', sequence: 0, rowHash: '' });
  }
  for (const file of stray) if (!live.has(file.replace(/\.json$/, ''))) store.removeStray(file);
  const inOrder = sortByNeed(keys.map(({ key }) => key));
  const unheld: UnheldDocument[] = [];
  for (let from = 0; from < inOrder.length && !shouldStop(); from += BATCH) {
    const documents = await receipts.findDocuments(inOrder.slice(from, from + BATCH));
    const { errors } = await applyRows(publisher, documents, shouldStop);
    alarms.push(...errors.values());
    unheld.push(...documents.flatMap((row) => toUnheld(publisher, row, errors.get(row.key))));
  }
  publisher.completeness.note(unheld);
  await giveWay();
  alarms.push(...(await repairRelease(publisher, shouldStop, giveWay)));
  store.compact();
  return alarms;
}

/**
 * A process that was killed between the file of a text and its line in the index left a file that the index does not
 * vouch for. Its hand-over is still pending: the text is taken in first, or else every list that quotes it would fail.
 * @throws when the disk refuses
 */
export async function mendTorn(
  publisher: Publisher,
  receipts: Pick<Receipts, 'findPending' | 'findDocuments'>,
): Promise<void> {
  const pending = await receipts.findPending([], MOST_TORN);
  const keys = new Set(pending.map(({ document_key }) => document_key));
  const torn = [...keys].filter((key) => publisher.store.isTorn(key));
  if (torn.length) await applyRows(publisher, await receipts.findDocuments(torn));
}

async function repairRelease(
  publisher: Publisher,
  shouldStop: () => boolean,
  giveWay: () => Promise<void>,
): Promise<string[]> {
  const { release, files, media } = publisher;
  if (release) await publisher.assets.put(release);
  await files.dropDamaged(release, giveWay);
  const alarms: string[] = [];
  const unprepared = release ? files.linkAll(release) : files.listUnprepared();
  for (const document of unprepared) {
    if (shouldStop()) return alarms;
    try {
      await media.prepare(document);
      if (release) files.link(release, document);
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      alarms.push(error.message);
    }
    await giveWay();
  }
  if (!release) return alarms;
  files.prune(release);
  const damaged = await release.findDamaged(giveWay);
  if (damaged.length) publisher.distrust();
  release.manifest.expect(damaged.filter((address) => release.manifest.get(address)));
  return alarms;
}

/** A document that the database calls live and the edition could not take in. */
function toUnheld({ store }: Publisher, row: PublishedRow, reason: string | undefined): UnheldDocument[] {
  if (row.state !== 'live' || reason === undefined || store.isOf(row)) return [];
  const languages = store.memory.isComplete ? store.memory.languages : [];
  return [{ key: row.key, reason, addresses: readAddresses(row, languages) }];
}

/** Where its pages stand, read from a document that may fit no schema. */
function readAddresses({ kind, document }: PublishedRow, languages: readonly LanguageCode[]): string[] {
  if (typeof document !== 'object' || document === null) return [];
  const { slug, language } = document as { slug?: unknown; language?: unknown };
  if (typeof slug !== 'string') return [];
  if (kind === 'story') {
    return typeof language === 'string' && isLanguageCode(language) ? [storyAddress({ language, slug })] : [];
  }
  return isTermKind(kind) ? languages.map((code) => termAddress(code, kind, slug)) : [];
}

function isTermKind(kind: string): kind is TermKind {
  return (termKinds as readonly string[]).includes(kind);
}

/** Stories last: they need their media to be there. */
function sortByNeed(keys: readonly string[]): string[] {
  const rank = (key: string): number => (key.startsWith('story/') ? 1 : 0);
  return keys.toSorted((a, b) => rank(a) - rank(b));
}
