import type { Endpoint } from 'payload';
import { z } from 'zod';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { sentTextSchema } from '../versions/sent-text.ts';
import { beginStory } from './begin-story.ts';
import { compareWithLiveProfile } from './live-profile.ts';
import { getProfileFlow } from './profile-flow.ts';

const absent = 'Không tìm thấy hồ sơ.';

const formSchema = z.object({ mine: sentTextSchema });

/**
 * `GET /api/exemplars/:id/flow` tells how far a person is; `POST …/story` begins a text about the person;
 * `POST …/live-changes { mine }` what a form would change of the page, and stores nothing.
 */
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
  {
    path: '/:id/live-changes',
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const { mine } = await parseBody(req, formSchema, 'Thiếu hồ sơ để so với bản trên trang.');
      const changes = await compareWithLiveProfile(req, readId(req, absent), mine);
      return Response.json(changes, { headers: { 'Cache-Control': 'no-store' } });
    },
  },
];
