import type { PayloadRequest, Where } from 'payload';
import { reachesDown } from '../../platform/access/scopes.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import type { FlowDoc, FlowSlug } from './subjects.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/**
 * What the desk of one unit may not do even with its own documents: give a section to somebody else, make one for
 * somebody else, or move its unit in the tree. Whoever reaches what depends on both.
 * @returns the data to save; a new section without an owner belongs to the unit that makes it
 */
export async function checkUnitScope(
  req: PayloadRequest,
  slug: FlowSlug,
  data: FlowDoc,
  original: FlowDoc | undefined,
): Promise<FlowDoc> {
  const unit = req.user?.role === 'editor' ? getReferenceId(req.user.unit) : undefined;
  if (!unit) return data;
  if (slug === 'units') {
    if (isMoved(data, original, 'parent')) {
      refuse('Chỉ thư ký xuất bản mới chuyển được đơn vị sang nơi khác trong cây. Hãy nhờ thư ký xuất bản.');
    }
    return data;
  }
  if (slug !== 'sections') return data;
  const owned = original || getReferenceId(data.owner as never) ? data : { ...data, owner: unit };
  if (!isMoved(owned, original, 'owner')) return owned;
  if (!(await isBelow(req, getReferenceId(owned.owner as never), unit))) {
    refuse(
      'Chuyên mục của bạn phải do đơn vị bạn hoặc đơn vị cấp dưới phụ trách. Hãy chọn lại “Đơn vị phụ trách”.',
    );
  }
  return owned;
}

function isMoved(data: FlowDoc, original: FlowDoc | undefined, field: 'owner' | 'parent'): boolean {
  if (!(field in data)) return false;
  const before = getReferenceId(original?.[field] as never) ?? null;
  return (getReferenceId(data[field] as never) ?? null) !== before;
}

async function isBelow(req: PayloadRequest, id: string | undefined, unit: string): Promise<boolean> {
  if (!id) return false;
  const self: Where = { id: { equals: unit } };
  const { totalDocs } = await req.payload.count({
    collection: 'units',
    where: { and: [{ id: { equals: id } }, { or: [self, ...reachesDown('parent', unit)] }] },
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

function refuse(message: string): never {
  throw refusal(403, message);
}
