import type { Field } from 'payload';
import { figureSchema, figureShape, unsourcedFigures } from '#contract/exemplar-figures.ts';
import { byContract } from './contract-rule.ts';

const inLength = byContract(figureShape.figuresSource.unwrap());

/** Numbers that tell the deed at a glance, and where they come from. */
export const figureFields: Field[] = [
  {
    name: 'figures',
    type: 'array',
    label: 'Con số',
    labels: { singular: 'con số', plural: 'con số' },
    maxRows: 3,
    admin: {
      initCollapsed: true,
      description: 'Tối đa ba con số nói được việc đã làm, in lớn trên trang. Phải khớp với bài và có nguồn.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'value',
            type: 'text',
            label: 'Số và đơn vị',
            required: true,
            validate: byContract(figureSchema.shape.value),
            admin: { width: '30%', placeholder: '23 hộ' },
          },
          {
            name: 'text',
            type: 'text',
            label: 'Đếm cái gì',
            required: true,
            validate: byContract(figureSchema.shape.text),
            admin: { placeholder: 'trong nhóm đổi công' },
          },
        ],
      },
    ],
  },
  {
    name: 'figuresSource',
    type: 'text',
    label: 'Nguồn của các con số',
    validate: (value: unknown, { data }: { data: unknown }) =>
      hasFigures(data) && !value ? unsourcedFigures : inLength(value),
    admin: { condition: hasFigures },
  },
];

function hasFigures(data: unknown): boolean {
  const { figures } = data as { figures?: unknown };
  return Array.isArray(figures) && figures.length > 0;
}
