import type { PayloadRequest } from 'payload';
import type { CommentStance } from '#contract/review.ts';
import type { Nomination } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** What somebody said of a candidate, as the council reads it: who said it stays with the office. */
export interface Comment {
  id: string;
  exemplar: string;
  stance: CommentStance;
  text: string;
  /** Address of the recording, where somebody spoke. */
  voice?: string;
  isSigned: boolean;
  receivedAt: string;
}

/** As many as a council reads; `total` counts all. */
const mostComments = 1_000;

/** What the public said of the candidates of a review, the first one first. */
export async function findComments(
  req: PayloadRequest,
  review: string,
): Promise<{ comments: Comment[]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'nominations',
    where: { and: [{ review: { equals: review } }, { forgottenAt: { exists: false } }] },
    sort: ['receivedAt', 'createdAt'],
    depth: 1,
    limit: mostComments,
    overrideAccess: true,
    req,
  });
  return { comments: docs.map(toComment), total: totalDocs };
}

function toComment(nomination: Nomination): Comment {
  const { id, exemplar, stance, text, voice, senderName, receivedAt, createdAt } = nomination;
  const url = voice && typeof voice === 'object' ? voice.url : undefined;
  return {
    id,
    exemplar: getReferenceId(exemplar) ?? '',
    stance: stance ?? 'for',
    text: text ?? '',
    ...(url ? { voice: url } : {}),
    isSigned: Boolean(senderName),
    receivedAt: receivedAt ?? createdAt,
  };
}

/** How many comments came, those that were forgotten since among them. */
export async function countComments(req: PayloadRequest, review: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'nominations',
    where: { review: { equals: review } },
    overrideAccess: true,
    req,
  });
  return totalDocs;
}
