import type { Block, BlocksField, Field } from 'payload';
import { exemplarRoleNames } from '#contract/exemplar.ts';
import {
  sectionBlockNames,
  sectionBlockSchemas,
  type ChoosingBlock,
  type SectionBlockType,
} from '#contract/section-layout.ts';
import { byContract } from './contract-rule.ts';
import { day } from './days.ts';
import { localizedFields } from './localized.ts';
import { toOptions } from './options.ts';
import { file, many, one } from './relations.ts';

type LocalizedLabels = Parameters<typeof localizedFields>[0];

const heading = {
  name: 'heading',
  label: 'Tiêu đề của phần',
  schema: sectionBlockSchemas.lead.shape.heading,
  description: 'Để trống thì phần này không có tiêu đề, hoặc dùng tên chung.',
};

function block(type: SectionBlockType, localized: LocalizedLabels, fields: Field[]): Block {
  return {
    slug: type,
    labels: { singular: sectionBlockNames[type], plural: sectionBlockNames[type] },
    admin: { disableBlockName: true },
    fields: [...fields, ...localizedFields([heading, ...localized])],
  };
}

const countOf = (type: 'videos' | 'radio' | 'chosen' | 'people'): Field => ({
  name: 'count',
  type: 'number',
  label: 'Số bài',
  defaultValue: type === 'people' ? 6 : 4,
  min: 1,
  max: 12,
  validate: byContract(sectionBlockSchemas[type].shape.count),
});

const quoteShape = sectionBlockSchemas.quote.shape;
const partnerShape = sectionBlockSchemas.partners.shape.items.element.shape;

/** By what a part chooses; one of them is enough, and of several all have to be true. */
const choiceFields: Field[] = [
  one({
    name: 'topic',
    label: 'Lĩnh vực',
    to: 'topics',
    description: 'Chọn ít nhất một; chọn nhiều thì phải đúng cả.',
  }),
  one({ name: 'unit', label: 'Đơn vị, kể cả đơn vị trực thuộc', to: 'units' }),
  one({ name: 'place', label: 'Địa phương, kể cả xã thuộc tỉnh', to: 'places' }),
];

const roleField: Field = {
  name: 'role',
  type: 'select',
  label: 'Vai trò',
  options: toOptions(exemplarRoleNames),
};

/** Parts that choose for themselves: sections and the front page have them. */
export const choosingBlocks = {
  chosen: block('chosen', [], [...choiceFields, countOf('chosen')]),
  people: block('people', [], [roleField, ...choiceFields, countOf('people')]),
} satisfies Record<ChoosingBlock['type'], Block>;

/** The form of every type of part. */
const sectionBlocks = {
  lead: block(
    'lead',
    [],
    [
      one({
        name: 'story',
        label: 'Bài',
        to: 'stories',
        description: 'Để trống thì lấy bài mới nhất. Bài chưa lên trang hoặc đã gỡ thì bài mới nhất thay.',
      }),
    ],
  ),
  river: block('river', [], []),
  videos: block('videos', [], [countOf('videos')]),
  radio: block('radio', [], [countOf('radio')]),
  portraits: block(
    'portraits',
    [],
    [many({ name: 'exemplars', label: 'Điển hình', to: 'exemplars', required: true })],
  ),
  ...choosingBlocks,
  quote: block(
    'quote',
    [{ name: 'text', label: 'Câu nói', schema: quoteShape.text, long: true, required: true }],
    [
      one({ name: 'exemplar', label: 'Của điển hình', to: 'exemplars' }),
      {
        name: 'cite',
        type: 'text',
        label: 'Người nói, chức danh, dịp nói',
        validate: byContract(quoteShape.cite),
      },
    ],
  ),
  countdown: block(
    'countdown',
    [
      {
        name: 'event',
        label: 'Ngày kỷ niệm',
        schema: sectionBlockSchemas.countdown.shape.event,
        required: true,
      },
    ],
    [{ ...day('day', 'Ngày'), required: true }],
  ),
  text: block(
    'text',
    [
      {
        name: 'text',
        label: 'Đoạn văn',
        schema: sectionBlockSchemas.text.shape.text,
        long: true,
        required: true,
        description: 'Cách một dòng trống để sang đoạn mới.',
      },
    ],
    [],
  ),
  partners: block(
    'partners',
    [],
    [
      {
        name: 'items',
        type: 'array',
        label: 'Đơn vị phối hợp',
        labels: { singular: 'đơn vị', plural: 'đơn vị' },
        required: true,
        minRows: 1,
        maxRows: 30,
        fields: [
          {
            name: 'name',
            type: 'text',
            label: 'Tên',
            required: true,
            validate: byContract(partnerShape.name),
          },
          {
            name: 'url',
            type: 'text',
            label: 'Địa chỉ (https://…)',
            required: true,
            validate: byContract(partnerShape.url),
          },
          file({ name: 'logo', label: 'Biểu trưng', types: ['image'] }),
        ],
      },
    ],
  ),
} satisfies Record<SectionBlockType, Block>;

/** Parts of which an editor composes the page of a section; the preview beside the form follows. */
export const sectionLayoutField: BlocksField = {
  name: 'layout',
  type: 'blocks',
  label: 'Bố cục trang',
  labels: { singular: 'phần', plural: 'phần' },
  maxRows: 30,
  admin: {
    initCollapsed: true,
    description:
      'Xếp trang từ các phần, từ trên xuống; kéo để đổi chỗ. Để trống thì trang là danh sách bài mới. Bấm biểu tượng con mắt để xem trước.',
  },
  blocks: Object.values(sectionBlocks),
};
