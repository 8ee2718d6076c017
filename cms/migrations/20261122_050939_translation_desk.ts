import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_glossary_source_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_glossary_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TABLE "glossary" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"source_language" "enum_glossary_source_language" DEFAULT 'vi' NOT NULL,
  	"language" "enum_glossary_language" NOT NULL,
  	"term" varchar NOT NULL,
  	"translation" varchar NOT NULL,
  	"note" varchar,
  	"created_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_alarms" (
  	"translation_id" uuid PRIMARY KEY NOT NULL,
  	"source_id" uuid NOT NULL,
  	"severity" text NOT NULL,
  	"changes" integer NOT NULL,
  	"since" timestamp (3) with time zone NOT NULL
  );
  
  ALTER TABLE "stories" ADD COLUMN "follows" jsonb;
  ALTER TABLE "_stories_v" ADD COLUMN "version_follows" jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "glossary_id" uuid;
  ALTER TABLE "glossary" ADD CONSTRAINT "glossary_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "glossary_source_language_idx" ON "glossary" USING btree ("source_language");
  CREATE INDEX "glossary_language_idx" ON "glossary" USING btree ("language");
  CREATE INDEX "glossary_term_idx" ON "glossary" USING btree ("term");
  CREATE INDEX "glossary_created_by_idx" ON "glossary" USING btree ("created_by_id");
  CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");
  CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");
  CREATE INDEX "translation_alarms_since_idx" ON "translation_alarms" USING btree ("since");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "glossary" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_alarms" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "glossary" CASCADE;
  DROP TABLE "translation_alarms" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_fk";
  
  DROP INDEX "payload_locked_documents_rels_glossary_id_idx";
  ALTER TABLE "stories" DROP COLUMN "follows";
  ALTER TABLE "_stories_v" DROP COLUMN "version_follows";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "glossary_id";
  DROP TYPE "public"."enum_glossary_source_language";
  DROP TYPE "public"."enum_glossary_language";`)
}
