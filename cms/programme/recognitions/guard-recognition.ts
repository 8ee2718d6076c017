import type { CollectionBeforeChangeHook } from 'payload';
import { addWriter, readWriters } from '../../checks/eyes/writers.ts';
import type { Recognition } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { findSubject, otherExemplar } from '../record/find-subject.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { refuserOf } from '../record/refuse-save.ts';

/** What its own orders write. */
const open = new Set(['state', 'writers', 'revocation']);

/**
 * Hook: a recognition keeps its exemplar, whose unit it belongs to; its writers are known, and what was confirmed or revoked
 * stays as it was.
 */
export const guardRecognition: CollectionBeforeChangeHook<Recognition> = async (save) => {
  const { data, operation, originalDoc, req, context } = save;
  if (context.isForgetting) return data;
  const refuse = refuserOf(save);
  if (operation === 'create' || !originalDoc) {
    const subject = await findSubject(req, data.exemplar);
    if (typeof subject === 'string') throw refuse('exemplar', subject);
    const { exemplar, unit } = subject;
    return { state: 'draft', ...data, unit, name: exemplar.name, writers: req.user ? [req.user.id] : [] };
  }
  if (data.exemplar !== undefined && getReferenceId(data.exemplar) !== getReferenceId(originalDoc.exemplar))
    throw refuse('exemplar', otherExemplar);
  await refuseMoved(req, 'recognitions', originalDoc);
  const [closed] = findClosedChanges(originalDoc, data, open);
  if (originalDoc.state !== 'draft' && closed)
    throw refuse(closed, 'Danh hiệu đã xác nhận thì giữ nguyên. Bấm “Mở lại để sửa” trước.');
  // Whoever confirms fills in what follows from the catalogue, which is no writing.
  if (!req.user || !closed || context.hasOwnLine) return data;
  return { ...data, writers: addWriter(readWriters(originalDoc), req.user.id) };
};
