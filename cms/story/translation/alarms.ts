import { sql } from '@payloadcms/db-postgres';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { goneStates, isIn } from '../../checks/states.ts';
import type { Story } from '../../payload-types.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { alarmTable } from './alarm-table.ts';
import { compareWithSource, findSeverity, type Comparison } from './compare.ts';
import type { Severity } from './fact-changes.ts';

/** Why a translation needs its translator, the gravest first. */
export const alarmSeverities = ['withdrawn', 'facts', 'wording', 'source'] as const;
export type AlarmSeverity = (typeof alarmSeverities)[number];

export const alarmNames = {
  withdrawn: 'Bài gốc đã gỡ, bản dịch còn trên trang',
  facts: 'Bản gốc đổi số liệu, tên, ngày, nơi hoặc liên kết',
  wording: 'Bản gốc đổi cách viết',
  source: 'Bản nguồn cũng đang theo bản cũ',
} as const satisfies Record<AlarmSeverity, string>;

export interface Alarm {
  translation: string;
  severity: AlarmSeverity;
  changes: number;
  since: string;
}

const table = sql.identifier(alarmTable);

/** Hook: a save may make translations of the same story stale, or mend them. */
export const watchTranslations: CollectionAfterChangeHook<Story> = async ({ doc, req }) => {
  for (const translation of await findTranslations(req, getReferenceId(doc.translationOf) ?? doc.id)) {
    await renewAlarm(req, translation);
  }
  return doc;
};

/** Hook: a text that is gone needs nobody. */
export const forgetAlarm: CollectionAfterDeleteHook<Story> = async ({ id, req }) => {
  await clearAlarm(req, String(id));
};

/** Every alarm, the gravest first, then the oldest. */
export async function findAlarms(req: PayloadRequest): Promise<Alarm[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    SELECT translation_id, severity, changes, since FROM ${table}
    ORDER BY array_position(ARRAY['withdrawn', 'facts', 'wording', 'source'], severity), since, translation_id`);
  return rows.map((row) => ({
    translation: String(row.translation_id),
    severity: row.severity as AlarmSeverity,
    changes: Number(row.changes),
    since: new Date(row.since as string | Date).toISOString(),
  }));
}

async function findTranslations(req: PayloadRequest, original: string): Promise<Story[]> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { translationOf: { equals: original } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
}

async function renewAlarm(req: PayloadRequest, story: Story): Promise<void> {
  const comparison = isAtRest(story) ? undefined : await compareWithSource(req, story);
  const severity = comparison && findAlarm(story, comparison);
  if (!severity) return clearAlarm(req, story.id);
  const { base, changes } = comparison;
  const connection = await getConnection(req);
  await connection.execute(sql`
    INSERT INTO ${table} AS alarm (translation_id, source_id, severity, changes, since)
    VALUES (${story.id}::uuid, ${base.source}::uuid, ${severity}, ${changes.length}, clock_timestamp())
    ON CONFLICT (translation_id) DO UPDATE SET source_id = excluded.source_id, severity = excluded.severity,
      changes = excluded.changes`);
}

/** A translation that was itself taken off the site or archived waits for nobody. */
function isAtRest({ state, onSite }: Story): boolean {
  return !onSite && isIn(goneStates, state);
}

function findAlarm({ onSite }: Story, comparison: Comparison): AlarmSeverity | undefined {
  if (comparison.isSourceWithdrawn && onSite) return 'withdrawn';
  const severity: Severity | undefined = findSeverity(comparison);
  return severity ?? (comparison.isSourceStale ? 'source' : undefined);
}

async function clearAlarm(req: PayloadRequest, translation: string): Promise<void> {
  const connection = await getConnection(req);
  await connection.execute(sql`DELETE FROM ${table} WHERE translation_id = ${translation}::uuid`);
}
