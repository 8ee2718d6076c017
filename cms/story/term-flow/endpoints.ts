import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { text } from '#contract/text.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { approveDraft } from './approve.ts';
import { findVersion, saveDocument } from './flow-documents.ts';
import { isGlobal, type FlowSlug, type Subject } from './subjects.ts';
import { returnDraft, submitDraft } from './submit.ts';
import { getTermFlow } from './term-flow.ts';

const approveBody = z.object({
  version: z.uuid('“version” phải là mã của bản đã xem.').nullish(),
});
const returnBody = z.object({ reason: text(1_000).default('') });

/**
 * The ways of a document to the public: `POST …/submit`, `…/approve`, `…/return` below its own address; `GET …/flow`
 * tells what is possible. An older version comes back as a draft, whatever is asked.
 */
export function makeFlowEndpoints(slug: FlowSlug): Endpoint[] {
  const at = (name: string) => (isGlobal(slug) ? `/${name}` : `/:id/${name}`);
  const read = (req: PayloadRequest): Subject => ({
    slug,
    id: isGlobal(slug) ? slug : readId(req, 'Không tìm thấy mục này.'),
  });
  const step = (name: string, run: (req: PayloadRequest, subject: Subject) => Promise<void>): Endpoint => ({
    path: at(name),
    method: 'post',
    handler: async (req) => {
      requireUser(req);
      const subject = read(req);
      await run(req, subject);
      return answer(await getTermFlow(req, subject));
    },
  });
  return [
    step('submit', submitDraft),
    step('approve', async (req, subject) =>
      approveDraft(req, subject, (await parseBody(req, approveBody)).version ?? undefined),
    ),
    step('return', async (req, subject) =>
      returnDraft(req, subject, (await parseBody(req, returnBody)).reason),
    ),
    {
      path: at('flow'),
      method: 'get',
      handler: async (req) => {
        requireUser(req);
        return answer(await getTermFlow(req, read(req)));
      },
    },
    {
      path: '/versions/:id',
      method: 'post',
      handler: async (req) => {
        requireUser(req);
        return restore(req, slug, readId(req, 'Không tìm thấy phiên bản này.'));
      },
    },
  ];
}

/** Saves an older version as a new draft, by the rules of an ordinary save. */
async function restore(req: PayloadRequest, slug: FlowSlug, version: string): Promise<Response> {
  const { parent, doc } = await findVersion(req, slug, version, false);
  const restored = await saveDocument(req, { slug, id: parent }, doc, 'draft');
  return answer({ ...restored, message: 'Đã khôi phục thành bản thảo.' });
}

function answer(body: object): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } });
}
