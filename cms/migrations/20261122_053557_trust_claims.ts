import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_claim_sources_kind" AS ENUM('document', 'decision', 'person', 'visit');
  CREATE TYPE "public"."enum_claim_decisions_kind" AS ENUM('figure', 'percent', 'money', 'superlative', 'rank', 'first', 'only', 'award', 'other');
  CREATE TYPE "public"."enum_claim_decisions_verdict" AS ENUM('sourced', 'dismissed', 'open');
  CREATE TABLE "claim_sources" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_claim_sources_kind" DEFAULT 'document' NOT NULL,
  	"public" boolean DEFAULT true,
  	"title" varchar NOT NULL,
  	"number" varchar,
  	"date" timestamp(3) with time zone,
  	"url" varchar,
  	"person" varchar,
  	"note" varchar,
  	"file_id" uuid,
  	"created_by_id" uuid,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "claim_decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"story_id" uuid NOT NULL,
  	"block" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum_claim_decisions_kind" NOT NULL,
  	"text" varchar NOT NULL,
  	"sentence" varchar NOT NULL,
  	"verdict" "enum_claim_decisions_verdict" NOT NULL,
  	"reason" varchar,
  	"decided_by_id" uuid,
  	"verified_by_id" uuid,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "claim_decisions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"claim_sources_id" uuid
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "claim_sources_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "claim_decisions_id" uuid;
  ALTER TABLE "claim_sources" ADD CONSTRAINT "claim_sources_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_sources" ADD CONSTRAINT "claim_sources_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_verified_by_id_users_id_fk" FOREIGN KEY ("verified_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions_rels" ADD CONSTRAINT "claim_decisions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claim_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claim_decisions_rels" ADD CONSTRAINT "claim_decisions_rels_claim_sources_fk" FOREIGN KEY ("claim_sources_id") REFERENCES "public"."claim_sources"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "claim_sources_file_idx" ON "claim_sources" USING btree ("file_id");
  CREATE INDEX "claim_sources_created_by_idx" ON "claim_sources" USING btree ("created_by_id");
  CREATE INDEX "claim_sources_updated_at_idx" ON "claim_sources" USING btree ("updated_at");
  CREATE INDEX "claim_sources_created_at_idx" ON "claim_sources" USING btree ("created_at");
  CREATE INDEX "claim_decisions_story_idx" ON "claim_decisions" USING btree ("story_id");
  CREATE INDEX "claim_decisions_key_idx" ON "claim_decisions" USING btree ("key");
  CREATE INDEX "claim_decisions_decided_by_idx" ON "claim_decisions" USING btree ("decided_by_id");
  CREATE INDEX "claim_decisions_verified_by_idx" ON "claim_decisions" USING btree ("verified_by_id");
  CREATE INDEX "claim_decisions_updated_at_idx" ON "claim_decisions" USING btree ("updated_at");
  CREATE INDEX "claim_decisions_created_at_idx" ON "claim_decisions" USING btree ("created_at");
  CREATE INDEX "claim_decisions_rels_order_idx" ON "claim_decisions_rels" USING btree ("order");
  CREATE INDEX "claim_decisions_rels_parent_idx" ON "claim_decisions_rels" USING btree ("parent_id");
  CREATE INDEX "claim_decisions_rels_path_idx" ON "claim_decisions_rels" USING btree ("path");
  CREATE INDEX "claim_decisions_rels_claim_sources_id_idx" ON "claim_decisions_rels" USING btree ("claim_sources_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claim_sources_fk" FOREIGN KEY ("claim_sources_id") REFERENCES "public"."claim_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claim_decisions_fk" FOREIGN KEY ("claim_decisions_id") REFERENCES "public"."claim_decisions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_claim_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("claim_sources_id");
  CREATE INDEX "payload_locked_documents_rels_claim_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("claim_decisions_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "claim_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "claim_decisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "claim_decisions_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "claim_sources" CASCADE;
  DROP TABLE "claim_decisions" CASCADE;
  DROP TABLE "claim_decisions_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_claim_sources_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_claim_decisions_fk";
  
  DROP INDEX "payload_locked_documents_rels_claim_sources_id_idx";
  DROP INDEX "payload_locked_documents_rels_claim_decisions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "claim_sources_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "claim_decisions_id";
  DROP TYPE "public"."enum_claim_sources_kind";
  DROP TYPE "public"."enum_claim_decisions_kind";
  DROP TYPE "public"."enum_claim_decisions_verdict";`)
}
