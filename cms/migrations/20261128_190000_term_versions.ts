import { sql } from '@payloadcms/db-postgres';
import type { MigrationArgs } from '../platform/database/migration-args.ts';

interface Copied {
  table: string;
  /** Tables of rows within a document; each row keeps its id beside the one of its copy. */
  arrays: readonly string[];
  isGlobal?: boolean;
}

const copied: readonly Copied[] = [
  { table: 'sections', arrays: ['translations', 'broadcasts'] },
  { table: 'topics', arrays: ['translations', 'criteria_collective', 'criteria_person'] },
  { table: 'units', arrays: ['translations'] },
  { table: 'places', arrays: ['translations'] },
  { table: 'movements', arrays: ['translations'] },
  { table: 'home', arrays: ['translations'], isGlobal: true },
  { table: 'site_settings', arrays: ['translations'], isGlobal: true },
];

/**
 * What was saved before there were drafts is public as it stands: each document becomes published, with one version that
 * says what it says, so that lists and histories know it.
 */
export async function up({ db }: MigrationArgs): Promise<void> {
  for (const each of copied) {
    await db.execute(sql.raw(`UPDATE "${each.table}" SET "_status" = 'published'`));
    await db.execute(sql.raw(copyDocuments(each)));
    for (const array of each.arrays) await db.execute(sql.raw(copyRows(each, array)));
  }
  await db.execute(sql`
    INSERT INTO "_sections_v_version_broadcasts_days" SELECT made.*
      FROM "sections_broadcasts_days" old
      JOIN "_sections_v_version_broadcasts" copy ON copy."_uuid" = old.parent_id::text
      CROSS JOIN LATERAL jsonb_populate_record(NULL::"_sections_v_version_broadcasts_days",
        to_jsonb(old) || jsonb_build_object('id', gen_random_uuid(), 'parent_id', copy.id)) made;
    INSERT INTO "_site_settings_v_version_languages" SELECT made.*
      FROM "site_settings_languages" old CROSS JOIN "_site_settings_v" copy
      CROSS JOIN LATERAL jsonb_populate_record(NULL::"_site_settings_v_version_languages",
        to_jsonb(old) || jsonb_build_object('id', gen_random_uuid(), 'parent_id', copy.id)) made;
    INSERT INTO "_places_v_texts" ("order", parent_id, path, text)
      SELECT old."order", copy.id, 'version.' || old.path, old.text
      FROM "places_texts" old JOIN "_places_v" copy ON copy.parent_id = old.parent_id;
    INSERT INTO "_home_v_rels" ("order", parent_id, path, stories_id, sections_id)
      SELECT old."order", copy.id, 'version.' || old.path, old.stories_id, old.sections_id
      FROM "home_rels" old CROSS JOIN "_home_v" copy;`);
}

export async function down({ db }: MigrationArgs): Promise<void> {
  for (const { table } of copied) await db.execute(sql.raw(`DELETE FROM "_${table}_v"`));
}

/** JSON between the rows, since every table has types of its own for the same choices. */
function copyDocuments({ table }: Copied): string {
  return `
    INSERT INTO "_${table}_v" SELECT made.*
      FROM "${table}" old
      CROSS JOIN LATERAL (SELECT jsonb_object_agg('version_' || key, value) AS content
        FROM jsonb_each(to_jsonb(old) - 'id')) fields
      CROSS JOIN LATERAL jsonb_populate_record(NULL::"_${table}_v", fields.content || jsonb_build_object(
        'id', gen_random_uuid(), 'parent_id', old.id, 'latest', true,
        'created_at', coalesce(old.created_at, now()), 'updated_at', coalesce(old.updated_at, now()))) made`;
}

function copyRows({ table, isGlobal }: Copied, array: string): string {
  const copy = isGlobal ? `CROSS JOIN "_${table}_v" copy` : `JOIN "_${table}_v" copy ON copy.parent_id = old._parent_id`;
  return `
    INSERT INTO "_${table}_v_version_${array}" SELECT made.*
      FROM "${table}_${array}" old ${copy}
      CROSS JOIN LATERAL jsonb_populate_record(NULL::"_${table}_v_version_${array}",
        to_jsonb(old) || jsonb_build_object('id', gen_random_uuid(), '_parent_id', copy.id, '_uuid', old.id)) made`;
}
