import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getDocumentKey, type PublicDocument } from '#contract/document.ts';
import {
  publishedTable,
  handOverChannel,
  handOverTable,
  type publishedStates,
  type handOverActions,
} from '#contract/hand-over.ts';
import { requireTransaction, type Connection } from '../platform/database/transaction.ts';
import { publishedSequence } from '../platform/database/hand-over-tables.ts';
import { getPublicAddress } from '../documents/mapping/public-address.ts';
import { announce } from './announcement/announce.ts';
import { hashOf } from '../documents/body/canonical-json.ts';

export interface PublicChange {
  document: PublicDocument;
  state: (typeof publishedStates)[number];
  action: (typeof handOverActions)[number];
  /** Withdrawals do not wait for anything else. */
  lane?: 'normal' | 'fast';
}

/**
 * Writes what is public, and the order to bring it there, into the two tables of the hand-over, inside the transaction
 * of the request, and what partners are told of it: either the editor's change and this are kept, or neither. The
 * publisher is notified at commit.
 * @returns id of the hand-over, undefined when the public document is the same as before
 * @throws when the request has no transaction
 */
export async function handOver(req: PayloadRequest, change: PublicChange): Promise<number | undefined> {
  const connection = await requireTransaction(req);
  const { document, state, action, lane = 'normal' } = change;
  const key = getDocumentKey(document);
  const hash = hashOf({ document, state });
  const formerSection = await findFormerSection(connection, key);
  const written = await connection.execute(sql`
    INSERT INTO ${sql.identifier(publishedTable)} AS kept (key, kind, state, document, hash, sequence, changed_at)
    VALUES (${key}, ${document.kind}, ${state}, ${JSON.stringify(document)}::jsonb, ${hash},
            nextval(${publishedSequence}), now())
    ON CONFLICT (key) DO UPDATE SET state = excluded.state, document = excluded.document, hash = excluded.hash,
      sequence = excluded.sequence, changed_at = excluded.changed_at
    WHERE kept.hash <> excluded.hash
    RETURNING sequence`);
  if (!written.rows[0]) return undefined;
  const version = Number(written.rows[0].sequence);
  const queued = await connection.execute(sql`
    INSERT INTO ${sql.identifier(handOverTable)} (document_key, action, lane, requested_by, address)
    VALUES (${key}, ${action}, ${lane}, ${req.user?.email ?? null}, ${getPublicAddress(document) ?? null})
    RETURNING id`);
  const id = Number(queued.rows[0]?.id);
  await announce(connection, { document, action, release: id, version, formerSection });
  await connection.execute(sql`SELECT pg_notify(${handOverChannel}, ${String(id)})`);
  return id;
}

async function findFormerSection(connection: Connection, key: string): Promise<string | undefined> {
  const { rows } = await connection.execute(sql`
    SELECT document->>'section' AS section FROM ${sql.identifier(publishedTable)}
    WHERE key = ${key} AND kind = 'story'`);
  return rows[0] ? String(rows[0].section) : undefined;
}
