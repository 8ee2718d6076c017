import { toDay } from '../../../documents/fields/days.ts';

/**
 * Place and day as the head of an official paper writes them: 0 before days below 10 and the months 1 and 2 alone
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I); room for what is still to come.
 * @example describeDay('Đà Lạt', '2026-07-05T05:00:00.000Z') === 'Đà Lạt, ngày 05 tháng 7 năm 2026'
 */
export function describeDay(place: string | null | undefined, time: string | null | undefined): string {
  const [year = '', month = '', day = ''] = (toDay(time) ?? '').split('-');
  if (!year) return `${place || '…'}, ngày     tháng     năm     `;
  return `${place || '…'}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
