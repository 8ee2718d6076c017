import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

export async function up({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_recognitions_level" AS ENUM('commune', 'district', 'department', 'province', 'ministry', 'central');
  CREATE TYPE "public"."enum_recognitions_occasion" AS ENUM('regular', 'thematic', 'sudden', 'service', 'foreign');
  CREATE TYPE "public"."enum_recognitions_state" AS ENUM('draft', 'confirmed', 'revoked');
  CREATE TYPE "public"."enum_awards_types" AS ENUM('person', 'household', 'collective', 'model');
  CREATE TYPE "public"."enum_awards_occasions" AS ENUM('regular', 'thematic', 'sudden', 'service', 'foreign');
  CREATE TYPE "public"."enum_awards_grants_level" AS ENUM('commune', 'district', 'department', 'province', 'ministry', 'central');
  CREATE TYPE "public"."enum_awards_form" AS ENUM('title', 'reward', 'example');
  CREATE TABLE "recognitions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese",
  	"exemplar_id" uuid NOT NULL,
  	"unit_id" uuid,
  	"award_id" uuid,
  	"level" "enum_recognitions_level",
  	"title" varchar COLLATE "vietnamese",
  	"occasion" "enum_recognitions_occasion",
  	"movement_id" uuid,
  	"issuer_unit_id" uuid,
  	"issuer" varchar COLLATE "vietnamese",
  	"number" varchar COLLATE "vietnamese",
  	"date" timestamp(3) with time zone,
  	"file_id" uuid,
  	"legal_basis" varchar COLLATE "vietnamese",
  	"revocation_date" timestamp(3) with time zone,
  	"revocation_by" varchar COLLATE "vietnamese",
  	"revocation_number" varchar COLLATE "vietnamese",
  	"revocation_reason" varchar COLLATE "vietnamese",
  	"state" "enum_recognitions_state" DEFAULT 'draft' NOT NULL,
  	"created_by_id" uuid,
  	"writers" jsonb,
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "awards_types" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_awards_types",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "awards_occasions" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_awards_occasions",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "awards_grants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" "enum_awards_grants_level" NOT NULL,
  	"from" timestamp(3) with time zone,
  	"to" timestamp(3) with time zone,
  	"by" varchar COLLATE "vietnamese",
  	"basis" varchar COLLATE "vietnamese"
  );
  
  CREATE TABLE "awards" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar COLLATE "vietnamese" NOT NULL,
  	"form" "enum_awards_form" NOT NULL,
  	"note" varchar COLLATE "vietnamese",
  	"search_text" varchar COLLATE "vietnamese",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_exemplar_id_exemplars_id_fk" FOREIGN KEY ("exemplar_id") REFERENCES "public"."exemplars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_award_id_awards_id_fk" FOREIGN KEY ("award_id") REFERENCES "public"."awards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_movement_id_movements_id_fk" FOREIGN KEY ("movement_id") REFERENCES "public"."movements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_issuer_unit_id_units_id_fk" FOREIGN KEY ("issuer_unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_file_id_consent_proofs_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."consent_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "awards_types" ADD CONSTRAINT "awards_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."awards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "awards_occasions" ADD CONSTRAINT "awards_occasions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."awards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "awards_grants" ADD CONSTRAINT "awards_grants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."awards"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "recognitions_exemplar_idx" ON "recognitions" USING btree ("exemplar_id");
  CREATE INDEX "recognitions_unit_idx" ON "recognitions" USING btree ("unit_id");
  CREATE INDEX "recognitions_award_idx" ON "recognitions" USING btree ("award_id");
  CREATE INDEX "recognitions_movement_idx" ON "recognitions" USING btree ("movement_id");
  CREATE INDEX "recognitions_issuer_unit_idx" ON "recognitions" USING btree ("issuer_unit_id");
  CREATE INDEX "recognitions_file_idx" ON "recognitions" USING btree ("file_id");
  CREATE INDEX "recognitions_state_idx" ON "recognitions" USING btree ("state");
  CREATE INDEX "recognitions_created_by_idx" ON "recognitions" USING btree ("created_by_id");
  CREATE INDEX "recognitions_updated_at_idx" ON "recognitions" USING btree ("updated_at");
  CREATE INDEX "recognitions_created_at_idx" ON "recognitions" USING btree ("created_at");
  CREATE INDEX "awards_types_order_idx" ON "awards_types" USING btree ("order");
  CREATE INDEX "awards_types_parent_idx" ON "awards_types" USING btree ("parent_id");
  CREATE INDEX "awards_occasions_order_idx" ON "awards_occasions" USING btree ("order");
  CREATE INDEX "awards_occasions_parent_idx" ON "awards_occasions" USING btree ("parent_id");
  CREATE INDEX "awards_grants_order_idx" ON "awards_grants" USING btree ("_order");
  CREATE INDEX "awards_grants_parent_id_idx" ON "awards_grants" USING btree ("_parent_id");
  CREATE INDEX "awards_updated_at_idx" ON "awards" USING btree ("updated_at");
  CREATE INDEX "awards_created_at_idx" ON "awards" USING btree ("created_at");`);
  await moveRows(db);
  await addCatalogue(db);
  await db.execute(sql`
  DROP TABLE "exemplars_recognitions" CASCADE;
  DROP TABLE "_exemplars_v_version_recognitions" CASCADE;
  DROP TYPE "public"."enum_exemplars_recognitions_level";
  DROP TYPE "public"."enum_exemplars_recognitions_occasion";
  DROP TYPE "public"."enum__exemplars_v_version_recognitions_level";
  DROP TYPE "public"."enum__exemplars_v_version_recognitions_occasion";`)
}

type Database = MigrationArgs['db'];

/**
 * What stood in profiles becomes records: what is public as confirmed, the rest as drafts, also rows that only the newest
 * draft of a profile has. Of a person who was forgotten, what leads to him stays away.
 */
async function moveRows(db: Database): Promise<void> {
  await db.execute(sql`
    INSERT INTO recognitions (name, exemplar_id, unit_id, title, level, occasion, issuer, number, date, state, created_at, updated_at)
    SELECT CASE WHEN e.forgotten_at IS NULL THEN e.name ELSE 'Đã xoá theo quyền được quên' END, e.id, e.unit_id,
        r.title, r.level::text::enum_recognitions_level, r.occasion::text::enum_recognitions_occasion, r.issuer,
        CASE WHEN e.forgotten_at IS NULL THEN r.decision END, r.date,
        CASE WHEN e._status = 'published' THEN 'confirmed' ELSE 'draft' END::enum_recognitions_state,
        e.created_at, e.updated_at
      FROM exemplars_recognitions r JOIN exemplars e ON e.id = r._parent_id`);
  await db.execute(sql`
    INSERT INTO recognitions (name, exemplar_id, unit_id, title, level, occasion, issuer, number, date, state, created_at, updated_at)
    SELECT e.name, e.id, e.unit_id, r.title, r.level::text::enum_recognitions_level,
        r.occasion::text::enum_recognitions_occasion, r.issuer, r.decision, r.date, 'draft', v.created_at, v.updated_at
      FROM _exemplars_v_version_recognitions r JOIN _exemplars_v v ON v.id = r._parent_id AND v.latest
      JOIN exemplars e ON e.id = v.parent_id AND e.forgotten_at IS NULL
      WHERE NOT EXISTS (SELECT FROM exemplars_recognitions own WHERE own._parent_id = e.id
        AND own.title IS NOT DISTINCT FROM r.title AND own.level::text IS NOT DISTINCT FROM r.level::text
        AND own.decision IS NOT DISTINCT FROM r.decision AND own.date IS NOT DISTINCT FROM r.date)`);
}

const law = (from: string | null, to: string | null, basis: string) => ({ from, to, basis });
const laws = [
  law(null, '2023-12-31', 'Luật Thi đua, khen thưởng năm 2003 và các luật sửa đổi'),
  law('2024-01-01', '2026-09-30', 'Luật Thi đua, khen thưởng số 06/2022/QH15'),
  law('2026-10-01', null, 'Luật Thi đua, khen thưởng số 06/2022/QH15, sửa đổi bởi Luật số 06/2026/QH16'),
];
const communes = [
  law('2025-07-01', '2026-09-30', 'Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định 129/2025/NĐ-CP'),
  law('2026-10-01', null, 'Luật số 06/2022/QH15, sửa đổi bởi Luật số 06/2026/QH16; Nghị định 129/2025/NĐ-CP'),
];
const districts = laws.slice(0, 1).concat(law('2024-01-01', '2025-06-30', 'Luật Thi đua, khen thưởng số 06/2022/QH15'));
const own = [law(null, null, 'Quyết định của đơn vị')];
const atBase = { district: districts, commune: communes, department: laws };

interface Seed {
  name: string;
  form: 'title' | 'reward' | 'example';
  types: string[];
  levels: Record<string, ReturnType<typeof law>[]>;
}

/** What a new newsroom begins with; its administrator corrects it as the law moves. */
const catalogue: Seed[] = [
  { name: 'Công nhận điển hình tiên tiến', form: 'example', types: [], levels: { commune: own, department: own, province: own, ministry: own } },
  { name: 'Giấy khen', form: 'reward', types: [], levels: { ...atBase, commune: laws } },
  { name: 'Bằng khen', form: 'reward', types: [], levels: { province: laws, ministry: laws, central: laws } },
  { name: 'Kỷ niệm chương', form: 'reward', types: ['person'], levels: { ministry: laws } },
  { name: 'Huân chương, huy chương', form: 'reward', types: [], levels: { central: laws } },
  { name: 'Danh hiệu vinh dự Nhà nước', form: 'reward', types: [], levels: { central: laws } },
  { name: 'Lao động tiên tiến', form: 'title', types: ['person'], levels: atBase },
  { name: 'Chiến sĩ thi đua cơ sở', form: 'title', types: ['person'], levels: atBase },
  { name: 'Chiến sĩ thi đua cấp bộ, ban, ngành, tỉnh', form: 'title', types: ['person'], levels: { province: laws, ministry: laws } },
  { name: 'Chiến sĩ thi đua toàn quốc', form: 'title', types: ['person'], levels: { central: laws } },
  { name: 'Tập thể lao động tiên tiến', form: 'title', types: ['collective'], levels: atBase },
  { name: 'Tập thể lao động xuất sắc', form: 'title', types: ['collective'], levels: { province: laws, ministry: laws } },
  { name: 'Cờ thi đua của bộ, ban, ngành, tỉnh', form: 'title', types: ['collective'], levels: { province: laws, ministry: laws } },
  { name: 'Cờ thi đua của Chính phủ', form: 'title', types: ['collective'], levels: { central: laws } },
  { name: 'Xã, phường, đặc khu tiêu biểu', form: 'title', types: ['collective'], levels: { province: laws } },
  { name: 'Thôn, tổ dân phố văn hóa', form: 'title', types: ['collective'], levels: { district: districts, commune: communes } },
  { name: 'Gia đình văn hóa', form: 'title', types: ['household'], levels: { commune: laws } },
];

async function addCatalogue(db: Database): Promise<void> {
  const rows = catalogue.map(({ levels, ...award }) => ({
    ...award,
    grants: Object.entries(levels).flatMap(([level, grants]) => grants.map((grant) => ({ level, ...grant }))),
  }));
  await db.execute(sql`
    WITH given AS (
      SELECT gen_random_uuid() AS id, name, form, types, grants FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS award (name text, form text, types jsonb, grants jsonb)
    ), added AS (
      INSERT INTO awards (id, name, form, note)
        SELECT id, name, form::enum_awards_form, 'Danh mục ban đầu. Đối chiếu với văn bản đang có hiệu lực trước khi dùng.' FROM given
    ), typed AS (
      INSERT INTO awards_types ("order", parent_id, value)
        SELECT nth, given.id, type::enum_awards_types
          FROM given, jsonb_array_elements_text(given.types) WITH ORDINALITY AS each (type, nth)
    )
    INSERT INTO awards_grants (_order, _parent_id, id, level, "from", "to", basis)
      SELECT nth, given.id, gen_random_uuid()::text, (each.value ->> 'level')::enum_awards_grants_level,
          ((each.value ->> 'from') || 'T05:00:00Z')::timestamptz, ((each.value ->> 'to') || 'T05:00:00Z')::timestamptz,
          each.value ->> 'basis'
        FROM given, jsonb_array_elements(given.grants) WITH ORDINALITY AS each (value, nth)`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_exemplars_recognitions_level" AS ENUM('commune', 'district', 'department', 'province', 'ministry', 'central');
  CREATE TYPE "public"."enum_exemplars_recognitions_occasion" AS ENUM('regular', 'thematic', 'sudden', 'service', 'foreign');
  CREATE TYPE "public"."enum__exemplars_v_version_recognitions_level" AS ENUM('commune', 'district', 'department', 'province', 'ministry', 'central');
  CREATE TYPE "public"."enum__exemplars_v_version_recognitions_occasion" AS ENUM('regular', 'thematic', 'sudden', 'service', 'foreign');
  CREATE TABLE "exemplars_recognitions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar COLLATE "vietnamese",
  	"level" "enum_exemplars_recognitions_level",
  	"issuer" varchar COLLATE "vietnamese",
  	"decision" varchar COLLATE "vietnamese",
  	"date" timestamp(3) with time zone,
  	"occasion" "enum_exemplars_recognitions_occasion"
  );
  
  CREATE TABLE "_exemplars_v_version_recognitions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar COLLATE "vietnamese",
  	"level" "enum__exemplars_v_version_recognitions_level",
  	"issuer" varchar COLLATE "vietnamese",
  	"decision" varchar COLLATE "vietnamese",
  	"date" timestamp(3) with time zone,
  	"occasion" "enum__exemplars_v_version_recognitions_occasion",
  	"_uuid" varchar
  );
  
  INSERT INTO "exemplars_recognitions" ("_order", "_parent_id", "id", "title", "level", "issuer", "decision", "date", "occasion")
    SELECT row_number() OVER (PARTITION BY exemplar_id ORDER BY date), exemplar_id, id::text, coalesce(title, ''),
        level::text::enum_exemplars_recognitions_level, issuer, number, date, occasion::text::enum_exemplars_recognitions_occasion
      FROM "recognitions" WHERE state = 'confirmed' AND level IS NOT NULL;
  INSERT INTO "_exemplars_v_version_recognitions" ("_order", "_parent_id", "title", "level", "issuer", "decision", "date", "occasion", "_uuid")
    SELECT r._order, v.id, r.title, r.level::text::enum__exemplars_v_version_recognitions_level, r.issuer, r.decision, r.date,
        r.occasion::text::enum__exemplars_v_version_recognitions_occasion, r.id
      FROM "exemplars_recognitions" r JOIN "_exemplars_v" v ON v.parent_id = r._parent_id AND v.latest;
  DROP TABLE "recognitions" CASCADE;
  DROP TABLE "awards_types" CASCADE;
  DROP TABLE "awards_occasions" CASCADE;
  DROP TABLE "awards_grants" CASCADE;
  DROP TABLE "awards" CASCADE;
  ALTER TABLE "exemplars_recognitions" ADD CONSTRAINT "exemplars_recognitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."exemplars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exemplars_v_version_recognitions" ADD CONSTRAINT "_exemplars_v_version_recognitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_exemplars_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "exemplars_recognitions_order_idx" ON "exemplars_recognitions" USING btree ("_order");
  CREATE INDEX "exemplars_recognitions_parent_id_idx" ON "exemplars_recognitions" USING btree ("_parent_id");
  CREATE INDEX "_exemplars_v_version_recognitions_order_idx" ON "_exemplars_v_version_recognitions" USING btree ("_order");
  CREATE INDEX "_exemplars_v_version_recognitions_parent_id_idx" ON "_exemplars_v_version_recognitions" USING btree ("_parent_id");
  DROP TYPE "public"."enum_recognitions_level";
  DROP TYPE "public"."enum_recognitions_occasion";
  DROP TYPE "public"."enum_recognitions_state";
  DROP TYPE "public"."enum_awards_types";
  DROP TYPE "public"."enum_awards_occasions";
  DROP TYPE "public"."enum_awards_grants_level";
  DROP TYPE "public"."enum_awards_form";`)
}
