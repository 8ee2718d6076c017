import type { Block } from 'payload';
import { file } from '../../fields/relations.ts';
import { getBlockSchema, inline, partLanguageField } from './part.ts';

const caption = (type: 'figure' | 'video' | 'audio') =>
  inline('caption', 'Chú thích', getBlockSchema(type).shape.caption);

export const figure: Block = {
  slug: 'figure',
  labels: { singular: 'Ảnh', plural: 'Ảnh' },
  admin: { disableBlockName: true },
  fields: [
    file({ name: 'media', label: 'Ảnh', types: ['image'], required: true }),
    caption('figure'),
    partLanguageField,
  ],
};

export const gallery: Block = {
  slug: 'gallery',
  labels: { singular: 'Chùm ảnh', plural: 'Chùm ảnh' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: 'Ảnh',
      labels: { singular: 'ảnh', plural: 'ảnh' },
      required: true,
      minRows: 1,
      maxRows: 60,
      fields: [
        file({ name: 'media', label: 'Ảnh', types: ['image'], required: true }),
        inline('caption', 'Chú thích', getBlockSchema('gallery').shape.items.element.shape.caption),
      ],
    },
    partLanguageField,
  ],
};

export const video: Block = {
  slug: 'video',
  labels: { singular: 'Video', plural: 'Video' },
  admin: { disableBlockName: true },
  fields: [
    file({ name: 'media', label: 'Video', types: ['video'], required: true }),
    caption('video'),
    partLanguageField,
  ],
};

export const audio: Block = {
  slug: 'audio',
  labels: { singular: 'Âm thanh', plural: 'Âm thanh' },
  admin: { disableBlockName: true },
  fields: [
    file({ name: 'media', label: 'Tệp âm thanh', types: ['audio'], required: true }),
    caption('audio'),
    partLanguageField,
  ],
};
