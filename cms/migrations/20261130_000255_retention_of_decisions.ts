import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "retention_rules" ADD COLUMN "reviews" numeric DEFAULT 60;
  ALTER TABLE "retention_rules" ADD COLUMN "proposals" numeric DEFAULT 60;
  ALTER TABLE "retention_rules" ADD COLUMN "recognitions" numeric DEFAULT 120;
  ALTER TABLE "retention_rules" ADD COLUMN "holds" numeric DEFAULT 24;`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "retention_rules" DROP COLUMN "reviews";
  ALTER TABLE "retention_rules" DROP COLUMN "proposals";
  ALTER TABLE "retention_rules" DROP COLUMN "recognitions";
  ALTER TABLE "retention_rules" DROP COLUMN "holds";`)
}
