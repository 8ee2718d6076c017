import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { recordEvent } from '../../platform/audit/record-event.ts';
import { runInTransaction } from '../../platform/database/transaction.ts';
import { forgetEvaluationsWhere } from '../evaluations/forget-evaluations.ts';
import { addMonths } from '../nominations/nomination-settings.ts';
import { forgetNominationsWhere } from '../nominations/forget-nominations.ts';
import { forgetProposalsWhere } from '../proposals/forget-proposals.ts';
import { forgottenName } from '../record/forgotten-name.ts';
import { forgetRegistrationsWhere } from '../registrations/forget-registrations.ts';
import { expireReviews } from '../reviews/expire-reviews.ts';
import { findRetention, retentionKinds, type RetentionKind } from './retention-rules.ts';

/**
 * Takes out of the units' papers what tells of people, where its time is over. A kind at a time: what fails leaves the
 * others alone, and is tried again at the next round.
 * @throws what the first of them said
 */
export async function applyRetention(payload: Payload, now = new Date()): Promise<void> {
  const months = await findRetention(await createLocalReq({}, payload));
  const failures: unknown[] = [];
  for (const kind of retentionKinds) {
    const limit = months[kind];
    if (limit === undefined) continue;
    const req = await createLocalReq({}, payload);
    try {
      await runInTransaction(req, () => expire(req, kind, new Date(addMonths(now.toISOString(), -limit))));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

const expiring: Readonly<Record<RetentionKind, (req: PayloadRequest, before: Date) => Promise<string[]>>> = {
  // A year is over where the next one has begun.
  registrations: (req, before) =>
    forgetRegistrationsWhere(req, {
      year: { less_than: before.getUTCFullYear() },
      name: { not_equals: forgottenName },
    }),
  nominations: (req, before) =>
    forgetNominationsWhere(req, {
      state: { in: ['accepted', 'declined'] },
      updatedAt: { less_than: before.toISOString() },
      forgottenAt: { exists: false },
    }),
  evaluations: (req, before) =>
    forgetEvaluationsWhere(req, {
      date: { less_than: before.toISOString() },
      effect: { not_equals: forgottenName },
      isPublic: { not_equals: true },
    }),
  reports: (req, before) =>
    deleteWhere(req, 'reports', {
      state: { equals: 'draft' },
      updatedAt: { less_than: before.toISOString() },
    }),
  reviews: expireReviews,
  proposals: (req, before) =>
    forgetProposalsWhere(req, {
      state: { in: ['draft', 'returned', 'approved', 'declined'] },
      updatedAt: { less_than: before.toISOString() },
      name: { not_equals: forgottenName },
    }),
  // Who was honoured or held stays readable through the profile, so that nothing of these may stay.
  recognitions: (req, before) =>
    deleteWhere(req, 'recognitions', {
      or: [
        { state: { equals: 'draft' }, updatedAt: { less_than: before.toISOString() } },
        { state: { equals: 'revoked' }, 'revocation.date': { less_than: before.toISOString() } },
      ],
    }),
  holds: (req, before) =>
    deleteWhere(req, 'holds', {
      state: { equals: 'lifted' },
      'lifting.date': { less_than: before.toISOString() },
    }),
};

async function expire(req: PayloadRequest, kind: RetentionKind, before: Date): Promise<void> {
  for (const id of await expiring[kind](req, before))
    await recordEvent(req, { action: 'record.expired', subject: { collection: kind, id, title: '' } });
}

async function deleteWhere(
  req: PayloadRequest,
  collection: 'reports' | 'recognitions' | 'holds',
  where: Where,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    select: { updatedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  // One after the other: each asks on the connection of the transaction.
  for (const { id } of docs)
    await req.payload.delete({ collection, id, depth: 0, overrideAccess: true, req });
  return docs.map(({ id }) => id);
}
