import type { Field } from 'payload';
import { line, text } from '#contract/text.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { day, pastDay } from '../../documents/fields/days.ts';
import { toOptions } from '../../documents/fields/options.ts';
import { one } from '../../documents/fields/relations.ts';
import { sourcesField } from '../../documents/fields/sources.ts';
import { verdictNames } from './evaluation-states.ts';

const about = (name: string, label: string, description?: string): Field => ({
  name,
  type: 'textarea',
  label,
  validate: byContract(text(2_000)),
  admin: description ? { description } : {},
});

const unit = one({ name: 'unit', label: 'Đơn vị', to: 'units' });

/** Of whom, and when. */
export const subjectFields: Field[] = [
  {
    ...one({
      name: 'exemplar',
      label: 'Điển hình',
      to: 'exemplars',
      description: 'Đơn vị của đánh giá là đơn vị ghi trong hồ sơ.',
    }),
    required: true,
  },
  {
    ...unit,
    access: { create: () => false, update: () => false },
    admin: { ...unit.admin, readOnly: true, position: 'sidebar' },
  } as Field,
  {
    type: 'row',
    fields: [
      pastDay('date', 'Ngày đánh giá'),
      day(
        'nextDue',
        'Lần tới',
        'Tới ngày này thì có việc chờ. Đánh giá lên trang thì ngày này hiện là “Hẹn quay lại hỏi”.',
      ),
    ],
  },
];

/** What has become of the exemplar. */
export const findingFields: Field[] = [
  {
    ...about('effect', 'Tác dụng', 'Việc làm còn tiếp tục không, kết quả đo được là gì.'),
    required: true,
  } as Field,
  about('spread', 'Sức lan tỏa', 'Ai đã học theo, ở đâu.'),
  about('potential', 'Khả năng phát triển, nhân rộng'),
  about('difficulties', 'Khó khăn, hạn chế'),
  about('helpNeeded', 'Cần giúp gì, ai giúp'),
  {
    name: 'verdict',
    type: 'select',
    label: 'Kết luận',
    required: true,
    options: toOptions(verdictNames),
  },
  sourcesField,
];

/** What readers of the profile are told. */
export const publicFields: Field[] = [
  {
    name: 'isPublic',
    type: 'checkbox',
    label: 'Cho lên hồ sơ trên trang',
    defaultValue: false,
    admin: {
      description: 'Hiện ở “Chuyện về sau” sau khi người khác thẩm tra. Phần còn lại không lên trang.',
    },
  },
  {
    name: 'publicLine',
    type: 'textarea',
    label: 'Câu cho người đọc',
    validate: byContract(line(500)),
    admin: {
      condition: (data) => Boolean(data.isPublic),
      description: 'Một hai câu, đúng như nguồn. Không nêu tên người khác khi họ chưa đồng ý.',
    },
  },
];
