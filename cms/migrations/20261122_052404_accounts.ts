import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "sign_in_limits" (
  	"key" text PRIMARY KEY NOT NULL,
  	"tries" integer NOT NULL,
  	"since" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "account_links" (
  	"token_hash" text PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"purpose" text NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "second_factors" (
  	"user_id" uuid PRIMARY KEY NOT NULL,
  	"asked_at" timestamp (3) with time zone NOT NULL,
  	"secret" text,
  	"confirmed_at" timestamp (3) with time zone,
  	"last_step" bigint,
  	"recovery" jsonb DEFAULT '[]'::jsonb NOT NULL
  );
  
  CREATE INDEX "account_links_user_idx" ON "account_links" USING btree ("user_id");
  ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "sign_in_limits" CASCADE;
  DROP TABLE "account_links" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;`)
}
