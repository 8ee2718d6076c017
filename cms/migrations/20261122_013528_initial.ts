import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
  CREATE TYPE "public"."enum_stories_credits_role" AS ENUM('author', 'photographer', 'camera', 'translator', 'reviewer', 'narrator', 'editor');
  CREATE TYPE "public"."enum_stories_state" AS ENUM('idea', 'writing', 'submitted', 'editing', 'approved', 'scheduled', 'live', 'corrected', 'withdrawn', 'archived');
  CREATE TYPE "public"."enum_stories_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_stories_format" AS ENUM('article', 'video', 'audio', 'photos');
  CREATE TYPE "public"."enum_stories_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__stories_v_version_credits_role" AS ENUM('author', 'photographer', 'camera', 'translator', 'reviewer', 'narrator', 'editor');
  CREATE TYPE "public"."enum__stories_v_version_state" AS ENUM('idea', 'writing', 'submitted', 'editing', 'approved', 'scheduled', 'live', 'corrected', 'withdrawn', 'archived');
  CREATE TYPE "public"."enum__stories_v_version_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__stories_v_version_format" AS ENUM('article', 'video', 'audio', 'photos');
  CREATE TYPE "public"."enum__stories_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_exemplars_roles" AS ENUM('prestige', 'artisan', 'elder', 'teacher', 'health', 'farmer', 'soldier', 'youth', 'cadre');
  CREATE TYPE "public"."enum_exemplars_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_exemplars_recognitions_level" AS ENUM('commune', 'district', 'department', 'province', 'ministry', 'central');
  CREATE TYPE "public"."enum_exemplars_type" AS ENUM('person', 'household', 'collective', 'model');
  CREATE TYPE "public"."enum_exemplars_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__exemplars_v_version_roles" AS ENUM('prestige', 'artisan', 'elder', 'teacher', 'health', 'farmer', 'soldier', 'youth', 'cadre');
  CREATE TYPE "public"."enum__exemplars_v_version_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__exemplars_v_version_recognitions_level" AS ENUM('commune', 'district', 'department', 'province', 'ministry', 'central');
  CREATE TYPE "public"."enum__exemplars_v_version_type" AS ENUM('person', 'household', 'collective', 'model');
  CREATE TYPE "public"."enum__exemplars_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_media_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_media_captions_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_media_chapters_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('own', 'permission', 'cc0', 'cc-by-4.0', 'cc-by-3.0', 'cc-by-2.0', 'cc-by-sa-4.0', 'cc-by-sa-3.0', 'cc-by-sa-2.0', 'lgpl-3.0', 'gpl-2.0', 'public-domain');
  CREATE TYPE "public"."enum_media_recognisable" AS ENUM('none', 'staff', 'people');
  CREATE TYPE "public"."enum_media_type" AS ENUM('image', 'video', 'audio', 'captions');
  CREATE TYPE "public"."enum_sections_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_sections_broadcasts_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_sections_broadcasts_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_sections_type" AS ENUM('page', 'column', 'programme');
  CREATE TYPE "public"."enum_topics_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_units_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_units_level" AS ENUM('central', 'province', 'department', 'district', 'commune', 'cell', 'organisation');
  CREATE TYPE "public"."enum_places_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_places_type" AS ENUM('province', 'commune');
  CREATE TYPE "public"."enum_movements_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_users_role" AS ENUM('auditor', 'contributor', 'reporter', 'translator', 'editor', 'publisher', 'administrator');
  CREATE TYPE "public"."enum_claim_sources_kind" AS ENUM('document', 'decision', 'person', 'visit');
  CREATE TYPE "public"."enum_claim_decisions_kind" AS ENUM('figure', 'percent', 'money', 'superlative', 'rank', 'first', 'only', 'award', 'other');
  CREATE TYPE "public"."enum_claim_decisions_verdict" AS ENUM('sourced', 'dismissed', 'open');
  CREATE TYPE "public"."enum_consents_purposes" AS ENUM('publish', 'report', 'training', 'archive');
  CREATE TYPE "public"."enum_consents_channels" AS ENUM('site', 'radio', 'video', 'print', 'social');
  CREATE TYPE "public"."enum_consents_languages" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_consents_proofs_voice" AS ENUM('self', 'guardian', 'household');
  CREATE TYPE "public"."enum_consents_ground" AS ENUM('consent', 'historical', 'organisation', 'sample');
  CREATE TYPE "public"."enum_consents_age" AS ENUM('adult', 'child');
  CREATE TYPE "public"."enum__consents_v_version_purposes" AS ENUM('publish', 'report', 'training', 'archive');
  CREATE TYPE "public"."enum__consents_v_version_channels" AS ENUM('site', 'radio', 'video', 'print', 'social');
  CREATE TYPE "public"."enum__consents_v_version_languages" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__consents_v_version_proofs_voice" AS ENUM('self', 'guardian', 'household');
  CREATE TYPE "public"."enum__consents_v_version_ground" AS ENUM('consent', 'historical', 'organisation', 'sample');
  CREATE TYPE "public"."enum__consents_v_version_age" AS ENUM('adult', 'child');
  CREATE TYPE "public"."enum_glossary_source_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_glossary_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_withdrawals_kind" AS ENUM('withdrawal', 'forgotten');
  CREATE TYPE "public"."enum_interface_texts_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_interface_texts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__interface_texts_v_version_language" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum__interface_texts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_home_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_site_settings_translations_language" AS ENUM('en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE TYPE "public"."enum_site_settings_languages" AS ENUM('vi', 'en', 'kpm', 'cma', 'cje', 'mnn', 'rog', 'cjm', 'sti', 'km', 'tyz', 'nut', 'ium', 'mji', 'hmn', 'blt', 'jra', 'rad', 'bdq', 'sed', 'zh');
  CREATE SEQUENCE "public"."published_documents_sequence" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;
  CREATE TABLE "stories_credits" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"role" "enum_stories_credits_role" DEFAULT 'author',
	"name" varchar
);
  CREATE TABLE "stories_sources" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"url" varchar
);
  CREATE TABLE "stories_corrections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"at" timestamp(3) with time zone,
	"note" varchar
);
  CREATE TABLE "stories_recordings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"media_id" uuid,
	"speaker" varchar,
	"part" varchar,
	"consent_id" uuid,
	"timings" jsonb
);
  CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kicker" varchar,
	"title" varchar,
	"summary" varchar,
	"lead_id" uuid,
	"lead_caption" varchar,
	"main_id" uuid,
	"body" jsonb,
	"section_id" uuid,
	"episode" numeric,
	"unit_id" uuid,
	"place_id" uuid,
	"due_at" timestamp(3) with time zone,
	"planned_for" timestamp(3) with time zone,
	"embargo_until" timestamp(3) with time zone,
	"brief" varchar,
	"state" "enum_stories_state" DEFAULT 'writing',
	"on_site" boolean DEFAULT false,
	"published_at" timestamp(3) with time zone,
	"changed_at" timestamp(3) with time zone,
	"approved_version" varchar,
	"approved_hash" varchar,
	"approved_at" timestamp(3) with time zone,
	"approved_by_id" uuid,
	"scheduled_for" timestamp(3) with time zone,
	"scheduled_by_id" uuid,
	"suspended_at" timestamp(3) with time zone,
	"slot_problem" varchar,
	"writers" jsonb,
	"live_hash" varchar,
	"withdrawn_at" timestamp(3) with time zone,
	"withdraw_reason" varchar,
	"language" "enum_stories_language" DEFAULT 'vi',
	"translation_of_id" uuid,
	"format" "enum_stories_format" DEFAULT 'article',
	"follows" jsonb,
	"slug" varchar,
	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"sample" boolean DEFAULT false,
	"created_by_id" uuid,
	"revision" numeric,
	"saved_by_id" uuid,
	"autosaved" boolean,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_stories_status" DEFAULT 'draft'
);
  CREATE TABLE "stories_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"topics_id" uuid,
	"exemplars_id" uuid,
	"movements_id" uuid,
	"users_id" uuid
);
  CREATE TABLE "_stories_v_version_credits" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"role" "enum__stories_v_version_credits_role" DEFAULT 'author',
	"name" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_stories_v_version_sources" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" varchar,
	"url" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_stories_v_version_corrections" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp(3) with time zone,
	"note" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_stories_v_version_recordings" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"media_id" uuid,
	"speaker" varchar,
	"part" varchar,
	"consent_id" uuid,
	"timings" jsonb,
	"_uuid" varchar
);
  CREATE TABLE "_stories_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_kicker" varchar,
	"version_title" varchar,
	"version_summary" varchar,
	"version_lead_id" uuid,
	"version_lead_caption" varchar,
	"version_main_id" uuid,
	"version_body" jsonb,
	"version_section_id" uuid,
	"version_episode" numeric,
	"version_unit_id" uuid,
	"version_place_id" uuid,
	"version_due_at" timestamp(3) with time zone,
	"version_planned_for" timestamp(3) with time zone,
	"version_embargo_until" timestamp(3) with time zone,
	"version_brief" varchar,
	"version_state" "enum__stories_v_version_state" DEFAULT 'writing',
	"version_on_site" boolean DEFAULT false,
	"version_published_at" timestamp(3) with time zone,
	"version_changed_at" timestamp(3) with time zone,
	"version_approved_version" varchar,
	"version_approved_hash" varchar,
	"version_approved_at" timestamp(3) with time zone,
	"version_approved_by_id" uuid,
	"version_scheduled_for" timestamp(3) with time zone,
	"version_scheduled_by_id" uuid,
	"version_suspended_at" timestamp(3) with time zone,
	"version_slot_problem" varchar,
	"version_writers" jsonb,
	"version_live_hash" varchar,
	"version_withdrawn_at" timestamp(3) with time zone,
	"version_withdraw_reason" varchar,
	"version_language" "enum__stories_v_version_language" DEFAULT 'vi',
	"version_translation_of_id" uuid,
	"version_format" "enum__stories_v_version_format" DEFAULT 'article',
	"version_follows" jsonb,
	"version_slug" varchar,
	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"version_sample" boolean DEFAULT false,
	"version_created_by_id" uuid,
	"version_revision" numeric,
	"version_saved_by_id" uuid,
	"version_autosaved" boolean,
	"version_search_text" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__stories_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);
  CREATE TABLE "_stories_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"topics_id" uuid,
	"exemplars_id" uuid,
	"movements_id" uuid,
	"users_id" uuid
);
  CREATE TABLE "exemplars_roles" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_exemplars_roles",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "exemplars_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_exemplars_translations_language",
	"name" varchar,
	"headline" varchar,
	"summary" varchar
);
  CREATE TABLE "exemplars_recognitions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"level" "enum_exemplars_recognitions_level",
	"issuer" varchar,
	"decision" varchar,
	"date" timestamp(3) with time zone
);
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
  CREATE TABLE "exemplars_sources" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar,
	"url" varchar
);
  CREATE TABLE "exemplars" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"type" "enum_exemplars_type",
	"name" varchar,
	"headline" varchar,
	"summary" varchar,
	"ethnicity" varchar,
	"portrait_id" uuid,
	"unit_id" uuid,
	"place_id" uuid,
	"body" jsonb,
	"sample" boolean DEFAULT false,
	"slug" varchar,
	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"created_by_id" uuid,
	"writers" jsonb,
	"forgotten_at" timestamp(3) with time zone,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_exemplars_status" DEFAULT 'draft'
);
  CREATE TABLE "exemplars_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"topics_id" uuid,
	"movements_id" uuid
);
  CREATE TABLE "_exemplars_v_version_roles" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__exemplars_v_version_roles",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_exemplars_v_version_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"language" "enum__exemplars_v_version_translations_language",
	"name" varchar,
	"headline" varchar,
	"summary" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_exemplars_v_version_recognitions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" varchar,
	"level" "enum__exemplars_v_version_recognitions_level",
	"issuer" varchar,
	"decision" varchar,
	"date" timestamp(3) with time zone,
	"_uuid" varchar
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
  CREATE TABLE "_exemplars_v_version_sources" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" varchar,
	"url" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_exemplars_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_type" "enum__exemplars_v_version_type",
	"version_name" varchar,
	"version_headline" varchar,
	"version_summary" varchar,
	"version_ethnicity" varchar,
	"version_portrait_id" uuid,
	"version_unit_id" uuid,
	"version_place_id" uuid,
	"version_body" jsonb,
	"version_sample" boolean DEFAULT false,
	"version_slug" varchar,
	"version_previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"version_created_by_id" uuid,
	"version_writers" jsonb,
	"version_forgotten_at" timestamp(3) with time zone,
	"version_search_text" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__exemplars_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);
  CREATE TABLE "_exemplars_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"topics_id" uuid,
	"movements_id" uuid
);
  CREATE TABLE "media_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_media_translations_language" NOT NULL,
	"alt" varchar,
	"transcript" varchar
);
  CREATE TABLE "media_captions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_media_captions_language" NOT NULL,
	"file_id" uuid NOT NULL
);
  CREATE TABLE "media_chapters_translations" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_media_chapters_translations_language",
	"title" varchar
);
  CREATE TABLE "media_chapters" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"start" varchar,
	"title" varchar
);
  CREATE TABLE "media" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"alt" varchar,
	"transcript" varchar,
	"credit" varchar NOT NULL,
	"licence" "enum_media_licence" DEFAULT 'own' NOT NULL,
	"recognisable" "enum_media_recognisable",
	"source_url" varchar,
	"poster_id" uuid,
	"type" "enum_media_type",
	"duration" numeric,
	"sha256" varchar,
	"created_by_id" uuid,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric,
	"sizes_thumbnail_url" varchar,
	"sizes_thumbnail_width" numeric,
	"sizes_thumbnail_height" numeric,
	"sizes_thumbnail_mime_type" varchar,
	"sizes_thumbnail_filesize" numeric,
	"sizes_thumbnail_filename" varchar
);
  CREATE TABLE "media_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"exemplars_id" uuid,
	"consents_id" uuid
);
  CREATE TABLE "sections_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_sections_translations_language" NOT NULL,
	"name" varchar,
	"description" varchar,
	"schedule" varchar
);
  CREATE TABLE "sections_broadcasts_days" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_sections_broadcasts_days",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "sections_broadcasts" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"time" varchar,
	"channel" varchar,
	"language" "enum_sections_broadcasts_language"
);
  CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"schedule" varchar,
	"type" "enum_sections_type" DEFAULT 'column' NOT NULL,
	"order" numeric DEFAULT 0,
	"owner_id" uuid,
	"cover_id" uuid,
	"layout" jsonb,
	"slug" varchar,
	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "topics_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_topics_translations_language" NOT NULL,
	"name" varchar,
	"description" varchar
);
  CREATE TABLE "topics_criteria_collective" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar NOT NULL
);
  CREATE TABLE "topics_criteria_person" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"text" varchar NOT NULL
);
  CREATE TABLE "topics" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"order" numeric DEFAULT 0,
	"slug" varchar,
	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "units_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_units_translations_language" NOT NULL,
	"name" varchar,
	"description" varchar
);
  CREATE TABLE "units" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"level" "enum_units_level" NOT NULL,
	"short_name" varchar,
	"parent_id" uuid,
	"place_id" uuid,
	"from" timestamp(3) with time zone,
	"to" timestamp(3) with time zone,
	"website" varchar,
	"slug" varchar,
	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "places_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_places_translations_language" NOT NULL,
	"name" varchar,
	"description" varchar
);
  CREATE TABLE "places" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"type" "enum_places_type" NOT NULL,
	"code" varchar NOT NULL,
	"parent_id" uuid,
	"from" timestamp(3) with time zone,
	"to" timestamp(3) with time zone,
	"slug" varchar,
	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "places_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
  CREATE TABLE "movements_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_movements_translations_language" NOT NULL,
	"name" varchar,
	"description" varchar
);
  CREATE TABLE "movements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar NOT NULL,
	"description" varchar,
	"from" timestamp(3) with time zone,
	"to" timestamp(3) with time zone,
	"slug" varchar,
	"previous_slugs" jsonb DEFAULT '[]'::jsonb,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "users_languages" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_users_languages",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);
  CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar NOT NULL,
	"role" "enum_users_role" DEFAULT 'contributor' NOT NULL,
	"unit_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone
);
  CREATE TABLE "claim_sources" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "enum_claim_sources_kind" DEFAULT 'document' NOT NULL,
	"public" boolean DEFAULT true,
	"title" varchar NOT NULL,
	"number" varchar,
	"date" timestamp(3) with time zone,
	"url" varchar,
	"person" varchar,
	"note" varchar,
	"file_id" uuid,
	"created_by_id" uuid,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "claim_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid,
	"exemplar_id" uuid,
	"block" varchar NOT NULL,
	"key" varchar NOT NULL,
	"kind" "enum_claim_decisions_kind" NOT NULL,
	"text" varchar NOT NULL,
	"sentence" varchar NOT NULL,
	"verdict" "enum_claim_decisions_verdict" NOT NULL,
	"reason" varchar,
	"decided_by_id" uuid,
	"verified_by_id" uuid,
	"verified_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "claim_decisions_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"claim_sources_id" uuid
);
  CREATE TABLE "consents_purposes" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_consents_purposes",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "consents_channels" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_consents_channels",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "consents_languages" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_consents_languages",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "consents_proofs" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"voice" "enum_consents_proofs_voice" DEFAULT 'self' NOT NULL,
	"file_id" uuid NOT NULL,
	"note" varchar
);
  CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" varchar NOT NULL,
	"exemplar_id" uuid,
	"ground" "enum_consents_ground" DEFAULT 'consent' NOT NULL,
	"reason" varchar,
	"given_at" timestamp(3) with time zone,
	"valid_until" timestamp(3) with time zone,
	"all_languages" boolean DEFAULT true,
	"ethnicity_shown" boolean DEFAULT false,
	"age" "enum_consents_age" DEFAULT 'adult',
	"born_on" timestamp(3) with time zone,
	"guardian" varchar,
	"withdrawal_requested_at" timestamp(3) with time zone,
	"withdrawal_note" varchar,
	"created_by_id" uuid,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "_consents_v_version_purposes" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__consents_v_version_purposes",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_consents_v_version_channels" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__consents_v_version_channels",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_consents_v_version_languages" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum__consents_v_version_languages",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "_consents_v_version_proofs" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"voice" "enum__consents_v_version_proofs_voice" DEFAULT 'self' NOT NULL,
	"file_id" uuid NOT NULL,
	"note" varchar,
	"_uuid" varchar
);
  CREATE TABLE "_consents_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_title" varchar NOT NULL,
	"version_exemplar_id" uuid,
	"version_ground" "enum__consents_v_version_ground" DEFAULT 'consent' NOT NULL,
	"version_reason" varchar,
	"version_given_at" timestamp(3) with time zone,
	"version_valid_until" timestamp(3) with time zone,
	"version_all_languages" boolean DEFAULT true,
	"version_ethnicity_shown" boolean DEFAULT false,
	"version_age" "enum__consents_v_version_age" DEFAULT 'adult',
	"version_born_on" timestamp(3) with time zone,
	"version_guardian" varchar,
	"version_withdrawal_requested_at" timestamp(3) with time zone,
	"version_withdrawal_note" varchar,
	"version_created_by_id" uuid,
	"version_search_text" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "consent_proofs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_by_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric
);
  CREATE TABLE "audit_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp(3) with time zone,
	"action" varchar NOT NULL,
	"actor_name" varchar,
	"actor_role" varchar,
	"subject_title" varchar,
	"subject_collection" varchar,
	"subject_id" varchar,
	"detail" jsonb,
	"address" varchar,
	"actor_id" varchar,
	"sequence" numeric,
	"previous_hash" varchar,
	"hash" varchar
);
  CREATE TABLE "glossary" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"source_language" "enum_glossary_source_language" DEFAULT 'vi' NOT NULL,
	"language" "enum_glossary_language" NOT NULL,
	"term" varchar NOT NULL,
	"translation" varchar NOT NULL,
	"note" varchar,
	"created_by_id" uuid,
	"search_text" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "withdrawals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" "enum_withdrawals_kind" NOT NULL,
	"title" varchar NOT NULL,
	"reason" varchar NOT NULL,
	"by" varchar NOT NULL,
	"items" jsonb NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "interface_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"language" "enum_interface_texts_language",
	"name" varchar,
	"texts" jsonb DEFAULT '{}'::jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"_status" "enum_interface_texts_status" DEFAULT 'draft'
);
  CREATE TABLE "_interface_texts_v" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"parent_id" uuid,
	"version_language" "enum__interface_texts_v_version_language",
	"version_name" varchar,
	"version_texts" jsonb DEFAULT '{}'::jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version__status" "enum__interface_texts_v_version_status" DEFAULT 'draft',
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"latest" boolean
);
  CREATE TABLE "payload_kv" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);
  CREATE TABLE "payload_locked_documents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"global_slug" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "payload_locked_documents_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"exemplars_id" uuid,
	"media_id" uuid,
	"sections_id" uuid,
	"topics_id" uuid,
	"units_id" uuid,
	"places_id" uuid,
	"movements_id" uuid,
	"users_id" uuid,
	"claim_sources_id" uuid,
	"claim_decisions_id" uuid,
	"consents_id" uuid,
	"consent_proofs_id" uuid,
	"glossary_id" uuid,
	"withdrawals_id" uuid,
	"interface_texts_id" uuid
);
  CREATE TABLE "payload_preferences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"users_id" uuid
);
  CREATE TABLE "payload_migrations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
  CREATE TABLE "home_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_home_translations_language" NOT NULL,
	"notice" varchar
);
  CREATE TABLE "home" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"notice" varchar,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);
  CREATE TABLE "home_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"stories_id" uuid,
	"sections_id" uuid
);
  CREATE TABLE "site_settings_translations" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"language" "enum_site_settings_translations_language" NOT NULL,
	"name" varchar,
	"tagline" varchar,
	"owner" varchar,
	"licence" varchar,
	"hours" varchar
);
  CREATE TABLE "site_settings_languages" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_site_settings_languages",
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
);
  CREATE TABLE "site_settings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar NOT NULL,
	"tagline" varchar,
	"owner" varchar NOT NULL,
	"licence" varchar,
	"hours" varchar,
	"logo_id" uuid,
	"accent" varchar,
	"accent_dark" varchar,
	"responsible_editor" varchar,
	"permit" varchar,
	"address" varchar,
	"phone" varchar,
	"email" varchar,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);
  CREATE TABLE "flow_settings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"allows_self_approval" boolean DEFAULT false,
	"late_limit" numeric DEFAULT 120 NOT NULL,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);
  CREATE TABLE "published_documents" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"document" jsonb NOT NULL,
	"hash" text NOT NULL,
	"sequence" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "published_documents_state_check" CHECK ("published_documents"."state" IN ('live', 'withdrawn', 'removed'))
);
  CREATE TABLE "releases" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"document_key" text NOT NULL,
	"action" text NOT NULL,
	"lane" text DEFAULT 'normal' NOT NULL,
	"requested_by" text,
	"queued_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"written_at" timestamp (3) with time zone,
	"rendered_at" timestamp (3) with time zone,
	"live_at" timestamp (3) with time zone,
	"checked" text,
	"places" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"indexed_at" timestamp (3) with time zone,
	"address" text,
	"pages" integer,
	"error" text,
	"attempts" integer DEFAULT 0 NOT NULL
);
  CREATE TABLE "publisher_status" (
	"id" integer PRIMARY KEY NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"alarms" jsonb DEFAULT '[]'::jsonb NOT NULL
);
  CREATE TABLE "story_leases" (
	"story_id" uuid PRIMARY KEY NOT NULL,
	"holder_id" uuid NOT NULL,
	"tab" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
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
  CREATE TABLE "translation_alarms" (
	"translation_id" uuid PRIMARY KEY NOT NULL,
	"source_id" uuid NOT NULL,
	"severity" text NOT NULL,
	"changes" integer NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
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
  ALTER TABLE "stories_credits" ADD CONSTRAINT "stories_credits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_sources" ADD CONSTRAINT "stories_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_corrections" ADD CONSTRAINT "stories_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_recordings" ADD CONSTRAINT "stories_recordings_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_recordings" ADD CONSTRAINT "stories_recordings_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_recordings" ADD CONSTRAINT "stories_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_lead_id_media_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_main_id_media_id_fk" FOREIGN KEY ("main_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_scheduled_by_id_users_id_fk" FOREIGN KEY ("scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_translation_of_id_stories_id_fk" FOREIGN KEY ("translation_of_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories" ADD CONSTRAINT "stories_saved_by_id_users_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_movements_fk" FOREIGN KEY ("movements_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "stories_rels" ADD CONSTRAINT "stories_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_credits" ADD CONSTRAINT "_stories_v_version_credits_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_sources" ADD CONSTRAINT "_stories_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_corrections" ADD CONSTRAINT "_stories_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_version_recordings" ADD CONSTRAINT "_stories_v_version_recordings_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_recordings" ADD CONSTRAINT "_stories_v_version_recordings_consent_id_consents_id_fk" FOREIGN KEY ("consent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_version_recordings" ADD CONSTRAINT "_stories_v_version_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_parent_id_stories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_lead_id_media_id_fk" FOREIGN KEY ("version_lead_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_main_id_media_id_fk" FOREIGN KEY ("version_main_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_section_id_sections_id_fk" FOREIGN KEY ("version_section_id") REFERENCES "public"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_approved_by_id_users_id_fk" FOREIGN KEY ("version_approved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_scheduled_by_id_users_id_fk" FOREIGN KEY ("version_scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_translation_of_id_stories_id_fk" FOREIGN KEY ("version_translation_of_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v" ADD CONSTRAINT "_stories_v_version_saved_by_id_users_id_fk" FOREIGN KEY ("version_saved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_stories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_movements_fk" FOREIGN KEY ("movements_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_stories_v_rels" ADD CONSTRAINT "_stories_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_roles" ADD CONSTRAINT "exemplars_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_translations" ADD CONSTRAINT "exemplars_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_recognitions" ADD CONSTRAINT "exemplars_recognitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_follow_ups" ADD CONSTRAINT "exemplars_follow_ups_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_follow_ups" ADD CONSTRAINT "exemplars_follow_ups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_replications" ADD CONSTRAINT "exemplars_replications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_sources" ADD CONSTRAINT "exemplars_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars" ADD CONSTRAINT "exemplars_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exemplars_rels" ADD CONSTRAINT "exemplars_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_rels" ADD CONSTRAINT "exemplars_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exemplars_rels" ADD CONSTRAINT "exemplars_rels_movements_fk" FOREIGN KEY ("movements_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_roles" ADD CONSTRAINT "_exemplars_v_version_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_translations" ADD CONSTRAINT "_exemplars_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_recognitions" ADD CONSTRAINT "_exemplars_v_version_recognitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_follow_ups" ADD CONSTRAINT "_exemplars_v_version_follow_ups_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_follow_ups" ADD CONSTRAINT "_exemplars_v_version_follow_ups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_replications" ADD CONSTRAINT "_exemplars_v_version_replications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_sources" ADD CONSTRAINT "_exemplars_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_parent_id_exemplars_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_portrait_id_media_id_fk" FOREIGN KEY ("version_portrait_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_unit_id_units_id_fk" FOREIGN KEY ("version_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_place_id_places_id_fk" FOREIGN KEY ("version_place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v" ADD CONSTRAINT "_exemplars_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exemplars_v_rels" ADD CONSTRAINT "_exemplars_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_rels" ADD CONSTRAINT "_exemplars_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_rels" ADD CONSTRAINT "_exemplars_v_rels_movements_fk" FOREIGN KEY ("movements_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_translations" ADD CONSTRAINT "media_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_captions" ADD CONSTRAINT "media_captions_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_captions" ADD CONSTRAINT "media_captions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_chapters_translations" ADD CONSTRAINT "media_chapters_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_chapters" ADD CONSTRAINT "media_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_rels" ADD CONSTRAINT "media_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_translations" ADD CONSTRAINT "sections_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_broadcasts_days" ADD CONSTRAINT "sections_broadcasts_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sections_broadcasts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections_broadcasts" ADD CONSTRAINT "sections_broadcasts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_owner_id_units_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sections" ADD CONSTRAINT "sections_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_translations" ADD CONSTRAINT "topics_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_criteria_collective" ADD CONSTRAINT "topics_criteria_collective_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_criteria_person" ADD CONSTRAINT "topics_criteria_person_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units_translations" ADD CONSTRAINT "units_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_translations" ADD CONSTRAINT "places_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "places" ADD CONSTRAINT "places_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "places_texts" ADD CONSTRAINT "places_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "movements_translations" ADD CONSTRAINT "movements_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_sources" ADD CONSTRAINT "claim_sources_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_sources" ADD CONSTRAINT "claim_sources_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_verified_by_id_users_id_fk" FOREIGN KEY ("verified_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "claim_decisions_rels" ADD CONSTRAINT "claim_decisions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."claim_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "claim_decisions_rels" ADD CONSTRAINT "claim_decisions_rels_claim_sources_fk" FOREIGN KEY ("claim_sources_id") REFERENCES "public"."claim_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_purposes" ADD CONSTRAINT "consents_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_channels" ADD CONSTRAINT "consents_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_languages" ADD CONSTRAINT "consents_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents_proofs" ADD CONSTRAINT "consents_proofs_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents_proofs" ADD CONSTRAINT "consents_proofs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consents" ADD CONSTRAINT "consents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v_version_purposes" ADD CONSTRAINT "_consents_v_version_purposes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v_version_channels" ADD CONSTRAINT "_consents_v_version_channels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v_version_languages" ADD CONSTRAINT "_consents_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v_version_proofs" ADD CONSTRAINT "_consents_v_version_proofs_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v_version_proofs" ADD CONSTRAINT "_consents_v_version_proofs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_consents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_parent_id_consents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."consents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_version_exemplar_id_exemplars_id_fk" FOREIGN KEY ("version_exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_consents_v" ADD CONSTRAINT "_consents_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consent_proofs" ADD CONSTRAINT "consent_proofs_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "glossary" ADD CONSTRAINT "glossary_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_interface_texts_v" ADD CONSTRAINT "_interface_texts_v_parent_id_interface_texts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."interface_texts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_exemplars_fk" FOREIGN KEY ("exemplars_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_places_fk" FOREIGN KEY ("places_id") REFERENCES "public"."places"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_movements_fk" FOREIGN KEY ("movements_id") REFERENCES "public"."movements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claim_sources_fk" FOREIGN KEY ("claim_sources_id") REFERENCES "public"."claim_sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_claim_decisions_fk" FOREIGN KEY ("claim_decisions_id") REFERENCES "public"."claim_decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consents_fk" FOREIGN KEY ("consents_id") REFERENCES "public"."consents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_consent_proofs_fk" FOREIGN KEY ("consent_proofs_id") REFERENCES "public"."consent_proofs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_withdrawals_fk" FOREIGN KEY ("withdrawals_id") REFERENCES "public"."withdrawals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_interface_texts_fk" FOREIGN KEY ("interface_texts_id") REFERENCES "public"."interface_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_translations" ADD CONSTRAINT "home_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."home"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_stories_fk" FOREIGN KEY ("stories_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "home_rels" ADD CONSTRAINT "home_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "public"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_translations" ADD CONSTRAINT "site_settings_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_languages" ADD CONSTRAINT "site_settings_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "stories_credits_order_idx" ON "stories_credits" USING btree ("_order");
  CREATE INDEX "stories_credits_parent_id_idx" ON "stories_credits" USING btree ("_parent_id");
  CREATE INDEX "stories_sources_order_idx" ON "stories_sources" USING btree ("_order");
  CREATE INDEX "stories_sources_parent_id_idx" ON "stories_sources" USING btree ("_parent_id");
  CREATE INDEX "stories_corrections_order_idx" ON "stories_corrections" USING btree ("_order");
  CREATE INDEX "stories_corrections_parent_id_idx" ON "stories_corrections" USING btree ("_parent_id");
  CREATE INDEX "stories_recordings_order_idx" ON "stories_recordings" USING btree ("_order");
  CREATE INDEX "stories_recordings_parent_id_idx" ON "stories_recordings" USING btree ("_parent_id");
  CREATE INDEX "stories_recordings_media_idx" ON "stories_recordings" USING btree ("media_id");
  CREATE INDEX "stories_recordings_consent_idx" ON "stories_recordings" USING btree ("consent_id");
  CREATE INDEX "stories_lead_idx" ON "stories" USING btree ("lead_id");
  CREATE INDEX "stories_main_idx" ON "stories" USING btree ("main_id");
  CREATE INDEX "stories_section_idx" ON "stories" USING btree ("section_id");
  CREATE INDEX "stories_unit_idx" ON "stories" USING btree ("unit_id");
  CREATE INDEX "stories_place_idx" ON "stories" USING btree ("place_id");
  CREATE INDEX "stories_due_at_idx" ON "stories" USING btree ("due_at");
  CREATE INDEX "stories_planned_for_idx" ON "stories" USING btree ("planned_for");
  CREATE INDEX "stories_embargo_until_idx" ON "stories" USING btree ("embargo_until");
  CREATE INDEX "stories_state_idx" ON "stories" USING btree ("state");
  CREATE INDEX "stories_on_site_idx" ON "stories" USING btree ("on_site");
  CREATE INDEX "stories_published_at_idx" ON "stories" USING btree ("published_at");
  CREATE INDEX "stories_approved_by_idx" ON "stories" USING btree ("approved_by_id");
  CREATE INDEX "stories_scheduled_for_idx" ON "stories" USING btree ("scheduled_for");
  CREATE INDEX "stories_scheduled_by_idx" ON "stories" USING btree ("scheduled_by_id");
  CREATE INDEX "stories_language_idx" ON "stories" USING btree ("language");
  CREATE INDEX "stories_translation_of_idx" ON "stories" USING btree ("translation_of_id");
  CREATE INDEX "stories_format_idx" ON "stories" USING btree ("format");
  CREATE INDEX "stories_slug_idx" ON "stories" USING btree ("slug");
  CREATE INDEX "stories_created_by_idx" ON "stories" USING btree ("created_by_id");
  CREATE INDEX "stories_saved_by_idx" ON "stories" USING btree ("saved_by_id");
  CREATE INDEX "stories_updated_at_idx" ON "stories" USING btree ("updated_at");
  CREATE INDEX "stories_created_at_idx" ON "stories" USING btree ("created_at");
  CREATE INDEX "stories__status_idx" ON "stories" USING btree ("_status");
  CREATE INDEX "stories_rels_order_idx" ON "stories_rels" USING btree ("order");
  CREATE INDEX "stories_rels_parent_idx" ON "stories_rels" USING btree ("parent_id");
  CREATE INDEX "stories_rels_path_idx" ON "stories_rels" USING btree ("path");
  CREATE INDEX "stories_rels_topics_id_idx" ON "stories_rels" USING btree ("topics_id");
  CREATE INDEX "stories_rels_exemplars_id_idx" ON "stories_rels" USING btree ("exemplars_id");
  CREATE INDEX "stories_rels_movements_id_idx" ON "stories_rels" USING btree ("movements_id");
  CREATE INDEX "stories_rels_users_id_idx" ON "stories_rels" USING btree ("users_id");
  CREATE INDEX "_stories_v_version_credits_order_idx" ON "_stories_v_version_credits" USING btree ("_order");
  CREATE INDEX "_stories_v_version_credits_parent_id_idx" ON "_stories_v_version_credits" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_sources_order_idx" ON "_stories_v_version_sources" USING btree ("_order");
  CREATE INDEX "_stories_v_version_sources_parent_id_idx" ON "_stories_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_corrections_order_idx" ON "_stories_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_stories_v_version_corrections_parent_id_idx" ON "_stories_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_recordings_order_idx" ON "_stories_v_version_recordings" USING btree ("_order");
  CREATE INDEX "_stories_v_version_recordings_parent_id_idx" ON "_stories_v_version_recordings" USING btree ("_parent_id");
  CREATE INDEX "_stories_v_version_recordings_media_idx" ON "_stories_v_version_recordings" USING btree ("media_id");
  CREATE INDEX "_stories_v_version_recordings_consent_idx" ON "_stories_v_version_recordings" USING btree ("consent_id");
  CREATE INDEX "_stories_v_parent_idx" ON "_stories_v" USING btree ("parent_id");
  CREATE INDEX "_stories_v_version_version_lead_idx" ON "_stories_v" USING btree ("version_lead_id");
  CREATE INDEX "_stories_v_version_version_main_idx" ON "_stories_v" USING btree ("version_main_id");
  CREATE INDEX "_stories_v_version_version_section_idx" ON "_stories_v" USING btree ("version_section_id");
  CREATE INDEX "_stories_v_version_version_unit_idx" ON "_stories_v" USING btree ("version_unit_id");
  CREATE INDEX "_stories_v_version_version_place_idx" ON "_stories_v" USING btree ("version_place_id");
  CREATE INDEX "_stories_v_version_version_due_at_idx" ON "_stories_v" USING btree ("version_due_at");
  CREATE INDEX "_stories_v_version_version_planned_for_idx" ON "_stories_v" USING btree ("version_planned_for");
  CREATE INDEX "_stories_v_version_version_embargo_until_idx" ON "_stories_v" USING btree ("version_embargo_until");
  CREATE INDEX "_stories_v_version_version_state_idx" ON "_stories_v" USING btree ("version_state");
  CREATE INDEX "_stories_v_version_version_on_site_idx" ON "_stories_v" USING btree ("version_on_site");
  CREATE INDEX "_stories_v_version_version_published_at_idx" ON "_stories_v" USING btree ("version_published_at");
  CREATE INDEX "_stories_v_version_version_approved_by_idx" ON "_stories_v" USING btree ("version_approved_by_id");
  CREATE INDEX "_stories_v_version_version_scheduled_for_idx" ON "_stories_v" USING btree ("version_scheduled_for");
  CREATE INDEX "_stories_v_version_version_scheduled_by_idx" ON "_stories_v" USING btree ("version_scheduled_by_id");
  CREATE INDEX "_stories_v_version_version_language_idx" ON "_stories_v" USING btree ("version_language");
  CREATE INDEX "_stories_v_version_version_translation_of_idx" ON "_stories_v" USING btree ("version_translation_of_id");
  CREATE INDEX "_stories_v_version_version_format_idx" ON "_stories_v" USING btree ("version_format");
  CREATE INDEX "_stories_v_version_version_slug_idx" ON "_stories_v" USING btree ("version_slug");
  CREATE INDEX "_stories_v_version_version_created_by_idx" ON "_stories_v" USING btree ("version_created_by_id");
  CREATE INDEX "_stories_v_version_version_saved_by_idx" ON "_stories_v" USING btree ("version_saved_by_id");
  CREATE INDEX "_stories_v_version_version_updated_at_idx" ON "_stories_v" USING btree ("version_updated_at");
  CREATE INDEX "_stories_v_version_version_created_at_idx" ON "_stories_v" USING btree ("version_created_at");
  CREATE INDEX "_stories_v_version_version__status_idx" ON "_stories_v" USING btree ("version__status");
  CREATE INDEX "_stories_v_created_at_idx" ON "_stories_v" USING btree ("created_at");
  CREATE INDEX "_stories_v_updated_at_idx" ON "_stories_v" USING btree ("updated_at");
  CREATE INDEX "_stories_v_latest_idx" ON "_stories_v" USING btree ("latest");
  CREATE INDEX "_stories_v_rels_order_idx" ON "_stories_v_rels" USING btree ("order");
  CREATE INDEX "_stories_v_rels_parent_idx" ON "_stories_v_rels" USING btree ("parent_id");
  CREATE INDEX "_stories_v_rels_path_idx" ON "_stories_v_rels" USING btree ("path");
  CREATE INDEX "_stories_v_rels_topics_id_idx" ON "_stories_v_rels" USING btree ("topics_id");
  CREATE INDEX "_stories_v_rels_exemplars_id_idx" ON "_stories_v_rels" USING btree ("exemplars_id");
  CREATE INDEX "_stories_v_rels_movements_id_idx" ON "_stories_v_rels" USING btree ("movements_id");
  CREATE INDEX "_stories_v_rels_users_id_idx" ON "_stories_v_rels" USING btree ("users_id");
  CREATE INDEX "exemplars_roles_order_idx" ON "exemplars_roles" USING btree ("order");
  CREATE INDEX "exemplars_roles_parent_idx" ON "exemplars_roles" USING btree ("parent_id");
  CREATE INDEX "exemplars_translations_order_idx" ON "exemplars_translations" USING btree ("_order");
  CREATE INDEX "exemplars_translations_parent_id_idx" ON "exemplars_translations" USING btree ("_parent_id");
  CREATE INDEX "exemplars_recognitions_order_idx" ON "exemplars_recognitions" USING btree ("_order");
  CREATE INDEX "exemplars_recognitions_parent_id_idx" ON "exemplars_recognitions" USING btree ("_parent_id");
  CREATE INDEX "exemplars_follow_ups_order_idx" ON "exemplars_follow_ups" USING btree ("_order");
  CREATE INDEX "exemplars_follow_ups_parent_id_idx" ON "exemplars_follow_ups" USING btree ("_parent_id");
  CREATE INDEX "exemplars_follow_ups_story_idx" ON "exemplars_follow_ups" USING btree ("story_id");
  CREATE INDEX "exemplars_replications_order_idx" ON "exemplars_replications" USING btree ("_order");
  CREATE INDEX "exemplars_replications_parent_id_idx" ON "exemplars_replications" USING btree ("_parent_id");
  CREATE INDEX "exemplars_replications_exemplar_idx" ON "exemplars_replications" USING btree ("exemplar_id");
  CREATE INDEX "exemplars_replications_unit_idx" ON "exemplars_replications" USING btree ("unit_id");
  CREATE INDEX "exemplars_replications_place_idx" ON "exemplars_replications" USING btree ("place_id");
  CREATE INDEX "exemplars_replications_story_idx" ON "exemplars_replications" USING btree ("story_id");
  CREATE INDEX "exemplars_sources_order_idx" ON "exemplars_sources" USING btree ("_order");
  CREATE INDEX "exemplars_sources_parent_id_idx" ON "exemplars_sources" USING btree ("_parent_id");
  CREATE INDEX "exemplars_portrait_idx" ON "exemplars" USING btree ("portrait_id");
  CREATE INDEX "exemplars_unit_idx" ON "exemplars" USING btree ("unit_id");
  CREATE INDEX "exemplars_place_idx" ON "exemplars" USING btree ("place_id");
  CREATE INDEX "exemplars_slug_idx" ON "exemplars" USING btree ("slug");
  CREATE INDEX "exemplars_created_by_idx" ON "exemplars" USING btree ("created_by_id");
  CREATE INDEX "exemplars_updated_at_idx" ON "exemplars" USING btree ("updated_at");
  CREATE INDEX "exemplars_created_at_idx" ON "exemplars" USING btree ("created_at");
  CREATE INDEX "exemplars__status_idx" ON "exemplars" USING btree ("_status");
  CREATE INDEX "exemplars_rels_order_idx" ON "exemplars_rels" USING btree ("order");
  CREATE INDEX "exemplars_rels_parent_idx" ON "exemplars_rels" USING btree ("parent_id");
  CREATE INDEX "exemplars_rels_path_idx" ON "exemplars_rels" USING btree ("path");
  CREATE INDEX "exemplars_rels_topics_id_idx" ON "exemplars_rels" USING btree ("topics_id");
  CREATE INDEX "exemplars_rels_movements_id_idx" ON "exemplars_rels" USING btree ("movements_id");
  CREATE INDEX "_exemplars_v_version_roles_order_idx" ON "_exemplars_v_version_roles" USING btree ("order");
  CREATE INDEX "_exemplars_v_version_roles_parent_idx" ON "_exemplars_v_version_roles" USING btree ("parent_id");
  CREATE INDEX "_exemplars_v_version_translations_order_idx" ON "_exemplars_v_version_translations" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_translations_parent_id_idx" ON "_exemplars_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_recognitions_order_idx" ON "_exemplars_v_version_recognitions" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_recognitions_parent_id_idx" ON "_exemplars_v_version_recognitions" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_follow_ups_order_idx" ON "_exemplars_v_version_follow_ups" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_follow_ups_parent_id_idx" ON "_exemplars_v_version_follow_ups" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_follow_ups_story_idx" ON "_exemplars_v_version_follow_ups" USING btree ("story_id");
  CREATE INDEX "_exemplars_v_version_replications_order_idx" ON "_exemplars_v_version_replications" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_replications_parent_id_idx" ON "_exemplars_v_version_replications" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_replications_exemplar_idx" ON "_exemplars_v_version_replications" USING btree ("exemplar_id");
  CREATE INDEX "_exemplars_v_version_replications_unit_idx" ON "_exemplars_v_version_replications" USING btree ("unit_id");
  CREATE INDEX "_exemplars_v_version_replications_place_idx" ON "_exemplars_v_version_replications" USING btree ("place_id");
  CREATE INDEX "_exemplars_v_version_replications_story_idx" ON "_exemplars_v_version_replications" USING btree ("story_id");
  CREATE INDEX "_exemplars_v_version_sources_order_idx" ON "_exemplars_v_version_sources" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_sources_parent_id_idx" ON "_exemplars_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_parent_idx" ON "_exemplars_v" USING btree ("parent_id");
  CREATE INDEX "_exemplars_v_version_version_portrait_idx" ON "_exemplars_v" USING btree ("version_portrait_id");
  CREATE INDEX "_exemplars_v_version_version_unit_idx" ON "_exemplars_v" USING btree ("version_unit_id");
  CREATE INDEX "_exemplars_v_version_version_place_idx" ON "_exemplars_v" USING btree ("version_place_id");
  CREATE INDEX "_exemplars_v_version_version_slug_idx" ON "_exemplars_v" USING btree ("version_slug");
  CREATE INDEX "_exemplars_v_version_version_created_by_idx" ON "_exemplars_v" USING btree ("version_created_by_id");
  CREATE INDEX "_exemplars_v_version_version_updated_at_idx" ON "_exemplars_v" USING btree ("version_updated_at");
  CREATE INDEX "_exemplars_v_version_version_created_at_idx" ON "_exemplars_v" USING btree ("version_created_at");
  CREATE INDEX "_exemplars_v_version_version__status_idx" ON "_exemplars_v" USING btree ("version__status");
  CREATE INDEX "_exemplars_v_created_at_idx" ON "_exemplars_v" USING btree ("created_at");
  CREATE INDEX "_exemplars_v_updated_at_idx" ON "_exemplars_v" USING btree ("updated_at");
  CREATE INDEX "_exemplars_v_latest_idx" ON "_exemplars_v" USING btree ("latest");
  CREATE INDEX "_exemplars_v_rels_order_idx" ON "_exemplars_v_rels" USING btree ("order");
  CREATE INDEX "_exemplars_v_rels_parent_idx" ON "_exemplars_v_rels" USING btree ("parent_id");
  CREATE INDEX "_exemplars_v_rels_path_idx" ON "_exemplars_v_rels" USING btree ("path");
  CREATE INDEX "_exemplars_v_rels_topics_id_idx" ON "_exemplars_v_rels" USING btree ("topics_id");
  CREATE INDEX "_exemplars_v_rels_movements_id_idx" ON "_exemplars_v_rels" USING btree ("movements_id");
  CREATE INDEX "media_translations_order_idx" ON "media_translations" USING btree ("_order");
  CREATE INDEX "media_translations_parent_id_idx" ON "media_translations" USING btree ("_parent_id");
  CREATE INDEX "media_captions_order_idx" ON "media_captions" USING btree ("_order");
  CREATE INDEX "media_captions_parent_id_idx" ON "media_captions" USING btree ("_parent_id");
  CREATE INDEX "media_captions_file_idx" ON "media_captions" USING btree ("file_id");
  CREATE INDEX "media_chapters_translations_order_idx" ON "media_chapters_translations" USING btree ("_order");
  CREATE INDEX "media_chapters_translations_parent_id_idx" ON "media_chapters_translations" USING btree ("_parent_id");
  CREATE INDEX "media_chapters_order_idx" ON "media_chapters" USING btree ("_order");
  CREATE INDEX "media_chapters_parent_id_idx" ON "media_chapters" USING btree ("_parent_id");
  CREATE INDEX "media_poster_idx" ON "media" USING btree ("poster_id");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_created_by_idx" ON "media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_rels_order_idx" ON "media_rels" USING btree ("order");
  CREATE INDEX "media_rels_parent_idx" ON "media_rels" USING btree ("parent_id");
  CREATE INDEX "media_rels_path_idx" ON "media_rels" USING btree ("path");
  CREATE INDEX "media_rels_exemplars_id_idx" ON "media_rels" USING btree ("exemplars_id");
  CREATE INDEX "media_rels_consents_id_idx" ON "media_rels" USING btree ("consents_id");
  CREATE INDEX "sections_translations_order_idx" ON "sections_translations" USING btree ("_order");
  CREATE INDEX "sections_translations_parent_id_idx" ON "sections_translations" USING btree ("_parent_id");
  CREATE INDEX "sections_broadcasts_days_order_idx" ON "sections_broadcasts_days" USING btree ("order");
  CREATE INDEX "sections_broadcasts_days_parent_idx" ON "sections_broadcasts_days" USING btree ("parent_id");
  CREATE INDEX "sections_broadcasts_order_idx" ON "sections_broadcasts" USING btree ("_order");
  CREATE INDEX "sections_broadcasts_parent_id_idx" ON "sections_broadcasts" USING btree ("_parent_id");
  CREATE INDEX "sections_owner_idx" ON "sections" USING btree ("owner_id");
  CREATE INDEX "sections_cover_idx" ON "sections" USING btree ("cover_id");
  CREATE INDEX "sections_slug_idx" ON "sections" USING btree ("slug");
  CREATE INDEX "sections_updated_at_idx" ON "sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "sections" USING btree ("created_at");
  CREATE INDEX "topics_translations_order_idx" ON "topics_translations" USING btree ("_order");
  CREATE INDEX "topics_translations_parent_id_idx" ON "topics_translations" USING btree ("_parent_id");
  CREATE INDEX "topics_criteria_collective_order_idx" ON "topics_criteria_collective" USING btree ("_order");
  CREATE INDEX "topics_criteria_collective_parent_id_idx" ON "topics_criteria_collective" USING btree ("_parent_id");
  CREATE INDEX "topics_criteria_person_order_idx" ON "topics_criteria_person" USING btree ("_order");
  CREATE INDEX "topics_criteria_person_parent_id_idx" ON "topics_criteria_person" USING btree ("_parent_id");
  CREATE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "units_translations_order_idx" ON "units_translations" USING btree ("_order");
  CREATE INDEX "units_translations_parent_id_idx" ON "units_translations" USING btree ("_parent_id");
  CREATE INDEX "units_parent_idx" ON "units" USING btree ("parent_id");
  CREATE INDEX "units_place_idx" ON "units" USING btree ("place_id");
  CREATE INDEX "units_slug_idx" ON "units" USING btree ("slug");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE INDEX "places_translations_order_idx" ON "places_translations" USING btree ("_order");
  CREATE INDEX "places_translations_parent_id_idx" ON "places_translations" USING btree ("_parent_id");
  CREATE INDEX "places_parent_idx" ON "places" USING btree ("parent_id");
  CREATE INDEX "places_slug_idx" ON "places" USING btree ("slug");
  CREATE INDEX "places_updated_at_idx" ON "places" USING btree ("updated_at");
  CREATE INDEX "places_created_at_idx" ON "places" USING btree ("created_at");
  CREATE INDEX "places_texts_order_parent" ON "places_texts" USING btree ("order","parent_id");
  CREATE INDEX "places_texts_parent_only_idx" ON "places_texts" USING btree ("parent_id");
  CREATE INDEX "movements_translations_order_idx" ON "movements_translations" USING btree ("_order");
  CREATE INDEX "movements_translations_parent_id_idx" ON "movements_translations" USING btree ("_parent_id");
  CREATE INDEX "movements_slug_idx" ON "movements" USING btree ("slug");
  CREATE INDEX "movements_updated_at_idx" ON "movements" USING btree ("updated_at");
  CREATE INDEX "movements_created_at_idx" ON "movements" USING btree ("created_at");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_unit_idx" ON "users" USING btree ("unit_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "claim_sources_file_idx" ON "claim_sources" USING btree ("file_id");
  CREATE INDEX "claim_sources_created_by_idx" ON "claim_sources" USING btree ("created_by_id");
  CREATE INDEX "claim_sources_updated_at_idx" ON "claim_sources" USING btree ("updated_at");
  CREATE INDEX "claim_sources_created_at_idx" ON "claim_sources" USING btree ("created_at");
  CREATE INDEX "claim_decisions_story_idx" ON "claim_decisions" USING btree ("story_id");
  CREATE INDEX "claim_decisions_exemplar_idx" ON "claim_decisions" USING btree ("exemplar_id");
  CREATE INDEX "claim_decisions_key_idx" ON "claim_decisions" USING btree ("key");
  CREATE INDEX "claim_decisions_decided_by_idx" ON "claim_decisions" USING btree ("decided_by_id");
  CREATE INDEX "claim_decisions_verified_by_idx" ON "claim_decisions" USING btree ("verified_by_id");
  CREATE INDEX "claim_decisions_updated_at_idx" ON "claim_decisions" USING btree ("updated_at");
  CREATE INDEX "claim_decisions_created_at_idx" ON "claim_decisions" USING btree ("created_at");
  CREATE INDEX "claim_decisions_rels_order_idx" ON "claim_decisions_rels" USING btree ("order");
  CREATE INDEX "claim_decisions_rels_parent_idx" ON "claim_decisions_rels" USING btree ("parent_id");
  CREATE INDEX "claim_decisions_rels_path_idx" ON "claim_decisions_rels" USING btree ("path");
  CREATE INDEX "claim_decisions_rels_claim_sources_id_idx" ON "claim_decisions_rels" USING btree ("claim_sources_id");
  CREATE INDEX "consents_purposes_order_idx" ON "consents_purposes" USING btree ("order");
  CREATE INDEX "consents_purposes_parent_idx" ON "consents_purposes" USING btree ("parent_id");
  CREATE INDEX "consents_channels_order_idx" ON "consents_channels" USING btree ("order");
  CREATE INDEX "consents_channels_parent_idx" ON "consents_channels" USING btree ("parent_id");
  CREATE INDEX "consents_languages_order_idx" ON "consents_languages" USING btree ("order");
  CREATE INDEX "consents_languages_parent_idx" ON "consents_languages" USING btree ("parent_id");
  CREATE INDEX "consents_proofs_order_idx" ON "consents_proofs" USING btree ("_order");
  CREATE INDEX "consents_proofs_parent_id_idx" ON "consents_proofs" USING btree ("_parent_id");
  CREATE INDEX "consents_proofs_file_idx" ON "consents_proofs" USING btree ("file_id");
  CREATE INDEX "consents_exemplar_idx" ON "consents" USING btree ("exemplar_id");
  CREATE INDEX "consents_created_by_idx" ON "consents" USING btree ("created_by_id");
  CREATE INDEX "consents_updated_at_idx" ON "consents" USING btree ("updated_at");
  CREATE INDEX "consents_created_at_idx" ON "consents" USING btree ("created_at");
  CREATE INDEX "_consents_v_version_purposes_order_idx" ON "_consents_v_version_purposes" USING btree ("order");
  CREATE INDEX "_consents_v_version_purposes_parent_idx" ON "_consents_v_version_purposes" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_channels_order_idx" ON "_consents_v_version_channels" USING btree ("order");
  CREATE INDEX "_consents_v_version_channels_parent_idx" ON "_consents_v_version_channels" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_languages_order_idx" ON "_consents_v_version_languages" USING btree ("order");
  CREATE INDEX "_consents_v_version_languages_parent_idx" ON "_consents_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_proofs_order_idx" ON "_consents_v_version_proofs" USING btree ("_order");
  CREATE INDEX "_consents_v_version_proofs_parent_id_idx" ON "_consents_v_version_proofs" USING btree ("_parent_id");
  CREATE INDEX "_consents_v_version_proofs_file_idx" ON "_consents_v_version_proofs" USING btree ("file_id");
  CREATE INDEX "_consents_v_parent_idx" ON "_consents_v" USING btree ("parent_id");
  CREATE INDEX "_consents_v_version_version_exemplar_idx" ON "_consents_v" USING btree ("version_exemplar_id");
  CREATE INDEX "_consents_v_version_version_created_by_idx" ON "_consents_v" USING btree ("version_created_by_id");
  CREATE INDEX "_consents_v_version_version_updated_at_idx" ON "_consents_v" USING btree ("version_updated_at");
  CREATE INDEX "_consents_v_version_version_created_at_idx" ON "_consents_v" USING btree ("version_created_at");
  CREATE INDEX "_consents_v_created_at_idx" ON "_consents_v" USING btree ("created_at");
  CREATE INDEX "_consents_v_updated_at_idx" ON "_consents_v" USING btree ("updated_at");
  CREATE INDEX "consent_proofs_created_by_idx" ON "consent_proofs" USING btree ("created_by_id");
  CREATE INDEX "consent_proofs_updated_at_idx" ON "consent_proofs" USING btree ("updated_at");
  CREATE INDEX "consent_proofs_created_at_idx" ON "consent_proofs" USING btree ("created_at");
  CREATE UNIQUE INDEX "consent_proofs_filename_idx" ON "consent_proofs" USING btree ("filename");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action");
  CREATE INDEX "audit_events_actor_name_idx" ON "audit_events" USING btree ("actor_name");
  CREATE INDEX "audit_events_subject_id_idx" ON "audit_events" USING btree ("subject_id");
  CREATE INDEX "audit_events_actor_id_idx" ON "audit_events" USING btree ("actor_id");
  CREATE UNIQUE INDEX "audit_events_sequence_idx" ON "audit_events" USING btree ("sequence");
  CREATE INDEX "glossary_source_language_idx" ON "glossary" USING btree ("source_language");
  CREATE INDEX "glossary_language_idx" ON "glossary" USING btree ("language");
  CREATE INDEX "glossary_term_idx" ON "glossary" USING btree ("term");
  CREATE INDEX "glossary_created_by_idx" ON "glossary" USING btree ("created_by_id");
  CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");
  CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");
  CREATE INDEX "withdrawals_updated_at_idx" ON "withdrawals" USING btree ("updated_at");
  CREATE INDEX "withdrawals_created_at_idx" ON "withdrawals" USING btree ("created_at");
  CREATE UNIQUE INDEX "interface_texts_language_idx" ON "interface_texts" USING btree ("language");
  CREATE INDEX "interface_texts_updated_at_idx" ON "interface_texts" USING btree ("updated_at");
  CREATE INDEX "interface_texts_created_at_idx" ON "interface_texts" USING btree ("created_at");
  CREATE INDEX "interface_texts__status_idx" ON "interface_texts" USING btree ("_status");
  CREATE INDEX "_interface_texts_v_parent_idx" ON "_interface_texts_v" USING btree ("parent_id");
  CREATE INDEX "_interface_texts_v_version_version_language_idx" ON "_interface_texts_v" USING btree ("version_language");
  CREATE INDEX "_interface_texts_v_version_version_updated_at_idx" ON "_interface_texts_v" USING btree ("version_updated_at");
  CREATE INDEX "_interface_texts_v_version_version_created_at_idx" ON "_interface_texts_v" USING btree ("version_created_at");
  CREATE INDEX "_interface_texts_v_version_version__status_idx" ON "_interface_texts_v" USING btree ("version__status");
  CREATE INDEX "_interface_texts_v_created_at_idx" ON "_interface_texts_v" USING btree ("created_at");
  CREATE INDEX "_interface_texts_v_updated_at_idx" ON "_interface_texts_v" USING btree ("updated_at");
  CREATE INDEX "_interface_texts_v_latest_idx" ON "_interface_texts_v" USING btree ("latest");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_exemplars_id_idx" ON "payload_locked_documents_rels" USING btree ("exemplars_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_sections_id_idx" ON "payload_locked_documents_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_units_id_idx" ON "payload_locked_documents_rels" USING btree ("units_id");
  CREATE INDEX "payload_locked_documents_rels_places_id_idx" ON "payload_locked_documents_rels" USING btree ("places_id");
  CREATE INDEX "payload_locked_documents_rels_movements_id_idx" ON "payload_locked_documents_rels" USING btree ("movements_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_claim_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("claim_sources_id");
  CREATE INDEX "payload_locked_documents_rels_claim_decisions_id_idx" ON "payload_locked_documents_rels" USING btree ("claim_decisions_id");
  CREATE INDEX "payload_locked_documents_rels_consents_id_idx" ON "payload_locked_documents_rels" USING btree ("consents_id");
  CREATE INDEX "payload_locked_documents_rels_consent_proofs_id_idx" ON "payload_locked_documents_rels" USING btree ("consent_proofs_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_id");
  CREATE INDEX "payload_locked_documents_rels_withdrawals_id_idx" ON "payload_locked_documents_rels" USING btree ("withdrawals_id");
  CREATE INDEX "payload_locked_documents_rels_interface_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("interface_texts_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "home_translations_order_idx" ON "home_translations" USING btree ("_order");
  CREATE INDEX "home_translations_parent_id_idx" ON "home_translations" USING btree ("_parent_id");
  CREATE INDEX "home_rels_order_idx" ON "home_rels" USING btree ("order");
  CREATE INDEX "home_rels_parent_idx" ON "home_rels" USING btree ("parent_id");
  CREATE INDEX "home_rels_path_idx" ON "home_rels" USING btree ("path");
  CREATE INDEX "home_rels_stories_id_idx" ON "home_rels" USING btree ("stories_id");
  CREATE INDEX "home_rels_sections_id_idx" ON "home_rels" USING btree ("sections_id");
  CREATE INDEX "site_settings_translations_order_idx" ON "site_settings_translations" USING btree ("_order");
  CREATE INDEX "site_settings_translations_parent_id_idx" ON "site_settings_translations" USING btree ("_parent_id");
  CREATE INDEX "site_settings_languages_order_idx" ON "site_settings_languages" USING btree ("order");
  CREATE INDEX "site_settings_languages_parent_idx" ON "site_settings_languages" USING btree ("parent_id");
  CREATE INDEX "site_settings_logo_idx" ON "site_settings" USING btree ("logo_id");
  CREATE INDEX "published_documents_sequence_idx" ON "published_documents" USING btree ("sequence");
  CREATE INDEX "published_documents_kind_state_idx" ON "published_documents" USING btree ("kind","state");
  CREATE INDEX "releases_document_key_idx" ON "releases" USING btree ("document_key","id");
  CREATE INDEX "releases_pending_idx" ON "releases" USING btree ("lane","id") WHERE rendered_at IS NULL;
  CREATE INDEX "story_comments_story_idx" ON "story_comments" USING btree ("story_id","created_at");
  CREATE INDEX "story_comments_mentions_idx" ON "story_comments" USING gin ("mentions");
  CREATE INDEX "translation_alarms_since_idx" ON "translation_alarms" USING btree ("since");
  CREATE INDEX "account_links_user_idx" ON "account_links" USING btree ("user_id");`)
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "stories_credits" CASCADE;
  DROP TABLE "stories_sources" CASCADE;
  DROP TABLE "stories_corrections" CASCADE;
  DROP TABLE "stories_recordings" CASCADE;
  DROP TABLE "stories" CASCADE;
  DROP TABLE "stories_rels" CASCADE;
  DROP TABLE "_stories_v_version_credits" CASCADE;
  DROP TABLE "_stories_v_version_sources" CASCADE;
  DROP TABLE "_stories_v_version_corrections" CASCADE;
  DROP TABLE "_stories_v_version_recordings" CASCADE;
  DROP TABLE "_stories_v" CASCADE;
  DROP TABLE "_stories_v_rels" CASCADE;
  DROP TABLE "exemplars_roles" CASCADE;
  DROP TABLE "exemplars_translations" CASCADE;
  DROP TABLE "exemplars_recognitions" CASCADE;
  DROP TABLE "exemplars_follow_ups" CASCADE;
  DROP TABLE "exemplars_replications" CASCADE;
  DROP TABLE "exemplars_sources" CASCADE;
  DROP TABLE "exemplars" CASCADE;
  DROP TABLE "exemplars_rels" CASCADE;
  DROP TABLE "_exemplars_v_version_roles" CASCADE;
  DROP TABLE "_exemplars_v_version_translations" CASCADE;
  DROP TABLE "_exemplars_v_version_recognitions" CASCADE;
  DROP TABLE "_exemplars_v_version_follow_ups" CASCADE;
  DROP TABLE "_exemplars_v_version_replications" CASCADE;
  DROP TABLE "_exemplars_v_version_sources" CASCADE;
  DROP TABLE "_exemplars_v" CASCADE;
  DROP TABLE "_exemplars_v_rels" CASCADE;
  DROP TABLE "media_translations" CASCADE;
  DROP TABLE "media_captions" CASCADE;
  DROP TABLE "media_chapters_translations" CASCADE;
  DROP TABLE "media_chapters" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_rels" CASCADE;
  DROP TABLE "sections_translations" CASCADE;
  DROP TABLE "sections_broadcasts_days" CASCADE;
  DROP TABLE "sections_broadcasts" CASCADE;
  DROP TABLE "sections" CASCADE;
  DROP TABLE "topics_translations" CASCADE;
  DROP TABLE "topics_criteria_collective" CASCADE;
  DROP TABLE "topics_criteria_person" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "units_translations" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "places_translations" CASCADE;
  DROP TABLE "places" CASCADE;
  DROP TABLE "places_texts" CASCADE;
  DROP TABLE "movements_translations" CASCADE;
  DROP TABLE "movements" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "claim_sources" CASCADE;
  DROP TABLE "claim_decisions" CASCADE;
  DROP TABLE "claim_decisions_rels" CASCADE;
  DROP TABLE "consents_purposes" CASCADE;
  DROP TABLE "consents_channels" CASCADE;
  DROP TABLE "consents_languages" CASCADE;
  DROP TABLE "consents_proofs" CASCADE;
  DROP TABLE "consents" CASCADE;
  DROP TABLE "_consents_v_version_purposes" CASCADE;
  DROP TABLE "_consents_v_version_channels" CASCADE;
  DROP TABLE "_consents_v_version_languages" CASCADE;
  DROP TABLE "_consents_v_version_proofs" CASCADE;
  DROP TABLE "_consents_v" CASCADE;
  DROP TABLE "consent_proofs" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "glossary" CASCADE;
  DROP TABLE "withdrawals" CASCADE;
  DROP TABLE "interface_texts" CASCADE;
  DROP TABLE "_interface_texts_v" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "home_translations" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "home_rels" CASCADE;
  DROP TABLE "site_settings_translations" CASCADE;
  DROP TABLE "site_settings_languages" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "flow_settings" CASCADE;
  DROP TABLE "published_documents" CASCADE;
  DROP TABLE "releases" CASCADE;
  DROP TABLE "publisher_status" CASCADE;
  DROP TABLE "story_leases" CASCADE;
  DROP TABLE "story_comments" CASCADE;
  DROP TABLE "translation_alarms" CASCADE;
  DROP TABLE "sign_in_limits" CASCADE;
  DROP TABLE "account_links" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  DROP TYPE "public"."enum_stories_credits_role";
  DROP TYPE "public"."enum_stories_state";
  DROP TYPE "public"."enum_stories_language";
  DROP TYPE "public"."enum_stories_format";
  DROP TYPE "public"."enum_stories_status";
  DROP TYPE "public"."enum__stories_v_version_credits_role";
  DROP TYPE "public"."enum__stories_v_version_state";
  DROP TYPE "public"."enum__stories_v_version_language";
  DROP TYPE "public"."enum__stories_v_version_format";
  DROP TYPE "public"."enum__stories_v_version_status";
  DROP TYPE "public"."enum_exemplars_roles";
  DROP TYPE "public"."enum_exemplars_translations_language";
  DROP TYPE "public"."enum_exemplars_recognitions_level";
  DROP TYPE "public"."enum_exemplars_type";
  DROP TYPE "public"."enum_exemplars_status";
  DROP TYPE "public"."enum__exemplars_v_version_roles";
  DROP TYPE "public"."enum__exemplars_v_version_translations_language";
  DROP TYPE "public"."enum__exemplars_v_version_recognitions_level";
  DROP TYPE "public"."enum__exemplars_v_version_type";
  DROP TYPE "public"."enum__exemplars_v_version_status";
  DROP TYPE "public"."enum_media_translations_language";
  DROP TYPE "public"."enum_media_captions_language";
  DROP TYPE "public"."enum_media_chapters_translations_language";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_media_recognisable";
  DROP TYPE "public"."enum_media_type";
  DROP TYPE "public"."enum_sections_translations_language";
  DROP TYPE "public"."enum_sections_broadcasts_days";
  DROP TYPE "public"."enum_sections_broadcasts_language";
  DROP TYPE "public"."enum_sections_type";
  DROP TYPE "public"."enum_topics_translations_language";
  DROP TYPE "public"."enum_units_translations_language";
  DROP TYPE "public"."enum_units_level";
  DROP TYPE "public"."enum_places_translations_language";
  DROP TYPE "public"."enum_places_type";
  DROP TYPE "public"."enum_movements_translations_language";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_claim_sources_kind";
  DROP TYPE "public"."enum_claim_decisions_kind";
  DROP TYPE "public"."enum_claim_decisions_verdict";
  DROP TYPE "public"."enum_consents_purposes";
  DROP TYPE "public"."enum_consents_channels";
  DROP TYPE "public"."enum_consents_languages";
  DROP TYPE "public"."enum_consents_proofs_voice";
  DROP TYPE "public"."enum_consents_ground";
  DROP TYPE "public"."enum_consents_age";
  DROP TYPE "public"."enum__consents_v_version_purposes";
  DROP TYPE "public"."enum__consents_v_version_channels";
  DROP TYPE "public"."enum__consents_v_version_languages";
  DROP TYPE "public"."enum__consents_v_version_proofs_voice";
  DROP TYPE "public"."enum__consents_v_version_ground";
  DROP TYPE "public"."enum__consents_v_version_age";
  DROP TYPE "public"."enum_glossary_source_language";
  DROP TYPE "public"."enum_glossary_language";
  DROP TYPE "public"."enum_withdrawals_kind";
  DROP TYPE "public"."enum_interface_texts_language";
  DROP TYPE "public"."enum_interface_texts_status";
  DROP TYPE "public"."enum__interface_texts_v_version_language";
  DROP TYPE "public"."enum__interface_texts_v_version_status";
  DROP TYPE "public"."enum_home_translations_language";
  DROP TYPE "public"."enum_site_settings_translations_language";
  DROP TYPE "public"."enum_site_settings_languages";
  DROP SEQUENCE "public"."published_documents_sequence";`)
}
