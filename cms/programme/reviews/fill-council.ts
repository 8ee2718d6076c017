import type { PayloadRequest } from 'payload';
import { idSchema } from '#contract/identity.ts';
import type { Review } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

type Council = NonNullable<Review['council']>;
type Refuse = (path: string, message: string) => Error;

/** The council with the names of those who have an account; nobody sits in it twice. */
export async function fillCouncil(req: PayloadRequest, council: Council, refuse: Refuse): Promise<Council> {
  const ids = council.flatMap(({ person }) => idSchema.safeParse(getReferenceId(person)).data ?? []);
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const known = new Map(docs.map((user) => [user.id, user]));
  const seen = new Set<string>();
  return council.map((row, index) => {
    const id = getReferenceId(row.person);
    const user = id === undefined ? undefined : known.get(id);
    if (id !== undefined && !user) throw refuse(`council.${index}.person`, 'Không tìm thấy tài khoản này.');
    const name = row.name?.trim() || user?.name || '';
    if (!name) throw refuse(`council.${index}.name`, 'Chọn tài khoản, hoặc ghi họ tên.');
    if (user && !can(user, 'review.vote'))
      throw refuse(`council.${index}.person`, `“${user.name}” là kiểm soát viên nên không ngồi hội đồng.`);
    if (id !== undefined && seen.has(id))
      throw refuse(`council.${index}.person`, `“${name}” có hai lần trong hội đồng.`);
    if (id !== undefined) seen.add(id);
    return { ...row, name };
  });
}
