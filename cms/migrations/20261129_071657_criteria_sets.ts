import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_criteria_sets_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_criteria_sets_items_types" AS ENUM('person', 'household', 'collective', 'model');
  CREATE TYPE "public"."enum_criteria_sets_scope" AS ENUM('general', 'topic', 'unit', 'model-type');
  CREATE TYPE "public"."enum_criteria_sets_coverage" AS ENUM('comprehensive', 'aspect');
  CREATE TYPE "public"."enum_criteria_sets_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__criteria_sets_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__criteria_sets_v_version_items_types" AS ENUM('person', 'household', 'collective', 'model');
  CREATE TYPE "public"."enum__criteria_sets_v_version_scope" AS ENUM('general', 'topic', 'unit', 'model-type');
  CREATE TYPE "public"."enum__criteria_sets_v_version_coverage" AS ENUM('comprehensive', 'aspect');
  CREATE TYPE "public"."enum__criteria_sets_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_model_types_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_model_types_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__model_types_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__model_types_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "exemplars_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"set_id" uuid,
  	"item" varchar COLLATE "vietnamese",
  	"evidence" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "_exemplars_v_version_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"set_id" uuid,
  	"item" varchar COLLATE "vietnamese",
  	"evidence" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "criteria_sets_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_criteria_sets_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "criteria_sets_items_types" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_criteria_sets_items_types",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "criteria_sets_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar COLLATE "vietnamese",
  	"evidence" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "criteria_sets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"scope" "enum_criteria_sets_scope" DEFAULT 'general',
  	"coverage" "enum_criteria_sets_coverage" DEFAULT 'comprehensive',
  	"topic_id" uuid,
  	"model_type_id" uuid,
  	"unit_id" uuid,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"replaces_id" uuid,
  	"document_title" varchar COLLATE "vietnamese",
  	"document_number" varchar COLLATE "vietnamese",
  	"document_issuer" varchar COLLATE "vietnamese",
  	"document_date" timestamp(3) with time zone,
  	"document_url" varchar,
  	"order" numeric DEFAULT 0,
  	"slug" varchar,
  	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_criteria_sets_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_criteria_sets_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__criteria_sets_v_version_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_criteria_sets_v_version_items_types" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__criteria_sets_v_version_items_types",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_criteria_sets_v_version_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar COLLATE "vietnamese",
  	"evidence" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_criteria_sets_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar COLLATE "vietnamese",
  	"version_description" varchar COLLATE "vietnamese",
  	"version_scope" "enum__criteria_sets_v_version_scope" DEFAULT 'general',
  	"version_coverage" "enum__criteria_sets_v_version_coverage" DEFAULT 'comprehensive',
  	"version_topic_id" uuid,
  	"version_model_type_id" uuid,
  	"version_unit_id" uuid,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_replaces_id" uuid,
  	"version_document_title" varchar COLLATE "vietnamese",
  	"version_document_number" varchar COLLATE "vietnamese",
  	"version_document_issuer" varchar COLLATE "vietnamese",
  	"version_document_date" timestamp(3) with time zone,
  	"version_document_url" varchar,
  	"version_order" numeric DEFAULT 0,
  	"version_slug" varchar,
  	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"version_search_text" varchar COLLATE "vietnamese",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__criteria_sets_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "model_types_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_model_types_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "model_types" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"unit_id" uuid,
  	"order" numeric DEFAULT 0,
  	"slug" varchar,
  	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_model_types_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_model_types_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__model_types_v_version_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_model_types_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar COLLATE "vietnamese",
  	"version_description" varchar COLLATE "vietnamese",
  	"version_unit_id" uuid,
  	"version_order" numeric DEFAULT 0,
  	"version_slug" varchar,
  	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"version_search_text" varchar COLLATE "vietnamese",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__model_types_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  DO $move$ BEGIN
    IF EXISTS (SELECT FROM topics_criteria_collective) OR EXISTS (SELECT FROM topics_criteria_person)
      OR EXISTS (SELECT FROM _topics_v_version_criteria_collective) OR EXISTS (SELECT FROM _topics_v_version_criteria_person)
    THEN
      -- adoptTopicCriteria makes sets of them and drops the table.
      CREATE TABLE former_topic_criteria AS
        SELECT _parent_id AS topic, 'collective' AS audience, _order AS place, text, false AS is_draft
          FROM topics_criteria_collective
        UNION ALL SELECT _parent_id, 'person', _order, text, false FROM topics_criteria_person
        UNION ALL SELECT v.parent_id, 'collective', c._order, c.text, true
          FROM _topics_v_version_criteria_collective c JOIN _topics_v v ON v.id = c._parent_id
          WHERE v.latest AND v.version__status = 'draft' AND v.parent_id IS NOT NULL
        UNION ALL SELECT v.parent_id, 'person', c._order, c.text, true
          FROM _topics_v_version_criteria_person c JOIN _topics_v v ON v.id = c._parent_id
          WHERE v.latest AND v.version__status = 'draft' AND v.parent_id IS NOT NULL;
    END IF;
  END $move$;
  DROP TABLE "topics_criteria_collective" CASCADE;
  DROP TABLE "topics_criteria_person" CASCADE;
  DROP TABLE "_topics_v_version_criteria_collective" CASCADE;
  DROP TABLE "_topics_v_version_criteria_person" CASCADE;
  ALTER TABLE "exemplars" ADD COLUMN "model_type_id" uuid;
  ALTER TABLE "_exemplars_v" ADD COLUMN "version_model_type_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "criteria_sets_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "model_types_id" uuid;
  ALTER TABLE "exemplars_criteria" ADD CONSTRAINT "exemplars_criteria_set_id_criteria_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."criteria_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_criteria" ADD CONSTRAINT "exemplars_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_criteria" ADD CONSTRAINT "_exemplars_v_version_criteria_set_id_criteria_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."criteria_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_criteria" ADD CONSTRAINT "_exemplars_v_version_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_translations" ADD CONSTRAINT "criteria_sets_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_items_types" ADD CONSTRAINT "criteria_sets_items_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."criteria_sets_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets_items" ADD CONSTRAINT "criteria_sets_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "criteria_sets" ADD CONSTRAINT "criteria_sets_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "criteria_sets" ADD CONSTRAINT "criteria_sets_model_type_id_model_types_id_fk" FOREIGN KEY ("model_type_id") REFERENCES "public"."model_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "criteria_sets" ADD CONSTRAINT "criteria_sets_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "criteria_sets" ADD CONSTRAINT "criteria_sets_replaces_id_criteria_sets_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."criteria_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_sets_v_version_translations" ADD CONSTRAINT "_criteria_sets_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_sets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_sets_v_version_items_types" ADD CONSTRAINT "_criteria_sets_v_version_items_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_criteria_sets_v_version_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_sets_v_version_items" ADD CONSTRAINT "_criteria_sets_v_version_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_criteria_sets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_criteria_sets_v" ADD CONSTRAINT "_criteria_sets_v_parent_id_criteria_sets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."criteria_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_sets_v" ADD CONSTRAINT "_criteria_sets_v_version_topic_id_topics_id_fk" FOREIGN KEY ("version_topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_sets_v" ADD CONSTRAINT "_criteria_sets_v_version_model_type_id_model_types_id_fk" FOREIGN KEY ("version_model_type_id") REFERENCES "public"."model_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_sets_v" ADD CONSTRAINT "_criteria_sets_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_criteria_sets_v" ADD CONSTRAINT "_criteria_sets_v_version_replaces_id_criteria_sets_id_fk" FOREIGN KEY ("version_replaces_id") REFERENCES "public"."criteria_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "model_types_translations" ADD CONSTRAINT "model_types_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."model_types"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "model_types" ADD CONSTRAINT "model_types_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_model_types_v_version_translations" ADD CONSTRAINT "_model_types_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_model_types_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_model_types_v" ADD CONSTRAINT "_model_types_v_parent_id_model_types_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."model_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_model_types_v" ADD CONSTRAINT "_model_types_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "exemplars_criteria_order_idx" ON "exemplars_criteria" USING btree ("_order");
  CREATE INDEX "exemplars_criteria_parent_id_idx" ON "exemplars_criteria" USING btree ("_parent_id");
  CREATE INDEX "exemplars_criteria_set_idx" ON "exemplars_criteria" USING btree ("set_id");
  CREATE INDEX "_exemplars_v_version_criteria_order_idx" ON "_exemplars_v_version_criteria" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_criteria_parent_id_idx" ON "_exemplars_v_version_criteria" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_criteria_set_idx" ON "_exemplars_v_version_criteria" USING btree ("set_id");
  CREATE INDEX "criteria_sets_translations_order_idx" ON "criteria_sets_translations" USING btree ("_order");
  CREATE INDEX "criteria_sets_translations_parent_id_idx" ON "criteria_sets_translations" USING btree ("_parent_id");
  CREATE INDEX "criteria_sets_items_types_order_idx" ON "criteria_sets_items_types" USING btree ("order");
  CREATE INDEX "criteria_sets_items_types_parent_idx" ON "criteria_sets_items_types" USING btree ("parent_id");
  CREATE INDEX "criteria_sets_items_order_idx" ON "criteria_sets_items" USING btree ("_order");
  CREATE INDEX "criteria_sets_items_parent_id_idx" ON "criteria_sets_items" USING btree ("_parent_id");
  CREATE INDEX "criteria_sets_topic_idx" ON "criteria_sets" USING btree ("topic_id");
  CREATE INDEX "criteria_sets_model_type_idx" ON "criteria_sets" USING btree ("model_type_id");
  CREATE INDEX "criteria_sets_unit_idx" ON "criteria_sets" USING btree ("unit_id");
  CREATE INDEX "criteria_sets_replaces_idx" ON "criteria_sets" USING btree ("replaces_id");
  CREATE INDEX "criteria_sets_slug_idx" ON "criteria_sets" USING btree ("slug");
  CREATE INDEX "criteria_sets_updated_at_idx" ON "criteria_sets" USING btree ("updated_at");
  CREATE INDEX "criteria_sets_created_at_idx" ON "criteria_sets" USING btree ("created_at");
  CREATE INDEX "criteria_sets__status_idx" ON "criteria_sets" USING btree ("_status");
  CREATE INDEX "_criteria_sets_v_version_translations_order_idx" ON "_criteria_sets_v_version_translations" USING btree ("_order");
  CREATE INDEX "_criteria_sets_v_version_translations_parent_id_idx" ON "_criteria_sets_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_criteria_sets_v_version_items_types_order_idx" ON "_criteria_sets_v_version_items_types" USING btree ("order");
  CREATE INDEX "_criteria_sets_v_version_items_types_parent_idx" ON "_criteria_sets_v_version_items_types" USING btree ("parent_id");
  CREATE INDEX "_criteria_sets_v_version_items_order_idx" ON "_criteria_sets_v_version_items" USING btree ("_order");
  CREATE INDEX "_criteria_sets_v_version_items_parent_id_idx" ON "_criteria_sets_v_version_items" USING btree ("_parent_id");
  CREATE INDEX "_criteria_sets_v_parent_idx" ON "_criteria_sets_v" USING btree ("parent_id");
  CREATE INDEX "_criteria_sets_v_version_version_topic_idx" ON "_criteria_sets_v" USING btree ("version_topic_id");
  CREATE INDEX "_criteria_sets_v_version_version_model_type_idx" ON "_criteria_sets_v" USING btree ("version_model_type_id");
  CREATE INDEX "_criteria_sets_v_version_version_unit_idx" ON "_criteria_sets_v" USING btree ("version_unit_id");
  CREATE INDEX "_criteria_sets_v_version_version_replaces_idx" ON "_criteria_sets_v" USING btree ("version_replaces_id");
  CREATE INDEX "_criteria_sets_v_version_version_slug_idx" ON "_criteria_sets_v" USING btree ("version_slug");
  CREATE INDEX "_criteria_sets_v_version_version_updated_at_idx" ON "_criteria_sets_v" USING btree ("version_updated_at");
  CREATE INDEX "_criteria_sets_v_version_version_created_at_idx" ON "_criteria_sets_v" USING btree ("version_created_at");
  CREATE INDEX "_criteria_sets_v_version_version__status_idx" ON "_criteria_sets_v" USING btree ("version__status");
  CREATE INDEX "_criteria_sets_v_created_at_idx" ON "_criteria_sets_v" USING btree ("created_at");
  CREATE INDEX "_criteria_sets_v_updated_at_idx" ON "_criteria_sets_v" USING btree ("updated_at");
  CREATE INDEX "_criteria_sets_v_latest_idx" ON "_criteria_sets_v" USING btree ("latest");
  CREATE INDEX "model_types_translations_order_idx" ON "model_types_translations" USING btree ("_order");
  CREATE INDEX "model_types_translations_parent_id_idx" ON "model_types_translations" USING btree ("_parent_id");
  CREATE INDEX "model_types_unit_idx" ON "model_types" USING btree ("unit_id");
  CREATE INDEX "model_types_slug_idx" ON "model_types" USING btree ("slug");
  CREATE INDEX "model_types_updated_at_idx" ON "model_types" USING btree ("updated_at");
  CREATE INDEX "model_types_created_at_idx" ON "model_types" USING btree ("created_at");
  CREATE INDEX "model_types__status_idx" ON "model_types" USING btree ("_status");
  CREATE INDEX "_model_types_v_version_translations_order_idx" ON "_model_types_v_version_translations" USING btree ("_order");
  CREATE INDEX "_model_types_v_version_translations_parent_id_idx" ON "_model_types_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_model_types_v_parent_idx" ON "_model_types_v" USING btree ("parent_id");
  CREATE INDEX "_model_types_v_version_version_unit_idx" ON "_model_types_v" USING btree ("version_unit_id");
  CREATE INDEX "_model_types_v_version_version_slug_idx" ON "_model_types_v" USING btree ("version_slug");
  CREATE INDEX "_model_types_v_version_version_updated_at_idx" ON "_model_types_v" USING btree ("version_updated_at");
  CREATE INDEX "_model_types_v_version_version_created_at_idx" ON "_model_types_v" USING btree ("version_created_at");
  CREATE INDEX "_model_types_v_version_version__status_idx" ON "_model_types_v" USING btree ("version__status");
  CREATE INDEX "_model_types_v_created_at_idx" ON "_model_types_v" USING btree ("created_at");
  CREATE INDEX "_model_types_v_updated_at_idx" ON "_model_types_v" USING btree ("updated_at");
  CREATE INDEX "_model_types_v_latest_idx" ON "_model_types_v" USING btree ("latest");
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_model_type_id_model_types_id_fk" FOREIGN KEY ("model_type_id") REFERENCES "public"."model_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_model_type_id_model_types_id_fk" FOREIGN KEY ("version_model_type_id") REFERENCES "public"."model_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_criteria_sets_fk" FOREIGN KEY ("criteria_sets_id") REFERENCES "public"."criteria_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_model_types_fk" FOREIGN KEY ("model_types_id") REFERENCES "public"."model_types"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "exemplars_model_type_idx" ON "exemplars" USING btree ("model_type_id");
  CREATE INDEX "_exemplars_v_version_version_model_type_idx" ON "_exemplars_v" USING btree ("version_model_type_id");
  CREATE INDEX "payload_locked_documents_rels_criteria_sets_id_idx" ON "payload_locked_documents_rels" USING btree ("criteria_sets_id");
  CREATE INDEX "payload_locked_documents_rels_model_types_id_idx" ON "payload_locked_documents_rels" USING btree ("model_types_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "topics_criteria_collective" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "topics_criteria_person" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "_topics_v_version_criteria_collective" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_version_criteria_person" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  DROP TABLE "exemplars_criteria" CASCADE;
  DROP TABLE "_exemplars_v_version_criteria" CASCADE;
  DROP TABLE "criteria_sets_translations" CASCADE;
  DROP TABLE "criteria_sets_items_types" CASCADE;
  DROP TABLE "criteria_sets_items" CASCADE;
  DROP TABLE "criteria_sets" CASCADE;
  DROP TABLE "_criteria_sets_v_version_translations" CASCADE;
  DROP TABLE "_criteria_sets_v_version_items_types" CASCADE;
  DROP TABLE "_criteria_sets_v_version_items" CASCADE;
  DROP TABLE "_criteria_sets_v" CASCADE;
  DROP TABLE "model_types_translations" CASCADE;
  DROP TABLE "model_types" CASCADE;
  DROP TABLE "_model_types_v_version_translations" CASCADE;
  DROP TABLE "_model_types_v" CASCADE;
  
  DROP INDEX "exemplars_model_type_idx";
  DROP INDEX "_exemplars_v_version_version_model_type_idx";
  DROP INDEX "payload_locked_documents_rels_criteria_sets_id_idx";
  DROP INDEX "payload_locked_documents_rels_model_types_id_idx";
  ALTER TABLE "topics_criteria_collective" ADD CONSTRAINT "topics_criteria_collective_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_criteria_person" ADD CONSTRAINT "topics_criteria_person_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_criteria_collective" ADD CONSTRAINT "_topics_v_version_criteria_collective_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_criteria_person" ADD CONSTRAINT "_topics_v_version_criteria_person_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "topics_criteria_collective_order_idx" ON "topics_criteria_collective" USING btree ("_order");
  CREATE INDEX "topics_criteria_collective_parent_id_idx" ON "topics_criteria_collective" USING btree ("_parent_id");
  CREATE INDEX "topics_criteria_person_order_idx" ON "topics_criteria_person" USING btree ("_order");
  CREATE INDEX "topics_criteria_person_parent_id_idx" ON "topics_criteria_person" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_criteria_collective_order_idx" ON "_topics_v_version_criteria_collective" USING btree ("_order");
  CREATE INDEX "_topics_v_version_criteria_collective_parent_id_idx" ON "_topics_v_version_criteria_collective" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_criteria_person_order_idx" ON "_topics_v_version_criteria_person" USING btree ("_order");
  CREATE INDEX "_topics_v_version_criteria_person_parent_id_idx" ON "_topics_v_version_criteria_person" USING btree ("_parent_id");
  ALTER TABLE "exemplars" DROP COLUMN "model_type_id";
  ALTER TABLE "_exemplars_v" DROP COLUMN "version_model_type_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "criteria_sets_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "model_types_id";
  DROP TYPE "public"."enum_criteria_sets_translations_language";
  DROP TYPE "public"."enum_criteria_sets_items_types";
  DROP TYPE "public"."enum_criteria_sets_scope";
  DROP TYPE "public"."enum_criteria_sets_coverage";
  DROP TYPE "public"."enum_criteria_sets_status";
  DROP TYPE "public"."enum__criteria_sets_v_version_translations_language";
  DROP TYPE "public"."enum__criteria_sets_v_version_items_types";
  DROP TYPE "public"."enum__criteria_sets_v_version_scope";
  DROP TYPE "public"."enum__criteria_sets_v_version_coverage";
  DROP TYPE "public"."enum__criteria_sets_v_version_status";
  DROP TYPE "public"."enum_model_types_translations_language";
  DROP TYPE "public"."enum_model_types_status";
  DROP TYPE "public"."enum__model_types_v_version_translations_language";
  DROP TYPE "public"."enum__model_types_v_version_status";`)
}
