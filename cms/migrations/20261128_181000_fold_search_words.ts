import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

/** What was folded for the search boxes before y and i were one behind a consonant, and soft hyphens nothing. */
export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
    DO $$
    DECLARE
      place record;
    BEGIN
      FOR place IN
        SELECT table_name, column_name FROM information_schema.columns
        WHERE table_schema = current_schema() AND column_name IN ('search_text', 'version_search_text')
      LOOP
        EXECUTE format(
          'UPDATE %1$I SET %2$I = regexp_replace(translate(%2$I, ''ɖ'' || chr(173), ''d''), ''([hklmst]|qu)y'', ''\\1i'', ''g'')
           WHERE %2$I ~ (''[hklmst]y|quy|ɖ|'' || chr(173))',
          place.table_name, place.column_name);
      END LOOP;
    END $$`);
}

/** The words are found as before: whatever is looked for is folded alike. */
export async function down(): Promise<void> {
  await Promise.resolve();
}
