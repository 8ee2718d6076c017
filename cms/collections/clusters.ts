import type { CollectionConfig } from 'payload';
import { line, text } from '#contract/text.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { many, one } from '../documents/fields/relations.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { keepInReach } from '../programme/reach/keep-in-reach.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { wholeNumber } from '../programme/record/whole-number.ts';

/** Units that emulate each other for a year, watched by a member of the council. */
export const clusters: CollectionConfig = {
  slug: 'clusters',
  labels: { singular: 'Cụm, khối thi đua', plural: 'Cụm, khối thi đua' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description: 'Các đơn vị thi đua với nhau trong một năm. Bảng chỉ tiêu lọc được theo cụm, khối.',
    defaultColumns: ['name', 'year', 'leader', 'watcher', 'updatedAt'],
    listSearchableFields: ['name', 'watcher'],
  },
  defaultSort: '-year',
  access: accessOf('clusters'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [keepInReach],
    afterChange: [recordChanges('cluster.created', 'cluster.changed')],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: 'Tên cụm, khối',
          required: true,
          validate: byContract(line(200)),
        },
        { name: 'year', type: 'number', label: 'Năm', required: true, validate: wholeNumber(2000, 2100) },
      ],
    },
    one({ name: 'unit', label: 'Đơn vị thành lập', to: 'units' }),
    many({ name: 'members', label: 'Đơn vị thành viên', to: 'units' }),
    {
      type: 'row',
      fields: [
        one({ name: 'leader', label: 'Đơn vị trưởng', to: 'units' }),
        {
          name: 'watcher',
          type: 'text',
          label: 'Thành viên Hội đồng theo dõi',
          validate: byContract(text(200)),
        },
      ],
    },
  ],
};
