import type { Connection } from './transaction.ts';

/** What a migration is given: a connection within its own transaction. */
export interface MigrationArgs {
  db: Connection;
}
