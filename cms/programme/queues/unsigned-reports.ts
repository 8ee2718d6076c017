import { permissions } from '../../platform/access/permissions.ts';
import { formatMoment } from '../../platform/i18n/local-time.ts';
import { findReportProblems } from '../reports/report-problems.ts';
import { makeRecordQueue } from './record-queue.ts';

/** Reports whose figures are not frozen yet, the oldest period first. */
export const unsignedReports = makeRecordQueue({
  id: 'bao-cao-chua-ky',
  title: 'Báo cáo chưa ký',
  roles: permissions['report.sign'],
  collection: 'reports',
  where: () => ({ state: { equals: 'draft' } }),
  sort: ['to', 'updatedAt'],
  describe: (report) => {
    const [problem] = findReportProblems(report);
    return `${problem ?? 'Đủ để ký.'} Sửa lúc ${formatMoment(report.updatedAt)}`;
  },
});
