import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import { permissions } from '../../platform/access/permissions.ts';
import { getConnection } from '../../platform/database/transaction.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { deepestTree, isInTree, withAbove } from '../reach/is-in-tree.ts';

/** Units with somebody who may move proposals. */
const manned = sql`SELECT unit_id FROM users WHERE unit_id IS NOT NULL
  AND role::text IN (SELECT jsonb_array_elements_text(${JSON.stringify(permissions['proposal.move'])}::jsonb))`;

/**
 * The unit that stands in for one in which nobody has an account: the nearest above it in which somebody has.
 * @returns undefined where the unit needs none, or there is none
 */
export async function findStandIn(req: PayloadRequest, unit: string): Promise<string | undefined> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    ${withAbove(unit)} SELECT id FROM above WHERE id IN (${manned}) ORDER BY steps LIMIT 1`);
  const nearest = rows[0] && String(rows[0].id);
  return nearest === unit ? undefined : nearest;
}

/** Ids of the units for which this one stands in. */
export async function listStoodInFor(req: PayloadRequest, unit: string): Promise<string[]> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(sql`
    WITH RECURSIVE below AS (
      SELECT id, 0 AS steps FROM units WHERE id::text = ${unit}
      UNION
      SELECT u.id, below.steps + 1 FROM below JOIN units u ON u.parent_id = below.id
        WHERE below.steps < ${deepestTree} AND u.id NOT IN (${manned})
    )
    SELECT DISTINCT id FROM below WHERE id::text <> ${unit}`);
  return rows.map(({ id }) => String(id));
}

/** Whether the user does what a unit without an account cannot: people of its stand-in, and the office above that. */
export async function mayStandIn(req: PayloadRequest, unit: string): Promise<boolean> {
  const home = getReferenceId(req.user?.unit);
  const standIn = home ? await findStandIn(req, unit) : undefined;
  if (!home || !standIn) return false;
  return home === standIn || (req.user?.role === 'emulation' && isInTree(req, standIn, home));
}
