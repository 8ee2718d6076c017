import type { PayloadRequest } from 'payload';
import { compareTwo, type VersionDifference } from './read-versions.ts';
import { toTextParts } from './text-parts.ts';

/** What readers would see differently once the newest text is on the page; nothing for one that is not there yet. */
export async function compareWithLive(
  req: PayloadRequest,
  id: string,
): Promise<{ differences: VersionDifference[] }> {
  const read = (draft: boolean) =>
    req.payload.findByID({
      collection: 'stories',
      id,
      draft,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    });
  const live = await read(false);
  if (!live.onSite) return { differences: [] };
  const texts = [live, await read(true)] as unknown as Record<string, unknown>[];
  const [before, after] = await toTextParts(req, texts);
  return { differences: before && after ? compareTwo(before, after) : [] };
}
