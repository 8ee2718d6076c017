import type { CollectionBeforeChangeHook } from 'payload';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Registration } from '../../payload-types.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { refuseBegunDeletion } from '../record/refuse-begun-deletion.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { refuserOf } from '../record/refuse-save.ts';
import { isBeingWritten } from './registration-states.ts';

/** What goes on after a registration was handed in: help given, weaknesses overcome, the profile that came of it. */
const goingOn = new Set(['support', 'weaknesses', 'exemplar', 'state', 'history']);

/** Hook: what was handed in stays as it was, until it is returned; the unit never changes. */
export const guardRegistration: CollectionBeforeChangeHook<Registration> = async (save) => {
  const { data, operation, originalDoc, req } = save;
  if (save.context.isForgetting) return data;
  if (operation === 'create' || !originalDoc) return { ...data, state: data.state ?? 'draft', history: [] };
  const refuse = refuserOf(save);
  if (data.unit !== undefined && getReferenceId(data.unit) !== getReferenceId(originalDoc.unit))
    throw refuse('unit', 'Đơn vị đăng ký không đổi được. Hãy tạo đăng ký khác.');
  await refuseMoved(req, 'registrations', originalDoc);
  if (isBeingWritten(originalDoc.state)) return data;
  const closed = findClosedChanges(originalDoc, data, goingOn);
  if (closed.length > 0) throw refuse(closed, 'Đăng ký đã gửi thì giữ nguyên. Rút về hoặc trả lại rồi sửa.');
  return data;
};

/** Hook: what was handed in once stays, since figures count it. */
export const refuseRegistrationDeletion = refuseBegunDeletion(
  'registrations',
  'Chỉ xóa được đăng ký đang soạn.',
);
