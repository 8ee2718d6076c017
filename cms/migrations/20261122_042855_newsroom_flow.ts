import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "flow_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"allows_self_approval" boolean DEFAULT false,
  	"late_limit" numeric DEFAULT 120 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "stories" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "stories" ALTER COLUMN "state" SET DEFAULT 'writing'::text;
  UPDATE "stories" SET "state" = 'writing' WHERE "state" = 'draft';
  UPDATE "stories" SET "state" = 'corrected' WHERE "state" = 'live' AND "id" IN (SELECT "_parent_id" FROM "stories_corrections");
  DROP TYPE "public"."enum_stories_state";
  CREATE TYPE "public"."enum_stories_state" AS ENUM('idea', 'writing', 'submitted', 'editing', 'approved', 'scheduled', 'live', 'corrected', 'withdrawn', 'archived');
  ALTER TABLE "stories" ALTER COLUMN "state" SET DEFAULT 'writing'::"public"."enum_stories_state";
  ALTER TABLE "stories" ALTER COLUMN "state" SET DATA TYPE "public"."enum_stories_state" USING "state"::"public"."enum_stories_state";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_state" SET DATA TYPE text;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_state" SET DEFAULT 'writing'::text;
  UPDATE "_stories_v" SET "version_state" = 'writing' WHERE "version_state" = 'draft';
  UPDATE "_stories_v" SET "version_state" = 'corrected' WHERE "version_state" = 'live' AND "id" IN (SELECT "_parent_id" FROM "_stories_v_version_corrections");
  DROP TYPE "public"."enum__stories_v_version_state";
  CREATE TYPE "public"."enum__stories_v_version_state" AS ENUM('idea', 'writing', 'submitted', 'editing', 'approved', 'scheduled', 'live', 'corrected', 'withdrawn', 'archived');
  ALTER TABLE "_stories_v" ALTER COLUMN "version_state" SET DEFAULT 'writing'::"public"."enum__stories_v_version_state";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_state" SET DATA TYPE "public"."enum__stories_v_version_state" USING "version_state"::"public"."enum__stories_v_version_state";
  ALTER TABLE "stories" ADD COLUMN "due_at" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "planned_for" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "embargo_until" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "brief" varchar;
  ALTER TABLE "stories" ADD COLUMN "scheduled_for" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "scheduled_by_id" uuid;
  ALTER TABLE "stories" ADD COLUMN "suspended_at" timestamp(3) with time zone;
  ALTER TABLE "stories" ADD COLUMN "slot_problem" varchar;
  ALTER TABLE "stories" ADD COLUMN "writers" jsonb;
  ALTER TABLE "stories_rels" ADD COLUMN "users_id" uuid;
  ALTER TABLE "_stories_v" ADD COLUMN "version_due_at" timestamp(3) with time zone;
  ALTER TABLE "_stories_v" ADD COLUMN "version_planned_for" timestamp(3) with time zone;
  ALTER TABLE "_stories_v" ADD COLUMN "version_embargo_until" timestamp(3) with time zone;
  ALTER TABLE "_stories_v" ADD COLUMN "version_brief" varchar;
  ALTER TABLE "_stories_v" ADD COLUMN "version_scheduled_for" timestamp(3) with time zone;
  ALTER TABLE "_stories_v" ADD COLUMN "version_scheduled_by_id" uuid;
  ALTER TABLE "_stories_v" ADD COLUMN "version_suspended_at" timestamp(3) with time zone;
  ALTER TABLE "_stories_v" ADD COLUMN "version_slot_problem" varchar;
  ALTER TABLE "_stories_v" ADD COLUMN "version_writers" jsonb;
  ALTER TABLE "_stories_v_rels" ADD COLUMN "users_id" uuid;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_scheduled_by_id_users_id_fk" FOREIGN KEY ("scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_scheduled_by_id_users_id_fk" FOREIGN KEY ("version_scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "stories_due_at_idx" ON "stories" USING btree ("due_at");
  CREATE INDEX "stories_planned_for_idx" ON "stories" USING btree ("planned_for");
  CREATE INDEX "stories_embargo_until_idx" ON "stories" USING btree ("embargo_until");
  CREATE INDEX "stories_scheduled_for_idx" ON "stories" USING btree ("scheduled_for");
  CREATE INDEX "stories_scheduled_by_idx" ON "stories" USING btree ("scheduled_by_id");
  CREATE INDEX "stories_rels_users_id_idx" ON "stories_rels" USING btree ("users_id");
  CREATE INDEX "_stories_v_version_version_due_at_idx" ON "_stories_v" USING btree ("version_due_at");
  CREATE INDEX "_stories_v_version_version_planned_for_idx" ON "_stories_v" USING btree ("version_planned_for");
  CREATE INDEX "_stories_v_version_version_embargo_until_idx" ON "_stories_v" USING btree ("version_embargo_until");
  CREATE INDEX "_stories_v_version_version_scheduled_for_idx" ON "_stories_v" USING btree ("version_scheduled_for");
  CREATE INDEX "_stories_v_version_version_scheduled_by_idx" ON "_stories_v" USING btree ("version_scheduled_by_id");
  CREATE INDEX "_stories_v_rels_users_id_idx" ON "_stories_v_rels" USING btree ("users_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "flow_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "flow_settings" CASCADE;
  ALTER TABLE "stories" DROP CONSTRAINT "stories_scheduled_by_id_users_id_fk";
  
  ALTER TABLE "stories_rels" DROP CONSTRAINT "stories_rels_users_fk";
  
  ALTER TABLE "_stories_v" DROP CONSTRAINT "_stories_v_version_scheduled_by_id_users_id_fk";
  
  ALTER TABLE "_stories_v_rels" DROP CONSTRAINT "_stories_v_rels_users_fk";
  
  ALTER TABLE "stories" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "stories" ALTER COLUMN "state" SET DEFAULT 'draft'::text;
  UPDATE "stories" SET "state" = CASE "state" WHEN 'scheduled' THEN 'approved' WHEN 'corrected' THEN 'live' ELSE 'draft' END
    WHERE "state" NOT IN ('submitted', 'approved', 'live', 'withdrawn');
  DROP TYPE "public"."enum_stories_state";
  CREATE TYPE "public"."enum_stories_state" AS ENUM('draft', 'submitted', 'approved', 'live', 'withdrawn');
  ALTER TABLE "stories" ALTER COLUMN "state" SET DEFAULT 'draft'::"public"."enum_stories_state";
  ALTER TABLE "stories" ALTER COLUMN "state" SET DATA TYPE "public"."enum_stories_state" USING "state"::"public"."enum_stories_state";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_state" SET DATA TYPE text;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_state" SET DEFAULT 'draft'::text;
  UPDATE "_stories_v" SET "version_state" = CASE "version_state" WHEN 'scheduled' THEN 'approved' WHEN 'corrected' THEN 'live' ELSE 'draft' END
    WHERE "version_state" NOT IN ('submitted', 'approved', 'live', 'withdrawn');
  DROP TYPE "public"."enum__stories_v_version_state";
  CREATE TYPE "public"."enum__stories_v_version_state" AS ENUM('draft', 'submitted', 'approved', 'live', 'withdrawn');
  ALTER TABLE "_stories_v" ALTER COLUMN "version_state" SET DEFAULT 'draft'::"public"."enum__stories_v_version_state";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_state" SET DATA TYPE "public"."enum__stories_v_version_state" USING "version_state"::"public"."enum__stories_v_version_state";
  DROP INDEX "stories_due_at_idx";
  DROP INDEX "stories_planned_for_idx";
  DROP INDEX "stories_embargo_until_idx";
  DROP INDEX "stories_scheduled_for_idx";
  DROP INDEX "stories_scheduled_by_idx";
  DROP INDEX "stories_rels_users_id_idx";
  DROP INDEX "_stories_v_version_version_due_at_idx";
  DROP INDEX "_stories_v_version_version_planned_for_idx";
  DROP INDEX "_stories_v_version_version_embargo_until_idx";
  DROP INDEX "_stories_v_version_version_scheduled_for_idx";
  DROP INDEX "_stories_v_version_version_scheduled_by_idx";
  DROP INDEX "_stories_v_rels_users_id_idx";
  ALTER TABLE "stories" DROP COLUMN "due_at";
  ALTER TABLE "stories" DROP COLUMN "planned_for";
  ALTER TABLE "stories" DROP COLUMN "embargo_until";
  ALTER TABLE "stories" DROP COLUMN "brief";
  ALTER TABLE "stories" DROP COLUMN "scheduled_for";
  ALTER TABLE "stories" DROP COLUMN "scheduled_by_id";
  ALTER TABLE "stories" DROP COLUMN "suspended_at";
  ALTER TABLE "stories" DROP COLUMN "slot_problem";
  ALTER TABLE "stories" DROP COLUMN "writers";
  ALTER TABLE "stories_rels" DROP COLUMN "users_id";
  ALTER TABLE "_stories_v" DROP COLUMN "version_due_at";
  ALTER TABLE "_stories_v" DROP COLUMN "version_planned_for";
  ALTER TABLE "_stories_v" DROP COLUMN "version_embargo_until";
  ALTER TABLE "_stories_v" DROP COLUMN "version_brief";
  ALTER TABLE "_stories_v" DROP COLUMN "version_scheduled_for";
  ALTER TABLE "_stories_v" DROP COLUMN "version_scheduled_by_id";
  ALTER TABLE "_stories_v" DROP COLUMN "version_suspended_at";
  ALTER TABLE "_stories_v" DROP COLUMN "version_slot_problem";
  ALTER TABLE "_stories_v" DROP COLUMN "version_writers";
  ALTER TABLE "_stories_v_rels" DROP COLUMN "users_id";`)
}
