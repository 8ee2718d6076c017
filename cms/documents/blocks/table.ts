import { blockSchemas } from '#contract/blocks.ts';
import { byContract } from '../fields/contract-rule.ts';
import { inline, type BodyBlock } from './body-block.ts';
import { toText } from './form-values.ts';

const { shape } = blockSchemas.table;

export const table: BodyBlock<'table'> = {
  fields: {
    caption: inline('caption', 'Tên bảng', shape.caption),
    header: { name: 'header', type: 'checkbox', label: 'Hàng đầu là tiêu đề cột', defaultValue: true },
    rows: {
      name: 'rows',
      type: 'json',
      label: 'Bảng',
      required: true,
      defaultValue: [
        ['', '', ''],
        ['', '', ''],
      ],
      validate: byContract(shape.rows),
      admin: { components: { Field: '/documents/editor/inline/table-field.tsx#TableField' } },
    },
  },
  toContent: ({ caption, header, rows }) => ({
    caption: toText(caption),
    header: Boolean(header),
    rows: (rows ?? []) as string[][],
  }),
  toValues: ({ caption, header, rows }) => ({ caption, header, rows }),
  mapStrings: (values, visit) => {
    const caption = visit({ path: 'caption', isHtml: true }, values.caption);
    if (!Array.isArray(values.rows)) return { ...values, caption };
    const rows = (values.rows as string[][]).map((row, r) =>
      row.map((cell, c) => visit({ path: `cell-${r}-${c}`, isHtml: true }, cell) ?? ''),
    );
    return { ...values, caption, rows };
  },
  getShown: () => [],
};
