import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { DatabaseAdapterObj } from 'payload';
import { keepWords } from './keep-words.ts';
import { lookUp } from './look-up.ts';
import { findInOrder } from './ranked-page.ts';

/** A database whose documents are found by their words, however they were written. */
export function searchable(
  database: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> {
  return {
    ...database,
    init: (options) => {
      const adapter = database.init(options);
      lookUp(adapter);
      findInOrder(adapter);
      keepWords(adapter);
      return adapter;
    },
  };
}
