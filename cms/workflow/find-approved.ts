import { APIError, type PayloadRequest } from 'payload';
import type { Story } from '../payload-types.ts';
import { getContentHash } from '../publishing/to-story.ts';
import { approvedStates, isIn } from './states.ts';

/** The pinned version of a text. @throws APIError 409 when there is none, or when the text is no longer the same */
export async function findApproved(req: PayloadRequest, story: Story): Promise<Story> {
  if (!isIn(approvedStates, story.state) || !story.approvedVersion) {
    throw new APIError('Bài chưa được duyệt, hoặc đã sửa sau khi duyệt.', 409, null, true);
  }
  const { version } = await req.payload.findVersionByID({
    collection: 'stories',
    id: story.approvedVersion,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const approved = version as Story;
  const isSame = getContentHash(story.id, approved) === story.approvedHash;
  if (isSame && getContentHash(story.id, story) === story.approvedHash) return approved;
  throw new APIError('Bài đã thay đổi sau khi duyệt. Hãy duyệt lại trước khi xuất bản.', 409, null, true);
}
