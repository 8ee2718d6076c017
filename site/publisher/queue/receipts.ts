import {
  publishedRowSchema,
  publishedTable,
  releaseRowSchema,
  releaseTable,
  type PublishedRow,
  type ReleaseRow,
} from '#contract/release.ts';
import type { SerialClient } from './serial-client.ts';

/** Asks and stamps the two tables of the hand-over. */
export class Receipts {
  readonly #client: SerialClient;

  constructor(client: SerialClient) {
    this.#client = client;
  }

  /** Releases whose pages are not all written yet, the fast lane first, those of `without` left out. */
  async findPending(without: readonly number[], limit: number): Promise<ReleaseRow[]> {
    const { rows } = await this.#client.query(
      `select * from ${releaseTable} where live_at is null and rendered_at is null and id <> all($1::bigint[])
       order by (lane = 'fast') desc, id limit $2`,
      [without, limit],
    );
    return releaseRowSchema.array().parse(rows);
  }

  /** Also the earlier releases of the same documents: whatever they wanted, the newest state goes out. */
  async findPendingOf(keys: readonly string[]): Promise<ReleaseRow[]> {
    const { rows } = await this.#client.query(
      `select * from ${releaseTable} where live_at is null and rendered_at is null and document_key = any($1) order by id`,
      [keys],
    );
    return releaseRowSchema.array().parse(rows);
  }

  /** Lanes in which something is due. */
  async findBusyLanes(without: readonly number[]): Promise<ReadonlySet<ReleaseRow['lane']>> {
    const { rows } = await this.#client.query<{ lane: ReleaseRow['lane'] }>(
      `select distinct lane from ${releaseTable}
       where live_at is null and rendered_at is null and id <> all($1::bigint[])`,
      [without],
    );
    return new Set(rows.map(({ lane }) => lane));
  }

  async findDocuments(keys: readonly string[]): Promise<PublishedRow[]> {
    const { rows } = await this.#client.query(`select * from ${publishedTable} where key = any($1)`, [keys]);
    return publishedRowSchema.array().parse(rows);
  }

  /** Hash and state of every public document, for comparing. */
  async listDocuments(): Promise<{ key: string; hash: string; state: string }[]> {
    const { rows } = await this.#client.query<{ key: string; hash: string; state: string }>(
      `select key, hash, state from ${publishedTable}`,
    );
    return rows;
  }

  async stampWritten(ids: readonly number[]): Promise<void> {
    await this.#client.query(
      `update ${releaseTable} set written_at = coalesce(written_at, $2) where id = any($1::bigint[])`,
      [ids, new Date()],
    );
  }

  async stampRendered(
    rows: readonly Pick<ReleaseRow, 'id' | 'rendered_at' | 'live_at' | 'address' | 'pages'>[],
  ): Promise<void> {
    await this.#client.query(
      `update ${releaseTable} as r set rendered_at = s.rendered_at, live_at = s.live_at,
       address = coalesce(s.address, r.address), pages = s.pages, error = null, attempts = r.attempts + 1
       from jsonb_to_recordset($1::jsonb)
         as s(id bigint, rendered_at timestamptz, live_at timestamptz, address text, pages integer)
       where r.id = s.id`,
      [JSON.stringify(rows)],
    );
  }

  async stampError(ids: readonly number[], error: string): Promise<void> {
    await this.#client.query(
      `update ${releaseTable} set error = $2, attempts = attempts + 1 where id = any($1::bigint[])`,
      [ids, error],
    );
  }

  /** Everything whose pages were written before `until` has been indexed. */
  async stampIndexed(until: Date): Promise<void> {
    await this.#client.query(
      `update ${releaseTable} set indexed_at = $2 where indexed_at is null and rendered_at <= $1`,
      [until, new Date()],
    );
  }
}
