import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { idSchema } from '#contract/identity.ts';
import type { Story } from '../payload-types.ts';
import { findLatest } from '../workflow/run-transition.ts';
import { readDesk } from './desk.ts';
import { deskBody, saveDesk } from './save-desk.ts';

/**
 * The translation desk: `GET /api/stories/:id/desk` is a translation beside its source, `POST` saves what its translator
 * did there and answers with the desk as it is then.
 */
export const deskEndpoints: Endpoint[] = [
  {
    path: '/:id/desk',
    method: 'get',
    handler: async (req) => answerDesk(req, (await findLatest(req, requireStory(req))).story),
  },
  {
    path: '/:id/desk',
    method: 'post',
    handler: async (req) => {
      const id = requireStory(req);
      const body = deskBody.safeParse(await readJson(req));
      if (!body.success) {
        throw new APIError(body.error.issues[0]?.message ?? 'Yêu cầu không hợp lệ.', 400, null, true);
      }
      return answerDesk(req, await saveDesk(req, id, body.data));
    },
  },
];

/** Id of the story in the address. @throws APIError for nobody and for no id */
export function requireStory(req: PayloadRequest): string {
  if (!req.user) throw new APIError('Hãy đăng nhập lại.', 401, null, true);
  const id = idSchema.safeParse(req.routeParams?.id);
  if (!id.success) throw new APIError('Không tìm thấy bài.', 404, null, true);
  return id.data;
}

async function answerDesk(req: PayloadRequest, story: Story): Promise<Response> {
  return Response.json(await readDesk(req, story), { headers: { 'Cache-Control': 'no-store' } });
}

/** @throws APIError for a body that is no JSON */
export async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.();
  } catch {
    throw new APIError('Yêu cầu không phải là JSON.', 400, null, true);
  }
}
