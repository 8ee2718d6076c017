import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { idSchema } from '#contract/identity.ts';
import { fromDay, toDay } from '../../documents/fields/days.ts';
import type { Report } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { wrongOrder } from '../record/wrong-order.ts';
import { findClosedChanges } from '../record/closed-changes.ts';
import { refuseBegunDeletion } from '../record/refuse-begun-deletion.ts';
import { refuseMoved } from '../record/refuse-moved.ts';
import { refuserOf } from '../record/refuse-save.ts';
import { describePeriod, toPeriod, type Period } from './terms/periods.ts';

/** What may be noted on a report that was signed: the signed copy. */
const open = new Set(['file']);

/** What only signing writes. */
export const signing = { isSigning: true };

/**
 * Hook: a report has the days of its period and a name made of it; its unit never changes, and what was signed stays as it
 * was, also where somebody saves it at the very moment of signing.
 */
export const guardReport: CollectionBeforeChangeHook<Report> = async (save) => {
  const { data, operation, originalDoc, req } = save;
  const refuse = refuserOf(save);
  if (save.context.isSigning) return data;
  if (operation === 'create' || !originalDoc)
    return { ...(await complete(data)), state: 'draft', figures: null };
  if (data.unit !== undefined && getReferenceId(data.unit) !== getReferenceId(originalDoc.unit))
    throw refuse('unit', 'Đơn vị báo cáo không đổi được. Hãy tạo báo cáo khác.');
  await refuseMoved(req, 'reports', originalDoc);
  if (originalDoc.state === 'draft') return complete({ ...originalDoc, ...data });
  const [closed] = findClosedChanges(originalDoc, data, open);
  if (closed) throw refuse(closed, 'Báo cáo đã ký thì giữ nguyên. Cần sửa thì lập báo cáo khác cho kỳ này.');
  return data;

  async function complete(report: Partial<Report>): Promise<Partial<Report>> {
    const period = readPeriod(report);
    if (typeof period === 'string') throw refuse(report.period === 'any' ? 'from' : 'year', period);
    const unitName = await findUnitName(req, report);
    const name = `Báo cáo ${describePeriod(report.period ?? 'any', period)}, ${unitName}`.slice(0, 300);
    return { ...data, name, unitName, from: fromDay(period.from), to: fromDay(period.to) };
  }
};

/** The days of a report, or what is wrong with them. */
function readPeriod({ period = 'half1', year, from, to }: Partial<Report>): Period | string {
  if (period !== 'any') return year ? toPeriod(period, year) : 'Hãy ghi năm.';
  const [first, last] = [toDay(from), toDay(to)];
  if (!first || !last) return 'Hãy ghi từ ngày nào đến hết ngày nào.';
  return first <= last ? { from: first, to: last } : wrongOrder;
}

async function findUnitName(req: PayloadRequest, { unit }: Partial<Report>): Promise<string> {
  const id = idSchema.safeParse(getReferenceId(unit));
  if (!id.success) return '';
  const found = await req.payload.findByID({
    collection: 'units',
    id: id.data,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  return found?.name ?? '';
}

/** Hook: what was signed stays. */
export const refuseReportDeletion = refuseBegunDeletion('reports', 'Chỉ xóa được báo cáo đang soạn.');
