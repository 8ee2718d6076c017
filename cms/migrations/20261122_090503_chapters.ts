import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_chapters_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TABLE "media_chapters_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_media_chapters_translations_language",
  	"title" varchar
  );
  
  CREATE TABLE "media_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" varchar,
  	"title" varchar
  );
  
  ALTER TABLE "media_chapters_translations" ADD CONSTRAINT "media_chapters_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_chapters" ADD CONSTRAINT "media_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_chapters_translations_order_idx" ON "media_chapters_translations" USING btree ("_order");
  CREATE INDEX "media_chapters_translations_parent_id_idx" ON "media_chapters_translations" USING btree ("_parent_id");
  CREATE INDEX "media_chapters_order_idx" ON "media_chapters" USING btree ("_order");
  CREATE INDEX "media_chapters_parent_id_idx" ON "media_chapters" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "media_chapters_translations" CASCADE;
  DROP TABLE "media_chapters" CASCADE;
  DROP TYPE "public"."enum_media_chapters_translations_language";`)
}
