import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "exemplars_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar COLLATE "vietnamese",
  	"text" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "_exemplars_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" varchar COLLATE "vietnamese",
  	"text" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  ALTER TABLE "exemplars" ADD COLUMN "figures_source" varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v" ADD COLUMN "version_figures_source" varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_figures" ADD CONSTRAINT "exemplars_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_figures" ADD CONSTRAINT "_exemplars_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "exemplars_figures_order_idx" ON "exemplars_figures" USING btree ("_order");
  CREATE INDEX "exemplars_figures_parent_id_idx" ON "exemplars_figures" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_figures_order_idx" ON "_exemplars_v_version_figures" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_figures_parent_id_idx" ON "_exemplars_v_version_figures" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "exemplars_figures" CASCADE;
  DROP TABLE "_exemplars_v_version_figures" CASCADE;
  ALTER TABLE "exemplars" DROP COLUMN "figures_source";
  ALTER TABLE "_exemplars_v" DROP COLUMN "version_figures_source";`)
}
