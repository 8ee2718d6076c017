import type { Field, Tab, Where } from 'payload';
import { defaultLanguage } from '#contract/languages.ts';
import { mediaTypes } from '#contract/media.ts';
import { storyFormatNames, storySchema, type creditRoles } from '#contract/story.ts';
import { bodyEditor } from '../documents/editor/body-editor.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { flowFields } from './flow.ts';
import { machineMadeField } from '../documents/fields/machine-made.ts';
import { languageOptions, toOptions } from '../documents/fields/options.ts';
import { file, many, one } from '../documents/fields/relations.ts';
import { sampleField } from '../documents/fields/sample.ts';
import { planningFields } from './planning/planning-fields.ts';
import { savingFields } from '../documents/fields/saving.ts';
import { translationFields } from './translation/translation-fields.ts';
import { interviewFields } from '../checks/interview/interview-fields.ts';
import { claimsTab } from '../checks/verification/claims-tab.ts';
import { slugFields } from '../documents/fields/slug.ts';
import { getElement, sourcesField } from '../documents/fields/sources.ts';

const { shape } = storySchema;
const credit = getElement(shape.credits);

const creditRoleNames = {
  author: 'Tác giả',
  photographer: 'Ảnh',
  camera: 'Quay phim',
  translator: 'Biên dịch',
  reviewer: 'Hiệu đính',
  narrator: 'Đọc, thể hiện',
  editor: 'Biên tập',
} as const satisfies Record<(typeof creditRoles)[number], string>;

const text: Tab = {
  label: 'Nội dung',
  fields: [
    {
      name: 'kicker',
      type: 'text',
      label: 'Dòng trên tiêu đề',
      validate: byContract(shape.kicker),
      admin: { description: 'Ngắn, không bắt buộc. Ví dụ: Người tốt việc tốt.' },
    },
    { name: 'title', type: 'text', label: 'Tiêu đề', required: true, validate: byContract(shape.title) },
    {
      name: 'summary',
      type: 'textarea',
      label: 'Sapo',
      required: true,
      validate: byContract(shape.summary),
      admin: { description: 'Một hai câu, hiện trong danh sách, nguồn tin RSS và đầu bài.' },
    },
    file({ name: 'lead', label: 'Ảnh chính', types: ['image'] }),
    {
      name: 'leadCaption',
      type: 'text',
      label: 'Chú thích ảnh chính',
      validate: byContract(shape.leadCaption),
      admin: { condition: (data) => Boolean(data.lead) },
    },
    {
      ...file({
        name: 'main',
        label: 'Tệp video hoặc âm thanh của bài',
        types: mediaTypes.filter((type) => type !== 'image'),
      }),
      admin: { condition: (data) => data.format === 'video' || data.format === 'audio' },
    },
    { name: 'body', type: 'richText', label: 'Thân bài', editor: bodyEditor },
  ],
};

const place: Tab = {
  label: 'Phân loại',
  fields: [
    one({ name: 'section', label: 'Chuyên trang, chuyên mục', to: 'sections', required: true }),
    {
      name: 'episode',
      type: 'number',
      label: 'Kỳ số',
      validate: byContract(shape.episode),
      admin: {
        condition: (data) => data.format === 'video' || data.format === 'audio',
        description: 'Số thứ tự trong chương trình phát thanh, truyền hình; không bắt buộc.',
      },
    },
    many({ name: 'topics', label: 'Lĩnh vực', to: 'topics' }),
    {
      type: 'row',
      fields: [
        one({ name: 'unit', label: 'Đơn vị', to: 'units' }),
        one({ name: 'place', label: 'Địa phương', to: 'places' }),
      ],
    },
    many({
      name: 'exemplars',
      label: 'Điển hình trong bài',
      to: 'exemplars',
      description: 'Hồ sơ điển hình phải được xuất bản trước bài.',
    }),
    many({ name: 'movements', label: 'Phong trào', to: 'movements' }),
  ],
};

const origin: Tab = {
  label: 'Ghi công và nguồn',
  fields: [
    {
      name: 'credits',
      type: 'array',
      label: 'Những người thực hiện',
      labels: { singular: 'người', plural: 'người' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'role',
              type: 'select',
              label: 'Việc',
              required: true,
              defaultValue: 'author',
              options: toOptions(creditRoleNames),
            },
            {
              name: 'name',
              type: 'text',
              label: 'Tên',
              required: true,
              validate: byContract(credit.shape.name),
            },
          ],
        },
      ],
    },
    machineMadeField('Bài'),
    sourcesField,
    ...interviewFields,
  ],
};

const planning: Tab = { label: 'Phân công', fields: planningFields };

const history: Tab = {
  label: 'Lịch sử',
  fields: [
    {
      name: 'history',
      type: 'ui',
      label: 'Lịch sử',
      admin: {
        disableListColumn: true,
        components: { Field: '/story/workflow/history-field.tsx#HistoryField' },
      },
    },
  ],
};

/** Fields of a story; what readers see first, then the sidebar, then what only the system writes. */
export const storyFields: Field[] = [
  {
    name: 'editing',
    type: 'ui',
    label: 'Ai đang sửa',
    admin: {
      disableListColumn: true,
      components: { Field: '/story/editing/editing-panel.tsx#EditingPanel' },
    },
  },
  {
    name: 'letters',
    type: 'ui',
    label: 'Chữ lạ',
    admin: {
      disableListColumn: true,
      components: { Field: '/documents/letters/letters-panel.tsx#LettersPanel' },
    },
  },
  { type: 'tabs', tabs: [text, place, origin, claimsTab, planning, history] },
  ...flowFields,
  {
    name: 'comments',
    type: 'ui',
    label: 'Bình luận',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/story/comments/comments-panel.tsx#CommentsPanel' },
    },
  },
  {
    name: 'language',
    type: 'select',
    label: 'Ngôn ngữ',
    required: true,
    index: true,
    defaultValue: defaultLanguage,
    options: languageOptions,
    admin: { position: 'sidebar', disableBulkEdit: true },
  },
  {
    ...one({
      name: 'translationOf',
      label: 'Dịch từ bài',
      to: 'stories',
      filter: ({ data, id }) => {
        const { language } = data as { language?: string };
        const conditions: Where[] = [{ translationOf: { exists: false } }];
        if (language) conditions.push({ language: { not_equals: language } });
        if (id) conditions.push({ id: { not_equals: id } });
        return { and: conditions };
      },
    }),
    admin: {
      position: 'sidebar',
      components: { Field: '/platform/relations/relation-picker.tsx#RelationPicker' },
      allowCreate: false,
      disableBulkEdit: true,
      description: 'Để trống nếu đây là bài gốc. Muốn dịch một bài, hãy mở bài đó và bấm “Tạo bản dịch”.',
    },
  },
  {
    name: 'format',
    type: 'select',
    label: 'Thể loại',
    required: true,
    index: true,
    defaultValue: 'article',
    options: toOptions(storyFormatNames),
    admin: { position: 'sidebar' },
  },
  ...translationFields,
  ...slugFields,
  sampleField,
  createdByField,
  ...savingFields,
];
