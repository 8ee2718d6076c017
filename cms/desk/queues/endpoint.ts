import type { Endpoint } from 'payload';
import { findQueue, findQueues } from './find-queues.ts';
import { requireUser } from '../../platform/rest/read-request.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** How much waits in a queue, as the menu shows it. */
export interface WaitingCount {
  id: string;
  title: string;
  total: number;
}

const fresh = { headers: { 'Cache-Control': 'no-store' } };

/**
 * `GET /api/stories/queue/<id>`: what waits in a queue, for the role of whoever asks. `GET /api/stories/queues`: where
 * something waits for him, and how much.
 */
export const queueEndpoints: Endpoint[] = [
  {
    path: '/queue/:queue',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      const queue = await findQueue(req, String(req.routeParams?.queue ?? ''));
      if (!queue) throw refusal(404, 'Không có hàng đợi này cho vai trò của bạn.');
      return Response.json(queue, fresh);
    },
  },
  {
    path: '/queues',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      const waiting = (await findQueues(req))
        .filter(({ total, isTechnical }) => total > 0 && !isTechnical)
        .map(({ id, title, total }): WaitingCount => ({ id, title, total }));
      return Response.json(waiting, fresh);
    },
  },
];
