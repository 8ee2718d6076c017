import { sql } from '@payloadcms/db-postgres';
import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import type { Exemplar } from '../payload-types.ts';
import { can } from '../platform/access/can.ts';
import { findChangedFields } from '../platform/audit/changed-fields.ts';
import { recordEvent } from '../platform/audit/record-event.ts';
import { findEthnicityProblems } from '../checks/consent/check-ethnicity.ts';
import { findExemplarProblems, refuseProblems } from '../checks/consent/check-publication.ts';
import { getShownEthnicity } from './renew-ethnicity.ts';
import { getConnection } from '../platform/database/transaction.ts';
import { checkDocument } from '../documents/mapping/check-document.ts';
import { handOver } from './hand-over.ts';
import { keepPreviousSlugs } from './previous-slugs.ts';
import { getFollowUps } from './shown-evaluations.ts';
import { getHonours } from './shown-recognitions.ts';
import { publishDocument } from './publish-document.ts';
import { findPublished } from '../documents/mapping/published-rows.ts';
import { findUnknownCriteria } from './unknown-criteria.ts';
import { findUnpublishedTerms } from './unpublished-terms.ts';
import { toExemplar } from '../documents/mapping/to-exemplar.ts';
import { findEyesProblems } from '../checks/eyes/check-profile-eyes.ts';
import { checkProfile } from '../checks/verification/check-claims.ts';
import { fromProfile } from '../checks/verification/claiming-document.ts';
import { getVerification } from '../checks/verification/get-verification.ts';
import { refusal } from '../platform/refusals/refusal.ts';

/**
 * Hook: who may not publish exemplars saves drafts only, whatever the address asks for; who may saves a draft too, unless
 * he says that it is to be public, or no longer.
 */
export const saveExemplarAsDraft: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!req.user) return args;
  const isDesk = can(req.user, 'exemplar.publish');
  if (operation === 'restoreVersion' && !args.draft && !isDesk) throw new Forbidden(req.t);
  const saves = operation === 'create' || operation === 'update' || operation === 'updateByID';
  const { data } = args as { data?: Partial<Exemplar> };
  return saves && !(isDesk && data?._status) ? { ...args, draft: true } : args;
};

/** Hook: publishing an exemplar is for the desk. */
export const guardExemplarStatus: CollectionBeforeChangeHook<Exemplar> = ({ data, originalDoc, req }) => {
  if (data._status === 'published' && originalDoc?.forgottenAt) {
    const message = 'Hồ sơ này đã được gỡ theo quyền được quên nên không xuất bản lại được.';
    throw refusal(409, message);
  }
  // Also an older version that is restored stays forgotten.
  const kept = originalDoc?.forgottenAt ? { ...data, forgottenAt: originalDoc.forgottenAt } : data;
  if (data._status === 'published' && req.user && !can(req.user, 'exemplar.publish'))
    throw new Forbidden(req.t);
  return kept;
};

/** Hook: a published exemplar goes out; one that is no longer published is withdrawn; drafts stay inside. */
export const publishExemplar: CollectionAfterChangeHook<Exemplar> = async ({
  doc,
  previousDoc,
  req,
  operation,
}) => {
  if (doc._status === 'published') {
    const input = {
      ...toExemplar(doc, await getShownEthnicity(req, doc)),
      followUps: await getFollowUps(req, doc),
      recognitions: await getHonours(req, doc.id),
    };
    const checked = checkDocument(req, 'exemplar', input);
    refuseProblems(req, checked, [
      ...(await findUnpublishedTerms(req, checked)),
      ...(await findUnknownCriteria(req, checked)),
      ...(await findEyesProblems(req, doc, previousDoc)),
      ...(await findExemplarProblems(req, checked)),
      ...(await findEthnicityProblems(req, checked)),
      ...(await checkProfile(req, doc)),
    ]);
    const verification = await getVerification(req, fromProfile(doc));
    const document = await publishDocument(req, 'exemplar', { ...input, verification });
    await keepPreviousSlugs(req, 'exemplars', document);
    await recordPublic(req, 'exemplar.published', doc, previousDoc);
    return doc;
  }
  if (operation === 'create' || (await isStillPublished(req, doc.id))) return doc;
  const published = await findPublished(req, 'exemplar', doc.id);
  if (published?.state === 'live') {
    await handOver(req, {
      document: published.document,
      state: 'withdrawn',
      action: 'withdraw',
      lane: 'fast',
    });
    await recordPublic(req, 'exemplar.withdrawn', doc, previousDoc);
  }
  return doc;
};

/** What people bring to the public, or take off it, is in the audit log; what the system loads is not. */
async function recordPublic(
  req: PayloadRequest,
  action: 'exemplar.published' | 'exemplar.withdrawn',
  doc: Exemplar,
  before: Partial<Exemplar> | undefined,
): Promise<void> {
  if (!req.user) return;
  const fields = findChangedFields({ ...before }, { ...doc });
  await recordEvent(req, {
    action,
    subject: { collection: 'exemplars', id: doc.id, title: doc.name },
    detail: { fields },
  });
}

/** A draft saved over a published exemplar changes only its versions; its own row still says published. */
async function isStillPublished(req: PayloadRequest, id: string): Promise<boolean> {
  const connection = await getConnection(req);
  const { rows } = await connection.execute(
    sql`SELECT _status AS status FROM exemplars WHERE id = ${id}::uuid`,
  );
  return rows[0]?.status === 'published';
}
