import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sections_broadcasts_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_sections_broadcasts_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TABLE "sections_broadcasts_days" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_sections_broadcasts_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "sections_broadcasts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"time" varchar,
  	"channel" varchar,
  	"language" "enum_sections_broadcasts_language"
  );
  
  ALTER TABLE "stories" ADD COLUMN "episode" numeric;
  ALTER TABLE "_stories_v" ADD COLUMN "version_episode" numeric;
  ALTER TABLE "sections_broadcasts_days" ADD CONSTRAINT "sections_broadcasts_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections_broadcasts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_broadcasts" ADD CONSTRAINT "sections_broadcasts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "sections_broadcasts_days_order_idx" ON "sections_broadcasts_days" USING btree ("order");
  CREATE INDEX "sections_broadcasts_days_parent_idx" ON "sections_broadcasts_days" USING btree ("parent_id");
  CREATE INDEX "sections_broadcasts_order_idx" ON "sections_broadcasts" USING btree ("_order");
  CREATE INDEX "sections_broadcasts_parent_id_idx" ON "sections_broadcasts" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "sections_broadcasts_days" CASCADE;
  DROP TABLE "sections_broadcasts" CASCADE;
  ALTER TABLE "stories" DROP COLUMN "episode";
  ALTER TABLE "_stories_v" DROP COLUMN "version_episode";
  DROP TYPE "public"."enum_sections_broadcasts_days";
  DROP TYPE "public"."enum_sections_broadcasts_language";`)
}
