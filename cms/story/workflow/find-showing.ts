import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { listRelationPaths } from '../../documents/fields/relation-paths.ts';
import { getShownMedia } from '../../documents/mapping/shown-media.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { toContent } from '../../documents/mapping/to-story.ts';
import { findMediaUsers } from '../../publishing/media-users.ts';
import { findApprovedStories } from '../transition/find-approved.ts';

/**
 * Titles of what is live or approved and shows a file, itself or through others: the film whose captions or poster it
 * is, the profile whose picture. A file that is public and that nothing shows any more is named itself.
 */
export async function findShowing(req: PayloadRequest, id: string): Promise<string[]> {
  const carriers = await findCarriers(req, id);
  const live = [...(await findMediaUsers(req, carriers)).values()].flat();
  const approved = await findApprovedShowing(req, carriers);
  const titles = [...live, ...approved].map(({ title }) => `“${title}”`);
  if (titles.length) return [...new Set(titles)];
  const published = await findPublished(req, 'media', id);
  return published?.state === 'live' ? [`tệp công khai “${published.document.file.source}”`] : [];
}

/** Approved texts that show one of these files themselves. */
export async function findApprovedShowing(
  req: PayloadRequest,
  carriers: readonly string[],
): Promise<Story[]> {
  return (await findApprovedStories(req)).filter((story) =>
    getShownMedia(toContent(story.id, story)).some((id) => carriers.includes(id)),
  );
}

/** Ids of a file and of all files that show it, at every level. */
export async function findCarriers(req: PayloadRequest, id: string): Promise<string[]> {
  const paths = listRelationPaths(req.payload.collections.media.config.flattenedFields, 'media');
  const known = new Set([id]);
  for (let next = [id]; next.length > 0;) {
    const { docs } = await req.payload.find({
      collection: 'media',
      where: { or: paths.map((path) => ({ [path]: { in: next } })) },
      depth: 0,
      pagination: false,
      select: { type: true },
      overrideAccess: true,
      req,
    });
    next = docs.map((doc) => doc.id).filter((each) => !known.has(each));
    for (const each of next) known.add(each);
  }
  return [...known];
}
