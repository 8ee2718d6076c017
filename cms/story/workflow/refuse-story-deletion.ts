import type { CollectionBeforeDeleteHook } from 'payload';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: a story that was ever public stays in the archive of the newsroom. */
export const refuseStoryDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const story = await req.payload.findByID({ collection: 'stories', id, draft: true, depth: 0, req });
  if (!story.publishedAt) return;
  const advice = story.onSite ? 'Hãy gỡ bài thay vì xóa.' : 'Bài đã gỡ vẫn được giữ để tra cứu.';
  throw refusal(409, `Bài “${story.title ?? ''}” đã từng lên trang nên không xóa được. ${advice}`);
};
