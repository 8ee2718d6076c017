import type { PayloadRequest } from 'payload';
import type { FollowUp } from '#contract/exemplar-aftermath.ts';
import { toDay } from '../documents/fields/days.ts';
import { toAftermath } from '../documents/mapping/to-aftermath.ts';
import { toSources } from '../documents/mapping/to-sources.ts';
import type { Evaluation, Exemplar } from '../payload-types.ts';

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

function toFollowUp({ date, publicLine, sources, nextDue }: Evaluation): FollowUp {
  const [source] = toSources(sources);
  const next = toDay(nextDue);
  return {
    date: toDay(date) ?? '',
    text: `Đánh giá định kỳ: ${publicLine}`,
    ...(source ? { source } : {}),
    ...(next ? { next } : {}),
  };
}
