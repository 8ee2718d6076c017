import type { Field } from 'payload';
import { blockSchemas } from '#contract/blocks.ts';
import { embedHosts, embedProviders, findEmbed } from '#contract/embed-hosts.ts';
import { byContract } from '../fields/contract-rule.ts';
import { file } from '../fields/relations.ts';
import { inline, type BodyBlock } from './body-block.ts';
import { toId, toText } from './form-values.ts';

const { shape } = blockSchemas.embed;

const provider: Field = {
  name: 'provider',
  type: 'select',
  label: 'Nơi đăng',
  required: true,
  defaultValue: embedProviders[0],
  options: embedProviders.map((value) => ({ value, label: embedHosts[value].name })),
  hooks: {
    beforeValidate: [({ value, siblingData }) => toProvider(siblingData.video) ?? (value as unknown)],
  },
};

export const embed: BodyBlock<'embed'> = {
  fields: {
    provider,
    video: {
      name: 'video',
      type: 'text',
      label: 'Mã video',
      required: true,
      validate: byContract(shape.video),
      hooks: { beforeValidate: [({ value }) => toVideoId(value)] },
      admin: { description: 'Dán địa chỉ của video; hệ thống tự nhận ra nơi đăng và mã.' },
    },
    title: {
      name: 'title',
      type: 'text',
      label: 'Tên video',
      required: true,
      validate: byContract(shape.title),
      admin: {
        description: 'Video chỉ tải từ nơi ấy khi người đọc bấm; trước đó trang hiện ảnh bìa và tên này.',
      },
    },
    poster: file({ name: 'poster', label: 'Ảnh bìa của tòa soạn', types: ['image'] }),
    caption: inline('caption', 'Chú thích', shape.caption),
  },
  toContent: (values) => ({
    provider: toText(values.provider) as (typeof embedProviders)[number],
    video: toText(values.video),
    title: toText(values.title),
    poster: toId(values.poster) || undefined,
    caption: toText(values.caption) || undefined,
  }),
  toValues: (block) => ({
    provider: block.provider,
    video: block.video,
    title: block.title,
    poster: block.poster ?? null,
    caption: block.caption ?? '',
  }),
  mapStrings: (values, visit) => ({
    ...values,
    title: visit({ path: 'title', isHtml: false }, values.title),
    caption: visit({ path: 'caption', isHtml: true, isOptional: true }, values.caption),
  }),
  getShown: (values) => [values.provider, values.video],
};

/** @example toVideoId('https://youtu.be/dQw4w9WgXcQ?t=3') === 'dQw4w9WgXcQ' */
export function toVideoId(value: unknown): unknown {
  return (typeof value === 'string' ? findEmbed(value)?.video : undefined) ?? value;
}

function toProvider(pasted: unknown): string | undefined {
  return typeof pasted === 'string' ? findEmbed(pasted)?.provider : undefined;
}
