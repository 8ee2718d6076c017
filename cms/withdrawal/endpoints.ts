import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { line } from '#contract/text.ts';
import { forgetExemplar, previewForgetting } from './forget.ts';

const body = z.object({ reason: line(1_000), also: z.array(idSchema).default([]) });

/** The right to be forgotten: GET `/api/exemplars/:id/forget` tells what would go, POST takes it off the site. */
export const forgetEndpoints: Endpoint[] = [
  {
    path: '/:id/forget',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      const preview = await previewForgetting(req, readId(req));
      return Response.json(preview, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/forget',
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const asked = body.safeParse(await req.json?.().catch(() => ({})));
      if (!asked.success) throw new APIError('Hãy ghi lý do.', 400, null, true);
      const certificate = await forgetExemplar(req, readId(req), asked.data.reason, asked.data.also);
      return Response.json({ certificate });
    },
  },
];

function requireUser(req: PayloadRequest): void {
  if (!req.user) throw new APIError('Hãy đăng nhập lại.', 401, null, true);
}

function readId(req: PayloadRequest): string {
  const id = idSchema.safeParse(req.routeParams?.id);
  if (!id.success) throw new APIError('Không tìm thấy hồ sơ.', 404, null, true);
  return id.data;
}
