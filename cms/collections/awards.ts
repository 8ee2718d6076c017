import type { CollectionConfig } from 'payload';
import { text } from '#contract/text.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { awardFields, grantsField } from '../programme/awards/award-fields.ts';
import { refuseUsedAward } from '../programme/awards/refuse-used-award.ts';
import { recordChanges } from '../programme/record/record-changes.ts';

/** Titles and rewards that the law and the units know, with the levels that give them and since when. */
export const awards: CollectionConfig = {
  slug: 'awards',
  labels: { singular: 'Danh hiệu trong danh mục', plural: 'Danh mục danh hiệu, khen thưởng' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Danh hiệu thi đua, hình thức khen thưởng và việc công nhận điển hình: cấp nào tặng, từ ngày nào đến ngày nào, căn cứ nào. Quản trị sửa khi luật đổi.',
    defaultColumns: ['name', 'form', 'types', 'updatedAt'],
    listSearchableFields: ['name'],
  },
  defaultSort: 'name',
  access: accessOf('awards'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: {
    beforeOperation: [cleanInput],
    afterChange: [recordChanges('award.created', 'award.changed')],
    beforeDelete: [refuseUsedAward],
  },
  fields: [
    ...awardFields,
    grantsField,
    { name: 'note', type: 'textarea', label: 'Ghi chú', validate: byContract(text(1_000)) },
  ],
};
