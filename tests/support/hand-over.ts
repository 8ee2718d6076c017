import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { getDocumentKey, type PublicDocument } from '#contract/document.ts';
import { handOverChannel, handOverSchema, type handOverActions, type HandOver } from '#contract/hand-over.ts';

/** Path of the SQL that makes the tables of the hand-over in an empty database. */
export const handOverSql = fileURLToPath(new URL('hand-over.sql', import.meta.url));

export interface Change {
  document: PublicDocument;
  state?: 'live' | 'withdrawn' | 'removed';
  action?: (typeof handOverActions)[number];
  lane?: 'normal' | 'fast';
}

export async function createHandOverTables(client: pg.ClientBase): Promise<void> {
  await client.query(readFileSync(handOverSql, 'utf8'));
}

/** Hands changes over as the CMS does, in one transaction. @returns the ids of the hand-overs */
export async function handOver(client: pg.ClientBase, changes: readonly Change[]): Promise<number[]> {
  await client.query('begin');
  await putDocuments(client, changes);
  const { rows } = await client.query<{ id: string }>(
    `insert into releases (document_key, action, lane)
     select * from unnest($1::text[], $2::text[], $3::text[]) returning id`,
    [
      changes.map(({ document }) => getDocumentKey(document)),
      changes.map(({ action = 'publish' }) => action),
      changes.map(({ lane = 'normal' }) => lane),
    ],
  );
  await client.query('select pg_notify($1, $2)', [handOverChannel, rows.at(-1)?.id ?? '']);
  await client.query('commit');
  return rows.map(({ id }) => Number(id));
}

/** Makes documents public without a hand-over, as a restored backup would. */
export async function putDocuments(client: pg.ClientBase, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ document, state = 'live' }) => ({
    key: getDocumentKey(document),
    kind: document.kind,
    state,
    document,
    hash: createHash('sha256').update(JSON.stringify({ document, state })).digest('hex'),
  }));
  await client.query(
    `insert into published_documents (key, kind, state, document, hash, sequence)
     select r.key, r.kind, r.state, r.document, r.hash, nextval('published_documents_sequence')
     from jsonb_to_recordset($1::jsonb) as r(key text, kind text, state text, document jsonb, hash text)
     on conflict (key) do update set state = excluded.state, document = excluded.document, hash = excluded.hash,
       sequence = excluded.sequence, changed_at = now()`,
    [JSON.stringify(rows)],
  );
}

export async function readReceipts(client: pg.ClientBase, ids: readonly number[]): Promise<HandOver[]> {
  const { rows } = await client.query('select * from releases where id = any($1::bigint[]) order by id', [
    ids,
  ]);
  return handOverSchema.array().parse(rows);
}
