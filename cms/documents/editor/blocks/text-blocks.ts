import type { Block } from 'payload';
import { embedHosts, embedProviders, findEmbed } from '#contract/embed-hosts.ts';
import { byContract } from '../../fields/contract-rule.ts';
import { file } from '../../fields/relations.ts';
import { getBlockSchema, inline, partLanguageField } from './part.ts';

const factsSchema = getBlockSchema('facts');
const tableSchema = getBlockSchema('table');
const embedSchema = getBlockSchema('embed');
const quoteSchema = getBlockSchema('quote');

export const facts: Block = {
  slug: 'facts',
  labels: { singular: 'Hộp số liệu', plural: 'Hộp số liệu' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'title', type: 'text', label: 'Tiêu đề hộp', validate: byContract(factsSchema.shape.title) },
    {
      name: 'items',
      type: 'array',
      label: 'Dòng',
      labels: { singular: 'dòng', plural: 'dòng' },
      required: true,
      minRows: 1,
      maxRows: 60,
      fields: [
        {
          name: 'label',
          type: 'text',
          label: 'Tên',
          required: true,
          validate: byContract(factsSchema.shape.items.element.shape.label),
        },
        inline('value', 'Giá trị', factsSchema.shape.items.element.shape.value),
      ],
    },
    partLanguageField,
  ],
};

export const table: Block = {
  slug: 'table',
  labels: { singular: 'Bảng', plural: 'Bảng' },
  admin: { disableBlockName: true },
  fields: [
    inline('caption', 'Tên bảng', tableSchema.shape.caption),
    { name: 'header', type: 'checkbox', label: 'Hàng đầu là tiêu đề cột', defaultValue: true },
    {
      name: 'rows',
      type: 'json',
      label: 'Bảng',
      required: true,
      defaultValue: [
        ['', '', ''],
        ['', '', ''],
      ],
      validate: byContract(tableSchema.shape.rows),
      admin: { components: { Field: '/documents/editor/inline/table-field.tsx#TableField' } },
    },
    partLanguageField,
  ],
};

export const embed: Block = {
  slug: 'embed',
  labels: { singular: 'Video từ nơi khác', plural: 'Video từ nơi khác' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'provider',
      type: 'select',
      label: 'Nơi đăng',
      required: true,
      defaultValue: embedProviders[0],
      options: embedProviders.map((value) => ({ value, label: embedHosts[value].name })),
      hooks: {
        beforeValidate: [({ value, siblingData }) => toProvider(siblingData.video) ?? (value as unknown)],
      },
    },
    {
      name: 'video',
      type: 'text',
      label: 'Mã video',
      required: true,
      validate: byContract(embedSchema.shape.video),
      hooks: { beforeValidate: [({ value }) => toVideoId(value)] },
      admin: { description: 'Dán địa chỉ của video; hệ thống tự nhận ra nơi đăng và mã.' },
    },
    {
      name: 'title',
      type: 'text',
      label: 'Tên video',
      required: true,
      validate: byContract(embedSchema.shape.title),
      admin: {
        description: 'Video chỉ tải từ nơi ấy khi người đọc bấm; trước đó trang hiện ảnh bìa và tên này.',
      },
    },
    file({ name: 'poster', label: 'Ảnh bìa của toà soạn', types: ['image'] }),
    inline('caption', 'Chú thích', embedSchema.shape.caption),
    partLanguageField,
  ],
};

export const quote: Block = {
  slug: 'quote',
  labels: { singular: 'Lời trích', plural: 'Lời trích' },
  admin: { disableBlockName: true },
  fields: [
    inline('html', 'Lời trích', quoteSchema.shape.html, true),
    { name: 'cite', type: 'text', label: 'Người nói, nguồn', validate: byContract(quoteSchema.shape.cite) },
    partLanguageField,
  ],
};

/** @example toVideoId('https://youtu.be/dQw4w9WgXcQ?t=3') === 'dQw4w9WgXcQ' */
export function toVideoId(value: unknown): unknown {
  return (typeof value === 'string' ? findEmbed(value)?.video : undefined) ?? value;
}

function toProvider(pasted: unknown): string | undefined {
  return typeof pasted === 'string' ? findEmbed(pasted)?.provider : undefined;
}
