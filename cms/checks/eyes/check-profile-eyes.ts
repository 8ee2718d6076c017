import type { PayloadRequest } from 'payload';
import { hasSameContent } from './keep-writers.ts';
import type { Exemplar } from '../../payload-types.ts';
import { isWriter } from './writers.ts';
import { findFlowSettings } from '../flow-settings.ts';
import type { Problem } from '../problem.ts';
import { alone } from './alone.ts';

/**
 * Whoever wrote a profile, or any part of it since it last went out, does not publish it, nor does who changes it in the
 * same breath. An office of one person turns this off in its settings, as for stories. What is public already may be
 * brought out again as it is.
 * @param before the newest text before this save
 */
export async function findEyesProblems(
  req: PayloadRequest,
  profile: Exemplar,
  before: Partial<Exemplar> | undefined,
): Promise<Problem[]> {
  if (before?._status === 'published' && hasSameContent(profile, before)) return [];
  if (!isWriter(req, profile) || (await findFlowSettings(req)).allowsSelfApproval) return [];
  const message =
    'Bạn đã viết hoặc sửa hồ sơ này nên không xuất bản được. Hãy lưu bản thảo rồi nhờ người khác xem và xuất bản. ' +
    alone;
  return [{ path: '_status', label: 'Người duyệt', message }];
}
