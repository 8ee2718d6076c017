import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "releases_pending_idx";
  ALTER TABLE "releases" ADD COLUMN "checked" text;
  ALTER TABLE "releases" ADD COLUMN "places" jsonb DEFAULT '{}'::jsonb NOT NULL;
  CREATE INDEX "releases_pending_idx" ON "releases" USING btree ("lane","id") WHERE rendered_at IS NULL;`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "releases_pending_idx";
  CREATE INDEX "releases_pending_idx" ON "releases" USING btree ("lane","id") WHERE live_at IS NULL AND rendered_at IS NULL;
  ALTER TABLE "releases" DROP COLUMN "checked";
  ALTER TABLE "releases" DROP COLUMN "places";`)
}
