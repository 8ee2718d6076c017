import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection } from '../../platform/database/transaction.ts';
import { closureOf, dutiesIn } from './duty-rows.ts';
import { describeDuty, type StoredDuty } from './describe-duty.ts';

/** What one unit owes by a plan. */
export interface PlanDuty {
  unit: string;
  /** In words. */
  duty: string;
  minimum: number;
}

const mostRows = 500;

/** Who owes what by a plan in a year, whether it is in force already or not. */
export async function findPlanDuties(
  req: PayloadRequest,
  plan: string,
  year: number,
): Promise<{ duties: PlanDuty[]; total: number }> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    WITH RECURSIVE ${closureOf(sql`TRUE`)}, ${dutiesIn(year, sql`p.id = ${plan}::uuid`)}
    SELECT u.name AS unit, d.what, d.type, m.name AS "modelType", d.minimum, count(*) OVER ()::int AS total
      FROM duties d JOIN units u ON u.id = d.unit LEFT JOIN model_types m ON m.id = d.model_type
      ORDER BY u.name, d.what, d.type LIMIT ${mostRows}`);
  return {
    duties: rows.map((row) => ({
      unit: String(row.unit),
      duty: describeDuty(row as unknown as StoredDuty),
      minimum: Number(row.minimum),
    })),
    total: Number(rows[0]?.total ?? 0),
  };
}
