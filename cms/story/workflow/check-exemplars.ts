import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { getReferenceIds } from '../../platform/relations/reference.ts';
import type { Problem } from '../../checks/problem.ts';

/** The profiles that a text links are public. */
export async function checkExemplars(req: PayloadRequest, story: Story): Promise<Problem[]> {
  const ids = getReferenceIds(story.exemplars);
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'exemplars',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const label = 'Điển hình trong bài';
  return docs
    .filter((exemplar) => exemplar._status !== 'published')
    .map(({ id, name }): Problem => ({
      path: 'exemplars',
      label,
      message: `“${label}”: hồ sơ “${name}” chưa xuất bản. Hãy xuất bản hồ sơ trước, hoặc bỏ khỏi bài.`,
      needsOthers: true,
      ...(can(req.user, 'exemplar.publish') ? { deed: { kind: 'publishProfile', exemplar: id, name } } : {}),
    }));
}
