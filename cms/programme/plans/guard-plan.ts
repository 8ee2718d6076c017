import type { CollectionBeforeChangeHook } from 'payload';
import { addWriter, readWriters } from '../../checks/eyes/writers.ts';
import type { Plan } from '../../payload-types.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { refuseMoved } from '../record/refuse-moved.ts';

/** What may be noted on a plan that is in force: its end, its successor, where it can be read. */
const open = new Set(['to', 'file', 'url', 'state', 'writers']);

/** Hook: whoever writes a plan is known, and a plan in force stays as it was issued. */
export const guardPlan: CollectionBeforeChangeHook<Plan> = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
}) => {
  if (operation === 'create' || !originalDoc)
    return { ...data, state: 'draft', writers: req.user ? [req.user.id] : [] };
  await refuseMoved(req, 'plans', originalDoc);
  const closed = findClosedChanges(originalDoc, data, open);
  if (originalDoc.state === 'issued' && closed.length > 0)
    throw refuseFields(
      req,
      { collection: collection.slug, id: originalDoc.id },
      closed.map((path) => ({
        path,
        message: 'Kế hoạch đã ban hành thì giữ nguyên. Bấm “Mở lại để sửa” trước.',
      })),
    );
  if (!req.user || closed.length === 0) return data;
  return { ...data, writers: addWriter(readWriters(originalDoc), req.user.id) };
};
