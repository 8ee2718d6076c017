import type { Endpoint } from 'payload';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { readId, requireUser } from '../../platform/rest/read-request.ts';
import { beginStory } from './begin-story.ts';
import { getProfileFlow } from './profile-flow.ts';

const absent = 'Không tìm thấy hồ sơ.';

/** `GET /api/exemplars/:id/flow` tells how far a person is; `POST …/story` begins a text about the person. */
export const profileEndpoints: Endpoint[] = [
  {
    path: '/:id/flow',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      const flow = await getProfileFlow(req, readId(req, absent));
      return Response.json(flow, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
  {
    path: '/:id/story',
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const exemplar = readId(req, absent);
      return Response.json({ id: await runInTransaction(req, () => beginStory(req, exemplar)) });
    },
  },
];
