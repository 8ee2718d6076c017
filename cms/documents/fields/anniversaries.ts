import type { ArrayField } from 'payload';
import { anniversarySchema } from '#contract/anniversary.ts';
import { byContract } from './contract-rule.ts';
import { localizedFields } from './localized.ts';

const { shape } = anniversarySchema;
const isRight = byContract(shape.day);

/** Days of the year that the front page reminds of in their week. */
export const anniversariesField: ArrayField = {
  name: 'anniversaries',
  type: 'array',
  label: 'Ngày kỷ niệm trong năm',
  labels: { singular: 'ngày', plural: 'ngày' },
  maxRows: 200,
  admin: {
    initCollapsed: true,
    description:
      'Trang chủ hiện những ngày của bảy ngày tới ở mục “Nhớ trong tuần”. Ngày nào cũng phải có nguồn tra được.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'day',
          type: 'text',
          label: 'Ngày/tháng dương lịch',
          required: true,
          maxLength: 5,
          validate: (value: unknown) =>
            typeof value === 'string' && value.trim()
              ? isRight(toMonthDay(value.trim()))
              : 'Không được để trống.',
          admin: { placeholder: '20/11' },
        },
        { name: 'year', type: 'number', label: 'Từ năm', validate: byContract(shape.year) },
      ],
    },
    {
      name: 'source',
      type: 'text',
      label: 'Nguồn: luật, quyết định, nghị quyết, sách',
      required: true,
      validate: byContract(shape.source),
    },
    ...localizedFields([{ name: 'event', label: 'Ngày gì', schema: shape.event, required: true }]),
  ],
};

/** Written as people write days. @example toMonthDay('3/12') === '12-03' */
export function toMonthDay(day: string): string {
  const [date = '', month = ''] = day.split('/');
  return `${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
