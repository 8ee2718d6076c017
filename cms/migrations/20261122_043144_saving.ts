import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "story_leases" (
  	"story_id" uuid PRIMARY KEY NOT NULL,
  	"holder_id" uuid NOT NULL,
  	"tab" text NOT NULL,
  	"taken_at" timestamp (3) with time zone NOT NULL,
  	"seen_at" timestamp (3) with time zone NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_stories_fk";
  
  DROP INDEX "payload_locked_documents_rels_stories_id_idx";
  ALTER TABLE "stories" ADD COLUMN "revision" numeric;
  ALTER TABLE "stories" ADD COLUMN "saved_by_id" uuid;
  ALTER TABLE "stories" ADD COLUMN "autosaved" boolean;
  ALTER TABLE "_stories_v" ADD COLUMN "version_revision" numeric;
  ALTER TABLE "_stories_v" ADD COLUMN "version_saved_by_id" uuid;
  ALTER TABLE "_stories_v" ADD COLUMN "version_autosaved" boolean;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "stories_saved_by_idx" ON "stories" USING btree ("saved_by_id");
  CREATE INDEX "_stories_v_version_version_saved_by_idx" ON "_stories_v" USING btree ("version_saved_by_id");
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "stories_id";`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "story_leases" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "story_leases" CASCADE;
  ALTER TABLE "stories" DROP CONSTRAINT "stories_saved_by_id_users_id_fk";
  
  ALTER TABLE "_stories_v" DROP CONSTRAINT "_stories_v_version_saved_by_id_users_id_fk";
  
  DROP INDEX "stories_saved_by_idx";
  DROP INDEX "_stories_v_version_version_saved_by_idx";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "stories_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_stories_id_idx" ON "payload_locked_documents_rels" USING btree ("stories_id");
  ALTER TABLE "stories" DROP COLUMN "revision";
  ALTER TABLE "stories" DROP COLUMN "saved_by_id";
  ALTER TABLE "stories" DROP COLUMN "autosaved";
  ALTER TABLE "_stories_v" DROP COLUMN "version_revision";
  ALTER TABLE "_stories_v" DROP COLUMN "version_saved_by_id";
  ALTER TABLE "_stories_v" DROP COLUMN "version_autosaved";`)
}
