import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "claim_decisions" ALTER COLUMN "story_id" DROP NOT NULL;
  ALTER TABLE "exemplars" ADD COLUMN "writers" jsonb;
  ALTER TABLE "_exemplars_v" ADD COLUMN "version_writers" jsonb;
  ALTER TABLE "claim_decisions" ADD COLUMN "exemplar_id" uuid;
  ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "claim_decisions_exemplar_idx" ON "claim_decisions" USING btree ("exemplar_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "claim_decisions" DROP CONSTRAINT "claim_decisions_exemplar_id_exemplars_id_fk";
  
  DROP INDEX "claim_decisions_exemplar_idx";
  ALTER TABLE "claim_decisions" ALTER COLUMN "story_id" SET NOT NULL;
  ALTER TABLE "exemplars" DROP COLUMN "writers";
  ALTER TABLE "_exemplars_v" DROP COLUMN "version_writers";
  ALTER TABLE "claim_decisions" DROP COLUMN "exemplar_id";`)
}
