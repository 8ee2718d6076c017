import { APIError, type Endpoint } from 'payload';
import { findQueue } from './find-queues.ts';

/** `GET /api/stories/queue/<id>`: what waits in a queue, for the role of whoever asks. */
export const queueEndpoint: Endpoint = {
  path: '/queue/:queue',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Hãy đăng nhập lại.', 401, null, true);
    const queue = await findQueue(req, String(req.routeParams?.queue ?? ''));
    if (!queue) throw new APIError('Không có hàng đợi này cho vai trò của bạn.', 404, null, true);
    return Response.json(queue, { headers: { 'Cache-Control': 'no-store' } });
  },
};
