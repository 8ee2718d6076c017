import { APIError, type Endpoint } from 'payload';
import { findLatest } from '../../workflow/run-transition.ts';
import { readJson, requireStory } from '../desk-endpoints.ts';
import { readDesk } from '../desk.ts';
import { findSourceDigest, importBody, importXliff } from './import-xliff.ts';
import { writeXliff } from './write-xliff.ts';

/** `GET /api/stories/:id/xliff` gives a translation to an offline translator, `POST` takes it back. */
export const xliffEndpoints: Endpoint[] = [
  {
    path: '/:id/xliff',
    method: 'get',
    handler: async (req) => {
      const { story } = await findLatest(req, requireStory(req));
      const desk = await readDesk(req, story);
      const xliff = writeXliff(desk, await findSourceDigest(req, desk));
      return new Response(xliff, {
        headers: {
          'Content-Type': 'application/xliff+xml; charset=utf-8',
          'Content-Disposition': `attachment; filename="${story.id}-${story.language}.xlf"`,
          'Cache-Control': 'no-store',
        },
      });
    },
  },
  {
    path: '/:id/xliff',
    method: 'post',
    handler: async (req) => {
      const id = requireStory(req);
      const body = importBody.safeParse(await readJson(req));
      if (!body.success)
        throw new APIError(body.error.issues[0]?.message ?? 'Yêu cầu không hợp lệ.', 400, null, true);
      const { changes, unknown, story } = await importXliff(req, id, body.data);
      return Response.json(
        { changes, unknown, isSaved: Boolean(story) },
        { headers: { 'Cache-Control': 'no-store' } },
      );
    },
  },
];
