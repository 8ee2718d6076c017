import type { PayloadRequest } from 'payload';
import { keepBlockIds } from '../../documents/body/keep-block-ids.ts';
import { findPublished } from '../../documents/mapping/published-rows.ts';
import { cleanValue } from '../../platform/rest/clean-input.ts';
import { compareTwo, type VersionDifference } from '../versions/read-versions.ts';
import { toTextParts } from '../versions/text-parts.ts';

/**
 * What readers would see differently once a profile is on the page as it stands in the form; nothing for one that is not
 * there yet. @throws NotFound when the user may not read it
 */
export async function compareWithLiveProfile(
  req: PayloadRequest,
  id: string,
  mine: Record<string, unknown>,
): Promise<{ differences: VersionDifference[] }> {
  const live = await req.payload.findByID({
    collection: 'exemplars',
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  });
  if ((await findPublished(req, 'exemplar', id))?.state !== 'live') return { differences: [] };
  const own = cleanValue(mine, '') as Record<string, unknown>;
  const texts = [
    live as unknown as Record<string, unknown>,
    { ...own, body: keepBlockIds(own.body, live.body) },
  ];
  const [before, after] = await toTextParts(req, texts, 'exemplars');
  return { differences: before && after ? compareTwo(before, after) : [] };
}
