import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema } from '#contract/identity.ts';
import { text } from '#contract/text.ts';
import { parseBody, readId, requireUser } from '../../platform/rest/read-request.ts';
import { findColleagues } from './colleagues.ts';
import { addComment, readStory, readThreads, resolveThread } from './threads.ts';

const commentBody = z.object({
  thread: idSchema.nullable().default(null),
  block: z
    .string()
    .regex(/^[A-Za-z0-9_-]{0,40}$/, 'Không rõ bình luận về đoạn nào.')
    .default(''),
  text: text(4_000).pipe(z.string().min(1, 'Hãy viết lời bình luận.')),
  mentions: z.array(idSchema).max(20, 'Nhắc nhiều nhất 20 người.').default([]),
});

const settleBody = z.object({ thread: idSchema, resolved: z.boolean() });

/** `/api/stories/:id/comments`: read, add, and settle; for all who may read the story and work in the newsroom;
 * who only inspects reads them. */
export const commentEndpoints: Endpoint[] = [
  {
    path: '/:id/comments',
    method: 'get',
    handler: (req) => answer(req, async (id) => ({ threads: await readThreads(req, id) })),
  },
  {
    path: '/:id/comments',
    method: 'post',
    handler: (req) =>
      answer(req, async (id) => ({ id: await addComment(req, id, await parseBody(req, commentBody)) }), 201),
  },
  {
    path: '/:id/comments/settle',
    method: 'post',
    handler: (req) =>
      answer(req, async (id) => {
        const { thread, resolved } = await parseBody(req, settleBody);
        await resolveThread(req, id, thread, resolved);
        return { thread, resolved };
      }),
  },
  {
    path: '/:id/colleagues',
    method: 'get',
    handler: (req) =>
      answer(req, async (id) => {
        await readStory(req, id);
        return { colleagues: await findColleagues(req, id) };
      }),
  },
];

async function answer(
  req: PayloadRequest,
  work: (id: string) => Promise<object>,
  status = 200,
): Promise<Response> {
  requireUser(req);
  return Response.json(await work(readId(req)), { status, headers: { 'Cache-Control': 'no-store' } });
}
