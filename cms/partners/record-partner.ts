import type { CollectionAfterChangeHook } from 'payload';
import type { Partner } from '../payload-types.ts';
import { findChangedFields } from '../platform/audit/changed-fields.ts';
import { recordEvent } from '../platform/audit/record-event.ts';

/** Hook: who brought a partner in, or changed what he is told, is in the audit log. */
export const recordPartner: CollectionAfterChangeHook<Partner> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const fields = findChangedFields({ ...previousDoc }, { ...doc });
  if (operation === 'update' && fields.length === 0) return;
  await recordEvent(req, {
    action: operation === 'create' ? 'partner.created' : 'partner.changed',
    subject: { collection: 'partners', id: doc.id, title: doc.name },
    detail: { fields, url: doc.url },
  });
};
