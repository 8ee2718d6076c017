import type { ArrayField, Field } from 'payload';
import { metCriterionSchema } from '#contract/criteria.ts';
import { byContract } from '../../documents/fields/contract-rule.ts';
import { one } from '../../documents/fields/relations.ts';

/** On a profile: which criteria it meets, and by what evidence. */
export const metCriteriaField: ArrayField = {
  name: 'criteria',
  type: 'array',
  label: 'Tiêu chí đạt được',
  labels: { singular: 'tiêu chí', plural: 'tiêu chí' },
  maxRows: 60,
  admin: {
    initCollapsed: true,
    description: 'Hồ sơ trên trang ghi tiêu chí nào đạt và điều gì cho thấy.',
  },
  fields: makeCriterionFields(
    'Lên trang. Ví dụ: Quyết định số 12/QĐ-UBND ngày 3/2/2026 công nhận gia đình văn hóa.',
  ),
};

/** One criterion that is met, of which set, and by what evidence. @param hint what the evidence is for */
export function makeCriterionFields(hint?: string): Field[] {
  return [
    { ...one({ name: 'set', label: 'Bộ tiêu chí', to: 'criteria-sets' }), required: true },
    {
      name: 'item',
      type: 'text',
      label: 'Tiêu chí',
      required: true,
      validate: byContract(metCriterionSchema.shape.item),
      admin: { components: { Field: '/programme/criteria/criterion-picker.tsx#CriterionPicker' } },
    },
    {
      name: 'evidence',
      type: 'textarea',
      label: 'Minh chứng',
      required: true,
      validate: byContract(metCriterionSchema.shape.evidence),
      ...(hint ? { admin: { description: hint } } : {}),
    },
  ];
}
