import type { Endpoint, PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { findLatest } from '../transition/run-transition.ts';
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
    handler: async (req) => {
      requireUser(req);
      return answerDesk(req, (await findLatest(req, readId(req))).story);
    },
  },
  {
    path: '/:id/desk',
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const id = readId(req);
      const body = await parseBody(req, deskBody);
      return answerDesk(req, await saveDesk(req, id, body));
    },
  },
];

async function answerDesk(req: PayloadRequest, story: Story): Promise<Response> {
  return Response.json(await readDesk(req, story), { headers: { 'Cache-Control': 'no-store' } });
}
