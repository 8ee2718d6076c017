import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "search_entries" (
  	"document" uuid NOT NULL,
  	"is_newest" boolean NOT NULL,
  	"collection" text NOT NULL,
  	"title" "tsvector" NOT NULL,
  	"words" "tsvector" NOT NULL,
  	"rules" smallint NOT NULL,
  	CONSTRAINT "search_entries_document_is_newest_pk" PRIMARY KEY("document","is_newest")
  );
  
  ALTER TABLE "users" ADD COLUMN "search_text" varchar COLLATE "vietnamese";
  ALTER TABLE "claim_decisions" ADD COLUMN "search_text" varchar COLLATE "vietnamese";
  ALTER TABLE "consent_proofs" ADD COLUMN "search_text" varchar COLLATE "vietnamese";
  ALTER TABLE "audit_events" ADD COLUMN "search_text" varchar COLLATE "vietnamese";
  ALTER TABLE "partners" ADD COLUMN "search_text" varchar COLLATE "vietnamese";
  ALTER TABLE "withdrawals" ADD COLUMN "search_text" varchar COLLATE "vietnamese";
  ALTER TABLE "interface_texts" ADD COLUMN "search_text" varchar COLLATE "vietnamese";
  ALTER TABLE "_interface_texts_v" ADD COLUMN "version_search_text" varchar COLLATE "vietnamese";
  CREATE INDEX "search_entries_words_idx" ON "search_entries" USING gin ("words") WITH (fastupdate=false);`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "search_entries" CASCADE;
  ALTER TABLE "users" DROP COLUMN "search_text";
  ALTER TABLE "claim_decisions" DROP COLUMN "search_text";
  ALTER TABLE "consent_proofs" DROP COLUMN "search_text";
  ALTER TABLE "audit_events" DROP COLUMN "search_text";
  ALTER TABLE "partners" DROP COLUMN "search_text";
  ALTER TABLE "withdrawals" DROP COLUMN "search_text";
  ALTER TABLE "interface_texts" DROP COLUMN "search_text";
  ALTER TABLE "_interface_texts_v" DROP COLUMN "version_search_text";`)
}
