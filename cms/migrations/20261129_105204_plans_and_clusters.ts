import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_plans_quotas_what" AS ENUM('registered', 'recognised');
  CREATE TYPE "public"."enum_plans_quotas_level" AS ENUM('central', 'province', 'department', 'district', 'commune', 'cell', 'organisation');
  CREATE TYPE "public"."enum_plans_quotas_type" AS ENUM('person', 'household', 'collective', 'model');
  CREATE TYPE "public"."enum_plans_state" AS ENUM('draft', 'issued');
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'focal' BEFORE 'contributor';
  ALTER TYPE "public"."enum_users_role" ADD VALUE 'emulation' BEFORE 'contributor';
  CREATE TABLE "plans_quotas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"what" "enum_plans_quotas_what" DEFAULT 'registered' NOT NULL,
  	"minimum" numeric DEFAULT 1 NOT NULL,
  	"year" numeric,
  	"level" "enum_plans_quotas_level",
  	"unit_id" uuid,
  	"type" "enum_plans_quotas_type",
  	"model_type_id" uuid
  );
  
  CREATE TABLE "plans" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese" NOT NULL,
  	"number" varchar COLLATE "vietnamese",
  	"signed_on" timestamp(3) with time zone,
  	"unit_id" uuid,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"scope" varchar COLLATE "vietnamese",
  	"parent_id" uuid,
  	"replaces_id" uuid,
  	"file_id" uuid,
  	"url" varchar,
  	"state" "enum_plans_state" DEFAULT 'draft' NOT NULL,
  	"created_by_id" uuid,
  	"writers" jsonb,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "clusters" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese" NOT NULL,
  	"year" numeric NOT NULL,
  	"unit_id" uuid,
  	"leader_id" uuid,
  	"watcher" varchar COLLATE "vietnamese",
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "clusters_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" uuid
  );
  
  ALTER TABLE "consent_proofs" ADD COLUMN "unit_id" uuid;
  ALTER TABLE "plans_quotas" ADD CONSTRAINT "plans_quotas_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans_quotas" ADD CONSTRAINT "plans_quotas_model_type_id_model_types_id_fk" FOREIGN KEY ("model_type_id") REFERENCES "public"."model_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans_quotas" ADD CONSTRAINT "plans_quotas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_parent_id_plans_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_replaces_id_plans_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "plans" ADD CONSTRAINT "plans_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clusters" ADD CONSTRAINT "clusters_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clusters" ADD CONSTRAINT "clusters_leader_id_units_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "clusters_rels" ADD CONSTRAINT "clusters_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clusters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "clusters_rels" ADD CONSTRAINT "clusters_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "plans_quotas_order_idx" ON "plans_quotas" USING btree ("_order");
  CREATE INDEX "plans_quotas_parent_id_idx" ON "plans_quotas" USING btree ("_parent_id");
  CREATE INDEX "plans_quotas_unit_idx" ON "plans_quotas" USING btree ("unit_id");
  CREATE INDEX "plans_quotas_model_type_idx" ON "plans_quotas" USING btree ("model_type_id");
  CREATE INDEX "plans_unit_idx" ON "plans" USING btree ("unit_id");
  CREATE INDEX "plans_parent_idx" ON "plans" USING btree ("parent_id");
  CREATE INDEX "plans_replaces_idx" ON "plans" USING btree ("replaces_id");
  CREATE INDEX "plans_file_idx" ON "plans" USING btree ("file_id");
  CREATE INDEX "plans_state_idx" ON "plans" USING btree ("state");
  CREATE INDEX "plans_created_by_idx" ON "plans" USING btree ("created_by_id");
  CREATE INDEX "plans_updated_at_idx" ON "plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "plans" USING btree ("created_at");
  CREATE INDEX "clusters_unit_idx" ON "clusters" USING btree ("unit_id");
  CREATE INDEX "clusters_leader_idx" ON "clusters" USING btree ("leader_id");
  CREATE INDEX "clusters_updated_at_idx" ON "clusters" USING btree ("updated_at");
  CREATE INDEX "clusters_created_at_idx" ON "clusters" USING btree ("created_at");
  CREATE INDEX "clusters_rels_order_idx" ON "clusters_rels" USING btree ("order");
  CREATE INDEX "clusters_rels_parent_idx" ON "clusters_rels" USING btree ("parent_id");
  CREATE INDEX "clusters_rels_path_idx" ON "clusters_rels" USING btree ("path");
  CREATE INDEX "clusters_rels_units_id_idx" ON "clusters_rels" USING btree ("units_id");
  ALTER TABLE "consent_proofs" ADD CONSTRAINT "consent_proofs_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "consent_proofs_unit_idx" ON "consent_proofs" USING btree ("unit_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "plans_quotas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "clusters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "clusters_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "plans_quotas" CASCADE;
  DROP TABLE "plans" CASCADE;
  DROP TABLE "clusters" CASCADE;
  DROP TABLE "clusters_rels" CASCADE;
  ALTER TABLE "consent_proofs" DROP CONSTRAINT "consent_proofs_unit_id_units_id_fk";
  
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  UPDATE "users" SET "role" = 'contributor' WHERE "role" IN ('focal', 'emulation');
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'contributor'::text;
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('auditor', 'contributor', 'reporter', 'translator', 'editor', 'publisher', 'administrator');
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'contributor'::"public"."enum_users_role";
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  DROP INDEX "consent_proofs_unit_idx";
  ALTER TABLE "consent_proofs" DROP COLUMN "unit_id";
  DROP TYPE "public"."enum_plans_quotas_what";
  DROP TYPE "public"."enum_plans_quotas_level";
  DROP TYPE "public"."enum_plans_quotas_type";
  DROP TYPE "public"."enum_plans_state";`)
}
