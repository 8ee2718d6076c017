import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { getContentHash } from '../../documents/mapping/to-story.ts';
import { getShownHash } from './shown-hash.ts';
import { approvedStates, isIn } from '../../checks/states.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** The pinned version of a text. @throws APIError 409 when there is none, or when the text is no longer the same */
export async function findApproved(req: PayloadRequest, story: Story): Promise<Story> {
  if (!isIn(approvedStates, story.state) || !story.approvedVersion) {
    throw refusal(409, 'Bài chưa được duyệt, hoặc đã sửa sau khi duyệt.');
  }
  const { version } = await req.payload.findVersionByID({
    collection: 'stories',
    id: story.approvedVersion,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const approved = version;
  const isSame = getContentHash(story.id, approved) === story.approvedHash;
  if (!isSame || getContentHash(story.id, story) !== story.approvedHash)
    throw refusal(409, 'Bài đã thay đổi sau khi duyệt. Hãy duyệt lại trước khi xuất bản.');
  return approved;
}

/**
 * What an approved text shows is what was approved with it: files at every level, with their words, and named sources.
 * A text that was approved before this was kept has none to compare with.
 * @throws APIError 409 when it is another now
 */
export async function requireShown(req: PayloadRequest, story: Story): Promise<void> {
  if (!story.approvedShown || (await getShownHash(req, story)) === story.approvedShown) return;
  throw refusal(
    409,
    'Ảnh, video, âm thanh, phụ đề hoặc nguồn kiểm chứng kèm bài đã thay đổi sau khi duyệt. Hãy xem và duyệt lại trước khi xuất bản.',
  );
}

/** Texts that are approved as they stand and wait to go out. */
export async function findApprovedStories(req: PayloadRequest): Promise<Story[]> {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { state: { in: [...approvedStates] } },
    draft: true,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
}
