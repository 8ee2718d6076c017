import type { CollectionAfterChangeHook } from 'payload';
import type { ClaimSource } from '../../payload-types.ts';
import { findChangedFields } from '../../platform/audit/changed-fields.ts';
import { recordEvent } from '../../platform/audit/record-event.ts';

/** What a claim is held against; whether readers are told, and notes of the newsroom, are no part of it. */
const proving = ['kind', 'title', 'number', 'date', 'url', 'person', 'file'];

/** Hook: claims that were held against a source wait for that again once the source says something else. */
export const reopenChangedSource: CollectionAfterChangeHook<ClaimSource> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return;
  const fields = findChangedFields({ ...previousDoc }, { ...doc }).filter((field) => proving.includes(field));
  if (fields.length === 0) return;
  const { docs } = await req.payload.update({
    collection: 'claim-decisions',
    where: { and: [{ sources: { in: [doc.id] } }, { verifiedBy: { exists: true } }] },
    data: { verifiedBy: null, verifiedAt: null },
    overrideAccess: true,
    req,
  });
  if (docs.length === 0) return;
  await recordEvent(req, {
    action: 'claim.decided',
    subject: { collection: 'claim-sources', id: doc.id, title: doc.title },
    detail: { act: 'sourceChanged', fields, claims: docs.map(({ text }) => text) },
  });
};
