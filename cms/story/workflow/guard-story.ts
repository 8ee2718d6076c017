import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { Story, User } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { lockRow } from '../../platform/database/locks.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { getContentHash } from '../../documents/mapping/to-story.ts';
import { afterEdit } from '../transition/after-edit.ts';
import { firstFlow, getFlow } from '../transition/flow-fields.ts';
import { isIn, openStates } from '../../checks/states.ts';
import { findTransition } from '../transition/transition-context.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/** Hook: a story is saved as a draft, whatever the address asks for; only transitions touch what is public. */
export const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion' && !args.draft) {
    throw refusal(409, 'Hãy chọn “Khôi phục thành bản thảo”, rồi duyệt và xuất bản lại.');
  }
  const saves = operation === 'create' || operation === 'update' || operation === 'updateByID';
  return saves && !findTransition(req) ? { ...args, draft: true } : args;
};

/**
 * Hook: keeps what only transitions may write.
 *
 * 1. Inside a transition the fields come from it, and nothing else decides.
 * 2. Otherwise they stay as they were; publishing by `_status` is refused.
 * 3. An edit that readers would see drops the approval and suspends the schedule; the public keeps the live text.
 */
export const guardStory: CollectionBeforeChangeHook<Story> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const original = operation === 'create' || !originalDoc ? undefined : await lockNewest(req, originalDoc);
  const kept = original ? getFlow(original) : firstFlow;
  const transition = findTransition(req);
  if (transition) return { ...data, ...kept, ...transition };
  if (data._status === 'published') {
    throw refusal(409, 'Bài chỉ lên trang bằng nút “Xuất bản”, sau khi được duyệt.');
  }
  if (req.user) checkRole(req.user, original);
  const placed = req.user?.role === 'contributor' ? { unit: getReferenceId(req.user.unit) ?? null } : {};
  const id = original?.id ?? '';
  const text = { ...original, ...data, ...placed };
  return { ...data, ...placed, ...afterEdit(kept, getContentHash(id, text), original, toEditor(req.user)) };
};

/** A transition that ran since the save began must not be undone by it: the row is locked, and read once more. */
async function lockNewest(req: PayloadRequest, { id }: Story): Promise<Story> {
  await lockRow(req, 'stories', id);
  return req.payload.findByID({
    collection: 'stories',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
}

function toEditor(user: User | null) {
  return user ? { id: user.id, isDesk: can(user, 'story.updateAll') } : undefined;
}

function checkRole(user: User, original: Story | undefined): void {
  if (!original) return;
  if (original.state === 'archived') {
    throw refusal(409, 'Bài đã lưu kho. Hãy “Mở lại” trước khi sửa.');
  }
  if (user.role === 'contributor' && (!isIn(openStates, original.state) || original.onSite)) {
    throw refusal(403, 'Bài đã được duyệt hoặc đã lên trang. Hãy nhờ biên tập viên sửa.');
  }
}
