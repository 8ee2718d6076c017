import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { findFlowSettings } from '../flow-settings.ts';
import type { Problem } from '../problem.ts';
import { isWriter } from './writers.ts';
import { alone } from './alone.ts';

/**
 * Whoever wrote a text, or any part of it since it last went out, does not approve it. An office of one person turns
 * this off in the settings; the record of the approval then says so.
 */
export async function checkEyes(req: PayloadRequest, story: Story): Promise<Problem[]> {
  if (!isWriter(req, story)) return [];
  const { allowsSelfApproval } = await findFlowSettings(req);
  if (allowsSelfApproval) return [];
  const message =
    'Bạn là người viết hoặc đã sửa bài này nên không duyệt được; hãy nhờ người khác duyệt. ' + alone;
  return [{ path: 'state', label: 'Người duyệt', message }];
}
