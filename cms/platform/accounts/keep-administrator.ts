import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import type { User } from '../../payload-types.ts';
import { lockName } from '../database/locks.ts';
import { getConnection } from '../database/transaction.ts';
import { refusal } from '../refusals/refusal.ts';

const message = 'Đây là quản trị duy nhất. Hãy trao vai trò quản trị cho một người khác trước.';

/** Hook: the last administrator does not lose the role. */
export const keepLastAdministrator: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const loses =
    operation === 'update' && originalDoc?.role === 'administrator' && data.role !== 'administrator';
  if (loses && (await countOthers(req, String(originalDoc.id))) === 0) throw refusal(409, message);
  return data;
};

/** Hook: the last administrator is not deleted. */
export const refuseLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req });
  if (user.role !== 'administrator') return;
  if ((await countOthers(req, String(id))) === 0) throw refusal(409, message);
};

/** Two who would take the role from each other at the same moment do so one after the other. */
async function countOthers(req: PayloadRequest, id: string): Promise<number> {
  await lockName(await getConnection(req), 'cms/administrators');
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
    overrideAccess: true,
    req,
  });
  return totalDocs;
}
