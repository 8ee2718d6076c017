import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_exemplars_recognitions_occasion" AS ENUM('regular', 'thematic', 'sudden', 'service', 'foreign');
  CREATE TYPE "public"."enum__exemplars_v_version_recognitions_occasion" AS ENUM('regular', 'thematic', 'sudden', 'service', 'foreign');
  CREATE TYPE "public"."enum_evaluations_verdict" AS ENUM('continue', 'help', 'stop');
  CREATE TYPE "public"."enum_evaluations_state" AS ENUM('draft', 'verified');
  CREATE TYPE "public"."enum_reports_period" AS ENUM('half1', 'half2', 'year', 'any');
  CREATE TYPE "public"."enum_reports_layout" AS ENUM('state', 'party');
  CREATE TYPE "public"."enum_reports_state" AS ENUM('draft', 'signed');
  CREATE TABLE "evaluations_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar COLLATE "vietnamese" NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "evaluations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese",
  	"exemplar_id" uuid NOT NULL,
  	"unit_id" uuid,
  	"date" timestamp(3) with time zone NOT NULL,
  	"next_due" timestamp(3) with time zone,
  	"effect" varchar COLLATE "vietnamese" NOT NULL,
  	"spread" varchar COLLATE "vietnamese",
  	"potential" varchar COLLATE "vietnamese",
  	"difficulties" varchar COLLATE "vietnamese",
  	"help_needed" varchar COLLATE "vietnamese",
  	"verdict" "enum_evaluations_verdict" NOT NULL,
  	"is_public" boolean DEFAULT false,
  	"public_line" varchar COLLATE "vietnamese",
  	"state" "enum_evaluations_state" DEFAULT 'draft' NOT NULL,
  	"created_by_id" uuid,
  	"writers" jsonb,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese",
  	"unit_name" varchar COLLATE "vietnamese",
  	"unit_id" uuid,
  	"period" "enum_reports_period" DEFAULT 'half1' NOT NULL,
  	"year" numeric,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"leadership" varchar COLLATE "vietnamese",
  	"results" varchar COLLATE "vietnamese",
  	"shortcomings" varchar COLLATE "vietnamese",
  	"tasks" varchar COLLATE "vietnamese",
  	"requests" varchar COLLATE "vietnamese",
  	"layout" "enum_reports_layout" DEFAULT 'state' NOT NULL,
  	"parent_body" varchar COLLATE "vietnamese",
  	"issuer" varchar COLLATE "vietnamese",
  	"number" numeric,
  	"symbol" varchar COLLATE "vietnamese",
  	"signed_at" varchar COLLATE "vietnamese",
  	"signed_on" timestamp(3) with time zone,
  	"addressees" varchar COLLATE "vietnamese",
  	"bases" varchar COLLATE "vietnamese",
  	"recipients" varchar COLLATE "vietnamese",
  	"authority" varchar COLLATE "vietnamese",
  	"office" varchar COLLATE "vietnamese",
  	"signer" varchar COLLATE "vietnamese",
  	"file_id" uuid,
  	"state" "enum_reports_state" DEFAULT 'draft' NOT NULL,
  	"frozen_at" timestamp(3) with time zone,
  	"figures" jsonb,
  	"created_by_id" uuid,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "exemplars_recognitions" ADD COLUMN "occasion" "enum_exemplars_recognitions_occasion";
  ALTER TABLE "_exemplars_v_version_recognitions" ADD COLUMN "occasion" "enum__exemplars_v_version_recognitions_occasion";
  ALTER TABLE "evaluations_sources" ADD CONSTRAINT "evaluations_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."evaluations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "evaluations" ADD CONSTRAINT "evaluations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "evaluations_sources_order_idx" ON "evaluations_sources" USING btree ("_order");
  CREATE INDEX "evaluations_sources_parent_id_idx" ON "evaluations_sources" USING btree ("_parent_id");
  CREATE INDEX "evaluations_exemplar_idx" ON "evaluations" USING btree ("exemplar_id");
  CREATE INDEX "evaluations_unit_idx" ON "evaluations" USING btree ("unit_id");
  CREATE INDEX "evaluations_state_idx" ON "evaluations" USING btree ("state");
  CREATE INDEX "evaluations_created_by_idx" ON "evaluations" USING btree ("created_by_id");
  CREATE INDEX "evaluations_updated_at_idx" ON "evaluations" USING btree ("updated_at");
  CREATE INDEX "evaluations_created_at_idx" ON "evaluations" USING btree ("created_at");
  CREATE INDEX "reports_unit_idx" ON "reports" USING btree ("unit_id");
  CREATE INDEX "reports_file_idx" ON "reports" USING btree ("file_id");
  CREATE INDEX "reports_state_idx" ON "reports" USING btree ("state");
  CREATE INDEX "reports_created_by_idx" ON "reports" USING btree ("created_by_id");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "evaluations_sources" CASCADE;
  DROP TABLE "evaluations" CASCADE;
  DROP TABLE "reports" CASCADE;
  ALTER TABLE "exemplars_recognitions" DROP COLUMN "occasion";
  ALTER TABLE "_exemplars_v_version_recognitions" DROP COLUMN "occasion";
  DROP TYPE "public"."enum_exemplars_recognitions_occasion";
  DROP TYPE "public"."enum__exemplars_v_version_recognitions_occasion";
  DROP TYPE "public"."enum_evaluations_verdict";
  DROP TYPE "public"."enum_evaluations_state";
  DROP TYPE "public"."enum_reports_period";
  DROP TYPE "public"."enum_reports_layout";
  DROP TYPE "public"."enum_reports_state";`)
}
