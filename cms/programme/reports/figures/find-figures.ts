import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { fromDay, toDay } from '../../../documents/fields/days.ts';
import type { Report } from '../../../payload-types.ts';
import { getConnection, type Connection } from '../../../platform/database/transaction.ts';
import { getReferenceId } from '../../../platform/relations/reference.ts';
import { liveIn } from '../../duties/duty-rows.ts';
import { getYear, type Period } from '../terms/periods.ts';
import { describeNumber } from '../terms/document-number.ts';
import { figureGroupIds, type FigureGroupId } from './figure-groups.ts';
import { countGroup, sumLines, type FigureLine } from './figure-lines.ts';
import { findUnitLines } from './find-unit-lines.ts';

/** A unit right below, whose signed report is in the sum. */
export interface ReportedPart {
  unit: string;
  /** Id of its report. */
  report: string;
  /** Number and symbol of its report. */
  number: string;
  /** What each group comes to. */
  counts: Record<FigureGroupId, number>;
}

/** The numbers of a report, at one moment. */
export interface ReportFigures {
  /** ISO 8601. */
  asOf: string;
  /** The unit itself and its reported parts. */
  lines: FigureLine[];
  /** The unit itself. */
  own: Record<FigureGroupId, number>;
  parts: ReportedPart[];
  /** Units right below without a signed report of the same period: nothing of them is in the sum. */
  missing: string[];
}

/** The figures of a unit and period as they are now: its own, and those of the signed reports right below it. */
export async function findFigures(req: PayloadRequest, report: Report): Promise<ReportFigures> {
  const connection = await getConnection(req);
  const unit = getReferenceId(report.unit) ?? '';
  const period = readPeriod(report);
  const own = await findUnitLines(connection, unit, period);
  const children = await findChildren(connection, unit, period);
  const signed = await findSigned(req, children, period);
  const parts = children.flatMap(({ id, name }) => {
    const found = signed.get(id);
    if (!found) return [];
    const lines = readFigures(found)?.lines ?? [];
    return [
      { unit: name, report: found.id, number: describeNumber(found), counts: countGroups(lines), lines },
    ];
  });
  return {
    asOf: new Date().toISOString(),
    lines: sumLines([own, ...parts.map(({ lines }) => lines)]),
    own: countGroups(own),
    parts: parts.map(({ unit: name, report: id, number, counts }) => ({
      unit: name,
      report: id,
      number,
      counts,
    })),
    missing: children.filter(({ id }) => !signed.has(id)).map(({ name }) => name),
  };
}

/** The figures that a report was signed with; undefined before. */
export function readFigures({ figures }: Pick<Report, 'figures'>): ReportFigures | undefined {
  return figures ? (figures as unknown as ReportFigures) : undefined;
}

/** First and last day of a report. */
export function readPeriod({ from, to }: Pick<Report, 'from' | 'to'>): Period {
  return { from: toDay(from) ?? '', to: toDay(to) ?? '' };
}

function countGroups(lines: readonly FigureLine[]): Record<FigureGroupId, number> {
  const counts = figureGroupIds.map((group) => [group, countGroup(group, lines)]);
  return Object.fromEntries(counts) as Record<FigureGroupId, number>;
}

async function findChildren(
  connection: Connection,
  unit: string,
  period: Period,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await connection.execute(sql`
    SELECT id, name FROM units WHERE parent_id = ${unit}::uuid AND ${liveIn(getYear(period), 'units')}
    ORDER BY name, id`);
  return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }));
}

/** The newest signed report of each unit for exactly this period, by the unit. */
async function findSigned(
  req: PayloadRequest,
  units: readonly { id: string }[],
  { from, to }: Period,
): Promise<Map<string, Report>> {
  if (units.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: {
      unit: { in: units.map(({ id }) => id) },
      state: { equals: 'signed' },
      from: { equals: fromDay(from) },
      to: { equals: fromDay(to) },
    },
    select: { unit: true, figures: true, number: true, symbol: true, layout: true },
    sort: 'frozenAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map((docs as Report[]).map((report) => [getReferenceId(report.unit) ?? '', report]));
}
