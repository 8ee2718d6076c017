import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "exemplars_follow_ups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar,
  	"story_id" uuid,
  	"source" varchar,
  	"source_url" varchar
  );
  
  CREATE TABLE "exemplars_replications" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"exemplar_id" uuid,
  	"unit_id" uuid,
  	"name" varchar,
  	"place_id" uuid,
  	"done" varchar,
  	"story_id" uuid
  );
  
  CREATE TABLE "_exemplars_v_version_follow_ups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"text" varchar,
  	"story_id" uuid,
  	"source" varchar,
  	"source_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_exemplars_v_version_replications" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"exemplar_id" uuid,
  	"unit_id" uuid,
  	"name" varchar,
  	"place_id" uuid,
  	"done" varchar,
  	"story_id" uuid,
  	"_uuid" varchar
  );
  
  ALTER TABLE "exemplars_follow_ups" ADD CONSTRAINT "exemplars_follow_ups_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_follow_ups" ADD CONSTRAINT "exemplars_follow_ups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_follow_ups" ADD CONSTRAINT "_exemplars_v_version_follow_ups_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_follow_ups" ADD CONSTRAINT "_exemplars_v_version_follow_ups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "exemplars_follow_ups_order_idx" ON "exemplars_follow_ups" USING btree ("_order");
  CREATE INDEX "exemplars_follow_ups_parent_id_idx" ON "exemplars_follow_ups" USING btree ("_parent_id");
  CREATE INDEX "exemplars_follow_ups_story_idx" ON "exemplars_follow_ups" USING btree ("story_id");
  CREATE INDEX "exemplars_replications_order_idx" ON "exemplars_replications" USING btree ("_order");
  CREATE INDEX "exemplars_replications_parent_id_idx" ON "exemplars_replications" USING btree ("_parent_id");
  CREATE INDEX "exemplars_replications_exemplar_idx" ON "exemplars_replications" USING btree ("exemplar_id");
  CREATE INDEX "exemplars_replications_unit_idx" ON "exemplars_replications" USING btree ("unit_id");
  CREATE INDEX "exemplars_replications_place_idx" ON "exemplars_replications" USING btree ("place_id");
  CREATE INDEX "exemplars_replications_story_idx" ON "exemplars_replications" USING btree ("story_id");
  CREATE INDEX "_exemplars_v_version_follow_ups_order_idx" ON "_exemplars_v_version_follow_ups" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_follow_ups_parent_id_idx" ON "_exemplars_v_version_follow_ups" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_follow_ups_story_idx" ON "_exemplars_v_version_follow_ups" USING btree ("story_id");
  CREATE INDEX "_exemplars_v_version_replications_order_idx" ON "_exemplars_v_version_replications" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_replications_parent_id_idx" ON "_exemplars_v_version_replications" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_replications_exemplar_idx" ON "_exemplars_v_version_replications" USING btree ("exemplar_id");
  CREATE INDEX "_exemplars_v_version_replications_unit_idx" ON "_exemplars_v_version_replications" USING btree ("unit_id");
  CREATE INDEX "_exemplars_v_version_replications_place_idx" ON "_exemplars_v_version_replications" USING btree ("place_id");
  CREATE INDEX "_exemplars_v_version_replications_story_idx" ON "_exemplars_v_version_replications" USING btree ("story_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "exemplars_follow_ups" CASCADE;
  DROP TABLE "exemplars_replications" CASCADE;
  DROP TABLE "_exemplars_v_version_follow_ups" CASCADE;
  DROP TABLE "_exemplars_v_version_replications" CASCADE;`)
}
