import type { PostgresSchemaHook } from '@payloadcms/drizzle/postgres';
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core';

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** Beside the accounts, where no question of the API reaches. */
const accountTables = {
  /** Tries to sign in and to have mail sent, counted by account and by address. */
  sign_in_limits: pgTable('sign_in_limits', {
    key: text('key').primaryKey(),
    tries: integer('tries').notNull(),
    since: time('since').notNull(),
  }),
  /** Links in mail: only the hash of what the mail says is kept. */
  account_links: pgTable(
    'account_links',
    {
      token_hash: text('token_hash').primaryKey(),
      user_id: uuid('user_id').notNull(),
      purpose: text('purpose').notNull(),
      expires_at: time('expires_at').notNull(),
    },
    (table) => [index('account_links_user_idx').on(table.user_id)],
  ),
  /** Devices on which an account was signed in to: only the hash of what their cookie says is kept. */
  known_devices: pgTable(
    'known_devices',
    {
      token_hash: text('token_hash').primaryKey(),
      user_id: uuid('user_id').notNull(),
      session_id: text('session_id').notNull(),
      expires_at: time('expires_at').notNull(),
    },
    (table) => [index('known_devices_user_idx').on(table.user_id)],
  ),
  /** The second factor of an account: `secret` is encrypted; until `confirmed_at` it is only offered. */
  second_factors: pgTable('second_factors', {
    user_id: uuid('user_id').primaryKey(),
    asked_at: time('asked_at').notNull(),
    secret: text('secret'),
    confirmed_at: time('confirmed_at'),
    last_step: bigint('last_step', { mode: 'number' }),
    recovery: jsonb('recovery').notNull().default([]),
  }),
};

/** Adds the tables of accounts to the schema, so that migrations make them and never drop them. */
export const addAccountTables: PostgresSchemaHook = ({ schema }) => {
  const tables: unknown = { ...schema.tables, ...accountTables };
  return { ...schema, tables: tables as typeof schema.tables };
};
