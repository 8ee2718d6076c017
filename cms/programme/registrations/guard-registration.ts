import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { refusal, refuseFields } from '../../platform/refusals/refusal.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { Registration } from '../../payload-types.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { isBeingWritten } from './registration-states.ts';

/** What goes on after a registration was handed in: help given, weaknesses overcome, the profile that came of it. */
const goingOn = new Set(['support', 'weaknesses', 'exemplar', 'state', 'history']);

/** Hook: what was handed in stays as it was, until it is returned; the unit never changes. */
export const guardRegistration: CollectionBeforeChangeHook<Registration> = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
  context,
}) => {
  if (context.isForgetting) return data;
  if (operation === 'create' || !originalDoc) return { ...data, state: data.state ?? 'draft', history: [] };
  if (data.unit !== undefined && getReferenceId(data.unit) !== getReferenceId(originalDoc.unit))
    throw refuse([['unit', 'Đơn vị đăng ký không đổi được. Hãy tạo đăng ký khác.']]);
  await refuseMoved(req, 'registrations', originalDoc);
  if (isBeingWritten(originalDoc.state)) return data;
  const closed = findClosedChanges(originalDoc, data, goingOn);
  if (closed.length > 0)
    throw refuse(closed.map((path) => [path, 'Đăng ký đã gửi thì giữ nguyên. Rút về hoặc trả lại rồi sửa.']));
  return data;

  function refuse(errors: (readonly [string, string])[]) {
    const place = { collection: collection.slug, ...(originalDoc ? { id: originalDoc.id } : {}) };
    return refuseFields(
      req,
      place,
      errors.map(([path, message]) => ({ path, message })),
    );
  }
};

/** Hook: what was handed in once is not deleted but by an administrator, since figures count it. */
export const refuseRegistrationDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user || req.user.role === 'administrator') return;
  const { state } = await req.payload.findByID({
    collection: 'registrations',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (state !== 'draft') throw refusal(409, 'Chỉ xoá được đăng ký đang soạn.');
};
