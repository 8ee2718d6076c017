import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_interface_texts_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_interface_texts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__interface_texts_v_version_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__interface_texts_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "stories_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" uuid,
  	"speaker" varchar,
  	"part" varchar,
  	"consent_id" uuid,
  	"timings" jsonb
  );
  
  CREATE TABLE "_stories_v_version_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"media_id" uuid,
  	"speaker" varchar,
  	"part" varchar,
  	"consent_id" uuid,
  	"timings" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "interface_texts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum_interface_texts_language",
  	"name" varchar,
  	"texts" jsonb DEFAULT '{}'::jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_interface_texts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_interface_texts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_language" "enum__interface_texts_v_version_language",
  	"version_name" varchar,
  	"version_texts" jsonb DEFAULT '{}'::jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__interface_texts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "interface_texts_id" uuid;
  ALTER TABLE "stories_recordings" ADD CONSTRAINT "stories_recordings_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_recordings" ADD CONSTRAINT "stories_recordings_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_recordings" ADD CONSTRAINT "stories_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_recordings" ADD CONSTRAINT "_stories_v_version_recordings_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_recordings" ADD CONSTRAINT "_stories_v_version_recordings_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_recordings" ADD CONSTRAINT "_stories_v_version_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_interface_texts_v" ADD CONSTRAINT "_interface_texts_v_parent_id_interface_texts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."interface_texts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "stories_recordings_order_idx" ON "stories_recordings" USING btree ("_order");
  CREATE INDEX "stories_recordings_parent_id_idx" ON "stories_recordings" USING btree ("_parent_id");
  CREATE INDEX "stories_recordings_media_idx" ON "stories_recordings" USING btree ("media_id");
  CREATE INDEX "stories_recordings_consent_idx" ON "stories_recordings" USING btree ("consent_id");
  CREATE INDEX "_stories_v_version_recordings_order_idx" ON "_stories_v_version_recordings" USING btree ("_order");
  CREATE INDEX "_stories_v_version_recordings_parent_id_idx" ON "_stories_v_version_recordings" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_recordings_media_idx" ON "_stories_v_version_recordings" USING btree ("media_id");
  CREATE INDEX "_stories_v_version_recordings_consent_idx" ON "_stories_v_version_recordings" USING btree ("consent_id");
  CREATE UNIQUE INDEX "interface_texts_language_idx" ON "interface_texts" USING btree ("language");
  CREATE INDEX "interface_texts_updated_at_idx" ON "interface_texts" USING btree ("updated_at");
  CREATE INDEX "interface_texts_created_at_idx" ON "interface_texts" USING btree ("created_at");
  CREATE INDEX "interface_texts__status_idx" ON "interface_texts" USING btree ("_status");
  CREATE INDEX "_interface_texts_v_parent_idx" ON "_interface_texts_v" USING btree ("parent_id");
  CREATE INDEX "_interface_texts_v_version_version_language_idx" ON "_interface_texts_v" USING btree ("version_language");
  CREATE INDEX "_interface_texts_v_version_version_updated_at_idx" ON "_interface_texts_v" USING btree ("version_updated_at");
  CREATE INDEX "_interface_texts_v_version_version_created_at_idx" ON "_interface_texts_v" USING btree ("version_created_at");
  CREATE INDEX "_interface_texts_v_version_version__status_idx" ON "_interface_texts_v" USING btree ("version__status");
  CREATE INDEX "_interface_texts_v_created_at_idx" ON "_interface_texts_v" USING btree ("created_at");
  CREATE INDEX "_interface_texts_v_updated_at_idx" ON "_interface_texts_v" USING btree ("updated_at");
  CREATE INDEX "_interface_texts_v_latest_idx" ON "_interface_texts_v" USING btree ("latest");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_interface_texts_fk" FOREIGN KEY ("interface_texts_id") REFERENCES "public"."interface_texts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_interface_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("interface_texts_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "stories_recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_stories_v_version_recordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "interface_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_interface_texts_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "stories_recordings" CASCADE;
  DROP TABLE "_stories_v_version_recordings" CASCADE;
  DROP TABLE "interface_texts" CASCADE;
  DROP TABLE "_interface_texts_v" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_interface_texts_fk";
  
  DROP INDEX "payload_locked_documents_rels_interface_texts_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "interface_texts_id";
  DROP TYPE "public"."enum_interface_texts_language";
  DROP TYPE "public"."enum_interface_texts_status";
  DROP TYPE "public"."enum__interface_texts_v_version_language";
  DROP TYPE "public"."enum__interface_texts_v_version_status";`)
}
