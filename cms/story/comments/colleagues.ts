import type { PayloadRequest } from 'payload';
import { storiesToRead } from '../../platform/access/scopes.ts';
import type { User } from '../../payload-types.ts';

/** Who can be asked about a text. */
export interface Colleague {
  id: string;
  name: string;
}

/** Everybody who may read a story, by name. */
export async function findColleagues(req: PayloadRequest, story: string): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    sort: 'name',
    overrideAccess: true,
    req,
  });
  const may = await Promise.all(docs.map((user) => mayRead(req, user, story)));
  return docs.filter((_, index) => may[index]).map(({ id, name }) => ({ id, name }));
}

async function mayRead(req: PayloadRequest, user: User, story: string): Promise<boolean> {
  const scope = storiesToRead(user);
  if (typeof scope === 'boolean') return scope;
  const { totalDocs } = await req.payload.count({
    collection: 'stories',
    where: { and: [{ id: { equals: story } }, scope] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}
