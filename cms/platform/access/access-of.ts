import type { Access } from 'payload';
import type { User } from '../../payload-types.ts';
import { scopes, within, withinVersions } from './scopes.ts';
import { accessTable, type Operation, type TableSlug } from './table.ts';

/** The access rules of a collection or global, as its row of the table says. */
export function accessOf(slug: TableSlug): Record<Operation | 'readVersions', Access> {
  const scope = (operation: Operation) => (user: User) =>
    scopes[accessTable[slug][operation][user.role]](user);
  // What is to be created is no document yet; who may create only some is checked by the collection's hooks.
  const create = (user: User) => accessTable[slug].create[user.role] !== 'none';
  return {
    read: within(scope('read')),
    readVersions: withinVersions(scope('read')),
    create: within(create),
    update: within(scope('update')),
    delete: within(scope('delete')),
  };
}

/** The rules of a global. */
export function globalAccessOf(slug: TableSlug): Record<'read' | 'readVersions' | 'update', Access> {
  const { read, readVersions, update } = accessOf(slug);
  return { read, readVersions, update };
}
