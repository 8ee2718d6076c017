import type { PayloadRequest } from 'payload';

/** Name of a user as colleagues know it; who may read the text may know who wrote it. */
export async function findUserName(req: PayloadRequest, id: string | null | undefined): Promise<string> {
  return id ? ((await findUserNames(req, [id])).get(id) ?? formerUser) : systemName;
}

/** Names of these users by id; one whose account is gone is left out. */
export async function findUserNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}

const formerUser = 'một tài khoản đã xóa';
const systemName = 'hệ thống';
