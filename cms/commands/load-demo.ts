import { parseArgs } from 'node:util';
import { sql } from '@payloadcms/db-postgres';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload';
import { getConnection } from '../platform/database/transaction.ts';
import { importEdition } from '../demo/import-edition.ts';
import { readEdition } from './read-edition.ts';
import { openPayload } from './open-payload.ts';

interface Answer {
  loaded: boolean;
  documents?: number;
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
  await initTransaction(req);
  try {
    const isEmpty = await hasNoStories(req);
    const documents = isEmpty ? await importEdition(req, await readEdition(values.from)) : 0;
    await commitTransaction(req);
    return isEmpty ? { loaded: true, documents, seconds: (Date.now() - started) / 1_000 } : { loaded: false };
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** Also makes a second start wait until the first is done. */
async function hasNoStories(req: PayloadRequest): Promise<boolean> {
  const connection = await getConnection(req);
  await connection.execute(sql`SELECT pg_advisory_xact_lock(hashtext('cms/load-demo'))`);
  const { totalDocs } = await req.payload.count({ collection: 'stories', overrideAccess: true, req });
  return totalDocs === 0;
}
