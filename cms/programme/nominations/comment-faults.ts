import type { PayloadRequest, ValidationFieldError } from 'payload';
import type { Nomination } from '../../payload-types.ts';
import { showDay } from '../../checks/consent/deadline.ts';
import { toDay } from '../../documents/fields/days.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** What is wrong with a comment on a candidate of a review; nothing where it is none, or nothing of it changes. */
export async function findCommentFaults(
  req: PayloadRequest,
  { review: reference, kind, exemplar, stance, origin, receivedAt }: Partial<Nomination>,
  before: Nomination | undefined,
): Promise<ValidationFieldError[]> {
  const id = getReferenceId(reference);
  if (!id) return [];
  if (kind !== 'comment') return [{ path: 'review', message: 'Chỉ lời góp ý mới thuộc về một đợt xét.' }];
  if (!stance) return [{ path: 'stance', message: 'Hãy chọn đồng tình hay không đồng tình.' }];
  const candidate = getReferenceId(exemplar);
  const isSame = getReferenceId(before?.review) === id && getReferenceId(before?.exemplar) === candidate;
  if (isSame) return [];
  const review = await req.payload.findByID({
    collection: 'reviews',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (!review) return [{ path: 'review', message: 'Không tìm thấy đợt xét này.' }];
  const closes = toDay(review.closesOn) ?? '';
  const received = toDay(receivedAt ?? new Date().toISOString()) ?? '';
  // What lay in the box while this system was down counts by its own day.
  const isInTime = received <= closes && (origin === 'web' || review.state === 'open');
  if (!isInTime)
    return [{ path: 'review', message: `Đợt này chỉ nhận góp ý đến hết ngày ${showDay(closes)}.` }];
  const isCandidate = review.candidates?.some(
    (row) => candidate && getReferenceId(row.exemplar) === candidate,
  );
  return isCandidate
    ? []
    : [{ path: 'exemplar', message: 'Hãy chọn hồ sơ của một người, tập thể đang được xét trong đợt này.' }];
}
