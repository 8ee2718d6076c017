import { postgresAdapter } from '@payloadcms/db-postgres';
import { addAccountTables } from './platform/accounts/account-tables.ts';
import { addCommentTable } from './story/comments/comment-table.ts';
import { addLeaseTable } from './story/editing/lease-table.ts';
import { readEnvironment } from './platform/environment/environment.ts';
import { addFlowTable } from './story/term-flow/flow-table.ts';
import { addAlarmTable } from './story/translation/alarm-table.ts';
import { addSearchTable } from './platform/search/entry-table.ts';
import { searchable } from './platform/search/searchable.ts';
import { addPartnerTables } from './platform/database/partner-tables.ts';
import { collateColumns } from './platform/database/collate-columns.ts';
import { addHandOverTables, indexParents } from './platform/database/schema-hooks.ts';

/** PostgreSQL, by migrations only. Ids are UUIDs, and may be given, so that an import keeps them. */
export const database = searchable(
  postgresAdapter({
    idType: 'uuid',
    allowIDOnCreate: true,
    push: false,
    // Parts of a section's page are read and written whole, never asked for by what is in them.
    blocksAsJSON: true,
    // Only for `scripts/create-migration.ts`; the migrate command is given its migrations.
    migrationDir: 'cms/migrations',
    pool: { connectionString: readEnvironment().databaseUrl, max: 12 },
    beforeSchemaInit: [indexParents],
    afterSchemaInit: [
      collateColumns,
      addHandOverTables,
      addLeaseTable,
      addCommentTable,
      addAlarmTable,
      addAccountTables,
      addFlowTable,
      addPartnerTables,
      addSearchTable,
    ],
  }),
);
