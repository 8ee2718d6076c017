import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
} from 'payload';
import type { Media } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { dropChangedApprovals } from '../transition/drop-approvals.ts';
import { findApprovedShowing, findCarriers, findShowing } from './find-showing.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/**
 * Hook: a file that somebody approved, or that readers see, be it as the captions or the poster of another one, is not
 * exchanged for another: what was approved goes out. Looked at before Payload removes the old file.
 */
export const refuseExchange: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'update' && operation !== 'updateByID') || !req.file || !req.user) return args;
  const { id } = args as { id?: string };
  if (!id) throw refusal(400, 'Mỗi lần chỉ thay được một tệp.');
  const titles = await findShowing(req, id);
  if (titles.length === 0) return args;
  throw refusal(
    409,
    `Không thay được tệp: ${titles.join(', ')} đang dùng tệp này và đã được duyệt. Hãy tải tệp mới lên, thay trong bài rồi duyệt lại.`,
  );
};

/** Hook: the words and people of such a file are changed only by the desk, since they go straight out. */
export const guardUsedMedia: CollectionBeforeChangeHook<Media> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc || !req.user || can(req.user, 'media.updateAll')) return data;
  const titles = await findShowing(req, originalDoc.id);
  if (titles.length === 0) return data;
  throw refusal(403, `${titles.join(', ')} đang dùng tệp này và đã được duyệt; hãy nhờ biên tập viên sửa.`);
};

/** Hook: approved texts whose files say or show something else now wait for approval again. */
export const dropApprovalsOfMedia: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation === 'create') return;
  const stories = await findApprovedShowing(req, await findCarriers(req, doc.id));
  await dropChangedApprovals(req, stories, {
    what: `Tệp “${doc.filename ?? ''}” mà bài dùng`,
    isWriting: true,
  });
};
