import { sql } from '@payloadcms/db-postgres';
import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core';
import { hubFeedTable } from '#contract/hand-over.ts';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** Beside the partners, where no question of the API reaches. */
const partnerTables = {
  /** What a partner is told with: encrypted, two at most are live. */
  partner_keys: pgTable(
    'partner_keys',
    {
      id: uuid('id').primaryKey().defaultRandom(),
      partner_id: uuid('partner_id').notNull(),
      secret: text('secret').notNull(),
      created_at: time('created_at')
        .notNull()
        .default(sql`clock_timestamp()`),
    },
    (table) => [index('partner_keys_partner_idx').on(table.partner_id, table.created_at)],
  ),
  /** How a partner's server has answered lately; a row comes with the first answer. */
  partner_states: pgTable('partner_states', {
    partner_id: uuid('partner_id').primaryKey(),
    /** Nothing is sent until somebody resumes. */
    paused_at: time('paused_at'),
    /** In Vietnamese. */
    pause_reason: text('pause_reason'),
    last_success_at: time('last_success_at'),
    /** First failure since the last success. */
    failing_since: time('failing_since'),
    /** Failures since the last success. */
    failures: integer('failures').notNull().default(0),
    /** Nothing is sent before. */
    retry_at: time('retry_at'),
    /** Of the last failure, in Vietnamese. */
    problem: text('problem'),
  }),
  /** What happened to an article, as partners are told. */
  partner_events: pgTable(
    'partner_events',
    {
      id: bigserial('id', { mode: 'number' }).primaryKey(),
      /** The hand-over whose page has to be live first; absent for what is sent to try. */
      release_id: bigint('release_id', { mode: 'number' }),
      type: text('type').notNull(),
      /** Id of the story. */
      article: uuid('article'),
      /** JSON, byte for byte as it is sent; absent once the article was withdrawn and nobody may be told more of it. */
      payload: text('payload'),
      created_at: time('created_at')
        .notNull()
        .default(sql`clock_timestamp()`),
    },
    (table) => [
      unique('partner_events_release_unique').on(table.release_id),
      index('partner_events_article_idx').on(table.article, table.id),
      index('partner_events_created_idx').on(table.created_at),
    ],
  ),
  /** An event on its way to a partner. */
  partner_deliveries: pgTable(
    'partner_deliveries',
    {
      /** The `webhook-id` of every attempt. */
      id: uuid('id').primaryKey().defaultRandom(),
      event_id: bigint('event_id', { mode: 'number' }).notNull(),
      partner_id: uuid('partner_id').notNull(),
      /** Those of the event, for the order of an article's deliveries and for the receipt. */
      article: uuid('article'),
      release_id: bigint('release_id', { mode: 'number' }),
      status: text('status').notNull(),
      attempts: integer('attempts').notNull().default(0),
      created_at: time('created_at')
        .notNull()
        .default(sql`clock_timestamp()`),
      next_at: time('next_at').notNull().defaultNow(),
      first_tried_at: time('first_tried_at'),
      finished_at: time('finished_at'),
      /** Some process sends it now, until this time at the latest; `lease` says which attempt. */
      lease_until: time('lease_until'),
      lease: uuid('lease'),
    },
    (table) => [
      unique('partner_deliveries_once').on(table.event_id, table.partner_id),
      index('partner_deliveries_due_idx')
        .on(table.partner_id, table.next_at, table.event_id)
        .where(sql`status = 'waiting'`),
      index('partner_deliveries_trial_idx')
        .on(table.next_at)
        .where(sql`status = 'waiting' AND article IS NULL`),
      index('partner_deliveries_busy_idx')
        .on(table.partner_id)
        .where(sql`lease_until IS NOT NULL`),
      index('partner_deliveries_held_idx')
        .on(table.release_id)
        .where(sql`status = 'held'`),
      index('partner_deliveries_order_idx')
        .on(table.partner_id, table.article, table.event_id)
        .where(sql`status IN ('held', 'waiting') OR lease_until IS NOT NULL`),
      index('partner_deliveries_log_idx').on(table.partner_id, table.event_id),
      index('partner_deliveries_release_idx').on(table.release_id),
      index('partner_deliveries_article_idx').on(table.article, table.partner_id),
      index('partner_deliveries_finished_idx')
        .on(table.finished_at)
        .where(sql`finished_at IS NOT NULL`),
      check(
        'partner_deliveries_status_check',
        sql`${table.status} IN ('held', 'waiting', 'delivered', 'failed', 'superseded')`,
      ),
    ],
  ),
  /** What came of each attempt. */
  partner_attempts: pgTable(
    'partner_attempts',
    {
      id: bigserial('id', { mode: 'number' }).primaryKey(),
      delivery_id: uuid('delivery_id').notNull(),
      at: time('at').notNull().defaultNow(),
      milliseconds: integer('milliseconds').notNull(),
      /** HTTP status; absent when no answer came. */
      status_code: integer('status_code'),
      /** Why it counts as failed, in Vietnamese; absent when it did not. */
      problem: text('problem'),
      /** Beginning of what the partner answered, as text. */
      answer: text('answer'),
    },
    (table) => [index('partner_attempts_delivery_idx').on(table.delivery_id, table.id)],
  ),
  /** Feeds as they are in public, and whether the WebSub hub has been told. */
  [hubFeedTable]: pgTable(
    hubFeedTable,
    {
      /** Public path. */
      address: text('address').primaryKey(),
      /** Hash of the feed as it is now. */
      hash: text('hash').notNull(),
      /** The hash that the hub was told of. */
      told_hash: text('told_hash'),
      attempts: integer('attempts').notNull().default(0),
      next_at: time('next_at').notNull().defaultNow(),
      first_tried_at: time('first_tried_at'),
      lease_until: time('lease_until'),
      /** Why the hub could not be told, in Vietnamese. */
      problem: text('problem'),
    },
    (table) => [
      index('hub_feeds_due_idx')
        .on(table.next_at)
        .where(sql`told_hash IS DISTINCT FROM hash`),
    ],
  ),
};

/** Adds the tables of deliveries to partners to the schema, so that migrations make them and never drop them. */
export const addPartnerTables: PostgresSchemaHook = ({ schema }) => {
  const tables: unknown = { ...schema.tables, ...partnerTables };
  return { ...schema, tables: tables as typeof schema.tables };
};
