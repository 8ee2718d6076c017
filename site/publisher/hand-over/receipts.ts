import {
  publishedRowSchema,
  publishedTable,
  handOverSchema,
  handOverTable,
  hubFeedTable,
  type PublishedRow,
  type HandOver,
} from '#contract/hand-over.ts';
import type { RowHead } from '../edition/edition-store.ts';
import type { SerialClient } from './serial-client.ts';

/** A hand-over all of whose pages are written. Without `live_at` its public address is still to be fetched. */
export type RenderedHandOver = Pick<
  HandOver,
  'id' | 'rendered_at' | 'live_at' | 'checked' | 'places' | 'address' | 'pages'
>;

/** Asks and stamps the two tables of the hand-over. */
export class Receipts {
  readonly #client: SerialClient;

  constructor(client: SerialClient) {
    this.#client = client;
  }

  /** Hand-overs whose pages are not all written yet, the fast lane first, those of `without` left out. */
  async findPending(without: readonly number[], limit: number): Promise<HandOver[]> {
    const { rows } = await this.#client.query(
      `select * from ${handOverTable} where rendered_at is null and id <> all($1::bigint[])
       order by (lane = 'fast') desc, id limit $2`,
      [without, limit],
    );
    return handOverSchema.array().parse(rows);
  }

  /** Also the earlier hand-overs of the same documents: whatever they wanted, the newest state goes out. */
  async findPendingOf(keys: readonly string[]): Promise<HandOver[]> {
    const { rows } = await this.#client.query(
      `select * from ${handOverTable} where rendered_at is null and document_key = any($1) order by id`,
      [keys],
    );
    return handOverSchema.array().parse(rows);
  }

  /** Lanes in which something is due. */
  async findBusyLanes(without: readonly number[]): Promise<ReadonlySet<HandOver['lane']>> {
    const { rows } = await this.#client.query<{ lane: HandOver['lane'] }>(
      `select distinct lane from ${handOverTable}
       where rendered_at is null and id <> all($1::bigint[])`,
      [without],
    );
    return new Set(rows.map(({ lane }) => lane));
  }

  async findDocuments(keys: readonly string[]): Promise<PublishedRow[]> {
    const { rows } = await this.#client.query(`select * from ${publishedTable} where key = any($1)`, [keys]);
    return publishedRowSchema.array().parse(rows);
  }

  /** Every public document without its content, for comparing. */
  async listDocuments(): Promise<RowHead[]> {
    const { rows } = await this.#client.query<RowHead>(
      `select key, hash, state, changed_at from ${publishedTable}`,
    );
    return rows;
  }

  async stampWritten(ids: readonly number[]): Promise<void> {
    await this.#client.query(
      `update ${handOverTable} set written_at = coalesce(written_at, $2) where id = any($1::bigint[])`,
      [ids, new Date()],
    );
  }

  async stampRendered(rows: readonly RenderedHandOver[]): Promise<void> {
    await this.#client.query(
      `update ${handOverTable} as r set rendered_at = s.rendered_at, live_at = s.live_at, checked = s.checked,
       places = s.places, address = coalesce(s.address, r.address), pages = s.pages, error = null,
       attempts = r.attempts + 1
       from jsonb_to_recordset($1::jsonb) as s(id bigint, rendered_at timestamptz, live_at timestamptz,
         checked text, places jsonb, address text, pages integer)
       where r.id = s.id`,
      [JSON.stringify(rows)],
    );
  }

  /** Hand-overs whose pages are written and whose page has not been seen at its public address yet. */
  async findUnseen(): Promise<{ id: number; address: string }[]> {
    const { rows } = await this.#client.query<{ id: string; address: string }>(
      `select id, address from ${handOverTable}
       where rendered_at is not null and live_at is null and address is not null`,
    );
    return rows.map(({ id, address }) => ({ id: Number(id), address }));
  }

  async stampLive(ids: readonly number[], checked: NonNullable<HandOver['checked']>): Promise<void> {
    await this.#client.query(
      `update ${handOverTable} set live_at = coalesce(live_at, $2), checked = coalesce(checked, $3), error = null
       where id = any($1::bigint[])`,
      [ids, new Date(), checked],
    );
  }

  /** A written hand-over whose public address does not show it: not an attempt that failed, but something to be told. */
  async stampUnseen(id: number, error: string): Promise<void> {
    await this.#client.query(`update ${handOverTable} set error = $2 where id = $1`, [id, error]);
  }

  async stampError(ids: readonly number[], error: string): Promise<void> {
    await this.#client.query(
      `update ${handOverTable} set error = $2, attempts = attempts + 1 where id = any($1::bigint[])`,
      [ids, error],
    );
  }

  /** The copy of the site shows everything whose pages were written before `until`. */
  async stampMirrored(until: Date): Promise<void> {
    await this.#client.query(
      `update ${handOverTable} set places = places || jsonb_build_object('mirror', $2::text)
       where rendered_at <= $1 and rendered_at > $1::timestamptz - interval '1 day' and not places ? 'mirror'`,
      [until, new Date().toISOString()],
    );
  }

  /** Feeds as they are now; the hub is told anew of those that are noted otherwise. */
  async noteFeeds(feeds: readonly { address: string; hash: string }[]): Promise<void> {
    await this.#client.query(
      `insert into ${hubFeedTable} as f (address, hash)
       select address, hash from jsonb_to_recordset($1::jsonb) as s(address text, hash text)
       on conflict (address) do update set hash = excluded.hash, attempts = 0, first_tried_at = null, next_at = now()
       where f.hash <> excluded.hash`,
      [JSON.stringify(feeds)],
    );
  }

  /** Everything whose pages were written before `until` has been indexed. */
  async stampIndexed(until: Date): Promise<void> {
    await this.#client.query(
      `update ${handOverTable} set indexed_at = $2 where indexed_at is null and rendered_at <= $1`,
      [until, new Date()],
    );
  }
}
