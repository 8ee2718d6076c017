import type { Publisher } from '../publisher.ts';
import { MediaError } from '../../media/media-cache.ts';
import { applyRows } from './apply-rows.ts';
import type { Receipts } from './receipts.ts';

const BATCH = 200;

/**
 * Makes the live edition equal to `published_documents`, and finds pages and media files that are not as the manifest
 * says; drawing them is left to `Publisher.update`. `giveWay` is called between parts and may publish. @returns alarms in Vietnamese, one a document that cannot go live
 */
export async function reconcile(
  publisher: Publisher,
  receipts: Receipts,
  shouldStop: () => boolean,
  giveWay: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const { store } = publisher;
  const alarms: string[] = [];
  const rows = await receipts.listDocuments();
  const published = new Set(rows.map(({ key }) => key));
  const differences = store.findDifferences();
  const missing = new Set(differences.missing);
  const keys = rows.filter((row) => !store.isOf(row) || missing.has(row.key));
  for (const { key, kind } of store.memory.entries()) {
    if (!published.has(key)) store.retire({ key, kind, state: 'removed', sequence: 0, rowHash: '' });
  }
  for (const file of differences.stray)
    if (!published.has(file.replace(/\.json$/, ''))) store.removeStray(file);
  const inOrder = sortByNeed(keys.map(({ key }) => key));
  for (let from = 0; from < inOrder.length && !shouldStop(); from += BATCH) {
    const documents = await receipts.findDocuments(inOrder.slice(from, from + BATCH));
    const { errors } = await applyRows(publisher, documents, shouldStop);
    alarms.push(...errors.values());
  }
  await giveWay();
  alarms.push(...(await repairRelease(publisher, shouldStop, giveWay)));
  store.compact();
  return alarms;
}

async function repairRelease(
  publisher: Publisher,
  shouldStop: () => boolean,
  giveWay: () => Promise<void>,
): Promise<string[]> {
  const { release } = publisher;
  if (!release) return [];
  const alarms: string[] = [];
  for (const media of publisher.files.linkAll(release)) {
    if (shouldStop()) return alarms;
    try {
      await publisher.media.prepare(media);
      publisher.files.link(release, media);
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      alarms.push(error.message);
    }
  }
  publisher.files.prune(release);
  const damaged = await release.findDamaged(giveWay);
  if (damaged.length) publisher.distrust();
  release.manifest.expect(damaged);
  return alarms;
}

/** Stories last: they need their media to be there. */
function sortByNeed(keys: readonly string[]): string[] {
  const rank = (key: string): number => (key.startsWith('story/') ? 1 : 0);
  return keys.toSorted((a, b) => rank(a) - rank(b));
}
