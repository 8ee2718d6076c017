import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import type { Media } from '../payload-types.ts';
import { can } from '../access/can.ts';
import { getWholeBlocks } from '../publishing/body-to-blocks.ts';
import { findLiveUsers } from '../publishing/published-rows.ts';
import { getStoryMedia } from '../publishing/publish-media.ts';
import { toContent } from '../publishing/to-story.ts';
import { approvedStates } from '../workflow/states.ts';

/**
 * Hook: a file that somebody approved, or that readers see, is not exchanged for another one: what was approved goes out.
 * Looked at before Payload removes the old file.
 */
export const refuseExchange: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'update' && operation !== 'updateByID') || !req.file || !req.user) return args;
  const { id } = args as { id?: string };
  if (!id) throw new APIError('Mỗi lần chỉ thay được một tệp.', 400, null, true);
  const users = await findUsers(req, id);
  if (users.length === 0) return args;
  throw new APIError(
    `Không thay được tệp: ${users.join(', ')} đang dùng tệp này và đã được duyệt. Hãy tải tệp mới lên, thay trong bài rồi duyệt lại.`,
    409,
    null,
    true,
  );
};

/** Hook: the words and people of such a file are changed only by the desk, since they go straight out. */
export const guardUsedMedia: CollectionBeforeChangeHook<Media> = async ({ data, originalDoc, req }) => {
  if (!originalDoc || !req.user || can(req.user, 'media.updateAll')) return data;
  const users = await findUsers(req, originalDoc.id);
  if (users.length === 0) return data;
  throw new APIError(
    `${users.join(', ')} đang dùng tệp này và đã được duyệt; hãy nhờ biên tập viên sửa.`,
    403,
    null,
    true,
  );
};

/** What is live or approved and shows the file, by name. */
async function findUsers(req: PayloadRequest, id: string): Promise<string[]> {
  const live = await findLiveUsers(req, 'media', id);
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { state: { in: [...approvedStates] } },
    draft: true,
    depth: 0,
    pagination: false,
    select: { title: true, lead: true, main: true, body: true, recordings: true },
    overrideAccess: true,
    req,
  });
  const approved = docs.filter((story) => {
    const { lead, main, recordings, body } = toContent(story.id, story);
    return getStoryMedia({ lead, main, recordings, body: getWholeBlocks(body) }).includes(id);
  });
  return [...new Set([...live, ...approved].map(({ title }) => `“${title}”`))];
}
