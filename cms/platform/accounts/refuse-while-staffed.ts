import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../refusals/refusal.ts';

/** Hook: a unit with accounts is not deleted; an editor who lost his unit would answer for all of them. */
export const refuseWhileStaffed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { unit: { equals: id } },
    select: { name: true },
    depth: 0,
    limit: 5,
    overrideAccess: true,
    req,
  });
  if (docs.length === 0) return;
  const names = docs.map(({ name }) => `“${name}”`).join(', ');
  throw refusal(
    409,
    `Không xóa được đơn vị này vì còn tài khoản thuộc đơn vị: ${names}. Hãy chuyển các tài khoản ấy trước.`,
  );
};
