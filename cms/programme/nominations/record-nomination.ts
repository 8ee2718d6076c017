import type { CollectionAfterChangeHook, CollectionAfterOperationHook } from 'payload';
import type { Nomination } from '../../payload-types.ts';
import { findChangedFields } from '../../platform/audit/changed-fields.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** Names in the log's own words; what stands in the fields is never there. */
const silent = new Set(['isAnswerStale', 'codeHash', 'title', 'updatedAt']);

/** Hook: what became of a nomination is in the audit log, by the names of its fields, without what stands in them. */
export const recordNomination: CollectionAfterChangeHook<Nomination> = async ({
  doc,
  previousDoc,
  operation,
  req,
  context,
}) => {
  if (context.hasOwnLine) return;
  const subject = { collection: 'nominations', id: doc.id, title: doc.title };
  if (operation === 'create') {
    const detail = { origin: doc.origin, kind: doc.kind };
    await recordEvent(req, { action: 'nomination.received', subject, detail });
    return;
  }
  const fields = findChangedFields({ ...previousDoc }, { ...doc }).filter((name) => !silent.has(name));
  if (fields.length === 0) return;
  const assignee = getReferenceId(doc.assignee);
  const isAssigned = assignee !== undefined && assignee !== getReferenceId(previousDoc.assignee);
  const hasAnswered = (doc.answers?.length ?? 0) > (previousDoc.answers?.length ?? 0);
  if (isAssigned) await recordEvent(req, { action: 'nomination.assigned', subject, detail: { assignee } });
  if (hasAnswered) await recordEvent(req, { action: 'nomination.answered', subject });
  if (!isAssigned && !hasAnswered)
    await recordEvent(req, { action: 'nomination.changed', subject, detail: { fields } });
};

/** Hook: whoever opens a nomination that has a contact is in the audit log. */
export const recordContactRead: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  const { overrideAccess } = args as { overrideAccess?: boolean };
  if (operation !== 'findByID' || overrideAccess || !req.user) return result;
  const { id, title, senderName, senderContact } = result as Nomination;
  if (senderName || senderContact)
    await recordEvent(req, {
      action: 'personalData.read',
      subject: { collection: 'nominations', id, title },
      detail: { operation },
    });
  return result;
};
