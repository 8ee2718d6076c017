import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { can } from '../../platform/access/can.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findEmbargo } from './embargo.ts';
import type { GoingOut, Problem } from '../../checks/problem.ts';

/** Nothing of a story under embargo goes out before its time, in no language. What is public already may be corrected. */
export async function checkEmbargo(req: PayloadRequest, story: Story, { at }: GoingOut): Promise<Problem[]> {
  if (!at || story.onSite) return [];
  const until = await findEmbargo(req, story);
  if (!until || until <= at) return [];
  const message =
    `Bài bị cấm vận tới ${formatMoment(until)} (giờ Việt Nam), tính cả mọi bản dịch. ` +
    `Hãy hẹn giờ từ lúc ấy trở đi, hoặc ${whoLifts(req)}.`;
  return [{ path: 'embargoUntil', label: 'Cấm vận tới', message }];
}

/** Whoever may lift an embargo is told where; nobody is sent to himself. */
function whoLifts({ user }: PayloadRequest): string {
  return user && can(user, 'story.publish')
    ? 'đổi ô “Cấm vận tới” của bài và các bản ngôn ngữ khác rồi làm lại bước này'
    : 'nhờ thư ký xuất bản đổi giờ cấm vận';
}
