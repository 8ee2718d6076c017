import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_places_dyes" AS ENUM('madder', 'indigo', 'blue', 'earth', 'forest');
  CREATE TYPE "public"."enum__places_v_version_dyes" AS ENUM('madder', 'indigo', 'blue', 'earth', 'forest');
  ALTER TABLE "sections_translations" ADD COLUMN "short_name" varchar COLLATE "vietnamese";
  ALTER TABLE "sections" ADD COLUMN "short_name" varchar COLLATE "vietnamese";
  ALTER TABLE "_sections_v_version_translations" ADD COLUMN "short_name" varchar COLLATE "vietnamese";
  ALTER TABLE "_sections_v" ADD COLUMN "version_short_name" varchar COLLATE "vietnamese";
  ALTER TABLE "places" ADD COLUMN "dyes" "enum_places_dyes";
  ALTER TABLE "_places_v" ADD COLUMN "version_dyes" "enum__places_v_version_dyes";`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sections_translations" DROP COLUMN "short_name";
  ALTER TABLE "sections" DROP COLUMN "short_name";
  ALTER TABLE "_sections_v_version_translations" DROP COLUMN "short_name";
  ALTER TABLE "_sections_v" DROP COLUMN "version_short_name";
  ALTER TABLE "places" DROP COLUMN "dyes";
  ALTER TABLE "_places_v" DROP COLUMN "version_dyes";
  DROP TYPE "public"."enum_places_dyes";
  DROP TYPE "public"."enum__places_v_version_dyes";`)
}
