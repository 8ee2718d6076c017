import type { Publisher } from '../publisher.ts';
import { applyRows } from './apply-rows.ts';
import type { Receipts } from './receipts.ts';

/** Far more than any process leaves half done: it takes in a few hundred documents at a time. */
const MOST = 5_000;

/**
 * A process that was killed between the file of a text and its line in the index left a file that the index does not
 * vouch for. Its hand-over is still pending: the text is taken in first, or else every list that quotes it would fail.
 * @throws when the disk refuses
 */
export async function mendTorn(
  publisher: Publisher,
  receipts: Pick<Receipts, 'findPending' | 'findDocuments'>,
): Promise<void> {
  const pending = await receipts.findPending([], MOST);
  const keys = new Set(pending.map(({ document_key }) => document_key));
  const torn = [...keys].filter((key) => publisher.store.isTorn(key));
  if (torn.length) await applyRows(publisher, await receipts.findDocuments(torn));
}
