import { APIError, type PayloadRequest } from 'payload';
import { idSchema } from '#contract/identity.ts';
import type { User } from '../payload-types.ts';

/** Who asks. @throws 401 for nobody */
export function requireUser(req: PayloadRequest): User {
  if (!req.user) throw new APIError('Hãy đăng nhập lại.', 401, null, true);
  return req.user;
}

/** The story of an address `/api/stories/:id/…`. @throws 404 for what is no id */
export function readStoryId(req: PayloadRequest): string {
  const id = idSchema.safeParse(req.routeParams?.id);
  if (!id.success) throw new APIError('Không tìm thấy bài.', 404, null, true);
  return id.data;
}

/** The JSON of a request; an empty object for what is none. */
export async function readBody(req: PayloadRequest): Promise<unknown> {
  try {
    return (await req.json?.()) ?? {};
  } catch {
    return {};
  }
}
