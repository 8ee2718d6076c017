import { sql } from '@payloadcms/db-postgres';
import {
  commitTransaction,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  type PayloadRequest,
} from 'payload';
import type { Story } from '../payload-types.ts';
import { can } from '../access/can.ts';
import type { Permission } from '../access/permissions.ts';
import { getConnection } from '../database/transaction.ts';

/** A story as its editor sees it: the newest version, and which one that is. */
export interface Latest {
  story: Story;
  version: string;
}

/**
 * Runs a transition in one transaction: the row is locked, so that two editors act one after the other; whatever fails
 * undoes all.
 * @throws Forbidden without the permission, NotFound when the user may not read the story
 */
export async function runTransition<T>(
  req: PayloadRequest,
  id: string,
  permission: Permission,
  work: (latest: Latest) => Promise<T>,
): Promise<T> {
  if (!can(req.user, permission)) throw new Forbidden(req.t);
  const isOwn = await initTransaction(req);
  try {
    const connection = await getConnection(req);
    await connection.execute(sql`SELECT id FROM stories WHERE id = ${id}::uuid FOR UPDATE`);
    const result = await work(await findLatest(req, id));
    if (isOwn) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}

/** The newest version of a story that the user may read. */
export async function findLatest(req: PayloadRequest, id: string): Promise<Latest> {
  const story = await req.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const { docs } = await req.payload.findVersions({
    collection: 'stories',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  });
  const version = docs[0]?.id;
  if (!version) throw new NotFound(req.t);
  return { story, version };
}
