import { showDay } from '../../checks/consent/deadline.ts';
import { toDay } from '../../documents/fields/days.ts';
import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { readSteps } from '../record/steps.ts';
import { reviewStateNames, type ReviewState } from '../reviews/review-states.ts';
import { makeRecordQueue } from './record-queue.ts';

const waiting: readonly ReviewState[] = ['submitted', 'closed', 'voted'];

/** Reviews that wait for the office: to be opened, counted or told. */
export const reviewsInHand = makeRecordQueue({
  id: 'dot-xet-cho-xu-ly',
  title: 'Đợt xét chờ duyệt, kiểm phiếu, công bố',
  roles: permissions['review.approve'],
  collection: 'reviews',
  where: () => ({ state: { in: [...waiting] } }),
  sort: ['closesOn'],
  describe: ({ state, opensOn, closesOn }) =>
    [reviewStateNames[state], `lấy ý kiến ${show(opensOn)}–${show(closesOn)}`].join(' · '),
});

/** Reviews that were approved and could not be opened on their day. */
export const reviewsStuck = {
  ...makeRecordQueue({
    id: 'dot-xet-khong-mo-duoc',
    title: 'Đợt xét tới ngày mà không mở được',
    roles: permissions['review.write'],
    collection: 'reviews',
    where: () => ({ state: { equals: 'approved' }, problem: { exists: true } }),
    sort: ['opensOn'],
    describe: ({ problem }) => problem?.split('\n')[0] ?? '',
  }),
  isAlarm: true,
};

/** Reviews that are being written, those that the office gave back with its reason. */
export const reviewsInWriting = makeRecordQueue({
  id: 'dot-xet-dang-soan',
  title: 'Đợt xét đang soạn, bị trả lại',
  roles: ['focal'],
  collection: 'reviews',
  where: () => ({ state: { equals: 'draft' } }),
  sort: ['-updatedAt'],
  describe: (review) => readSteps(review).at(-1)?.reason ?? `sửa lúc ${formatMoment(review.updatedAt)}`,
});

function show(day: string | null | undefined): string {
  return showDay(toDay(day) ?? '');
}
