import type { PayloadRequest } from 'payload';
import { scopes } from './scopes.ts';
import { accessTable } from './table.ts';

/** Whether the user may change this document, as the table of access says. */
export async function isOwn(
  req: PayloadRequest,
  collection: 'stories' | 'exemplars',
  id: string,
): Promise<boolean> {
  const scope = req.user ? scopes[accessTable[collection].update[req.user.role]](req.user) : false;
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
