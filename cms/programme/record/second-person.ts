import type { PayloadRequest } from 'payload';
import { alone } from '../../checks/eyes/alone.ts';
import { isWriter } from '../../checks/eyes/writers.ts';
import { findFlowSettings } from '../../checks/flow-settings.ts';
import type { Story } from '../../payload-types.ts';

type Written = Pick<Story, 'createdBy' | 'writers'>;

/**
 * Why somebody may not confirm his own work; empty where he may, which is in an office of one as well.
 * @example await findOwnWorkRefusal(req, plan, 'kế hoạch', 'ban hành')
 */
export async function findOwnWorkRefusal(
  req: PayloadRequest,
  record: Written,
  thing: string,
  act: string,
): Promise<string> {
  if (!isWriter(req, record) || (await findFlowSettings(req)).allowsSelfApproval) return '';
  return `Bạn đã viết hoặc sửa ${thing} này nên không ${act} được; hãy nhờ người khác. ${alone}`;
}
