import type { PayloadRequest, Where } from 'payload';
import { scopes } from './scopes.ts';
import { accessTable } from './table.ts';

export type Owned =
  | 'stories'
  | 'exemplars'
  | 'plans'
  | 'registrations'
  | 'nominations'
  | 'reviews'
  | 'evaluations'
  | 'reports'
  | 'recognitions'
  | 'proposals'
  | 'holds';

/** Which documents the user may change, as the table of access says. */
export function getOwn({ user }: Pick<PayloadRequest, 'user'>, collection: Owned): boolean | Where {
  return user ? scopes[accessTable[collection].update[user.role]](user) : false;
}

/** Whether the user may change this document. */
export async function isOwn(req: PayloadRequest, collection: Owned, id: string): Promise<boolean> {
  const scope = getOwn(req, collection);
  if (typeof scope === 'boolean') return scope;
  const { totalDocs } = await req.payload.find({
    collection,
    where: { and: [{ id: { equals: id } }, scope] },
    draft: true,
    depth: 0,
    limit: 1,
    select: { updatedAt: true },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}
