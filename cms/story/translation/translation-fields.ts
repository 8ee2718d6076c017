import type { Field } from 'payload';
import { recordingSchema } from '#contract/recording.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { file, one } from '../../documents/fields/relations.ts';

const { shape } = recordingSchema;

/** What a translation follows; written by `keep-base.ts` alone. */
const followsField: Field = {
  name: 'follows',
  type: 'json',
  label: 'Trạng thái bản nguồn đã theo',
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
};

/** The text read aloud, in whole or by paragraphs; easiest to record at the translation desk. */
const recordingsField: Field = {
  name: 'recordings',
  type: 'array',
  label: 'Bản ghi tiếng của bài',
  labels: { singular: 'bản ghi', plural: 'bản ghi' },
  maxRows: 500,
  admin: {
    initCollapsed: true,
    description:
      'Đọc cả bài hoặc từng đoạn. Bản dịch có thể chỉ có tiếng, không cần chữ trong thân bài. Thu ngay ở bàn dịch.',
  },
  fields: [
    file({ name: 'media', label: 'Tệp âm thanh', types: ['audio'], required: true }),
    {
      type: 'row',
      fields: [
        {
          name: 'speaker',
          type: 'text',
          label: 'Người đọc',
          required: true,
          validate: byContract(shape.speaker),
        },
        {
          name: 'part',
          type: 'text',
          label: 'Mã đoạn',
          validate: byContract(shape.part),
          admin: { description: 'Để trống nếu đọc cả bài; title, summary, hoặc mã đoạn do bàn dịch điền.' },
        },
      ],
    },
    one({
      name: 'consent',
      label: 'Người đọc đồng ý',
      to: 'consents',
      description: 'Không có hồ sơ đồng ý thì bài không lên trang.',
    }),
    {
      name: 'timings',
      type: 'json',
      label: 'Mốc thời gian từng đoạn',
      validate: byContract(shape.timings),
      admin: { components: { Field: '/story/translation/timings-field.tsx#TimingsField' } },
    },
  ],
};

export const translationFields: Field[] = [followsField, recordingsField];
