import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings_translations" ADD COLUMN "hours" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "hours" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "logo_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "accent" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "accent_dark" varchar;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "site_settings_logo_idx" ON "site_settings" USING btree ("logo_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP CONSTRAINT "site_settings_logo_id_media_id_fk";
  
  DROP INDEX "site_settings_logo_idx";
  ALTER TABLE "site_settings_translations" DROP COLUMN "hours";
  ALTER TABLE "site_settings" DROP COLUMN "hours";
  ALTER TABLE "site_settings" DROP COLUMN "logo_id";
  ALTER TABLE "site_settings" DROP COLUMN "accent";
  ALTER TABLE "site_settings" DROP COLUMN "accent_dark";`)
}
