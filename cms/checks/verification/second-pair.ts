import type { PayloadRequest } from 'payload';
import { can } from '../../platform/access/can.ts';
import { isWriter } from '../eyes/writers.ts';
import { findFlowSettings } from '../flow-settings.ts';
import { claimingKinds, type ClaimingDocument } from './claiming-document.ts';
import { refusal } from '../../platform/refusals/refusal.ts';

/**
 * Whether the user may hold claims of this document against their sources, and dismiss them: somebody of the desk who did
 * not write it. An office of one person turns the second half off in its settings; the log then says so.
 */
export async function isSecondPair(req: PayloadRequest, document: ClaimingDocument): Promise<boolean> {
  if (!can(req.user, 'claim.verify')) return false;
  return !isWriter(req, document) || (await findFlowSettings(req)).allowsSelfApproval;
}

/** @throws 403 that says why, to whoever is no second pair of eyes */
export async function requireSecondPair(req: PayloadRequest, document: ClaimingDocument): Promise<void> {
  if (await isSecondPair(req, document)) return;
  const { noun } = claimingKinds[document.kind];
  const message = can(req.user, 'claim.verify')
    ? `Bạn là người viết hoặc đã sửa ${noun} này; hãy nhờ người khác đối chiếu hoặc bỏ qua.`
    : 'Chỉ biên tập viên trở lên được đối chiếu hoặc bỏ qua khẳng định.';
  throw refusal(403, message);
}
