import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_nominations_stance" AS ENUM('for', 'against');
  CREATE TYPE "public"."enum_reviews_candidates_type" AS ENUM('person', 'household', 'collective', 'model');
  CREATE TYPE "public"."enum_reviews_council_seat" AS ENUM('chair', 'deputy', 'secretary', 'member');
  CREATE TYPE "public"."enum_reviews_ballots_choice" AS ENUM('for', 'against');
  CREATE TYPE "public"."enum_reviews_level" AS ENUM('unit', 'province');
  CREATE TYPE "public"."enum_reviews_meeting_layout" AS ENUM('state', 'party');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('draft', 'submitted', 'approved', 'open', 'closed', 'voted', 'concluded', 'withdrawn');
  CREATE TYPE "public"."enum_review_rules_level" AS ENUM('unit', 'province');
  CREATE TABLE "reviews_candidates_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar COLLATE "vietnamese" NOT NULL,
  	"evidence" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "reviews_candidates" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"registration_id" uuid NOT NULL,
  	"name" varchar COLLATE "vietnamese",
  	"type" "enum_reviews_candidates_type",
  	"exemplar_id" uuid,
  	"summary" varchar COLLATE "vietnamese",
  	"dropped_on" timestamp(3) with time zone,
  	"drop_reason" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "reviews_council" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"name" varchar COLLATE "vietnamese",
  	"seat" "enum_reviews_council_seat" DEFAULT 'member' NOT NULL,
  	"office" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "reviews_ballots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"member" varchar COLLATE "vietnamese" NOT NULL,
  	"candidate" varchar COLLATE "vietnamese" NOT NULL,
  	"choice" "enum_reviews_ballots_choice" NOT NULL,
  	"is_present" boolean DEFAULT true,
  	"proof_id" uuid,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese" NOT NULL,
  	"level" "enum_reviews_level" DEFAULT 'unit' NOT NULL,
  	"year" numeric NOT NULL,
  	"unit_id" uuid,
  	"rule_id" uuid,
  	"opens_on" timestamp(3) with time zone,
  	"closes_on" timestamp(3) with time zone,
  	"is_signed" boolean DEFAULT false,
  	"description" varchar COLLATE "vietnamese",
  	"meeting_started_at" timestamp(3) with time zone,
  	"meeting_ended_at" timestamp(3) with time zone,
  	"meeting_place" varchar COLLATE "vietnamese",
  	"meeting_course" varchar COLLATE "vietnamese",
  	"meeting_layout" "enum_reviews_meeting_layout" DEFAULT 'state' NOT NULL,
  	"meeting_parent_body" varchar COLLATE "vietnamese",
  	"meeting_issuer" varchar COLLATE "vietnamese",
  	"meeting_number" numeric,
  	"meeting_symbol" varchar COLLATE "vietnamese",
  	"meeting_recipients" varchar COLLATE "vietnamese",
  	"minutes_id" uuid,
  	"terms_percent" numeric,
  	"terms_quorum" numeric,
  	"terms_page_months" numeric,
  	"terms_ballot_months" numeric,
  	"terms_basis" varchar COLLATE "vietnamese",
  	"results" jsonb,
  	"council_size" numeric,
  	"comments" numeric,
  	"problem" varchar COLLATE "vietnamese",
  	"concluded_at" timestamp(3) with time zone,
  	"history" jsonb,
  	"state" "enum_reviews_state" DEFAULT 'draft' NOT NULL,
  	"slug" varchar,
  	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"created_by_id" uuid,
  	"writers" jsonb,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese" NOT NULL,
  	"level" "enum_review_rules_level" DEFAULT 'unit' NOT NULL,
  	"from" timestamp(3) with time zone NOT NULL,
  	"to" timestamp(3) with time zone,
  	"percent" numeric DEFAULT 80 NOT NULL,
  	"quorum" numeric DEFAULT 67 NOT NULL,
  	"days" numeric DEFAULT 10 NOT NULL,
  	"is_working_days" boolean DEFAULT true,
  	"basis" varchar COLLATE "vietnamese" NOT NULL,
  	"page_months" numeric DEFAULT 12 NOT NULL,
  	"ballot_months" numeric DEFAULT 24 NOT NULL,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "nominations" ADD COLUMN "review_id" uuid;
  ALTER TABLE "nominations" ADD COLUMN "stance" "enum_nominations_stance";
  ALTER TABLE "reviews_candidates_criteria" ADD CONSTRAINT "reviews_candidates_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews_candidates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_candidates" ADD CONSTRAINT "reviews_candidates_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews_candidates" ADD CONSTRAINT "reviews_candidates_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews_candidates" ADD CONSTRAINT "reviews_candidates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_council" ADD CONSTRAINT "reviews_council_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews_council" ADD CONSTRAINT "reviews_council_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews_ballots" ADD CONSTRAINT "reviews_ballots_proof_id_consent_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews_ballots" ADD CONSTRAINT "reviews_ballots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_rule_id_review_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."review_rules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_minutes_id_consent_proofs_id_fk" FOREIGN KEY ("minutes_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reviews_candidates_criteria_order_idx" ON "reviews_candidates_criteria" USING btree ("_order");
  CREATE INDEX "reviews_candidates_criteria_parent_id_idx" ON "reviews_candidates_criteria" USING btree ("_parent_id");
  CREATE INDEX "reviews_candidates_order_idx" ON "reviews_candidates" USING btree ("_order");
  CREATE INDEX "reviews_candidates_parent_id_idx" ON "reviews_candidates" USING btree ("_parent_id");
  CREATE INDEX "reviews_candidates_registration_idx" ON "reviews_candidates" USING btree ("registration_id");
  CREATE INDEX "reviews_candidates_exemplar_idx" ON "reviews_candidates" USING btree ("exemplar_id");
  CREATE INDEX "reviews_council_order_idx" ON "reviews_council" USING btree ("_order");
  CREATE INDEX "reviews_council_parent_id_idx" ON "reviews_council" USING btree ("_parent_id");
  CREATE INDEX "reviews_council_person_idx" ON "reviews_council" USING btree ("person_id");
  CREATE INDEX "reviews_ballots_order_idx" ON "reviews_ballots" USING btree ("_order");
  CREATE INDEX "reviews_ballots_parent_id_idx" ON "reviews_ballots" USING btree ("_parent_id");
  CREATE INDEX "reviews_ballots_proof_idx" ON "reviews_ballots" USING btree ("proof_id");
  CREATE INDEX "reviews_unit_idx" ON "reviews" USING btree ("unit_id");
  CREATE INDEX "reviews_rule_idx" ON "reviews" USING btree ("rule_id");
  CREATE INDEX "reviews_minutes_idx" ON "reviews" USING btree ("minutes_id");
  CREATE INDEX "reviews_concluded_at_idx" ON "reviews" USING btree ("concluded_at");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_slug_idx" ON "reviews" USING btree ("slug");
  CREATE INDEX "reviews_created_by_idx" ON "reviews" USING btree ("created_by_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "state_opensOn_idx" ON "reviews" USING btree ("state","opens_on");
  CREATE INDEX "review_rules_updated_at_idx" ON "review_rules" USING btree ("updated_at");
  CREATE INDEX "review_rules_created_at_idx" ON "review_rules" USING btree ("created_at");
  ALTER TABLE "nominations" ADD CONSTRAINT "nominations_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "nominations_review_idx" ON "nominations" USING btree ("review_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reviews_candidates_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_candidates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_council" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews_ballots" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_rules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reviews_candidates_criteria" CASCADE;
  DROP TABLE "reviews_candidates" CASCADE;
  DROP TABLE "reviews_council" CASCADE;
  DROP TABLE "reviews_ballots" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "review_rules" CASCADE;
  
  DROP INDEX "nominations_review_idx";
  ALTER TABLE "nominations" DROP COLUMN "review_id";
  ALTER TABLE "nominations" DROP COLUMN "stance";
  DROP TYPE "public"."enum_nominations_stance";
  DROP TYPE "public"."enum_reviews_candidates_type";
  DROP TYPE "public"."enum_reviews_council_seat";
  DROP TYPE "public"."enum_reviews_ballots_choice";
  DROP TYPE "public"."enum_reviews_level";
  DROP TYPE "public"."enum_reviews_meeting_layout";
  DROP TYPE "public"."enum_reviews_state";
  DROP TYPE "public"."enum_review_rules_level";`)
}
