import { toDay } from '../../documents/fields/days.ts';
import type { Plan } from '../../payload-types.ts';
import { wrongOrder } from '../record/wrong-order.ts';

/** What a plan lacks to be in force, each as a sentence for who wrote it. */
export function findPlanProblems(plan: Plan): string[] {
  const { number, signedOn, unit, from, to, quotas } = plan;
  const years = (quotas ?? []).flatMap(({ year }) => year ?? []);
  const [first, last] = [toYear(from), toYear(to)];
  return [
    number ? '' : 'Chưa có số, ký hiệu.',
    signedOn ? '' : 'Chưa có ngày ký.',
    unit ? '' : 'Chưa có đơn vị ban hành.',
    from ? '' : 'Chưa có ngày bắt đầu.',
    from && to && to < from ? wrongOrder : '',
    years.some((year) => (first && year < first) || (last && year > last))
      ? 'Có chỉ tiêu của một năm nằm ngoài thời hạn kế hoạch.'
      : '',
  ].filter(Boolean);
}

function toYear(time: string | null | undefined): number | undefined {
  const day = toDay(time);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}
