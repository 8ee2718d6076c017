import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection } from '../../platform/database/transaction.ts';
import { describeDuty, type StoredDuty } from './describe-duty.ts';
import { closureOf, doneIn, dutiesIn } from './duty-rows.ts';

/** What a unit owes, and how much of it is done. */
export interface UnitDuty {
  /** In words. */
  duty: string;
  minimum: number;
  done: number;
}

/** What one unit owes in a year by all plans in force. */
export async function findUnitDuties(req: PayloadRequest, unit: string, year: number): Promise<UnitDuty[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    WITH RECURSIVE tree AS (SELECT ${unit}::uuid AS unit), ${closureOf(sql`units.id = ${unit}::uuid`)},
      ${dutiesIn(year, sql`p.state = 'issued'`)}, ${doneIn(year)}
    SELECT met.what, met.type, m.name AS "modelType", met.minimum, met.done
      FROM met LEFT JOIN model_types m ON m.id = met.model_type ORDER BY met.what, met.type`);
  return rows.map((row) => ({
    duty: describeDuty(row as unknown as StoredDuty),
    minimum: Number(row.minimum),
    done: Number(row.done),
  }));
}
