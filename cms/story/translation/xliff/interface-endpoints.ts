import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import type { InterfaceText } from '../../../payload-types.ts';
import { parseBody, readId, requireUser } from '../../../platform/rest/read-request.ts';
import { readInterfaceXliff, writeInterfaceXliff } from './interface-xliff.ts';
import { largestXliff } from './import-xliff.ts';
import { toXliffResponse } from './xliff-endpoints.ts';

const readBody = z.object({ xliff: largestXliff });

/**
 * `GET /api/interface-texts/:id/xliff` gives the words of a language to an offline translator; `POST` reads what came
 * back and writes nothing: the form takes the words, and somebody saves them.
 */
export const interfaceXliffEndpoints: Endpoint[] = [
  {
    path: '/:id/xliff',
    method: 'get',
    handler: async (req) => {
      const list = await findList(req);
      return toXliffResponse(writeInterfaceXliff(list), `giao-dien-${list.language}`);
    },
  },
  {
    path: '/:id/xliff',
    method: 'post',
    handler: async (req) => {
      const list = await findList(req);
      const { xliff } = await parseBody(req, readBody);
      return Response.json(readInterfaceXliff(list, xliff), { headers: { 'Cache-Control': 'no-store' } });
    },
  },
];

/** The newest draft of the list that is asked for. @throws 401, 403, 404 */
function findList(req: PayloadRequest): Promise<InterfaceText> {
  const user = requireUser(req);
  return req.payload.findByID({
    collection: 'interface-texts',
    id: readId(req, 'Không tìm thấy danh sách này.'),
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  });
}
