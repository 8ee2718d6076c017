import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { getConnection } from '../../platform/database/transaction.ts';

/** No tree of units is deeper; a ring, which nothing should have made, ends here. */
export const deepestTree = 12;

/** Begins a query of `above (id, steps)`: a unit, and those over it, each with how far up it is. */
export const withAbove = (unit: string) => sql`
  WITH RECURSIVE above AS (
    SELECT id, parent_id, 0 AS steps FROM units WHERE id = ${unit}::uuid
    UNION ALL
    SELECT u.id, u.parent_id, above.steps + 1 FROM above JOIN units u ON u.id = above.parent_id
      WHERE above.steps < ${deepestTree}
  )`;

/** Whether a unit is this one, or stands below it. */
export async function isInTree(req: PayloadRequest, unit: string, root: string): Promise<boolean> {
  if (unit === root) return true;
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    ${withAbove(unit)} SELECT 1 FROM above WHERE id = ${root}::uuid LIMIT 1`);
  return rows.length > 0;
}

/** Ids of a unit and of all that stand below it. */
export async function listTree(req: PayloadRequest, root: string): Promise<string[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    WITH RECURSIVE tree AS (
      SELECT id, 0 AS steps FROM units WHERE id::text = ${root}
      UNION
      SELECT u.id, tree.steps + 1 FROM tree JOIN units u ON u.parent_id = tree.id WHERE tree.steps < ${deepestTree}
    )
    SELECT DISTINCT id FROM tree`);
  return rows.map(({ id }) => String(id));
}
