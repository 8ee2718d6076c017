import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_stories_machine_made" AS ENUM('trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'algorithmicMedia');
  CREATE TYPE "public"."enum__stories_v_version_machine_made" AS ENUM('trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'algorithmicMedia');
  CREATE TYPE "public"."enum_media_machine_made" AS ENUM('trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'algorithmicMedia');
  CREATE TYPE "public"."enum_home_anniversaries_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__home_v_version_anniversaries_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TABLE "home_anniversaries_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_home_anniversaries_translations_language",
  	"event" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "home_anniversaries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" varchar COLLATE "vietnamese",
  	"year" numeric,
  	"source" varchar COLLATE "vietnamese",
  	"event" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "_home_v_version_anniversaries_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__home_v_version_anniversaries_translations_language",
  	"event" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_v_version_anniversaries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"day" varchar COLLATE "vietnamese",
  	"year" numeric,
  	"source" varchar COLLATE "vietnamese",
  	"event" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  ALTER TABLE "stories_corrections" ADD COLUMN "wrong" varchar COLLATE "vietnamese";
  ALTER TABLE "stories_corrections" ADD COLUMN "right" varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ADD COLUMN "machine_made" "enum_stories_machine_made";
  ALTER TABLE "stories" ADD COLUMN "interview_review" boolean DEFAULT false;
  ALTER TABLE "stories" ADD COLUMN "interview_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "interview_proof" varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ADD COLUMN "interview_file_id" uuid;
  ALTER TABLE "_stories_v_version_corrections" ADD COLUMN "wrong" varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v_version_corrections" ADD COLUMN "right" varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ADD COLUMN "version_machine_made" "enum__stories_v_version_machine_made";
  ALTER TABLE "_stories_v" ADD COLUMN "version_interview_review" boolean DEFAULT false;
  ALTER TABLE "_stories_v" ADD COLUMN "version_interview_reviewed_on" timestamp(3) with time zone;
  ALTER TABLE "_stories_v" ADD COLUMN "version_interview_proof" varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ADD COLUMN "version_interview_file_id" uuid;
  ALTER TABLE "media" ADD COLUMN "machine_made" "enum_media_machine_made";
  ALTER TABLE "home" ADD COLUMN "rows" jsonb;
  ALTER TABLE "_home_v" ADD COLUMN "version_rows" jsonb;
  ALTER TABLE "site_settings_translations" ADD COLUMN "corrections_title" varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ADD COLUMN "corrections_title" varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ADD COLUMN "correction_days" numeric DEFAULT 30;
  ALTER TABLE "_site_settings_v_version_translations" ADD COLUMN "corrections_title" varchar COLLATE "vietnamese";
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_corrections_title" varchar COLLATE "vietnamese";
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_correction_days" numeric DEFAULT 30;
  ALTER TABLE "home_anniversaries_translations" ADD CONSTRAINT "home_anniversaries_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home_anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_anniversaries" ADD CONSTRAINT "home_anniversaries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_anniversaries_translations" ADD CONSTRAINT "_home_v_version_anniversaries_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v_version_anniversaries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_version_anniversaries" ADD CONSTRAINT "_home_v_version_anniversaries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "home_anniversaries_translations_order_idx" ON "home_anniversaries_translations" USING btree ("_order");
  CREATE INDEX "home_anniversaries_translations_parent_id_idx" ON "home_anniversaries_translations" USING btree ("_parent_id");
  CREATE INDEX "home_anniversaries_order_idx" ON "home_anniversaries" USING btree ("_order");
  CREATE INDEX "home_anniversaries_parent_id_idx" ON "home_anniversaries" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_anniversaries_translations_order_idx" ON "_home_v_version_anniversaries_translations" USING btree ("_order");
  CREATE INDEX "_home_v_version_anniversaries_translations_parent_id_idx" ON "_home_v_version_anniversaries_translations" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_anniversaries_order_idx" ON "_home_v_version_anniversaries" USING btree ("_order");
  CREATE INDEX "_home_v_version_anniversaries_parent_id_idx" ON "_home_v_version_anniversaries" USING btree ("_parent_id");
  ALTER TABLE "stories" ADD CONSTRAINT "stories_interview_file_id_consent_proofs_id_fk" FOREIGN KEY ("interview_file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_interview_file_id_consent_proofs_id_fk" FOREIGN KEY ("version_interview_file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "stories_interview_file_idx" ON "stories" USING btree ("interview_file_id");
  CREATE INDEX "_stories_v_version_version_interview_file_idx" ON "_stories_v" USING btree ("version_interview_file_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "home_anniversaries_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "home_anniversaries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_home_v_version_anniversaries_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_home_v_version_anniversaries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "home_anniversaries_translations" CASCADE;
  DROP TABLE "home_anniversaries" CASCADE;
  DROP TABLE "_home_v_version_anniversaries_translations" CASCADE;
  DROP TABLE "_home_v_version_anniversaries" CASCADE;
  ALTER TABLE "stories" DROP CONSTRAINT "stories_interview_file_id_consent_proofs_id_fk";
  
  ALTER TABLE "_stories_v" DROP CONSTRAINT "_stories_v_version_interview_file_id_consent_proofs_id_fk";
  
  DROP INDEX "stories_interview_file_idx";
  DROP INDEX "_stories_v_version_version_interview_file_idx";
  ALTER TABLE "stories_corrections" DROP COLUMN "wrong";
  ALTER TABLE "stories_corrections" DROP COLUMN "right";
  ALTER TABLE "stories" DROP COLUMN "machine_made";
  ALTER TABLE "stories" DROP COLUMN "interview_review";
  ALTER TABLE "stories" DROP COLUMN "interview_reviewed_on";
  ALTER TABLE "stories" DROP COLUMN "interview_proof";
  ALTER TABLE "stories" DROP COLUMN "interview_file_id";
  ALTER TABLE "_stories_v_version_corrections" DROP COLUMN "wrong";
  ALTER TABLE "_stories_v_version_corrections" DROP COLUMN "right";
  ALTER TABLE "_stories_v" DROP COLUMN "version_machine_made";
  ALTER TABLE "_stories_v" DROP COLUMN "version_interview_review";
  ALTER TABLE "_stories_v" DROP COLUMN "version_interview_reviewed_on";
  ALTER TABLE "_stories_v" DROP COLUMN "version_interview_proof";
  ALTER TABLE "_stories_v" DROP COLUMN "version_interview_file_id";
  ALTER TABLE "media" DROP COLUMN "machine_made";
  ALTER TABLE "home" DROP COLUMN "rows";
  ALTER TABLE "_home_v" DROP COLUMN "version_rows";
  ALTER TABLE "site_settings_translations" DROP COLUMN "corrections_title";
  ALTER TABLE "site_settings" DROP COLUMN "corrections_title";
  ALTER TABLE "site_settings" DROP COLUMN "correction_days";
  ALTER TABLE "_site_settings_v_version_translations" DROP COLUMN "corrections_title";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_corrections_title";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_correction_days";
  DROP TYPE "public"."enum_stories_machine_made";
  DROP TYPE "public"."enum__stories_v_version_machine_made";
  DROP TYPE "public"."enum_media_machine_made";
  DROP TYPE "public"."enum_home_anniversaries_translations_language";
  DROP TYPE "public"."enum__home_v_version_anniversaries_translations_language";`)
}
