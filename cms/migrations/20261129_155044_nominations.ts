import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_nominations_answers_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_nominations_kind" AS ENUM('nominate', 'confirm', 'object', 'comment');
  CREATE TYPE "public"."enum_nominations_origin" AS ENUM('web', 'phone', 'paper', 'visit');
  CREATE TYPE "public"."enum_nominations_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_nominations_state" AS ENUM('received', 'assigned', 'checking', 'accepted', 'declined');
  CREATE TYPE "public"."enum_site_settings_nominations_by" AS ENUM('form', 'phone');
  CREATE TYPE "public"."enum__site_settings_v_version_nominations_by" AS ENUM('form', 'phone');
  CREATE TABLE "nominations_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_nominations_answers_language" DEFAULT 'vi' NOT NULL,
  	"text" varchar COLLATE "vietnamese",
  	"voice_id" uuid,
  	"at" timestamp(3) with time zone,
  	"by" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "nominations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_nominations_kind" DEFAULT 'nominate' NOT NULL,
  	"origin" "enum_nominations_origin" DEFAULT 'phone' NOT NULL,
  	"language" "enum_nominations_language" DEFAULT 'vi' NOT NULL,
  	"about" varchar COLLATE "vietnamese" NOT NULL,
  	"place" varchar COLLATE "vietnamese",
  	"text" varchar COLLATE "vietnamese",
  	"voice_id" uuid,
  	"voice_problem" varchar COLLATE "vietnamese",
  	"exemplar_id" uuid,
  	"assignee_id" uuid,
  	"due" timestamp(3) with time zone,
  	"unit_id" uuid,
  	"note" varchar COLLATE "vietnamese",
  	"may_keep" boolean DEFAULT false,
  	"sender_name" varchar COLLATE "vietnamese",
  	"sender_contact" varchar COLLATE "vietnamese",
  	"contact_until" timestamp(3) with time zone,
  	"contact_deleted_at" timestamp(3) with time zone,
  	"state" "enum_nominations_state" DEFAULT 'received' NOT NULL,
  	"title" varchar COLLATE "vietnamese",
  	"received_at" timestamp(3) with time zone,
  	"forgotten_at" timestamp(3) with time zone,
  	"code_hash" varchar,
  	"is_answer_stale" boolean,
  	"created_by_id" uuid,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "nomination_voices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"nomination_id" uuid,
  	"parcel" varchar COLLATE "vietnamese",
  	"created_by_id" uuid,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar COLLATE "vietnamese",
  	"filename" varchar COLLATE "vietnamese",
  	"mime_type" varchar COLLATE "vietnamese",
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "nomination_voices_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "nominations_by" "enum_site_settings_nominations_by" DEFAULT 'form';
  ALTER TABLE "site_settings" ADD COLUMN "nomination_reply_days" numeric DEFAULT 15;
  ALTER TABLE "site_settings" ADD COLUMN "nomination_contact_months" numeric DEFAULT 6;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_nominations_by" "enum__site_settings_v_version_nominations_by" DEFAULT 'form';
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_nomination_reply_days" numeric DEFAULT 15;
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_nomination_contact_months" numeric DEFAULT 6;
  ALTER TABLE "nominations_answers" ADD CONSTRAINT "nominations_answers_voice_id_nomination_voices_id_fk" FOREIGN KEY ("voice_id") REFERENCES "public"."nomination_voices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nominations_answers" ADD CONSTRAINT "nominations_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."nominations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "nominations" ADD CONSTRAINT "nominations_voice_id_nomination_voices_id_fk" FOREIGN KEY ("voice_id") REFERENCES "public"."nomination_voices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nominations" ADD CONSTRAINT "nominations_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nominations" ADD CONSTRAINT "nominations_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nominations" ADD CONSTRAINT "nominations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nominations" ADD CONSTRAINT "nominations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nomination_voices" ADD CONSTRAINT "nomination_voices_nomination_id_nominations_id_fk" FOREIGN KEY ("nomination_id") REFERENCES "public"."nominations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "nomination_voices" ADD CONSTRAINT "nomination_voices_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "nominations_answers_order_idx" ON "nominations_answers" USING btree ("_order");
  CREATE INDEX "nominations_answers_parent_id_idx" ON "nominations_answers" USING btree ("_parent_id");
  CREATE INDEX "nominations_answers_voice_idx" ON "nominations_answers" USING btree ("voice_id");
  CREATE INDEX "nominations_voice_idx" ON "nominations" USING btree ("voice_id");
  CREATE INDEX "nominations_exemplar_idx" ON "nominations" USING btree ("exemplar_id");
  CREATE INDEX "nominations_assignee_idx" ON "nominations" USING btree ("assignee_id");
  CREATE INDEX "nominations_unit_idx" ON "nominations" USING btree ("unit_id");
  CREATE INDEX "nominations_state_idx" ON "nominations" USING btree ("state");
  CREATE INDEX "nominations_received_at_idx" ON "nominations" USING btree ("received_at");
  CREATE UNIQUE INDEX "nominations_code_hash_idx" ON "nominations" USING btree ("code_hash");
  CREATE INDEX "nominations_is_answer_stale_idx" ON "nominations" USING btree ("is_answer_stale");
  CREATE INDEX "nominations_created_by_idx" ON "nominations" USING btree ("created_by_id");
  CREATE INDEX "nominations_updated_at_idx" ON "nominations" USING btree ("updated_at");
  CREATE INDEX "nominations_created_at_idx" ON "nominations" USING btree ("created_at");
  CREATE INDEX "nomination_voices_nomination_idx" ON "nomination_voices" USING btree ("nomination_id");
  CREATE UNIQUE INDEX "nomination_voices_parcel_idx" ON "nomination_voices" USING btree ("parcel");
  CREATE INDEX "nomination_voices_created_by_idx" ON "nomination_voices" USING btree ("created_by_id");
  CREATE INDEX "nomination_voices_updated_at_idx" ON "nomination_voices" USING btree ("updated_at");
  CREATE INDEX "nomination_voices_created_at_idx" ON "nomination_voices" USING btree ("created_at");
  CREATE UNIQUE INDEX "nomination_voices_filename_idx" ON "nomination_voices" USING btree ("filename");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_nomination_voices_fk" FOREIGN KEY ("nomination_voices_id") REFERENCES "public"."nomination_voices"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_nomination_voices_id_idx" ON "payload_locked_documents_rels" USING btree ("nomination_voices_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "nominations_answers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "nominations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "nomination_voices" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "nominations_answers" CASCADE;
  DROP TABLE "nominations" CASCADE;
  DROP TABLE "nomination_voices" CASCADE;
  
  DROP INDEX "payload_locked_documents_rels_nomination_voices_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "nomination_voices_id";
  ALTER TABLE "site_settings" DROP COLUMN "nominations_by";
  ALTER TABLE "site_settings" DROP COLUMN "nomination_reply_days";
  ALTER TABLE "site_settings" DROP COLUMN "nomination_contact_months";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_nominations_by";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_nomination_reply_days";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_nomination_contact_months";
  DROP TYPE "public"."enum_nominations_answers_language";
  DROP TYPE "public"."enum_nominations_kind";
  DROP TYPE "public"."enum_nominations_origin";
  DROP TYPE "public"."enum_nominations_language";
  DROP TYPE "public"."enum_nominations_state";
  DROP TYPE "public"."enum_site_settings_nominations_by";
  DROP TYPE "public"."enum__site_settings_v_version_nominations_by";`)
}
