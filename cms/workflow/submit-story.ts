import { APIError, ValidationError, type PayloadRequest } from 'payload';
import type { Story } from '../payload-types.ts';
import { storiesToUpdate } from '../access/scopes.ts';
import { noApproval } from './flow-fields.ts';
import { runTransition } from './run-transition.ts';
import { saveStory } from './save-story.ts';

/** “Gửi duyệt”: the writer is done, the desk takes over. */
export async function submitStory(req: PayloadRequest, id: string): Promise<Story> {
  return runTransition(req, id, 'story.submit', async ({ story }) => {
    await requireOwn(req, id);
    if (story.state !== 'draft' && story.state !== 'withdrawn') {
      throw new APIError('Bài này đã được gửi hoặc đã duyệt rồi.', 409, null, true);
    }
    if (!story.title) {
      const errors = [{ path: 'title', label: 'Tiêu đề', message: '“Tiêu đề”: Không được để trống.' }];
      throw new ValidationError({ collection: 'stories', id, errors, req }, req.t);
    }
    return saveStory(req, id, { ...noApproval, state: 'submitted' });
  });
}

/** “Trả lại”: the desk hands the text back to its writer. */
export async function returnStory(req: PayloadRequest, id: string): Promise<Story> {
  return runTransition(req, id, 'story.approve', async ({ story }) => {
    if (story.state !== 'submitted' && story.state !== 'approved') {
      throw new APIError('Chỉ trả lại được bài đang chờ duyệt hoặc đã duyệt.', 409, null, true);
    }
    return saveStory(req, id, { ...noApproval, state: 'draft' });
  });
}

/** Who may read a story is not always one who may change it. */
async function requireOwn(req: PayloadRequest, id: string): Promise<void> {
  const scope = req.user ? storiesToUpdate(req.user) : false;
  if (scope === true) return;
  const { totalDocs } = scope
    ? await req.payload.count({
        collection: 'stories',
        where: { and: [{ id: { equals: id } }, scope] },
        overrideAccess: true,
        req,
      })
    : { totalDocs: 0 };
  if (totalDocs === 0) throw new APIError('Bạn không được giao bài này.', 403, null, true);
}
