import { blockSchemas } from '#contract/blocks.ts';
import { file } from '../fields/relations.ts';
import { inline, type BodyBlock } from './body-block.ts';
import { mapRows, toId, toRows, toText, withRowIds } from './form-values.ts';

const { shape } = blockSchemas.gallery.shape.items.element;

export const gallery: BodyBlock<'gallery'> = {
  fields: {
    items: {
      name: 'items',
      type: 'array',
      label: 'Ảnh',
      labels: { singular: 'ảnh', plural: 'ảnh' },
      required: true,
      minRows: 1,
      maxRows: 60,
      fields: [
        file({ name: 'media', label: 'Ảnh', types: ['image'], required: true }),
        inline('caption', 'Chú thích', shape.caption),
      ],
    },
  },
  toContent: ({ items }) => ({
    items: toRows(items).map(({ media, caption }) => ({ media: toId(media), caption: toText(caption) })),
  }),
  toValues: ({ id, items }) => ({ items: withRowIds(id, items) }),
  mapStrings: (values, visit) =>
    mapRows(values, ({ caption }, index) => ({
      caption: visit({ path: `caption-${index}`, isHtml: true }, caption),
    })),
  getShown: ({ items }) => toRows(items).map(({ media }) => media),
};
