import type { Report } from '../../payload-types.ts';
import { getToday } from '../../checks/consent/today.ts';
import { toDay } from '../../documents/fields/days.ts';

/** What a report lacks to be signed, each as a sentence for its writer. */
export function findReportProblems(report: Report): string[] {
  const { number, symbol, signedOn, signedAt, office, signer, results, from } = report;
  const begins = toDay(from) ?? '';
  return [
    number && symbol ? '' : 'Chưa có số, ký hiệu.',
    signedOn ? '' : 'Chưa có ngày ký.',
    signedAt ? '' : 'Chưa có địa danh.',
    office ? '' : 'Chưa có chức vụ người ký.',
    signer ? '' : 'Chưa có họ tên người ký.',
    results ? '' : 'Chưa viết phần kết quả.',
    begins > getToday() ? 'Kỳ báo cáo chưa bắt đầu.' : '',
  ].filter(Boolean);
}
