import type { Field } from 'payload';
import { reviewLevelNames } from '#contract/review.ts';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { wholeNumber } from '../record/whole-number.ts';

const number = (
  name: string,
  label: string,
  [least, most, defaultValue]: readonly [number, number, number],
  description?: string,
): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue,
  validate: wholeNumber(least, most),
  admin: description ? { description } : {},
});

/** What the law and the office ask of a review: it changes, so that it is data. */
export const ruleFields: Field[] = [
  { name: 'name', type: 'text', label: 'Tên quy định', required: true, validate: byContract(line(200)) },
  {
    type: 'row',
    fields: [
      {
        name: 'level',
        type: 'select',
        label: 'Cấp xét',
        required: true,
        defaultValue: 'unit',
        options: toOptions(reviewLevelNames),
      },
      { ...day('from', 'Áp dụng từ ngày'), required: true },
      day(
        'to',
        'Đến hết ngày',
        'Để trống khi còn hiệu lực. Quy định mới thì tạo dòng mới, không sửa dòng cũ.',
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      number(
        'percent',
        'Tỉ lệ đồng ý (%)',
        [1, 100, 80],
        'Tính trên tổng số thành viên hội đồng, kể cả người vắng.',
      ),
      number(
        'quorum',
        'Số dự họp ít nhất (%)',
        [0, 100, 67],
        'Ít hơn thì chưa kiểm phiếu được. 0: không đòi hỏi.',
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      number('days', 'Lấy ý kiến ít nhất (ngày)', [1, 365, 10]),
      {
        name: 'isWorkingDays',
        type: 'checkbox',
        label: 'Là ngày làm việc (thứ Hai đến thứ Sáu, chưa trừ ngày lễ)',
        defaultValue: true,
      },
    ],
  },
  {
    name: 'basis',
    type: 'textarea',
    label: 'Căn cứ',
    required: true,
    validate: byContract(text(2_000)),
    admin: {
      description:
        'Luật, nghị định, quyết định, quy chế; mỗi căn cứ một dòng. Biên bản ghi lại đúng những dòng này.',
    },
  },
  {
    type: 'row',
    fields: [
      number('pageMonths', 'Gỡ trang kết quả sau (tháng)', [1, 120, 12], 'Tính từ ngày công bố.'),
      number(
        'ballotMonths',
        'Xóa phiếu của từng người sau (tháng)',
        [1, 120, 24],
        'Số phiếu tổng hợp thì còn.',
      ),
    ],
  },
];
