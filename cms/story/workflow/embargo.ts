import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

/**
 * When the public may have a story at the earliest: the latest embargo of the text in all its languages, since they tell the
 * same. Undefined when none of them has one.
 */
export async function findEmbargo(req: PayloadRequest, story: Story): Promise<Date | undefined> {
  const original = getReferenceId(story.translationOf) ?? story.id;
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: {
      and: [
        { or: [{ id: { equals: original } }, { translationOf: { equals: original } }] },
        { embargoUntil: { exists: true } },
      ],
    },
    sort: '-embargoUntil',
    draft: true,
    depth: 0,
    limit: 1,
    select: { embargoUntil: true },
    overrideAccess: true,
    req,
  });
  const latest = docs[0]?.embargoUntil;
  return latest ? new Date(latest) : undefined;
}
