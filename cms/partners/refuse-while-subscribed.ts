import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../platform/refusals/refusal.ts';

/** Hook: a section that partners asked for stays; without it they would be told of every section. */
export const refuseWhileSubscribed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'partners',
    where: { sections: { in: [String(id)] } },
    depth: 0,
    limit: 3,
    overrideAccess: true,
    req,
  });
  if (docs.length === 0) return;
  const names = docs.map(({ name }) => `“${name}”`).join(', ');
  throw refusal(
    409,
    `Đối tác ${names} đang nhận tin của chuyên mục này. Hãy bỏ nó ở trang của đối tác trước.`,
  );
};
