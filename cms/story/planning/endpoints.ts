import { Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { idSchema, languageSchema } from '#contract/identity.ts';
import { storyFormats } from '#contract/story.ts';
import { line, text } from '#contract/text.ts';
import { can } from '../../platform/access/can.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { momentSchema } from '../../platform/rest/moment-schema.ts';
import { parseBody, requireUser } from '../../platform/rest/read-request.ts';
import { planStory } from './plan-story.ts';
import { mostTexts, publishIssue } from './publish-issue.ts';

const optionalMoment = momentSchema.transform((time) => new Date(time).toISOString()).optional();

const planBody = z.object({
  title: line(200),
  language: languageSchema.default('vi'),
  format: z.enum(storyFormats).default('article'),
  brief: text(5_000).default(''),
  section: idSchema.optional(),
  assignees: z.array(idSchema).max(20).default([]),
  dueAt: optionalMoment,
  plannedFor: optionalMoment,
});

const approvedHash = z.string({ error: 'Hãy gửi kèm “approvedHash” của bản đã duyệt mà bạn thấy.' });
const issueBody = z.object({
  texts: z
    .array(z.object({ id: idSchema, approvedHash }), 'Hãy gửi “texts”: các bài kèm “approvedHash”.')
    .min(1, 'Hãy chọn ít nhất một bài.')
    .max(mostTexts, `Mỗi lần nhiều nhất ${mostTexts} bài.`)
    .refine((texts) => new Set(texts.map(({ id }) => id)).size === texts.length, 'Có bài bị gửi hai lần.'),
  at: momentSchema.optional(),
});

/** What the desk does with no story open: plans one, or brings a whole issue out. */
export const planningEndpoints: Endpoint[] = [
  post('/plan', 'story.updateAll', planBody, async (req, body) => {
    const { id, state } = await planStory(req, body);
    return { id, state };
  }),
  post('/publish-issue', 'story.publish', issueBody, async (req, { texts, at }) => {
    await publishIssue(req, texts, at ? new Date(at) : undefined);
    return { count: texts.length };
  }),
];

/** Who may not is told so before anything is said of what was sent. */
function post<T>(
  path: string,
  permission: Permission,
  schema: z.ZodType<T>,
  run: (req: PayloadRequest, body: T) => Promise<object>,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      if (!can(requireUser(req), permission)) throw new Forbidden(req.t);
      return Response.json(await run(req, await parseBody(req, schema)));
    },
  };
}
