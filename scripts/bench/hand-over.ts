import { createHash } from 'node:crypto';
import type pg from 'pg';
import { getDocumentKey, type PublicDocument } from '#contract/document.ts';
import { handOverChannel } from '#contract/hand-over.ts';

export interface BenchChange {
  document: PublicDocument;
  state: 'live' | 'withdrawn';
}

/** The tables of the hand-over (`content/contract/hand-over.ts`) without the rest of the CMS. */
export async function createTables(client: pg.Client): Promise<void> {
  await client.query(`
    create sequence published_documents_sequence;
    create table published_documents (key text primary key, kind text, state text, document jsonb, hash text, sequence bigint,
      changed_at timestamptz(3) default now());
    create table releases (id bigserial primary key, document_key text, action text, lane text, requested_by text,
      queued_at timestamptz(3) default clock_timestamp(), written_at timestamptz(3), rendered_at timestamptz(3),
      live_at timestamptz(3), checked text, places jsonb not null default '{}', indexed_at timestamptz(3), address text, pages integer, error text, attempts integer default 0);
    create table publisher_status (id integer primary key, seen_at timestamptz(3), alarms jsonb)`);
}

/** Makes documents public in one go. */
export async function putDocuments(client: pg.Client, changes: readonly BenchChange[]): Promise<void> {
  const rows = changes.map(({ document, state }) => ({
    key: getDocumentKey(document),
    kind: document.kind,
    state,
    document,
    hash: createHash('sha256').update(JSON.stringify({ document, state })).digest('hex'),
  }));
  await client.query(
    `insert into published_documents (key, kind, state, document, hash, sequence)
     select r.*, nextval('published_documents_sequence')
     from jsonb_to_recordset($1::jsonb) as r(key text, kind text, state text, document jsonb, hash text)
     on conflict (key) do update set state = excluded.state, document = excluded.document, hash = excluded.hash,
       sequence = excluded.sequence, changed_at = now()`,
    [JSON.stringify(rows)],
  );
}

/** Hands one change over as the CMS does. @returns the id of the hand-over */
export async function handOverChange(client: pg.Client, change: BenchChange): Promise<number> {
  return inTransaction(client, async () => {
    await putDocuments(client, [change]);
    const lane = change.state === 'live' ? 'normal' : 'fast';
    const { rows } = await client.query<{ id: string }>(
      'insert into releases (document_key, action, lane) values ($1, $2, $3) returning id',
      [getDocumentKey(change.document), change.state === 'live' ? 'publish' : 'withdraw', lane],
    );
    const id = Number(rows[0]?.id);
    await client.query('select pg_notify($1, $2)', [handOverChannel, String(id)]);
    return id;
  });
}

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
