import type { CollectionAfterChangeHook } from 'payload';
import { findChangedFields } from '../../platform/audit/changed-fields.ts';
import type { AuditAction } from '../../platform/audit/actions.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';

interface Named {
  readonly id: string;
  readonly name?: string | null;
}

/** Context of a save that has a line of its own in the log. */
export const ownLine = { hasOwnLine: true };

/** Context of the next ordinary save of the same request: Payload hands the context of one on to the other. */
export const ordinary = { hasOwnLine: false };

/** Hook: who made or changed a record of the programme, and which fields, is in the audit log. */
export function recordChanges(created: AuditAction, changed: AuditAction): CollectionAfterChangeHook<Named> {
  return async ({ doc, previousDoc, operation, req, collection, context }) => {
    if (context.hasOwnLine) return;
    const fields = findChangedFields({ ...previousDoc }, { ...doc });
    if (operation === 'update' && fields.length === 0) return;
    await recordEvent(req, {
      action: operation === 'create' ? created : changed,
      subject: { collection: collection.slug, id: doc.id, title: doc.name },
      detail: { fields },
    });
  };
}
