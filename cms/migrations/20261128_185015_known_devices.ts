import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "known_devices" (
  	"token_hash" text PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"session_id" text NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE INDEX "known_devices_user_idx" ON "known_devices" USING btree ("user_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "known_devices" CASCADE;`)
}
