import { parseArgs } from 'node:util';
import { createLocalReq, type PayloadRequest } from 'payload';
import { lockName } from '../platform/database/locks.ts';
import { getConnection, runInTransaction } from '../platform/database/transaction.ts';
import { importEdition } from '../demo/import-edition.ts';
import { importRecords } from '../demo/import-records.ts';
import { readEdition, readRecords } from './read-edition.ts';
import { openPayload } from './open-payload.ts';

interface Answer {
  loaded: boolean;
  documents?: number;
  /** Of the programme of the units. */
  records?: number;
  seconds?: number;
}

/**
 * Fills an empty CMS with the demo edition and publishes it. All in one transaction: a crash leaves nothing behind,
 * and the next start begins again; an edition that is not empty is left alone.
 */
export async function loadDemo(args: readonly string[]): Promise<Answer> {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string', default: 'content/demo' } },
  });
  const started = Date.now();
  const payload = await openPayload();
  const req = await createLocalReq({}, payload);
  const loaded = await runInTransaction(req, async () => {
    if (!(await hasNoStories(req))) return undefined;
    const documents = await importEdition(req, await readEdition(values.from));
    const stored = await readRecords(values.from);
    return { documents, records: stored ? await importRecords(req, stored.records, stored.folder) : 0 };
  });
  if (!loaded) return { loaded: false };
  return { loaded: true, ...loaded, seconds: (Date.now() - started) / 1_000 };
}

/** Also makes a second start wait until the first is done. */
async function hasNoStories(req: PayloadRequest): Promise<boolean> {
  await lockName(await getConnection(req), 'cms/load-demo');
  const { totalDocs } = await req.payload.count({ collection: 'stories', overrideAccess: true, req });
  return totalDocs === 0;
}
