import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "story_comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"story_id" uuid NOT NULL,
  	"thread" uuid,
  	"block" text NOT NULL,
  	"quote" text NOT NULL,
  	"text" text NOT NULL,
  	"author_id" uuid NOT NULL,
  	"mentions" uuid[] DEFAULT '{}' NOT NULL,
  	"created_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
  	"resolved_at" timestamp (3) with time zone,
  	"resolved_by" uuid
  );
  
  CREATE INDEX "story_comments_story_idx" ON "story_comments" USING btree ("story_id","created_at");
  CREATE INDEX "story_comments_mentions_idx" ON "story_comments" USING gin ("mentions");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "story_comments" CASCADE;`)
}
