import type { Endpoint } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { line } from '#contract/text.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { forgetExemplar, previewForgetting } from './forget.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Names by which a person is also known, between commas. */
export const namesSchema = z
  .string()
  .max(1_000, 'Dài quá 1.000 ký tự.')
  .default('')
  .transform((text) => text.split(',').filter((name) => name.trim()));

const ids = z.array(idSchema).max(1_000).default([]);
const body = z.object({ reason: line(1_000), also: ids, papers: ids, names: namesSchema });

const missing = 'Không tìm thấy hồ sơ.';

/** The right to be forgotten: GET `/api/exemplars/:id/forget?names=…` tells what would go, POST takes it off the site. */
export const forgetEndpoints: Endpoint[] = [
  {
    path: '/:id/forget',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      const names = namesSchema.safeParse(req.searchParams.get('names') ?? '');
      if (!names.success) throw refusal(400, `Tên khác: ${names.error.issues[0]?.message}`);
      const preview = await previewForgetting(req, readId(req, missing), names.data);
      return Response.json(preview, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/forget',
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const { reason, also, papers, names } = await parseBody(req, body, 'Hãy ghi lý do.');
      const certificate = await forgetExemplar(req, readId(req, missing), reason, also, papers, names);
      return Response.json({ certificate });
    },
  },
];
