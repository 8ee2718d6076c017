import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_withdrawals_kind" AS ENUM('withdrawal', 'forgotten');
  CREATE TABLE "withdrawals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_withdrawals_kind" NOT NULL,
  	"title" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"by" varchar NOT NULL,
  	"items" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "exemplars" ADD COLUMN "forgotten_at" timestamp(3) with time zone;
  ALTER TABLE "_exemplars_v" ADD COLUMN "version_forgotten_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "withdrawals_id" uuid;
  CREATE INDEX "withdrawals_updated_at_idx" ON "withdrawals" USING btree ("updated_at");
  CREATE INDEX "withdrawals_created_at_idx" ON "withdrawals" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_withdrawals_fk" FOREIGN KEY ("withdrawals_id") REFERENCES "public"."withdrawals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_withdrawals_id_idx" ON "payload_locked_documents_rels" USING btree ("withdrawals_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "withdrawals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "withdrawals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_withdrawals_fk";
  
  DROP INDEX "payload_locked_documents_rels_withdrawals_id_idx";
  ALTER TABLE "exemplars" DROP COLUMN "forgotten_at";
  ALTER TABLE "_exemplars_v" DROP COLUMN "version_forgotten_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "withdrawals_id";
  DROP TYPE "public"."enum_withdrawals_kind";`)
}
