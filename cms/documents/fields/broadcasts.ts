import type { ArrayField } from 'payload';
import { broadcastSchema, weekdayNames } from '#contract/broadcast.ts';
import { byContract } from './contract-rule.ts';
import { languageOptions, toOptions } from './options.ts';

const { shape } = broadcastSchema;

/** When and where a programme is broadcast. */
export const broadcastsField: ArrayField = {
  name: 'broadcasts',
  type: 'array',
  label: 'Lịch phát sóng',
  labels: { singular: 'buổi phát', plural: 'buổi phát' },
  maxRows: 50,
  admin: {
    condition: (data) => data.type === 'programme',
    description: 'Mỗi giờ phát một dòng. Giờ Việt Nam; trang xếp theo giờ.',
  },
  fields: [
    {
      name: 'days',
      type: 'select',
      hasMany: true,
      label: 'Các ngày trong tuần',
      required: true,
      options: toOptions(weekdayNames),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'time',
          type: 'text',
          label: 'Giờ phát',
          required: true,
          validate: byContract(shape.time),
          admin: { placeholder: '05:45', width: '25%' },
        },
        {
          name: 'channel',
          type: 'text',
          label: 'Kênh, tần số',
          required: true,
          validate: byContract(shape.channel),
          admin: { placeholder: 'FM 98,1 MHz; truyền thanh cơ sở', width: '50%' },
        },
        {
          name: 'language',
          type: 'select',
          label: 'Tiếng',
          options: languageOptions,
          admin: { width: '25%' },
        },
      ],
    },
  ],
};
