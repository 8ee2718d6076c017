import type { CollectionBeforeChangeHook } from 'payload';
import { addWriter, readWriters } from '../../checks/eyes/writers.ts';
import type { Evaluation } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { findSubject, noUnit } from '../record/find-subject.ts';
import { refuseBegunDeletion } from '../record/refuse-begun-deletion.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { refuserOf } from '../record/refuse-save.ts';

/** What its own orders write. */
const open = new Set(['state', 'writers', 'nextDue']);

/**
 * Hook: an evaluation belongs to the unit of its exemplar, which is that of whoever writes it or, for the office, one below;
 * it keeps its exemplar, its writers are known, and what was confirmed stays as it was but for the next day.
 */
export const guardEvaluation: CollectionBeforeChangeHook<Evaluation> = async (save) => {
  const { data, operation, originalDoc, req } = save;
  if (save.context.isForgetting) return data;
  const refuse = refuserOf(save);
  if (operation === 'create' || !originalDoc) {
    const subject = await findSubject(req, data.exemplar);
    if (typeof subject === 'string') throw refuse('exemplar', subject);
    const { exemplar, unit } = subject;
    if (!unit) throw refuse('exemplar', noUnit);
    return { ...data, unit, name: exemplar.name, state: 'draft', writers: req.user ? [req.user.id] : [] };
  }
  if (data.exemplar !== undefined && getReferenceId(data.exemplar) !== getReferenceId(originalDoc.exemplar))
    throw refuse('exemplar', 'Đánh giá đã lưu thì không đổi sang điển hình khác được. Hãy tạo đánh giá mới.');
  await refuseMoved(req, 'evaluations', originalDoc);
  const [closed] = findClosedChanges(originalDoc, data, open);
  if (originalDoc.state === 'verified' && closed)
    throw refuse(closed, 'Đánh giá đã thẩm tra thì giữ nguyên. Bấm “Mở lại để sửa” trước.');
  if (!req.user || !closed) return data;
  return { ...data, writers: addWriter(readWriters(originalDoc), req.user.id) };
};

/** Hook: what was confirmed stays. */
export const refuseEvaluationDeletion = refuseBegunDeletion(
  'evaluations',
  'Chỉ xóa được đánh giá chưa thẩm tra.',
);
