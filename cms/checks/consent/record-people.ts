import type { CollectionAfterChangeHook } from 'payload';
import type { Media } from '../../payload-types.ts';
import { findChangedFields } from '../../platform/audit/changed-fields.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';

const watched = ['recognisable', 'exemplarsShown', 'peopleShown'];

/** Hook: who said that somebody, or nobody, can be recognised in a file is in the audit log. */
export const recordPeople: CollectionAfterChangeHook<Media> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const before = operation === 'create' ? {} : { ...previousDoc };
  const fields = findChangedFields(before, { ...doc }).filter((field) => watched.includes(field));
  if (fields.length === 0) return;
  await recordEvent(req, {
    action: 'consent.changed',
    subject: { collection: 'media', id: doc.id, title: doc.filename ?? null },
    detail: { fields, recognisable: doc.recognisable ?? null },
  });
};
