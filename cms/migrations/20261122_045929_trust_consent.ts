import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_recognisable" AS ENUM('none', 'staff', 'people');
  CREATE TYPE "public"."enum_consents_purposes" AS ENUM('publish', 'report', 'training', 'archive');
  CREATE TYPE "public"."enum_consents_channels" AS ENUM('site', 'radio', 'video', 'print', 'social');
  CREATE TYPE "public"."enum_consents_languages" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_consents_proofs_voice" AS ENUM('self', 'guardian', 'household');
  CREATE TYPE "public"."enum_consents_ground" AS ENUM('consent', 'historical', 'organisation', 'sample');
  CREATE TYPE "public"."enum_consents_age" AS ENUM('adult', 'child');
  CREATE TYPE "public"."enum__consents_v_version_purposes" AS ENUM('publish', 'report', 'training', 'archive');
  CREATE TYPE "public"."enum__consents_v_version_channels" AS ENUM('site', 'radio', 'video', 'print', 'social');
  CREATE TYPE "public"."enum__consents_v_version_languages" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__consents_v_version_proofs_voice" AS ENUM('self', 'guardian', 'household');
  CREATE TYPE "public"."enum__consents_v_version_ground" AS ENUM('consent', 'historical', 'organisation', 'sample');
  CREATE TYPE "public"."enum__consents_v_version_age" AS ENUM('adult', 'child');
  CREATE TABLE "media_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exemplars_id" uuid,
  	"consents_id" uuid
  );
  
  CREATE TABLE "consents_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_purposes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_channels",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_consents_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "consents_proofs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"voice" "enum_consents_proofs_voice" DEFAULT 'self' NOT NULL,
  	"file_id" uuid NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "consents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"exemplar_id" uuid,
  	"ground" "enum_consents_ground" DEFAULT 'consent' NOT NULL,
  	"reason" varchar,
  	"given_at" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"all_languages" boolean DEFAULT true,
  	"ethnicity_shown" boolean DEFAULT false,
  	"age" "enum_consents_age" DEFAULT 'adult',
  	"born_on" timestamp(3) with time zone,
  	"guardian" varchar,
  	"withdrawal_requested_at" timestamp(3) with time zone,
  	"withdrawal_note" varchar,
  	"created_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_consents_v_version_purposes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__consents_v_version_purposes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_consents_v_version_channels" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__consents_v_version_channels",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_consents_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__consents_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_consents_v_version_proofs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"voice" "enum__consents_v_version_proofs_voice" DEFAULT 'self' NOT NULL,
  	"file_id" uuid NOT NULL,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_consents_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar NOT NULL,
  	"version_exemplar_id" uuid,
  	"version_ground" "enum__consents_v_version_ground" DEFAULT 'consent' NOT NULL,
  	"version_reason" varchar,
  	"version_given_at" timestamp(3) with time zone,
  	"version_valid_until" timestamp(3) with time zone,
  	"version_all_languages" boolean DEFAULT true,
  	"version_ethnicity_shown" boolean DEFAULT false,
  	"version_age" "enum__consents_v_version_age" DEFAULT 'adult',
  	"version_born_on" timestamp(3) with time zone,
  	"version_guardian" varchar,
  	"version_withdrawal_requested_at" timestamp(3) with time zone,
  	"version_withdrawal_note" varchar,
  	"version_created_by_id" uuid,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consent_proofs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  ALTER TABLE "exemplars" ADD COLUMN "ethnicity" varchar;
  ALTER TABLE "_exemplars_v" ADD COLUMN "version_ethnicity" varchar;
  ALTER TABLE "media" ADD COLUMN "recognisable" "enum_media_recognisable";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consents_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "consent_proofs_id" uuid;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_purposes" ADD CONSTRAINT "consents_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_channels" ADD CONSTRAINT "consents_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_languages" ADD CONSTRAINT "consents_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_proofs" ADD CONSTRAINT "consents_proofs_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents_proofs" ADD CONSTRAINT "consents_proofs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v_version_purposes" ADD CONSTRAINT "_consents_v_version_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v_version_channels" ADD CONSTRAINT "_consents_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v_version_languages" ADD CONSTRAINT "_consents_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v_version_proofs" ADD CONSTRAINT "_consents_v_version_proofs_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v_version_proofs" ADD CONSTRAINT "_consents_v_version_proofs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_parent_id_consents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_version_exemplar_id_exemplars_id_fk" FOREIGN KEY ("version_exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consent_proofs" ADD CONSTRAINT "consent_proofs_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "media_rels_order_idx" ON "media_rels" USING btree ("order");
  CREATE INDEX "media_rels_parent_idx" ON "media_rels" USING btree ("parent_id");
  CREATE INDEX "media_rels_path_idx" ON "media_rels" USING btree ("path");
  CREATE INDEX "media_rels_exemplars_id_idx" ON "media_rels" USING btree ("exemplars_id");
  CREATE INDEX "media_rels_consents_id_idx" ON "media_rels" USING btree ("consents_id");
  CREATE INDEX "consents_purposes_order_idx" ON "consents_purposes" USING btree ("order");
  CREATE INDEX "consents_purposes_parent_idx" ON "consents_purposes" USING btree ("parent_id");
  CREATE INDEX "consents_channels_order_idx" ON "consents_channels" USING btree ("order");
  CREATE INDEX "consents_channels_parent_idx" ON "consents_channels" USING btree ("parent_id");
  CREATE INDEX "consents_languages_order_idx" ON "consents_languages" USING btree ("order");
  CREATE INDEX "consents_languages_parent_idx" ON "consents_languages" USING btree ("parent_id");
  CREATE INDEX "consents_proofs_order_idx" ON "consents_proofs" USING btree ("_order");
  CREATE INDEX "consents_proofs_parent_id_idx" ON "consents_proofs" USING btree ("_parent_id");
  CREATE INDEX "consents_proofs_file_idx" ON "consents_proofs" USING btree ("file_id");
  CREATE INDEX "consents_exemplar_idx" ON "consents" USING btree ("exemplar_id");
  CREATE INDEX "consents_created_by_idx" ON "consents" USING btree ("created_by_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "_consents_v_version_purposes_order_idx" ON "_consents_v_version_purposes" USING btree ("order");
  CREATE INDEX "_consents_v_version_purposes_parent_idx" ON "_consents_v_version_purposes" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_channels_order_idx" ON "_consents_v_version_channels" USING btree ("order");
  CREATE INDEX "_consents_v_version_channels_parent_idx" ON "_consents_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_languages_order_idx" ON "_consents_v_version_languages" USING btree ("order");
  CREATE INDEX "_consents_v_version_languages_parent_idx" ON "_consents_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_proofs_order_idx" ON "_consents_v_version_proofs" USING btree ("_order");
  CREATE INDEX "_consents_v_version_proofs_parent_id_idx" ON "_consents_v_version_proofs" USING btree ("_parent_id");
  CREATE INDEX "_consents_v_version_proofs_file_idx" ON "_consents_v_version_proofs" USING btree ("file_id");
  CREATE INDEX "_consents_v_parent_idx" ON "_consents_v" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_version_exemplar_idx" ON "_consents_v" USING btree ("version_exemplar_id");
  CREATE INDEX "_consents_v_version_version_created_by_idx" ON "_consents_v" USING btree ("version_created_by_id");
  CREATE INDEX "_consents_v_version_version_updated_at_idx" ON "_consents_v" USING btree ("version_updated_at");
  CREATE INDEX "_consents_v_version_version_created_at_idx" ON "_consents_v" USING btree ("version_created_at");
  CREATE INDEX "_consents_v_created_at_idx" ON "_consents_v" USING btree ("created_at");
  CREATE INDEX "_consents_v_updated_at_idx" ON "_consents_v" USING btree ("updated_at");
  CREATE INDEX "consent_proofs_created_by_idx" ON "consent_proofs" USING btree ("created_by_id");
  CREATE INDEX "consent_proofs_updated_at_idx" ON "consent_proofs" USING btree ("updated_at");
  CREATE INDEX "consent_proofs_created_at_idx" ON "consent_proofs" USING btree ("created_at");
  CREATE UNIQUE INDEX "consent_proofs_filename_idx" ON "consent_proofs" USING btree ("filename");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consent_proofs_fk" FOREIGN KEY ("consent_proofs_id") REFERENCES "public"."consent_proofs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_consent_proofs_id_idx" ON "payload_locked_documents_rels" USING btree ("consent_proofs_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_purposes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents_proofs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_consents_v_version_purposes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_consents_v_version_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_consents_v_version_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_consents_v_version_proofs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_consents_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consent_proofs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "media_rels" CASCADE;
  DROP TABLE "consents_purposes" CASCADE;
  DROP TABLE "consents_channels" CASCADE;
  DROP TABLE "consents_languages" CASCADE;
  DROP TABLE "consents_proofs" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "_consents_v_version_purposes" CASCADE;
  DROP TABLE "_consents_v_version_channels" CASCADE;
  DROP TABLE "_consents_v_version_languages" CASCADE;
  DROP TABLE "_consents_v_version_proofs" CASCADE;
  DROP TABLE "_consents_v" CASCADE;
  DROP TABLE "consent_proofs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consents_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_consent_proofs_fk";
  
  DROP INDEX "payload_locked_documents_rels_consents_id_idx";
  DROP INDEX "payload_locked_documents_rels_consent_proofs_id_idx";
  ALTER TABLE "exemplars" DROP COLUMN "ethnicity";
  ALTER TABLE "_exemplars_v" DROP COLUMN "version_ethnicity";
  ALTER TABLE "media" DROP COLUMN "recognisable";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consents_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "consent_proofs_id";
  DROP TYPE "public"."enum_media_recognisable";
  DROP TYPE "public"."enum_consents_purposes";
  DROP TYPE "public"."enum_consents_channels";
  DROP TYPE "public"."enum_consents_languages";
  DROP TYPE "public"."enum_consents_proofs_voice";
  DROP TYPE "public"."enum_consents_ground";
  DROP TYPE "public"."enum_consents_age";
  DROP TYPE "public"."enum__consents_v_version_purposes";
  DROP TYPE "public"."enum__consents_v_version_channels";
  DROP TYPE "public"."enum__consents_v_version_languages";
  DROP TYPE "public"."enum__consents_v_version_proofs_voice";
  DROP TYPE "public"."enum__consents_v_version_ground";
  DROP TYPE "public"."enum__consents_v_version_age";`)
}
