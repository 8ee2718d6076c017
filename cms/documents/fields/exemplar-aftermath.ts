import type { ArrayField } from 'payload';
import { followUpSchema, replicationSchema } from '#contract/exemplar-aftermath.ts';
import { byContract } from './contract-rule.ts';
import { pastDay } from './days.ts';
import { one } from './relations.ts';

const source = followUpSchema.shape.source.unwrap();
const story = one({
  name: 'story',
  label: 'Bài kể chuyện này',
  to: 'stories',
  description: 'Không bắt buộc. Chỉ bài đang trên trang mới hiện thành liên kết.',
});

/** How things went on. */
export const followUpsField: ArrayField = {
  name: 'followUps',
  type: 'array',
  label: 'Chuyện về sau',
  labels: { singular: 'dòng', plural: 'dòng' },
  maxRows: 100,
  admin: {
    initCollapsed: true,
    description:
      'Sau khi được nêu gương: việc tiếp tục ra sao, kết quả mới, khó khăn mới. Trang xếp theo ngày vào “Đường đã đi”.',
  },
  fields: [
    pastDay('date', 'Ngày'),
    {
      name: 'text',
      type: 'textarea',
      label: 'Chuyện gì',
      required: true,
      validate: byContract(followUpSchema.shape.text),
    },
    story,
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'text', label: 'Nguồn', validate: byContract(source.shape.title) },
        {
          name: 'sourceUrl',
          type: 'text',
          label: 'Địa chỉ nguồn (https://…)',
          validate: byContract(source.shape.url),
        },
      ],
    },
  ],
};

/** Who took it over. */
export const replicationsField: ArrayField = {
  name: 'replications',
  type: 'array',
  label: 'Ai đã học theo',
  labels: { singular: 'nơi học theo', plural: 'nơi học theo' },
  maxRows: 300,
  admin: {
    initCollapsed: true,
    description:
      'Người, tập thể, đơn vị đã làm theo cách này. Chọn điển hình, hoặc chọn đơn vị, hoặc ghi tên: đúng một trong ba.',
  },
  fields: [
    pastDay('date', 'Từ ngày'),
    {
      type: 'row',
      fields: [
        one({ name: 'exemplar', label: 'Điển hình', to: 'exemplars' }),
        one({ name: 'unit', label: 'Hoặc đơn vị', to: 'units' }),
        {
          name: 'name',
          type: 'text',
          label: 'Hoặc ghi tên',
          validate: byContract(replicationSchema.shape.name),
          admin: { description: 'Nêu tên một người thì người ấy phải đồng ý.' },
        },
      ],
    },
    one({ name: 'place', label: 'Địa phương', to: 'places' }),
    {
      name: 'done',
      type: 'textarea',
      label: 'Đã làm gì',
      required: true,
      validate: byContract(replicationSchema.shape.done),
    },
    story,
  ],
};
