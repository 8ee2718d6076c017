import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_partners_events" AS ENUM('article.published', 'article.updated', 'article.withdrawn');
  CREATE TYPE "public"."enum_partners_languages" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TABLE "partners_events" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_partners_events",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "partners_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_partners_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese" NOT NULL,
  	"url" varchar NOT NULL,
  	"contact" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partners_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"sections_id" uuid
  );
  
  CREATE TABLE "partner_keys" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"secret" text NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
  );
  
  CREATE TABLE "partner_states" (
  	"partner_id" uuid PRIMARY KEY NOT NULL,
  	"paused_at" timestamp (3) with time zone,
  	"pause_reason" text,
  	"last_success_at" timestamp (3) with time zone,
  	"failing_since" timestamp (3) with time zone,
  	"failures" integer DEFAULT 0 NOT NULL,
  	"retry_at" timestamp (3) with time zone,
  	"problem" text
  );
  
  CREATE TABLE "partner_events" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"release_id" bigint,
  	"type" text NOT NULL,
  	"article" uuid,
  	"payload" text,
  	"created_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
  	CONSTRAINT "partner_events_release_unique" UNIQUE("release_id")
  );
  
  CREATE TABLE "partner_deliveries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"event_id" bigint NOT NULL,
  	"partner_id" uuid NOT NULL,
  	"article" uuid,
  	"release_id" bigint,
  	"status" text NOT NULL,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
  	"next_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"first_tried_at" timestamp (3) with time zone,
  	"finished_at" timestamp (3) with time zone,
  	"lease_until" timestamp (3) with time zone,
  	"lease" uuid,
  	CONSTRAINT "partner_deliveries_once" UNIQUE("event_id","partner_id"),
  	CONSTRAINT "partner_deliveries_status_check" CHECK ("partner_deliveries"."status" IN ('held', 'waiting', 'delivered', 'failed', 'superseded'))
  );
  
  CREATE TABLE "partner_attempts" (
  	"id" bigserial PRIMARY KEY NOT NULL,
  	"delivery_id" uuid NOT NULL,
  	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"milliseconds" integer NOT NULL,
  	"status_code" integer,
  	"problem" text,
  	"answer" text
  );
  
  CREATE TABLE "hub_feeds" (
  	"address" text PRIMARY KEY NOT NULL,
  	"hash" text NOT NULL,
  	"told_hash" text,
  	"attempts" integer DEFAULT 0 NOT NULL,
  	"next_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
  	"first_tried_at" timestamp (3) with time zone,
  	"lease_until" timestamp (3) with time zone,
  	"problem" text
  );
  
  ALTER TABLE "partners_events" ADD CONSTRAINT "partners_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_languages" ADD CONSTRAINT "partners_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_rels" ADD CONSTRAINT "partners_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "partners_events_order_idx" ON "partners_events" USING btree ("order");
  CREATE INDEX "partners_events_parent_idx" ON "partners_events" USING btree ("parent_id");
  CREATE INDEX "partners_languages_order_idx" ON "partners_languages" USING btree ("order");
  CREATE INDEX "partners_languages_parent_idx" ON "partners_languages" USING btree ("parent_id");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_rels_order_idx" ON "partners_rels" USING btree ("order");
  CREATE INDEX "partners_rels_parent_idx" ON "partners_rels" USING btree ("parent_id");
  CREATE INDEX "partners_rels_path_idx" ON "partners_rels" USING btree ("path");
  CREATE INDEX "partners_rels_sections_id_idx" ON "partners_rels" USING btree ("sections_id");
  CREATE INDEX "partner_keys_partner_idx" ON "partner_keys" USING btree ("partner_id","created_at");
  CREATE INDEX "partner_events_article_idx" ON "partner_events" USING btree ("article","id");
  CREATE INDEX "partner_events_created_idx" ON "partner_events" USING btree ("created_at");
  CREATE INDEX "partner_deliveries_due_idx" ON "partner_deliveries" USING btree ("partner_id","next_at","event_id") WHERE status = 'waiting';
  CREATE INDEX "partner_deliveries_trial_idx" ON "partner_deliveries" USING btree ("next_at") WHERE status = 'waiting' AND article IS NULL;
  CREATE INDEX "partner_deliveries_busy_idx" ON "partner_deliveries" USING btree ("partner_id") WHERE lease_until IS NOT NULL;
  CREATE INDEX "partner_deliveries_held_idx" ON "partner_deliveries" USING btree ("release_id") WHERE status = 'held';
  CREATE INDEX "partner_deliveries_order_idx" ON "partner_deliveries" USING btree ("partner_id","article","event_id") WHERE status IN ('held', 'waiting') OR lease_until IS NOT NULL;
  CREATE INDEX "partner_deliveries_log_idx" ON "partner_deliveries" USING btree ("partner_id","event_id");
  CREATE INDEX "partner_deliveries_release_idx" ON "partner_deliveries" USING btree ("release_id");
  CREATE INDEX "partner_deliveries_article_idx" ON "partner_deliveries" USING btree ("article","partner_id");
  CREATE INDEX "partner_deliveries_finished_idx" ON "partner_deliveries" USING btree ("finished_at") WHERE finished_at IS NOT NULL;
  CREATE INDEX "partner_attempts_delivery_idx" ON "partner_attempts" USING btree ("delivery_id","id");
  CREATE INDEX "hub_feeds_due_idx" ON "hub_feeds" USING btree ("next_at") WHERE told_hash IS DISTINCT FROM hash;`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "partners_events" CASCADE;
  DROP TABLE "partners_languages" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_rels" CASCADE;
  DROP TABLE "partner_keys" CASCADE;
  DROP TABLE "partner_states" CASCADE;
  DROP TABLE "partner_events" CASCADE;
  DROP TABLE "partner_deliveries" CASCADE;
  DROP TABLE "partner_attempts" CASCADE;
  DROP TABLE "hub_feeds" CASCADE;
  DROP TYPE "public"."enum_partners_events";
  DROP TYPE "public"."enum_partners_languages";`)
}
