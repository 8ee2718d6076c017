import type { Endpoint } from 'payload';
import { findQueue } from './find-queues.ts';
import { requireUser } from '../../platform/rest/read-request.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** `GET /api/stories/queue/<id>`: what waits in a queue, for the role of whoever asks. */
export const queueEndpoint: Endpoint = {
  path: '/queue/:queue',
  method: 'get',
  handler: async (req) => {
    requireUser(req);
    const queue = await findQueue(req, String(req.routeParams?.queue ?? ''));
    if (!queue) throw refusal(404, 'Không có hàng đợi này cho vai trò của bạn.');
    return Response.json(queue, { headers: { 'Cache-Control': 'no-store' } });
  },
};
