import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';

/** The siblings of a story, the same text in other languages: its original, and that one's translations. */
export async function findSiblings(req: PayloadRequest, story: Story): Promise<Story[]> {
  const original = getReferenceId(story.translationOf) ?? story.id;
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: {
      and: [
        { or: [{ id: { equals: original } }, { translationOf: { equals: original } }] },
        { id: { not_equals: story.id } },
      ],
    },
    draft: true,
    depth: 0,
    pagination: false,
    sort: 'language',
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
}
