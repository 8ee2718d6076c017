import { toDay } from '../../documents/fields/days.ts';
import type { Evaluation } from '../../payload-types.ts';

/** What an evaluation lacks to be confirmed, each as a sentence for its writer. */
export function findEvaluationProblems(evaluation: Evaluation): string[] {
  const { sources, isPublic, publicLine, verdict } = evaluation;
  const [date, next] = [toDay(evaluation.date) ?? '', toDay(evaluation.nextDue)];
  return [
    sources?.length ? '' : 'Chưa ghi nguồn nào để thẩm tra.',
    isPublic && !publicLine?.trim() ? 'Cho lên trang thì phải có câu cho người đọc.' : '',
    verdict !== 'stop' && !next ? 'Chưa hẹn ngày đánh giá lần tới.' : '',
    next && next <= date ? 'Ngày đánh giá lần tới phải sau ngày đánh giá.' : '',
  ].filter(Boolean);
}
