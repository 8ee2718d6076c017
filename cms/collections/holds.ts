import type { CollectionConfig } from 'payload';
import { createdByField } from '../documents/fields/created-by.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { holdEndpoints } from '../programme/holds/endpoints.ts';
import { guardHold } from '../programme/holds/guard-hold.ts';
import { holdFields, liftingField } from '../programme/holds/hold-fields.ts';
import { holdStateNames } from '../programme/holds/hold-states.ts';
import { exemplarFromAddress } from '../programme/record/exemplar-from-address-field.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { recordStateField } from '../programme/record/state-field.ts';
import { panelField } from '../programme/record/panel-field.ts';
import { subjectNameField } from '../programme/record/subject-name-field.ts';

/** Who is not considered while discipline, an inspection, a complaint or an allegation of the press is looked into. */
export const holds: CollectionConfig = {
  slug: 'holds',
  labels: { singular: 'Tạm dừng xét', plural: 'Tạm dừng xét' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Ai đang bị xem xét kỷ luật, thanh tra, khiếu nại, tố cáo hoặc báo chí phản ánh thì chưa xét gì cho tới khi thôi tạm dừng. Ít người xem được.',
    defaultColumns: ['name', 'unit', 'kind', 'since', 'state'],
    listSearchableFields: ['name'],
  },
  defaultSort: '-since',
  access: accessOf('holds'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: holdEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [setCreator, guardHold],
    afterChange: [recordChanges('hold.created', 'hold.changed')],
  },
  fields: [
    panelField('/programme/holds/hold-panel.tsx#HoldPanel'),
    exemplarFromAddress,
    subjectNameField,
    ...holdFields,
    liftingField,
    { ...recordStateField(holdStateNames), defaultValue: 'standing' },
    createdByField,
  ],
};
