import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_registrations_support_kind" AS ENUM('material', 'training', 'mentoring', 'praise', 'other');
  CREATE TYPE "public"."enum_registrations_type" AS ENUM('person', 'household', 'collective', 'model');
  CREATE TYPE "public"."enum_registrations_state" AS ENUM('draft', 'submitted', 'accepted', 'returned');
  CREATE TABLE "registrations_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"set_id" uuid NOT NULL,
  	"item" varchar COLLATE "vietnamese" NOT NULL,
  	"evidence" varchar COLLATE "vietnamese" NOT NULL,
  	"file_id" uuid
  );
  
  CREATE TABLE "registrations_support" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_registrations_support_kind" NOT NULL,
  	"by" varchar COLLATE "vietnamese",
  	"text" varchar COLLATE "vietnamese" NOT NULL
  );
  
  CREATE TABLE "registrations_weaknesses" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar COLLATE "vietnamese" NOT NULL,
  	"remedy" varchar COLLATE "vietnamese",
  	"due" timestamp(3) with time zone,
  	"done_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "registrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese" NOT NULL,
  	"type" "enum_registrations_type" NOT NULL,
  	"year" numeric NOT NULL,
  	"unit_id" uuid,
  	"model_type_id" uuid,
  	"summary" varchar COLLATE "vietnamese",
  	"exemplar_id" uuid,
  	"endorsement_day" timestamp(3) with time zone,
  	"endorsement_present" numeric,
  	"endorsement_in_favour" numeric,
  	"endorsement_minutes_id" uuid,
  	"agreed_on" timestamp(3) with time zone,
  	"agreement" varchar COLLATE "vietnamese",
  	"state" "enum_registrations_state" DEFAULT 'draft' NOT NULL,
  	"history" jsonb,
  	"created_by_id" uuid,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "registrations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid
  );
  
  ALTER TABLE "registrations_criteria" ADD CONSTRAINT "registrations_criteria_set_id_criteria_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."criteria_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations_criteria" ADD CONSTRAINT "registrations_criteria_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations_criteria" ADD CONSTRAINT "registrations_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registrations_support" ADD CONSTRAINT "registrations_support_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registrations_weaknesses" ADD CONSTRAINT "registrations_weaknesses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_model_type_id_model_types_id_fk" FOREIGN KEY ("model_type_id") REFERENCES "public"."model_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_endorsement_minutes_id_consent_proofs_id_fk" FOREIGN KEY ("endorsement_minutes_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations_rels" ADD CONSTRAINT "registrations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registrations_rels" ADD CONSTRAINT "registrations_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "registrations_criteria_order_idx" ON "registrations_criteria" USING btree ("_order");
  CREATE INDEX "registrations_criteria_parent_id_idx" ON "registrations_criteria" USING btree ("_parent_id");
  CREATE INDEX "registrations_criteria_set_idx" ON "registrations_criteria" USING btree ("set_id");
  CREATE INDEX "registrations_criteria_file_idx" ON "registrations_criteria" USING btree ("file_id");
  CREATE INDEX "registrations_support_order_idx" ON "registrations_support" USING btree ("_order");
  CREATE INDEX "registrations_support_parent_id_idx" ON "registrations_support" USING btree ("_parent_id");
  CREATE INDEX "registrations_weaknesses_order_idx" ON "registrations_weaknesses" USING btree ("_order");
  CREATE INDEX "registrations_weaknesses_parent_id_idx" ON "registrations_weaknesses" USING btree ("_parent_id");
  CREATE INDEX "registrations_unit_idx" ON "registrations" USING btree ("unit_id");
  CREATE INDEX "registrations_model_type_idx" ON "registrations" USING btree ("model_type_id");
  CREATE INDEX "registrations_exemplar_idx" ON "registrations" USING btree ("exemplar_id");
  CREATE INDEX "registrations_endorsement_endorsement_minutes_idx" ON "registrations" USING btree ("endorsement_minutes_id");
  CREATE INDEX "registrations_state_idx" ON "registrations" USING btree ("state");
  CREATE INDEX "registrations_created_by_idx" ON "registrations" USING btree ("created_by_id");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");
  CREATE INDEX "year_unit_idx" ON "registrations" USING btree ("year","unit_id");
  CREATE INDEX "registrations_rels_order_idx" ON "registrations_rels" USING btree ("order");
  CREATE INDEX "registrations_rels_parent_idx" ON "registrations_rels" USING btree ("parent_id");
  CREATE INDEX "registrations_rels_path_idx" ON "registrations_rels" USING btree ("path");
  CREATE INDEX "registrations_rels_topics_id_idx" ON "registrations_rels" USING btree ("topics_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "registrations_criteria" CASCADE;
  DROP TABLE "registrations_support" CASCADE;
  DROP TABLE "registrations_weaknesses" CASCADE;
  DROP TABLE "registrations" CASCADE;
  DROP TABLE "registrations_rels" CASCADE;
  DROP TYPE "public"."enum_registrations_support_kind";
  DROP TYPE "public"."enum_registrations_type";
  DROP TYPE "public"."enum_registrations_state";`)
}
