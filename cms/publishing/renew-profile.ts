import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { findEthnicityProblems } from '../checks/consent/check-ethnicity.ts';
import { checkDocument } from '../documents/mapping/check-document.ts';
import { findPublished } from '../documents/mapping/published-rows.ts';
import type { Evaluation, Recognition } from '../payload-types.ts';
import { lockRow } from '../platform/database/locks.ts';
import { refusal } from '../platform/refusals/refusal.ts';
import { getReferenceId } from '../platform/relations/reference.ts';
import { handOver } from './hand-over.ts';
import { getFollowUps } from './shown-evaluations.ts';
import { getHonours } from './shown-recognitions.ts';

/** Records that a public profile tells of. */
interface Told {
  id: string;
  exemplar: Evaluation['exemplar'];
}

/** Evaluations that become public, or no longer are, change the public profile in the same transaction. */
export const evaluationRenewal = makeRenewal<Evaluation>(
  ({ state, isPublic }) => state === 'verified' && Boolean(isPublic),
);

/** Recognitions that are confirmed, revoked or opened again do the same. */
export const recognitionRenewal = makeRenewal<Recognition>(({ state }) => state === 'confirmed');

function makeRenewal<T extends Told>(
  isShown: (record: Partial<T>) => boolean,
): {
  afterChange: CollectionAfterChangeHook<T>;
  afterDelete: CollectionAfterDeleteHook<T>;
} {
  return {
    async afterChange({ doc, previousDoc, req }) {
      if (isShown(doc)) await renewProfile(req, doc, 'add');
      else if (isShown(previousDoc)) await renewProfile(req, doc, 'remove');
    },
    async afterDelete({ doc, req }) {
      if (isShown(doc)) await renewProfile(req, doc, 'remove');
    },
  };
}

/**
 * Brings to the public what the records of a profile tell now. One at a time: who comes second sees what the first one did.
 * @param change `remove` where something is taken away, which goes first and is never refused
 * @throws 409 where a text names an ethnic group that is not to be shown
 */
async function renewProfile(
  req: PayloadRequest,
  { exemplar }: Told,
  change: 'add' | 'remove',
): Promise<void> {
  const id = getReferenceId(exemplar);
  if (!id) return;
  await lockRow(req, 'exemplars', id);
  const published = await findPublished(req, 'exemplar', id);
  if (published?.state !== 'live') return;
  const profile = await req.payload.findByID({
    collection: 'exemplars',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const document = checkDocument(req, 'exemplar', {
    ...published.document,
    followUps: await getFollowUps(req, profile),
    recognitions: await getHonours(req, id),
  });
  const [problem] = change === 'add' ? await findEthnicityProblems(req, document) : [];
  if (problem) throw refusal(409, problem.message);
  const lane = change === 'remove' ? 'fast' : 'normal';
  await handOver(req, { document, state: 'live', action: 'update', lane });
}
