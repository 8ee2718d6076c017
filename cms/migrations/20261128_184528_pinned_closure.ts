import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "stories" ADD COLUMN "approved_shown" varchar;
  ALTER TABLE "_stories_v" ADD COLUMN "version_approved_shown" varchar;`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "stories" DROP COLUMN "approved_shown";
  ALTER TABLE "_stories_v" DROP COLUMN "version_approved_shown";`)
}
