import type { RelationshipField } from 'payload';
import {
  criteriaCoverageNames,
  criteriaScopeNames,
  criteriaSetSchema,
  type CriteriaScope,
} from '#contract/criteria.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { toOptions } from '../documents/fields/options.ts';
import { one } from '../documents/fields/relations.ts';
import { criteriaField, issuingDocumentField, validityRow } from '../programme/criteria/criteria-fields.ts';
import { termCollection } from './term-collection.ts';

const { shape } = criteriaSetSchema;

export const criteriaSets = termCollection({
  slug: 'criteria-sets',
  kind: 'criteria-set',
  table: 'criteria_sets',
  labels: { singular: 'Bộ tiêu chí', plural: 'Bộ tiêu chí' },
  description:
    'Tiêu chí chung, theo lĩnh vực, theo loại mô hình hay riêng của đơn vị, có thời hạn và văn bản ban hành. Sửa là bản thảo; duyệt rồi mới lên trang.',
  columns: ['name', 'scope', 'from', 'to', '_status'],
  localized: [
    { name: 'name', label: 'Tên bộ tiêu chí', schema: shape.name, required: true },
    { name: 'description', label: 'Giới thiệu', schema: shape.description, long: true },
  ],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'scope',
          type: 'select',
          label: 'Phạm vi',
          required: true,
          defaultValue: 'general',
          options: toOptions(criteriaScopeNames),
        },
        {
          name: 'coverage',
          type: 'select',
          label: 'Cách xét',
          required: true,
          defaultValue: 'comprehensive',
          options: toOptions(criteriaCoverageNames),
        },
      ],
    },
    shownFor('topic', one({ name: 'topic', label: 'Lĩnh vực', to: 'topics' })),
    shownFor('model-type', one({ name: 'modelType', label: 'Loại mô hình', to: 'model-types' })),
    one({
      name: 'unit',
      label: 'Đơn vị',
      to: 'units',
      description: 'Đơn vị mà bộ tiêu chí là của riêng; với tiêu chí chung thì là đơn vị ban hành.',
    }),
    criteriaField,
    validityRow,
    one({ name: 'replaces', label: 'Thay cho bộ', to: 'criteria-sets' }),
    issuingDocumentField,
    {
      name: 'order',
      type: 'number',
      label: 'Thứ tự',
      defaultValue: 0,
      validate: byContract(shape.order),
      admin: { position: 'sidebar', description: 'Số nhỏ đứng trước.' },
    },
  ],
});

/** A reference that only one scope asks for. */
function shownFor(scope: CriteriaScope, field: RelationshipField): RelationshipField {
  const admin = {
    ...field.admin,
    condition: (data: Partial<Record<string, unknown>>) => data.scope === scope,
  };
  return { ...field, admin } as RelationshipField;
}
