import { sql } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { getConnection, type Connection } from '../../platform/database/transaction.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { isBound } from '../reach/keep-in-reach.ts';
import { deepestTree, isInTree } from '../reach/is-in-tree.ts';
import { findBoardRows, type BoardRow } from './board-rows.ts';

export interface BoardQuestion {
  year: number;
  /** Id of the unit whose parts are shown; without one, the uppermost that the user sees. */
  unit?: string | undefined;
  /** Id of a cluster: its members, in the place of the parts of a unit. */
  cluster?: string | undefined;
}

export interface Named {
  id: string;
  name: string;
}

export interface Board {
  /** Units above and the shown one, as far as the user sees them, from the top. */
  path: Named[];
  /** The shown unit by itself; undefined for the uppermost and for clusters. */
  own: BoardRow | undefined;
  rows: BoardRow[];
  clusters: Named[];
}

/**
 * Who owes what, and who has done it: the parts of a unit, each with all that stands below it. A focal person sees the own
 * unit; the office its unit and those below it; others everything.
 * @returns undefined where the user sees nothing of what is asked
 */
export async function findBoard(req: PayloadRequest, question: BoardQuestion): Promise<Board | undefined> {
  const { user } = req;
  if (!user || !can(user, 'duty.read')) return undefined;
  const home = isBound(user) ? getReferenceId(user.unit) : undefined;
  const unit = question.unit ?? home;
  if (isBound(user) && !(unit && home && (await mayLookAt(req, user, unit, home)))) return undefined;
  const connection = await getConnection(req);
  const { year, cluster } = question;
  const isAlone = user.role === 'focal';
  const own = unit
    ? (await findBoardRows(connection, year, sql`units.id = ${unit}::uuid`, true))[0]
    : undefined;
  const parts = isAlone
    ? sql`FALSE`
    : cluster
      ? membersOf(cluster, home)
      : unit
        ? sql`units.parent_id = ${unit}::uuid`
        : sql`units.parent_id IS NULL`;
  return {
    path: unit ? await findPath(connection, unit, home) : [],
    own: cluster ? undefined : own,
    rows: isAlone ? [] : await findBoardRows(connection, year, parts, Boolean(cluster)),
    clusters: isAlone ? [] : await findClusters(connection, year),
  };
}

async function mayLookAt(req: PayloadRequest, { role }: User, unit: string, home: string): Promise<boolean> {
  return role === 'focal' ? unit === home : isInTree(req, unit, home);
}

/** Members of a cluster, as far as they stand below the user's unit. */
function membersOf(cluster: string, home: string | undefined) {
  const members = sql`units.id IN (
    SELECT units_id FROM clusters_rels WHERE parent_id = ${cluster}::uuid AND path = 'members')`;
  if (!home) return members;
  return sql`${members} AND units.id IN (
    WITH RECURSIVE below AS (
      SELECT id, 0 AS steps FROM units AS root WHERE root.id = ${home}::uuid
      UNION ALL SELECT u.id, below.steps + 1 FROM below JOIN units u ON u.parent_id = below.id
        WHERE below.steps < ${deepestTree}
    ) SELECT id FROM below)`;
}

/** The way down to a unit, from the user's own or from the top. */
async function findPath(connection: Connection, unit: string, home: string | undefined): Promise<Named[]> {
  const { rows } = await connection.execute(sql`
    WITH RECURSIVE above AS (
      SELECT id, name, parent_id, 0 AS steps FROM units WHERE id = ${unit}::uuid
      UNION ALL
      SELECT u.id, u.name, u.parent_id, above.steps + 1 FROM above JOIN units u ON u.id = above.parent_id
        WHERE above.steps < ${deepestTree} AND above.id IS DISTINCT FROM ${home ?? null}::uuid
    )
    SELECT id, name FROM above ORDER BY steps DESC`);
  return rows.map(toNamed);
}

async function findClusters(connection: Connection, year: number): Promise<Named[]> {
  const { rows } = await connection.execute(
    sql`SELECT id, name FROM clusters WHERE year = ${year} ORDER BY name LIMIT 200`,
  );
  return rows.map(toNamed);
}

function toNamed({ id, name }: Record<string, unknown>): Named {
  return { id: String(id), name: String(name ?? '') };
}
