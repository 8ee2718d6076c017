import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import type { Consent, Exemplar } from '../payload-types.ts';
import { getReferenceId } from '../platform/relations/reference.ts';
import { handOver } from './hand-over.ts';
import { findPublished } from '../documents/mapping/published-rows.ts';
import { findConsents } from '../checks/consent/find-consents.ts';

/**
 * The ethnic group that the public may read of an exemplar: only what a consent allows that nobody has taken back.
 * @returns empty when it is not to be shown
 */
export async function getShownEthnicity(req: PayloadRequest, exemplar: Exemplar): Promise<string> {
  if (!exemplar.ethnicity) return '';
  const consents = await findConsents(req, { exemplars: [exemplar.id] });
  const isTakenBack = consents.some(({ withdrawalRequestedAt }) => withdrawalRequestedAt);
  return !isTakenBack && consents.some(({ ethnicityShown }) => ethnicityShown) ? exemplar.ethnicity : '';
}

/** Hook: a consent that no longer allows to show the ethnic group takes it off the public page in the same transaction. */
export const renewEthnicity: CollectionAfterChangeHook<Consent> = async ({ doc, req }) => {
  const id = getReferenceId(doc.exemplar);
  const published = id ? await findPublished(req, 'exemplar', id) : undefined;
  if (!id || published?.state !== 'live') return;
  const exemplar = await req.payload.findByID({
    collection: 'exemplars',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const ethnicity = await getShownEthnicity(req, exemplar);
  const document = { ...published.document, ethnicity };
  await handOver(req, { document, state: 'live', action: 'update', lane: 'fast' });
};
