import type { CollectionBeforeChangeHook } from 'payload';
import type { Hold } from '../../payload-types.ts';
import { lockRow } from '../../platform/database/locks.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { findSubject, otherExemplar } from '../record/find-subject.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { refuserOf } from '../record/refuse-save.ts';

const open = new Set(['state', 'lifting']);

/** Hook: a hold keeps its exemplar, whose unit it belongs to, and stays as it was once it is lifted. */
export const guardHold: CollectionBeforeChangeHook<Hold> = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
  context,
}) => {
  if (context.isForgetting) return data;
  const refuse = refuserOf({ req, collection, originalDoc });
  if (operation === 'create' || !originalDoc) {
    const subject = await findSubject(req, data.exemplar);
    if (typeof subject === 'string') throw refuse('exemplar', subject);
    const { exemplar, unit } = subject;
    // Whatever is being decided of the exemplar at this moment is decided first, or sees the hold.
    await lockRow(req, 'exemplars', exemplar.id);
    return { state: 'standing', ...data, unit, name: exemplar.name };
  }
  if (data.exemplar !== undefined && getReferenceId(data.exemplar) !== getReferenceId(originalDoc.exemplar))
    throw refuse('exemplar', otherExemplar);
  await refuseMoved(req, 'holds', originalDoc);
  const [closed] = findClosedChanges(originalDoc, data, open);
  if (originalDoc.state === 'lifted' && closed)
    throw refuse(closed, 'Đã thôi tạm dừng thì giữ nguyên. Có việc mới thì tạo mục mới.');
  return data;
};
