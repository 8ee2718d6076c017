import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_search_aliases_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__search_aliases_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "search_aliases" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"groups" varchar COLLATE "vietnamese",
  	"_status" "enum_search_aliases_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_search_aliases_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_groups" varchar COLLATE "vietnamese",
  	"version__status" "enum__search_aliases_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE INDEX "search_aliases__status_idx" ON "search_aliases" USING btree ("_status");
  CREATE INDEX "_search_aliases_v_version_version__status_idx" ON "_search_aliases_v" USING btree ("version__status");
  CREATE INDEX "_search_aliases_v_created_at_idx" ON "_search_aliases_v" USING btree ("created_at");
  CREATE INDEX "_search_aliases_v_updated_at_idx" ON "_search_aliases_v" USING btree ("updated_at");
  CREATE INDEX "_search_aliases_v_latest_idx" ON "_search_aliases_v" USING btree ("latest");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_aliases" CASCADE;
  DROP TABLE "_search_aliases_v" CASCADE;
  DROP TYPE "public"."enum_search_aliases_status";
  DROP TYPE "public"."enum__search_aliases_v_version_status";`)
}
