import type { Endpoint } from 'payload';
import { findLatest } from '../../transition/run-transition.ts';
import { attachment } from '../../../platform/rest/attachment.ts';
import { parseBody, readId, requireUser } from '../../../platform/rest/read-request.ts';
import { readDesk } from '../desk.ts';
import { findSourceDigest, importBody, importXliff } from './import-xliff.ts';
import { writeXliff } from './write-xliff.ts';

/** `GET /api/stories/:id/xliff` gives a translation to an offline translator, `POST` takes it back. */
export const xliffEndpoints: Endpoint[] = [
  {
    path: '/:id/xliff',
    method: 'get',
    handler: async (req) => {
      requireUser(req);
      const { story } = await findLatest(req, readId(req));
      const desk = await readDesk(req, story);
      const xliff = writeXliff(desk, await findSourceDigest(req, desk));
      return toXliffResponse(xliff, `${story.id}-${story.language}`);
    },
  },
  {
    path: '/:id/xliff',
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const id = readId(req);
      const body = await parseBody(req, importBody);
      const { changes, unknown, story } = await importXliff(req, id, body);
      return Response.json(
        { changes, unknown, isSaved: Boolean(story) },
        { headers: { 'Cache-Control': 'no-store' } },
      );
    },
  },
];

/** A file to be kept under that name, which gets its ending here. */
export function toXliffResponse(xliff: string, name: string): Response {
  return new Response(xliff, {
    headers: {
      'Content-Type': 'application/xliff+xml; charset=utf-8',
      'Content-Disposition': attachment(`${name}.xlf`),
      'Cache-Control': 'no-store',
    },
  });
}
