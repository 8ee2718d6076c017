import { blockSchemas } from '#contract/blocks.ts';
import { byContract } from '../fields/contract-rule.ts';
import { inline, type BodyBlock } from './body-block.ts';
import { mapRows, toRows, toText, withRowIds } from './form-values.ts';

const { shape } = blockSchemas.facts;
const row = shape.items.element.shape;

export const facts: BodyBlock<'facts'> = {
  fields: {
    title: { name: 'title', type: 'text', label: 'Tiêu đề hộp', validate: byContract(shape.title) },
    items: {
      name: 'items',
      type: 'array',
      label: 'Dòng',
      labels: { singular: 'dòng', plural: 'dòng' },
      required: true,
      minRows: 1,
      maxRows: 60,
      fields: [
        { name: 'label', type: 'text', label: 'Tên', required: true, validate: byContract(row.label) },
        inline('value', 'Giá trị', row.value),
      ],
    },
  },
  toContent: ({ title, items }) => ({
    title: toText(title),
    items: toRows(items).map(({ label, value }) => ({ label: toText(label), value: toText(value) })),
  }),
  toValues: ({ id, title, items }) => ({ title, items: withRowIds(id, items) }),
  mapStrings: (values, visit) => {
    const title = visit({ path: 'title', isHtml: false }, values.title);
    return mapRows({ ...values, title }, ({ label, value }, index) => ({
      label: visit({ path: `label-${index}`, isHtml: false }, label),
      value: visit({ path: `value-${index}`, isHtml: true }, value),
    }));
  },
  getShown: () => [],
};
