import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_video_codec" AS ENUM('h264', 'hevc', 'av1', 'vp9', 'vp8');
  CREATE TYPE "public"."enum_sections_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sections_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__sections_v_version_broadcasts_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum__sections_v_version_broadcasts_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__sections_v_version_type" AS ENUM('page', 'column', 'programme');
  CREATE TYPE "public"."enum__sections_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_units_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__units_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__units_v_version_level" AS ENUM('central', 'province', 'department', 'district', 'commune', 'cell', 'organisation');
  CREATE TYPE "public"."enum__units_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_places_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__places_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__places_v_version_type" AS ENUM('province', 'commune');
  CREATE TYPE "public"."enum__places_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_movements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__movements_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__movements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_home_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__home_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__home_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_site_settings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__site_settings_v_version_languages" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__site_settings_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "_sections_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__sections_v_version_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"schedule" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sections_v_version_broadcasts_days" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__sections_v_version_broadcasts_days",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_sections_v_version_broadcasts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"time" varchar COLLATE "vietnamese",
  	"channel" varchar COLLATE "vietnamese",
  	"language" "enum__sections_v_version_broadcasts_language",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sections_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar COLLATE "vietnamese",
  	"version_description" varchar COLLATE "vietnamese",
  	"version_schedule" varchar COLLATE "vietnamese",
  	"version_type" "enum__sections_v_version_type" DEFAULT 'column',
  	"version_order" numeric DEFAULT 0,
  	"version_owner_id" uuid,
  	"version_cover_id" uuid,
  	"version_layout" jsonb,
  	"version_slug" varchar,
  	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"version_search_text" varchar COLLATE "vietnamese",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__sections_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_topics_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__topics_v_version_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_version_criteria_collective" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v_version_criteria_person" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar COLLATE "vietnamese",
  	"version_description" varchar COLLATE "vietnamese",
  	"version_order" numeric DEFAULT 0,
  	"version_slug" varchar,
  	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"version_search_text" varchar COLLATE "vietnamese",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_units_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__units_v_version_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_units_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar COLLATE "vietnamese",
  	"version_description" varchar COLLATE "vietnamese",
  	"version_level" "enum__units_v_version_level",
  	"version_short_name" varchar COLLATE "vietnamese",
  	"version_parent_id" uuid,
  	"version_place_id" uuid,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_website" varchar COLLATE "vietnamese",
  	"version_slug" varchar,
  	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"version_search_text" varchar COLLATE "vietnamese",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__units_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_places_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__places_v_version_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_places_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar COLLATE "vietnamese",
  	"version_description" varchar COLLATE "vietnamese",
  	"version_type" "enum__places_v_version_type",
  	"version_code" varchar,
  	"version_parent_id" uuid,
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"version_search_text" varchar COLLATE "vietnamese",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__places_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_places_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "_movements_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__movements_v_version_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"description" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_movements_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar COLLATE "vietnamese",
  	"version_description" varchar COLLATE "vietnamese",
  	"version_from" timestamp(3) with time zone,
  	"version_to" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
  	"version_search_text" varchar COLLATE "vietnamese",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__movements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_home_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__home_v_version_translations_language",
  	"notice" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_home_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_notice" varchar COLLATE "vietnamese",
  	"version__status" "enum__home_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_home_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"stories_id" uuid,
  	"sections_id" uuid
  );
  
  CREATE TABLE "_site_settings_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__site_settings_v_version_translations_language",
  	"name" varchar COLLATE "vietnamese",
  	"tagline" varchar COLLATE "vietnamese",
  	"owner" varchar COLLATE "vietnamese",
  	"licence" varchar COLLATE "vietnamese",
  	"hours" varchar COLLATE "vietnamese",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__site_settings_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_name" varchar COLLATE "vietnamese",
  	"version_tagline" varchar COLLATE "vietnamese",
  	"version_owner" varchar COLLATE "vietnamese",
  	"version_licence" varchar COLLATE "vietnamese",
  	"version_hours" varchar COLLATE "vietnamese",
  	"version_logo_id" uuid,
  	"version_accent" varchar COLLATE "vietnamese",
  	"version_accent_dark" varchar COLLATE "vietnamese",
  	"version_responsible_editor" varchar COLLATE "vietnamese",
  	"version_permit" varchar COLLATE "vietnamese",
  	"version_address" varchar COLLATE "vietnamese",
  	"version_phone" varchar COLLATE "vietnamese",
  	"version_email" varchar COLLATE "vietnamese",
  	"version__status" "enum__site_settings_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "known_devices" (
  	"token_hash" text PRIMARY KEY NOT NULL,
  	"user_id" uuid NOT NULL,
  	"session_id" text NOT NULL,
  	"expires_at" timestamp (3) with time zone NOT NULL
  );
  
  CREATE TABLE "term_flow" (
  	"subject" text PRIMARY KEY NOT NULL,
  	"state" text NOT NULL,
  	"hash" text NOT NULL,
  	"writers" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"version" uuid,
  	"submitted_by" uuid,
  	"note" text DEFAULT '' NOT NULL,
  	"changed_at" timestamp (3) with time zone NOT NULL
  );
  
  ALTER TABLE "stories_credits" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories_sources" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories_corrections" ALTER COLUMN "note" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories_recordings" ALTER COLUMN "speaker" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories_recordings" ALTER COLUMN "part" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "kicker" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "summary" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "lead_caption" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "brief" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "approved_version" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "slot_problem" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "withdraw_reason" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v_version_credits" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v_version_sources" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v_version_corrections" ALTER COLUMN "note" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v_version_recordings" ALTER COLUMN "speaker" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v_version_recordings" ALTER COLUMN "part" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_kicker" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_summary" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_lead_caption" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_brief" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_approved_version" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_slot_problem" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_withdraw_reason" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ALTER COLUMN "version_search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_translations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_translations" ALTER COLUMN "headline" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_translations" ALTER COLUMN "summary" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_recognitions" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_recognitions" ALTER COLUMN "issuer" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_recognitions" ALTER COLUMN "decision" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_follow_ups" ALTER COLUMN "text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_follow_ups" ALTER COLUMN "source" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_replications" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_replications" ALTER COLUMN "done" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars_sources" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars" ALTER COLUMN "headline" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars" ALTER COLUMN "summary" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars" ALTER COLUMN "ethnicity" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "exemplars" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_translations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_translations" ALTER COLUMN "headline" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_translations" ALTER COLUMN "summary" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_recognitions" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_recognitions" ALTER COLUMN "issuer" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_recognitions" ALTER COLUMN "decision" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_follow_ups" ALTER COLUMN "text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_follow_ups" ALTER COLUMN "source" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_replications" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_replications" ALTER COLUMN "done" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v_version_sources" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_headline" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_summary" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_ethnicity" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media_translations" ALTER COLUMN "alt" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media_translations" ALTER COLUMN "transcript" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media_chapters_translations" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media_chapters" ALTER COLUMN "start" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media_chapters" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "alt" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "transcript" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "credit" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "sha256" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "thumbnail_u_r_l" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "filename" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "mime_type" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "sizes_thumbnail_mime_type" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "media" ALTER COLUMN "sizes_thumbnail_filename" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections_translations" ALTER COLUMN "language" DROP NOT NULL;
  ALTER TABLE "sections_translations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections_translations" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections_translations" ALTER COLUMN "schedule" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections_broadcasts" ALTER COLUMN "time" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections_broadcasts" ALTER COLUMN "channel" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "sections" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections" ALTER COLUMN "schedule" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "sections" ALTER COLUMN "type" DROP NOT NULL;
  ALTER TABLE "sections" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "topics_translations" ALTER COLUMN "language" DROP NOT NULL;
  ALTER TABLE "topics_translations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "topics_translations" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "topics_criteria_collective" ALTER COLUMN "text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "topics_criteria_collective" ALTER COLUMN "text" DROP NOT NULL;
  ALTER TABLE "topics_criteria_person" ALTER COLUMN "text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "topics_criteria_person" ALTER COLUMN "text" DROP NOT NULL;
  ALTER TABLE "topics" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "topics" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "topics" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "topics" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "units_translations" ALTER COLUMN "language" DROP NOT NULL;
  ALTER TABLE "units_translations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "units_translations" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "units" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "units" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "units" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "units" ALTER COLUMN "level" DROP NOT NULL;
  ALTER TABLE "units" ALTER COLUMN "short_name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "units" ALTER COLUMN "website" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "units" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "places_translations" ALTER COLUMN "language" DROP NOT NULL;
  ALTER TABLE "places_translations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "places_translations" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "places" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "places" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "places" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "places" ALTER COLUMN "type" DROP NOT NULL;
  ALTER TABLE "places" ALTER COLUMN "code" DROP NOT NULL;
  ALTER TABLE "places" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "places_texts" ALTER COLUMN "text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "movements_translations" ALTER COLUMN "language" DROP NOT NULL;
  ALTER TABLE "movements_translations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "movements_translations" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "movements" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "movements" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "movements" ALTER COLUMN "description" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "movements" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_sources" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_sources" ALTER COLUMN "number" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_sources" ALTER COLUMN "person" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_sources" ALTER COLUMN "note" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_sources" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_decisions" ALTER COLUMN "block" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_decisions" ALTER COLUMN "text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_decisions" ALTER COLUMN "sentence" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "claim_decisions" ALTER COLUMN "reason" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consents_proofs" ALTER COLUMN "note" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consents" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consents" ALTER COLUMN "reason" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consents" ALTER COLUMN "guardian" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consents" ALTER COLUMN "withdrawal_note" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consents" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_consents_v_version_proofs" ALTER COLUMN "note" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_consents_v" ALTER COLUMN "version_title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_consents_v" ALTER COLUMN "version_reason" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_consents_v" ALTER COLUMN "version_guardian" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_consents_v" ALTER COLUMN "version_withdrawal_note" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_consents_v" ALTER COLUMN "version_search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consent_proofs" ALTER COLUMN "thumbnail_u_r_l" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consent_proofs" ALTER COLUMN "filename" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "consent_proofs" ALTER COLUMN "mime_type" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "audit_events" ALTER COLUMN "action" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "audit_events" ALTER COLUMN "actor_name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "audit_events" ALTER COLUMN "actor_role" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "audit_events" ALTER COLUMN "subject_title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "audit_events" ALTER COLUMN "subject_collection" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "audit_events" ALTER COLUMN "address" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "glossary" ALTER COLUMN "term" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "glossary" ALTER COLUMN "translation" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "glossary" ALTER COLUMN "note" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "glossary" ALTER COLUMN "search_text" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "withdrawals" ALTER COLUMN "title" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "withdrawals" ALTER COLUMN "reason" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "withdrawals" ALTER COLUMN "by" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "interface_texts" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "_interface_texts_v" ALTER COLUMN "version_name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "payload_migrations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "home_translations" ALTER COLUMN "language" DROP NOT NULL;
  ALTER TABLE "home_translations" ALTER COLUMN "notice" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "home" ALTER COLUMN "notice" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings_translations" ALTER COLUMN "language" DROP NOT NULL;
  ALTER TABLE "site_settings_translations" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings_translations" ALTER COLUMN "tagline" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings_translations" ALTER COLUMN "owner" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings_translations" ALTER COLUMN "licence" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings_translations" ALTER COLUMN "hours" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "name" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "site_settings" ALTER COLUMN "tagline" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "owner" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "owner" DROP NOT NULL;
  ALTER TABLE "site_settings" ALTER COLUMN "licence" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "hours" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "accent" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "accent_dark" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "responsible_editor" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "permit" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "address" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "phone" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "site_settings" ALTER COLUMN "email" SET DATA TYPE varchar COLLATE "vietnamese";
  ALTER TABLE "stories" ADD COLUMN "approved_shown" varchar COLLATE "vietnamese";
  ALTER TABLE "_stories_v" ADD COLUMN "version_approved_shown" varchar COLLATE "vietnamese";
  ALTER TABLE "media" ADD COLUMN "video_codec" "enum_media_video_codec";
  ALTER TABLE "media" ADD COLUMN "is_silent" boolean;
  ALTER TABLE "sections" ADD COLUMN "_status" "enum_sections_status" DEFAULT 'draft';
  ALTER TABLE "topics" ADD COLUMN "_status" "enum_topics_status" DEFAULT 'draft';
  ALTER TABLE "units" ADD COLUMN "_status" "enum_units_status" DEFAULT 'draft';
  ALTER TABLE "places" ADD COLUMN "_status" "enum_places_status" DEFAULT 'draft';
  ALTER TABLE "movements" ADD COLUMN "_status" "enum_movements_status" DEFAULT 'draft';
  ALTER TABLE "home" ADD COLUMN "_status" "enum_home_status" DEFAULT 'draft';
  ALTER TABLE "site_settings" ADD COLUMN "_status" "enum_site_settings_status" DEFAULT 'draft';
  ALTER TABLE "_sections_v_version_translations" ADD CONSTRAINT "_sections_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_version_broadcasts_days" ADD CONSTRAINT "_sections_v_version_broadcasts_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sections_v_version_broadcasts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v_version_broadcasts" ADD CONSTRAINT "_sections_v_version_broadcasts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sections_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_parent_id_sections_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_version_owner_id_units_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sections_v" ADD CONSTRAINT "_sections_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_version_translations" ADD CONSTRAINT "_topics_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_criteria_collective" ADD CONSTRAINT "_topics_v_version_criteria_collective_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_criteria_person" ADD CONSTRAINT "_topics_v_version_criteria_person_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_units_v_version_translations" ADD CONSTRAINT "_units_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_units_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_units_v" ADD CONSTRAINT "_units_v_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_units_v" ADD CONSTRAINT "_units_v_version_parent_id_units_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_units_v" ADD CONSTRAINT "_units_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v_version_translations" ADD CONSTRAINT "_places_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v" ADD CONSTRAINT "_places_v_version_parent_id_places_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_places_v_texts" ADD CONSTRAINT "_places_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_places_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_movements_v_version_translations" ADD CONSTRAINT "_movements_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_movements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_movements_v" ADD CONSTRAINT "_movements_v_parent_id_movements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_home_v_version_translations" ADD CONSTRAINT "_home_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_home_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_home_v_rels" ADD CONSTRAINT "_home_v_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_translations" ADD CONSTRAINT "_site_settings_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_languages" ADD CONSTRAINT "_site_settings_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "_sections_v_version_translations_order_idx" ON "_sections_v_version_translations" USING btree ("_order");
  CREATE INDEX "_sections_v_version_translations_parent_id_idx" ON "_sections_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_sections_v_version_broadcasts_days_order_idx" ON "_sections_v_version_broadcasts_days" USING btree ("order");
  CREATE INDEX "_sections_v_version_broadcasts_days_parent_idx" ON "_sections_v_version_broadcasts_days" USING btree ("parent_id");
  CREATE INDEX "_sections_v_version_broadcasts_order_idx" ON "_sections_v_version_broadcasts" USING btree ("_order");
  CREATE INDEX "_sections_v_version_broadcasts_parent_id_idx" ON "_sections_v_version_broadcasts" USING btree ("_parent_id");
  CREATE INDEX "_sections_v_parent_idx" ON "_sections_v" USING btree ("parent_id");
  CREATE INDEX "_sections_v_version_version_owner_idx" ON "_sections_v" USING btree ("version_owner_id");
  CREATE INDEX "_sections_v_version_version_cover_idx" ON "_sections_v" USING btree ("version_cover_id");
  CREATE INDEX "_sections_v_version_version_slug_idx" ON "_sections_v" USING btree ("version_slug");
  CREATE INDEX "_sections_v_version_version_updated_at_idx" ON "_sections_v" USING btree ("version_updated_at");
  CREATE INDEX "_sections_v_version_version_created_at_idx" ON "_sections_v" USING btree ("version_created_at");
  CREATE INDEX "_sections_v_version_version__status_idx" ON "_sections_v" USING btree ("version__status");
  CREATE INDEX "_sections_v_created_at_idx" ON "_sections_v" USING btree ("created_at");
  CREATE INDEX "_sections_v_updated_at_idx" ON "_sections_v" USING btree ("updated_at");
  CREATE INDEX "_sections_v_latest_idx" ON "_sections_v" USING btree ("latest");
  CREATE INDEX "_topics_v_version_translations_order_idx" ON "_topics_v_version_translations" USING btree ("_order");
  CREATE INDEX "_topics_v_version_translations_parent_id_idx" ON "_topics_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_criteria_collective_order_idx" ON "_topics_v_version_criteria_collective" USING btree ("_order");
  CREATE INDEX "_topics_v_version_criteria_collective_parent_id_idx" ON "_topics_v_version_criteria_collective" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_criteria_person_order_idx" ON "_topics_v_version_criteria_person" USING btree ("_order");
  CREATE INDEX "_topics_v_version_criteria_person_parent_id_idx" ON "_topics_v_version_criteria_person" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "_units_v_version_translations_order_idx" ON "_units_v_version_translations" USING btree ("_order");
  CREATE INDEX "_units_v_version_translations_parent_id_idx" ON "_units_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_units_v_parent_idx" ON "_units_v" USING btree ("parent_id");
  CREATE INDEX "_units_v_version_version_parent_idx" ON "_units_v" USING btree ("version_parent_id");
  CREATE INDEX "_units_v_version_version_place_idx" ON "_units_v" USING btree ("version_place_id");
  CREATE INDEX "_units_v_version_version_slug_idx" ON "_units_v" USING btree ("version_slug");
  CREATE INDEX "_units_v_version_version_updated_at_idx" ON "_units_v" USING btree ("version_updated_at");
  CREATE INDEX "_units_v_version_version_created_at_idx" ON "_units_v" USING btree ("version_created_at");
  CREATE INDEX "_units_v_version_version__status_idx" ON "_units_v" USING btree ("version__status");
  CREATE INDEX "_units_v_created_at_idx" ON "_units_v" USING btree ("created_at");
  CREATE INDEX "_units_v_updated_at_idx" ON "_units_v" USING btree ("updated_at");
  CREATE INDEX "_units_v_latest_idx" ON "_units_v" USING btree ("latest");
  CREATE INDEX "_places_v_version_translations_order_idx" ON "_places_v_version_translations" USING btree ("_order");
  CREATE INDEX "_places_v_version_translations_parent_id_idx" ON "_places_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_places_v_parent_idx" ON "_places_v" USING btree ("parent_id");
  CREATE INDEX "_places_v_version_version_parent_idx" ON "_places_v" USING btree ("version_parent_id");
  CREATE INDEX "_places_v_version_version_slug_idx" ON "_places_v" USING btree ("version_slug");
  CREATE INDEX "_places_v_version_version_updated_at_idx" ON "_places_v" USING btree ("version_updated_at");
  CREATE INDEX "_places_v_version_version_created_at_idx" ON "_places_v" USING btree ("version_created_at");
  CREATE INDEX "_places_v_version_version__status_idx" ON "_places_v" USING btree ("version__status");
  CREATE INDEX "_places_v_created_at_idx" ON "_places_v" USING btree ("created_at");
  CREATE INDEX "_places_v_updated_at_idx" ON "_places_v" USING btree ("updated_at");
  CREATE INDEX "_places_v_latest_idx" ON "_places_v" USING btree ("latest");
  CREATE INDEX "_places_v_texts_order_parent" ON "_places_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_places_v_texts_parent_only_idx" ON "_places_v_texts" USING btree ("parent_id");
  CREATE INDEX "_movements_v_version_translations_order_idx" ON "_movements_v_version_translations" USING btree ("_order");
  CREATE INDEX "_movements_v_version_translations_parent_id_idx" ON "_movements_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_movements_v_parent_idx" ON "_movements_v" USING btree ("parent_id");
  CREATE INDEX "_movements_v_version_version_slug_idx" ON "_movements_v" USING btree ("version_slug");
  CREATE INDEX "_movements_v_version_version_updated_at_idx" ON "_movements_v" USING btree ("version_updated_at");
  CREATE INDEX "_movements_v_version_version_created_at_idx" ON "_movements_v" USING btree ("version_created_at");
  CREATE INDEX "_movements_v_version_version__status_idx" ON "_movements_v" USING btree ("version__status");
  CREATE INDEX "_movements_v_created_at_idx" ON "_movements_v" USING btree ("created_at");
  CREATE INDEX "_movements_v_updated_at_idx" ON "_movements_v" USING btree ("updated_at");
  CREATE INDEX "_movements_v_latest_idx" ON "_movements_v" USING btree ("latest");
  CREATE INDEX "_home_v_version_translations_order_idx" ON "_home_v_version_translations" USING btree ("_order");
  CREATE INDEX "_home_v_version_translations_parent_id_idx" ON "_home_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_home_v_version_version__status_idx" ON "_home_v" USING btree ("version__status");
  CREATE INDEX "_home_v_created_at_idx" ON "_home_v" USING btree ("created_at");
  CREATE INDEX "_home_v_updated_at_idx" ON "_home_v" USING btree ("updated_at");
  CREATE INDEX "_home_v_latest_idx" ON "_home_v" USING btree ("latest");
  CREATE INDEX "_home_v_rels_order_idx" ON "_home_v_rels" USING btree ("order");
  CREATE INDEX "_home_v_rels_parent_idx" ON "_home_v_rels" USING btree ("parent_id");
  CREATE INDEX "_home_v_rels_path_idx" ON "_home_v_rels" USING btree ("path");
  CREATE INDEX "_home_v_rels_stories_id_idx" ON "_home_v_rels" USING btree ("stories_id");
  CREATE INDEX "_home_v_rels_sections_id_idx" ON "_home_v_rels" USING btree ("sections_id");
  CREATE INDEX "_site_settings_v_version_translations_order_idx" ON "_site_settings_v_version_translations" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_translations_parent_id_idx" ON "_site_settings_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_languages_order_idx" ON "_site_settings_v_version_languages" USING btree ("order");
  CREATE INDEX "_site_settings_v_version_languages_parent_idx" ON "_site_settings_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_site_settings_v_version_version_logo_idx" ON "_site_settings_v" USING btree ("version_logo_id");
  CREATE INDEX "_site_settings_v_version_version__status_idx" ON "_site_settings_v" USING btree ("version__status");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_latest_idx" ON "_site_settings_v" USING btree ("latest");
  CREATE INDEX "known_devices_user_idx" ON "known_devices" USING btree ("user_id");
  CREATE INDEX "term_flow_state_idx" ON "term_flow" USING btree ("state","changed_at");
  CREATE INDEX "sections__status_idx" ON "sections" USING btree ("_status");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE INDEX "units__status_idx" ON "units" USING btree ("_status");
  CREATE INDEX "places__status_idx" ON "places" USING btree ("_status");
  CREATE INDEX "movements__status_idx" ON "movements" USING btree ("_status");
  CREATE INDEX "home__status_idx" ON "home" USING btree ("_status");
  CREATE INDEX "site_settings__status_idx" ON "site_settings" USING btree ("_status");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "_sections_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sections_v_version_broadcasts_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sections_v_version_broadcasts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_sections_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_version_criteria_collective" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_version_criteria_person" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_units_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_units_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_places_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_movements_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_movements_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_home_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_home_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_home_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "known_devices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "term_flow" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "_sections_v_version_translations" CASCADE;
  DROP TABLE "_sections_v_version_broadcasts_days" CASCADE;
  DROP TABLE "_sections_v_version_broadcasts" CASCADE;
  DROP TABLE "_sections_v" CASCADE;
  DROP TABLE "_topics_v_version_translations" CASCADE;
  DROP TABLE "_topics_v_version_criteria_collective" CASCADE;
  DROP TABLE "_topics_v_version_criteria_person" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_units_v_version_translations" CASCADE;
  DROP TABLE "_units_v" CASCADE;
  DROP TABLE "_places_v_version_translations" CASCADE;
  DROP TABLE "_places_v" CASCADE;
  DROP TABLE "_places_v_texts" CASCADE;
  DROP TABLE "_movements_v_version_translations" CASCADE;
  DROP TABLE "_movements_v" CASCADE;
  DROP TABLE "_home_v_version_translations" CASCADE;
  DROP TABLE "_home_v" CASCADE;
  DROP TABLE "_home_v_rels" CASCADE;
  DROP TABLE "_site_settings_v_version_translations" CASCADE;
  DROP TABLE "_site_settings_v_version_languages" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "known_devices" CASCADE;
  DROP TABLE "term_flow" CASCADE;
  DROP INDEX "sections__status_idx";
  DROP INDEX "topics__status_idx";
  DROP INDEX "units__status_idx";
  DROP INDEX "places__status_idx";
  DROP INDEX "movements__status_idx";
  DROP INDEX "home__status_idx";
  DROP INDEX "site_settings__status_idx";
  ALTER TABLE "stories_credits" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "stories_sources" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "stories_corrections" ALTER COLUMN "note" SET DATA TYPE varchar;
  ALTER TABLE "stories_recordings" ALTER COLUMN "speaker" SET DATA TYPE varchar;
  ALTER TABLE "stories_recordings" ALTER COLUMN "part" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "kicker" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "summary" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "lead_caption" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "brief" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "approved_version" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "slot_problem" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "withdraw_reason" SET DATA TYPE varchar;
  ALTER TABLE "stories" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v_version_credits" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v_version_sources" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v_version_corrections" ALTER COLUMN "note" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v_version_recordings" ALTER COLUMN "speaker" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v_version_recordings" ALTER COLUMN "part" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_kicker" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_title" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_summary" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_lead_caption" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_brief" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_approved_version" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_slot_problem" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_withdraw_reason" SET DATA TYPE varchar;
  ALTER TABLE "_stories_v" ALTER COLUMN "version_search_text" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_translations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_translations" ALTER COLUMN "headline" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_translations" ALTER COLUMN "summary" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_recognitions" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_recognitions" ALTER COLUMN "issuer" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_recognitions" ALTER COLUMN "decision" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_follow_ups" ALTER COLUMN "text" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_follow_ups" ALTER COLUMN "source" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_replications" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_replications" ALTER COLUMN "done" SET DATA TYPE varchar;
  ALTER TABLE "exemplars_sources" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "exemplars" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "exemplars" ALTER COLUMN "headline" SET DATA TYPE varchar;
  ALTER TABLE "exemplars" ALTER COLUMN "summary" SET DATA TYPE varchar;
  ALTER TABLE "exemplars" ALTER COLUMN "ethnicity" SET DATA TYPE varchar;
  ALTER TABLE "exemplars" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_translations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_translations" ALTER COLUMN "headline" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_translations" ALTER COLUMN "summary" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_recognitions" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_recognitions" ALTER COLUMN "issuer" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_recognitions" ALTER COLUMN "decision" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_follow_ups" ALTER COLUMN "text" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_follow_ups" ALTER COLUMN "source" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_replications" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_replications" ALTER COLUMN "done" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v_version_sources" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_name" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_headline" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_summary" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_ethnicity" SET DATA TYPE varchar;
  ALTER TABLE "_exemplars_v" ALTER COLUMN "version_search_text" SET DATA TYPE varchar;
  ALTER TABLE "media_translations" ALTER COLUMN "alt" SET DATA TYPE varchar;
  ALTER TABLE "media_translations" ALTER COLUMN "transcript" SET DATA TYPE varchar;
  ALTER TABLE "media_chapters_translations" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "media_chapters" ALTER COLUMN "start" SET DATA TYPE varchar;
  ALTER TABLE "media_chapters" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "alt" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "transcript" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "credit" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "sha256" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "thumbnail_u_r_l" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "filename" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "mime_type" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "sizes_thumbnail_mime_type" SET DATA TYPE varchar;
  ALTER TABLE "media" ALTER COLUMN "sizes_thumbnail_filename" SET DATA TYPE varchar;
  ALTER TABLE "sections_translations" ALTER COLUMN "language" SET NOT NULL;
  ALTER TABLE "sections_translations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "sections_translations" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "sections_translations" ALTER COLUMN "schedule" SET DATA TYPE varchar;
  ALTER TABLE "sections_broadcasts" ALTER COLUMN "time" SET DATA TYPE varchar;
  ALTER TABLE "sections_broadcasts" ALTER COLUMN "channel" SET DATA TYPE varchar;
  ALTER TABLE "sections" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "sections" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "sections" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "sections" ALTER COLUMN "schedule" SET DATA TYPE varchar;
  ALTER TABLE "sections" ALTER COLUMN "type" SET NOT NULL;
  ALTER TABLE "sections" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "topics_translations" ALTER COLUMN "language" SET NOT NULL;
  ALTER TABLE "topics_translations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "topics_translations" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "topics_criteria_collective" ALTER COLUMN "text" SET DATA TYPE varchar;
  ALTER TABLE "topics_criteria_collective" ALTER COLUMN "text" SET NOT NULL;
  ALTER TABLE "topics_criteria_person" ALTER COLUMN "text" SET DATA TYPE varchar;
  ALTER TABLE "topics_criteria_person" ALTER COLUMN "text" SET NOT NULL;
  ALTER TABLE "topics" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "topics" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "topics" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "topics" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "units_translations" ALTER COLUMN "language" SET NOT NULL;
  ALTER TABLE "units_translations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "units_translations" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "units" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "units" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "units" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "units" ALTER COLUMN "level" SET NOT NULL;
  ALTER TABLE "units" ALTER COLUMN "short_name" SET DATA TYPE varchar;
  ALTER TABLE "units" ALTER COLUMN "website" SET DATA TYPE varchar;
  ALTER TABLE "units" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "places_translations" ALTER COLUMN "language" SET NOT NULL;
  ALTER TABLE "places_translations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "places_translations" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "places" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "places" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "places" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "places" ALTER COLUMN "type" SET NOT NULL;
  ALTER TABLE "places" ALTER COLUMN "code" SET NOT NULL;
  ALTER TABLE "places" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "places_texts" ALTER COLUMN "text" SET DATA TYPE varchar;
  ALTER TABLE "movements_translations" ALTER COLUMN "language" SET NOT NULL;
  ALTER TABLE "movements_translations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "movements_translations" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "movements" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "movements" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "movements" ALTER COLUMN "description" SET DATA TYPE varchar;
  ALTER TABLE "movements" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE varchar;
  ALTER TABLE "claim_sources" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "claim_sources" ALTER COLUMN "number" SET DATA TYPE varchar;
  ALTER TABLE "claim_sources" ALTER COLUMN "person" SET DATA TYPE varchar;
  ALTER TABLE "claim_sources" ALTER COLUMN "note" SET DATA TYPE varchar;
  ALTER TABLE "claim_sources" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "claim_decisions" ALTER COLUMN "block" SET DATA TYPE varchar;
  ALTER TABLE "claim_decisions" ALTER COLUMN "text" SET DATA TYPE varchar;
  ALTER TABLE "claim_decisions" ALTER COLUMN "sentence" SET DATA TYPE varchar;
  ALTER TABLE "claim_decisions" ALTER COLUMN "reason" SET DATA TYPE varchar;
  ALTER TABLE "consents_proofs" ALTER COLUMN "note" SET DATA TYPE varchar;
  ALTER TABLE "consents" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "consents" ALTER COLUMN "reason" SET DATA TYPE varchar;
  ALTER TABLE "consents" ALTER COLUMN "guardian" SET DATA TYPE varchar;
  ALTER TABLE "consents" ALTER COLUMN "withdrawal_note" SET DATA TYPE varchar;
  ALTER TABLE "consents" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "_consents_v_version_proofs" ALTER COLUMN "note" SET DATA TYPE varchar;
  ALTER TABLE "_consents_v" ALTER COLUMN "version_title" SET DATA TYPE varchar;
  ALTER TABLE "_consents_v" ALTER COLUMN "version_reason" SET DATA TYPE varchar;
  ALTER TABLE "_consents_v" ALTER COLUMN "version_guardian" SET DATA TYPE varchar;
  ALTER TABLE "_consents_v" ALTER COLUMN "version_withdrawal_note" SET DATA TYPE varchar;
  ALTER TABLE "_consents_v" ALTER COLUMN "version_search_text" SET DATA TYPE varchar;
  ALTER TABLE "consent_proofs" ALTER COLUMN "thumbnail_u_r_l" SET DATA TYPE varchar;
  ALTER TABLE "consent_proofs" ALTER COLUMN "filename" SET DATA TYPE varchar;
  ALTER TABLE "consent_proofs" ALTER COLUMN "mime_type" SET DATA TYPE varchar;
  ALTER TABLE "audit_events" ALTER COLUMN "action" SET DATA TYPE varchar;
  ALTER TABLE "audit_events" ALTER COLUMN "actor_name" SET DATA TYPE varchar;
  ALTER TABLE "audit_events" ALTER COLUMN "actor_role" SET DATA TYPE varchar;
  ALTER TABLE "audit_events" ALTER COLUMN "subject_title" SET DATA TYPE varchar;
  ALTER TABLE "audit_events" ALTER COLUMN "subject_collection" SET DATA TYPE varchar;
  ALTER TABLE "audit_events" ALTER COLUMN "address" SET DATA TYPE varchar;
  ALTER TABLE "glossary" ALTER COLUMN "term" SET DATA TYPE varchar;
  ALTER TABLE "glossary" ALTER COLUMN "translation" SET DATA TYPE varchar;
  ALTER TABLE "glossary" ALTER COLUMN "note" SET DATA TYPE varchar;
  ALTER TABLE "glossary" ALTER COLUMN "search_text" SET DATA TYPE varchar;
  ALTER TABLE "withdrawals" ALTER COLUMN "title" SET DATA TYPE varchar;
  ALTER TABLE "withdrawals" ALTER COLUMN "reason" SET DATA TYPE varchar;
  ALTER TABLE "withdrawals" ALTER COLUMN "by" SET DATA TYPE varchar;
  ALTER TABLE "interface_texts" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "_interface_texts_v" ALTER COLUMN "version_name" SET DATA TYPE varchar;
  ALTER TABLE "payload_migrations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "home_translations" ALTER COLUMN "language" SET NOT NULL;
  ALTER TABLE "home_translations" ALTER COLUMN "notice" SET DATA TYPE varchar;
  ALTER TABLE "home" ALTER COLUMN "notice" SET DATA TYPE varchar;
  ALTER TABLE "site_settings_translations" ALTER COLUMN "language" SET NOT NULL;
  ALTER TABLE "site_settings_translations" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "site_settings_translations" ALTER COLUMN "tagline" SET DATA TYPE varchar;
  ALTER TABLE "site_settings_translations" ALTER COLUMN "owner" SET DATA TYPE varchar;
  ALTER TABLE "site_settings_translations" ALTER COLUMN "licence" SET DATA TYPE varchar;
  ALTER TABLE "site_settings_translations" ALTER COLUMN "hours" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "name" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "site_settings" ALTER COLUMN "tagline" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "owner" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "owner" SET NOT NULL;
  ALTER TABLE "site_settings" ALTER COLUMN "licence" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "hours" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "accent" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "accent_dark" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "responsible_editor" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "permit" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "address" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "phone" SET DATA TYPE varchar;
  ALTER TABLE "site_settings" ALTER COLUMN "email" SET DATA TYPE varchar;
  ALTER TABLE "stories" DROP COLUMN "approved_shown";
  ALTER TABLE "_stories_v" DROP COLUMN "version_approved_shown";
  ALTER TABLE "media" DROP COLUMN "video_codec";
  ALTER TABLE "media" DROP COLUMN "is_silent";
  ALTER TABLE "sections" DROP COLUMN "_status";
  ALTER TABLE "topics" DROP COLUMN "_status";
  ALTER TABLE "units" DROP COLUMN "_status";
  ALTER TABLE "places" DROP COLUMN "_status";
  ALTER TABLE "movements" DROP COLUMN "_status";
  ALTER TABLE "home" DROP COLUMN "_status";
  ALTER TABLE "site_settings" DROP COLUMN "_status";
  DROP TYPE "public"."enum_media_video_codec";
  DROP TYPE "public"."enum_sections_status";
  DROP TYPE "public"."enum__sections_v_version_translations_language";
  DROP TYPE "public"."enum__sections_v_version_broadcasts_days";
  DROP TYPE "public"."enum__sections_v_version_broadcasts_language";
  DROP TYPE "public"."enum__sections_v_version_type";
  DROP TYPE "public"."enum__sections_v_version_status";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_translations_language";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum_units_status";
  DROP TYPE "public"."enum__units_v_version_translations_language";
  DROP TYPE "public"."enum__units_v_version_level";
  DROP TYPE "public"."enum__units_v_version_status";
  DROP TYPE "public"."enum_places_status";
  DROP TYPE "public"."enum__places_v_version_translations_language";
  DROP TYPE "public"."enum__places_v_version_type";
  DROP TYPE "public"."enum__places_v_version_status";
  DROP TYPE "public"."enum_movements_status";
  DROP TYPE "public"."enum__movements_v_version_translations_language";
  DROP TYPE "public"."enum__movements_v_version_status";
  DROP TYPE "public"."enum_home_status";
  DROP TYPE "public"."enum__home_v_version_translations_language";
  DROP TYPE "public"."enum__home_v_version_status";
  DROP TYPE "public"."enum_site_settings_status";
  DROP TYPE "public"."enum__site_settings_v_version_translations_language";
  DROP TYPE "public"."enum__site_settings_v_version_languages";
  DROP TYPE "public"."enum__site_settings_v_version_status";`)
}
