import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_proposals_level" AS ENUM('commune', 'district', 'department', 'province', 'ministry', 'central');
  CREATE TYPE "public"."enum_proposals_occasion" AS ENUM('regular', 'thematic', 'sudden', 'service', 'foreign');
  CREATE TYPE "public"."enum_proposals_layout" AS ENUM('state', 'party');
  CREATE TYPE "public"."enum_proposals_state" AS ENUM('draft', 'sent', 'received', 'returned', 'approved', 'declined');
  CREATE TYPE "public"."enum_holds_kind" AS ENUM('discipline', 'inspection', 'complaint', 'press');
  CREATE TYPE "public"."enum_holds_state" AS ENUM('standing', 'lifted');
  CREATE TABLE "proposals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese",
  	"exemplar_id" uuid NOT NULL,
  	"award_id" uuid,
  	"level" "enum_proposals_level",
  	"occasion" "enum_proposals_occasion",
  	"movement_id" uuid,
  	"to_id" uuid,
  	"summary" varchar COLLATE "vietnamese",
  	"achievements" varchar COLLATE "vietnamese",
  	"layout" "enum_proposals_layout" DEFAULT 'state' NOT NULL,
  	"parent_body" varchar COLLATE "vietnamese",
  	"issuer" varchar COLLATE "vietnamese",
  	"number" numeric,
  	"symbol" varchar COLLATE "vietnamese",
  	"signed_at" varchar COLLATE "vietnamese",
  	"signed_on" timestamp(3) with time zone,
  	"addressees" varchar COLLATE "vietnamese",
  	"bases" varchar COLLATE "vietnamese",
  	"recipients" varchar COLLATE "vietnamese",
  	"authority" varchar COLLATE "vietnamese",
  	"office" varchar COLLATE "vietnamese",
  	"signer" varchar COLLATE "vietnamese",
  	"unit_id" uuid,
  	"holder_id" uuid,
  	"chain" jsonb,
  	"history" jsonb,
  	"state" "enum_proposals_state" DEFAULT 'draft' NOT NULL,
  	"created_by_id" uuid,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "proposals_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" uuid
  );
  
  CREATE TABLE "holds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese",
  	"exemplar_id" uuid NOT NULL,
  	"unit_id" uuid,
  	"kind" "enum_holds_kind" NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"reason" varchar COLLATE "vietnamese" NOT NULL,
  	"lifting_date" timestamp(3) with time zone,
  	"lifting_by" varchar COLLATE "vietnamese",
  	"lifting_reason" varchar COLLATE "vietnamese",
  	"state" "enum_holds_state" DEFAULT 'standing' NOT NULL,
  	"created_by_id" uuid,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "recognitions" ADD COLUMN "proposal_id" uuid;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_award_id_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."awards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_to_id_units_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_holder_id_units_id_fk" FOREIGN KEY ("holder_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals" ADD CONSTRAINT "proposals_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "proposals_rels" ADD CONSTRAINT "proposals_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "proposals_rels" ADD CONSTRAINT "proposals_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "holds" ADD CONSTRAINT "holds_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "holds" ADD CONSTRAINT "holds_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "holds" ADD CONSTRAINT "holds_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "proposals_exemplar_idx" ON "proposals" USING btree ("exemplar_id");
  CREATE INDEX "proposals_award_idx" ON "proposals" USING btree ("award_id");
  CREATE INDEX "proposals_movement_idx" ON "proposals" USING btree ("movement_id");
  CREATE INDEX "proposals_to_idx" ON "proposals" USING btree ("to_id");
  CREATE INDEX "proposals_unit_idx" ON "proposals" USING btree ("unit_id");
  CREATE INDEX "proposals_holder_idx" ON "proposals" USING btree ("holder_id");
  CREATE INDEX "proposals_state_idx" ON "proposals" USING btree ("state");
  CREATE INDEX "proposals_created_by_idx" ON "proposals" USING btree ("created_by_id");
  CREATE INDEX "proposals_updated_at_idx" ON "proposals" USING btree ("updated_at");
  CREATE INDEX "proposals_created_at_idx" ON "proposals" USING btree ("created_at");
  CREATE INDEX "proposals_rels_order_idx" ON "proposals_rels" USING btree ("order");
  CREATE INDEX "proposals_rels_parent_idx" ON "proposals_rels" USING btree ("parent_id");
  CREATE INDEX "proposals_rels_path_idx" ON "proposals_rels" USING btree ("path");
  CREATE INDEX "proposals_rels_units_id_idx" ON "proposals_rels" USING btree ("units_id");
  CREATE INDEX "holds_exemplar_idx" ON "holds" USING btree ("exemplar_id");
  CREATE INDEX "holds_unit_idx" ON "holds" USING btree ("unit_id");
  CREATE INDEX "holds_state_idx" ON "holds" USING btree ("state");
  CREATE INDEX "holds_created_by_idx" ON "holds" USING btree ("created_by_id");
  CREATE INDEX "holds_updated_at_idx" ON "holds" USING btree ("updated_at");
  CREATE INDEX "holds_created_at_idx" ON "holds" USING btree ("created_at");
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_proposal_id_proposals_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposals"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "recognitions_proposal_idx" ON "recognitions" USING btree ("proposal_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "proposals" CASCADE;
  DROP TABLE "proposals_rels" CASCADE;
  DROP TABLE "holds" CASCADE;
  DROP INDEX "recognitions_proposal_idx";
  ALTER TABLE "recognitions" DROP COLUMN "proposal_id";
  DROP TYPE "public"."enum_proposals_level";
  DROP TYPE "public"."enum_proposals_occasion";
  DROP TYPE "public"."enum_proposals_layout";
  DROP TYPE "public"."enum_proposals_state";
  DROP TYPE "public"."enum_holds_kind";
  DROP TYPE "public"."enum_holds_state";`)
}
