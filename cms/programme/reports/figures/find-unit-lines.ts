import { sql } from '@payloadcms/db-postgres';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { recognitionLevelNames, recognitionLevels } from '#contract/exemplar.ts';
import { getLanguage, type LanguageCode } from '#contract/languages.ts';
import { recognitionOccasionNames } from '../../../documents/fields/recognition-occasion.ts';
import type { Connection } from '../../../platform/database/transaction.ts';
import { findBoardRows } from '../../board/board-rows.ts';
import { nominationStateNames } from '../../nominations/nomination-states.ts';
import { getBounds, getYear, type Period } from '../terms/periods.ts';
import { shareWords, type FigureGroupId } from './figure-groups.ts';
import type { FigureLine } from './figure-lines.ts';

/** Finds figures of one kind for one unit alone, without those below it. */
type FigureSource = (connection: Connection, unit: string, period: Period) => Promise<FigureLine[]>;

/** Where figures come from. What a later subject counts is one source more here, and its group in `figure-groups.ts`. */
const sources: readonly FigureSource[] = [
  findRegistered,
  findRecognised,
  findRewardedHigher,
  findPublished,
  findNominations,
  findEvidence,
  findDuties,
];

/** All figures of one unit alone. */
export async function findUnitLines(
  connection: Connection,
  unit: string,
  period: Period,
): Promise<FigureLine[]> {
  const lines: FigureLine[] = [];
  for (const find of sources) lines.push(...(await find(connection, unit, period)));
  return lines;
}

/** Registrations that are accepted, by the day on which they were last. */
async function findRegistered(connection: Connection, unit: string, period: Period): Promise<FigureLine[]> {
  const { start, end } = getBounds(period);
  const { rows } = await connection.execute(sql`
    SELECT type, count(*)::int AS n FROM (
      SELECT r.type::text AS type, coalesce(
          (SELECT max((step ->> 'at')::timestamptz)
            FROM jsonb_path_query(r.history, '$[*] ? (@.to == "accepted")') AS step), r.created_at) AS at
        FROM registrations r WHERE r.unit_id = ${unit}::uuid AND r.state = 'accepted'
    ) AS accepted WHERE at >= ${start}::timestamptz AND at < ${end}::timestamptz GROUP BY type`);
  return rows.map(({ type, n }) => ({
    group: 'registered',
    of: [exemplarTypeNames[type as keyof typeof exemplarTypeNames]],
    count: Number(n),
  }));
}

/** Awards that were confirmed and still stand. */
async function findRecognised(connection: Connection, unit: string, period: Period): Promise<FigureLine[]> {
  const { start, end } = getBounds(period);
  const { rows } = await connection.execute(sql`
    SELECT x.level::text AS level, x.occasion::text AS occasion, count(*)::int AS n
      FROM recognitions x WHERE x.unit_id = ${unit}::uuid AND x.state = 'confirmed'
        AND x.date >= ${start}::timestamptz AND x.date < ${end}::timestamptz
      GROUP BY 1, 2`);
  return rows.map(({ level, occasion, n }) => ({
    group: 'recognised',
    of: [
      recognitionLevelNames[level as keyof typeof recognitionLevelNames],
      occasion ? recognitionOccasionNames[occasion as keyof typeof recognitionOccasionNames] : 'Chưa ghi',
    ],
    count: Number(n),
  }));
}

/** Exemplars that got awards, and those of them whose award is of a higher level than one that they had. */
async function findRewardedHigher(
  connection: Connection,
  unit: string,
  period: Period,
): Promise<FigureLine[]> {
  const { start, end } = getBounds(period);
  const levels = sql.raw(`ARRAY[${recognitionLevels.map((level) => `'${level}'`).join(', ')}]`);
  const { rows } = await connection.execute(sql`
    WITH awards AS (
      SELECT x.exemplar_id AS exemplar, x.date, array_position(${levels}, x.level::text) AS rank
        FROM recognitions x WHERE x.unit_id = ${unit}::uuid AND x.state = 'confirmed'
    )
    SELECT count(DISTINCT a.exemplar)::int AS rewarded, (count(DISTINCT a.exemplar) FILTER (WHERE EXISTS (
        SELECT FROM awards former WHERE former.exemplar = a.exemplar AND former.date < a.date
          AND former.rank < a.rank)))::int AS higher
      FROM awards a WHERE a.date >= ${start}::timestamptz AND a.date < ${end}::timestamptz`);
  return toShares('exemplars', [rows[0]?.rewarded, rows[0]?.higher]);
}

/** What is on the site and went there in the period: the unit's own, and what names no unit but stands in its sections. */
async function findPublished(connection: Connection, unit: string, period: Period): Promise<FigureLine[]> {
  const { start, end } = getBounds(period);
  const { rows } = await connection.execute(sql`
    SELECT s.format IN ('audio', 'video') AS "isBroadcast", coalesce(outlet.name, 'Tòa soạn') AS outlet,
        coalesce(section.name, '') AS section, s.language::text AS language, count(*)::int AS n
      FROM stories s LEFT JOIN sections section ON section.id = s.section_id
        LEFT JOIN units outlet ON outlet.id = section.owner_id
      WHERE s.on_site AND s.published_at >= ${start}::timestamptz AND s.published_at < ${end}::timestamptz
        AND coalesce(s.unit_id, section.owner_id) = ${unit}::uuid
      GROUP BY 1, 2, 3, 4`);
  return rows.map(({ isBroadcast, outlet, section, language, n }) => ({
    group: isBroadcast ? 'broadcasts' : 'stories',
    of: [String(outlet), String(section), getLanguage(language as LanguageCode).name],
    count: Number(n),
  }));
}

/** What citizens sent to the unit, by how it stands. */
async function findNominations(connection: Connection, unit: string, period: Period): Promise<FigureLine[]> {
  const { start, end } = getBounds(period);
  const { rows } = await connection.execute(sql`
    SELECT state::text AS state, count(*)::int AS n FROM nominations
      WHERE unit_id = ${unit}::uuid
        AND received_at >= ${start}::timestamptz AND received_at < ${end}::timestamptz
      GROUP BY state`);
  return rows.map(({ state, n }) => ({
    group: 'nominations',
    of: [nominationStateNames[state as keyof typeof nominationStateNames]],
    count: Number(n),
  }));
}

/** Public profiles, and those that say which criteria are met by what evidence. */
async function findEvidence(connection: Connection, unit: string): Promise<FigureLine[]> {
  const { rows } = await connection.execute(sql`
    SELECT count(*)::int AS profiles, (count(*) FILTER (WHERE EXISTS (
        SELECT FROM exemplars_criteria c WHERE c._parent_id = e.id)))::int AS proven
      FROM exemplars e WHERE e.unit_id = ${unit}::uuid AND e._status = 'published'`);
  return toShares('evidence', [rows[0]?.profiles, rows[0]?.proven]);
}

/** Whether the unit has a plan and criteria of its own, and how much of its duties of the year is missing. */
async function findDuties(connection: Connection, unit: string, period: Period): Promise<FigureLine[]> {
  const [row] = await findBoardRows(connection, getYear(period), sql`units.id = ${unit}::uuid`, true);
  if (!row) return toShares('units', [0, 0, 0, 0]);
  const { units, withPlan, withCriteria, behind, missing, name } = row;
  const lines = toShares('units', [units, withPlan, withCriteria, behind]);
  return missing > 0 ? [...lines, { group: 'behind', of: [name], count: missing }] : lines;
}

function toShares(group: FigureGroupId & keyof typeof shareWords, counts: readonly unknown[]): FigureLine[] {
  return shareWords[group].map((word, index) => ({ group, of: [word], count: Number(counts[index] ?? 0) }));
}
