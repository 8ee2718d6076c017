import type { PayloadRequest } from 'payload';
import type { ExemplarDocument } from '#contract/exemplar.ts';
import { toDay } from '../documents/fields/days.ts';

/** What an exemplar was honoured with, as the public reads it: what was confirmed and still stands, the newest first. */
export async function getHonours(
  req: PayloadRequest,
  exemplar: string,
): Promise<ExemplarDocument['recognitions']> {
  const { docs } = await req.payload.find({
    collection: 'recognitions',
    where: { exemplar: { equals: exemplar }, state: { equals: 'confirmed' } },
    sort: ['-date', '-createdAt'],
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.flatMap(({ title, level, issuer, number, date }) => {
    const day = toDay(date);
    if (!title || !level) return [];
    return [{ title, level, issuer: issuer ?? '', decision: number ?? '', ...(day ? { date: day } : {}) }];
  });
}
