import type { PayloadRequest } from 'payload';
import { idSchema } from '#contract/identity.ts';
import type { Exemplar } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { isBound } from '../reach/keep-in-reach.ts';
import { isInTree } from '../reach/is-in-tree.ts';

/** Whom a new record is about. */
export interface Subject {
  exemplar: Exemplar;
  /** Id of the unit of the profile; the newsroom writes of those without one too, unless the record needs it. */
  unit: string | undefined;
}

/**
 * The profile that a new record is to be about: people of the units write of their own unit, the office also of those
 * below it. @returns a sentence for its field where it is not for this user, or not there
 */
export async function findSubject(
  req: PayloadRequest,
  exemplar: Parameters<typeof getReferenceId>[0],
): Promise<Subject | string> {
  const found = await findExemplar(req, getReferenceId(exemplar));
  if (!found) return 'Không tìm thấy hồ sơ điển hình này.';
  const unit = getReferenceId(found.unit);
  if (!unit) return isBound(req.user) ? noUnit : { exemplar: found, unit };
  if (await reaches(req, unit)) return { exemplar: found, unit };
  return 'Chỉ chọn được điển hình của đơn vị bạn hoặc đơn vị trực thuộc.';
}

/** Told where a record is to be about somebody else. */
export const otherExemplar = 'Đã lưu thì không đổi sang điển hình khác được. Hãy tạo mục mới.';

/** Told where a record that belongs to a unit is begun of a profile without one. */
export const noUnit = 'Hồ sơ điển hình này chưa ghi đơn vị.';

/** Whether records of this unit are for the user to write. */
async function reaches(req: PayloadRequest, unit: string): Promise<boolean> {
  const { user } = req;
  if (!user || !isBound(user)) return true;
  const home = getReferenceId(user.unit);
  if (!home) return false;
  return user.role === 'focal' ? unit === home : isInTree(req, unit, home);
}

async function findExemplar(req: PayloadRequest, id: string | undefined): Promise<Exemplar | null> {
  if (!idSchema.safeParse(id).success) return null;
  return req.payload.findByID({
    collection: 'exemplars',
    id: String(id),
    depth: 0,
    disableErrors: true,
    overrideAccess: !req.user,
    user: req.user,
    req,
  });
}
