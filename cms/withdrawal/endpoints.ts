import type { Endpoint } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { line } from '#contract/text.ts';
import { parseBody, readId, requireUser } from '../rest/read-request.ts';
import { forgetExemplar, previewForgetting } from './forget.ts';

const body = z.object({ reason: line(1_000), also: z.array(idSchema).default([]) });

const missing = 'Không tìm thấy hồ sơ.';

/** The right to be forgotten: GET `/api/exemplars/:id/forget` tells what would go, POST takes it off the site. */
export const forgetEndpoints: Endpoint[] = [
  {
    path: '/:id/forget',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      const preview = await previewForgetting(req, readId(req, missing));
      return Response.json(preview, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/forget',
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const { reason, also } = await parseBody(req, body, 'Hãy ghi lý do.');
      const certificate = await forgetExemplar(req, readId(req, missing), reason, also);
      return Response.json({ certificate });
    },
  },
];
