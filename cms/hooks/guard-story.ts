import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload';
import type { Story, User } from '../payload-types.ts';
import { getReferenceId } from '../fields/reference.ts';
import { getContentHash } from '../publishing/to-story.ts';
import { firstFlow, getFlow, noApproval, type FlowFields } from '../workflow/flow-fields.ts';
import { findTransition } from '../workflow/transition-context.ts';

/** Hook: a story is saved as a draft, whatever the address asks for; only transitions touch what is public. */
export const saveAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion' && !args.draft) {
    throw new APIError('Hãy chọn “Khôi phục thành bản thảo”, rồi duyệt và xuất bản lại.', 409, null, true);
  }
  const saves = operation === 'create' || operation === 'update' || operation === 'updateByID';
  return saves && !findTransition(req) ? { ...args, draft: true } : args;
};

/**
 * Hook: keeps what only transitions may write.
 *
 * 1. Inside a transition the fields come from it, and nothing else decides.
 * 2. Otherwise they stay as they were; publishing by `_status` is refused.
 * 3. An edit that readers would see drops the approval, and makes a live story's text a draft again;
 *    the public keeps the live text.
 */
export const guardStory: CollectionBeforeChangeHook<Story> = ({ data, originalDoc, operation, req }) => {
  const kept = operation === 'create' || !originalDoc ? firstFlow : getFlow(originalDoc);
  const transition = findTransition(req);
  if (transition) return { ...data, ...kept, ...transition };
  if (data._status === 'published') {
    throw new APIError('Bài chỉ lên trang bằng nút “Xuất bản”, sau khi được duyệt.', 409, null, true);
  }
  if (req.user) checkRole(req.user, operation === 'create' ? undefined : originalDoc);
  const placed = req.user?.role === 'contributor' ? { unit: getReferenceId(req.user.unit) ?? null } : {};
  const id = originalDoc?.id ?? '';
  return {
    ...data,
    ...placed,
    ...afterEdit(kept, getContentHash(id, { ...originalDoc, ...data, ...placed })),
  };
};

/** What an ordinary save does to the state. */
export function afterEdit(flow: FlowFields, hash: string): FlowFields {
  const isUnchanged = hash === (flow.state === 'live' ? flow.liveHash : flow.approvedHash);
  if (flow.state === 'submitted' || flow.state === 'draft' || isUnchanged) return flow;
  return { ...flow, ...noApproval, state: 'draft' };
}

function checkRole(user: User, original: Story | undefined): void {
  const isOpen = !original || original.state === 'draft' || original.state === 'submitted';
  if (user.role === 'contributor' && (!isOpen || original?.onSite)) {
    throw new APIError('Bài đã được duyệt hoặc đã lên trang. Hãy nhờ biên tập viên sửa.', 403, null, true);
  }
}
