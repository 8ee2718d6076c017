import type { Registration } from '../../payload-types.ts';

/** What a registration lacks to be handed in, each as a sentence for whoever fills it in. */
export function findRegistrationProblems(registration: Registration): string[] {
  const { summary, criteria, endorsement, agreedOn, type, modelType } = registration;
  const { day, present, inFavour } = endorsement ?? {};
  return [
    summary ? '' : 'Chưa ghi việc làm, thành tích.',
    criteria?.length ? '' : 'Chưa có tiêu chí nào kèm minh chứng.',
    type === 'model' || !modelType ? '' : 'Chỉ mô hình mới có loại mô hình.',
    day ? '' : 'Chưa ghi ngày tập thể họp suy tôn.',
    typeof present === 'number' && typeof inFavour === 'number' ? '' : 'Chưa ghi số người dự và số đồng ý.',
    (inFavour ?? 0) > (present ?? 0) ? 'Số đồng ý nhiều hơn số người dự.' : '',
    typeof present === 'number' && typeof inFavour === 'number' && inFavour * 2 <= present
      ? 'Chưa quá nửa số người dự đồng ý.'
      : '',
    agreedOn ? '' : 'Chưa ghi ngày người được đăng ký đồng ý.',
  ].filter(Boolean);
}
