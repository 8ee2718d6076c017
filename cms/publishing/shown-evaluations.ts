import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import type { FollowUp } from '#contract/exemplar-aftermath.ts';
import { toDay } from '../documents/fields/days.ts';
import { checkDocument } from '../documents/mapping/check-document.ts';
import { findPublished } from '../documents/mapping/published-rows.ts';
import { toAftermath } from '../documents/mapping/to-aftermath.ts';
import { toSources } from '../documents/mapping/to-sources.ts';
import type { Evaluation, Exemplar } from '../payload-types.ts';
import { getReferenceId } from '../platform/relations/reference.ts';
import { handOver } from './hand-over.ts';

const mostFollowUps = 100;

/**
 * How things went on, as the public reads it: what the profile itself tells, and the lines of evaluations that are for
 * readers and were confirmed by somebody else. Where there are too many, the oldest evaluations are left out.
 */
export async function getFollowUps(req: PayloadRequest, exemplar: Exemplar): Promise<FollowUp[]> {
  const own = toAftermath(exemplar).followUps as FollowUp[];
  const { docs } = await req.payload.find({
    collection: 'evaluations',
    where: {
      exemplar: { equals: exemplar.id },
      state: { equals: 'verified' },
      isPublic: { equals: true },
    },
    sort: '-date',
    depth: 0,
    limit: Math.max(mostFollowUps - own.length, 1),
    overrideAccess: true,
    req,
  });
  return [...own, ...docs.map(toFollowUp)].slice(0, mostFollowUps);
}

function toFollowUp({ date, publicLine, sources }: Evaluation): FollowUp {
  const [source] = toSources(sources);
  return {
    date: toDay(date) ?? '',
    text: `Đánh giá định kỳ: ${publicLine}`,
    ...(source ? { source } : {}),
  };
}

/** Hook: an evaluation that becomes public, or no longer is, changes the public profile in the same transaction. */
export const renewProfile: CollectionAfterChangeHook<Evaluation> = async ({ doc, previousDoc, req }) => {
  if (isShown(doc) || isShown(previousDoc)) await renew(req, doc);
};

/** Hook: a deleted evaluation leaves the public profile. */
export const renewProfileOnDelete: CollectionAfterDeleteHook<Evaluation> = async ({ doc, req }) => {
  if (isShown(doc)) await renew(req, doc);
};

function isShown({ state, isPublic }: Partial<Evaluation>): boolean {
  return state === 'verified' && Boolean(isPublic);
}

async function renew(req: PayloadRequest, { exemplar }: Evaluation): Promise<void> {
  const id = getReferenceId(exemplar);
  const published = id ? await findPublished(req, 'exemplar', id) : undefined;
  if (!id || published?.state !== 'live') return;
  const profile = await req.payload.findByID({
    collection: 'exemplars',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const followUps = await getFollowUps(req, profile);
  const document = checkDocument(req, 'exemplar', { ...published.document, followUps });
  await handOver(req, { document, state: 'live', action: 'update' });
}
