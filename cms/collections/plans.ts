import type { CollectionConfig } from 'payload';
import { z } from 'zod';
import { line, text } from '#contract/text.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { day } from '../documents/fields/days.ts';
import { one } from '../documents/fields/relations.ts';
import { writersField } from '../documents/fields/writers.ts';
import { dropProofsWith } from '../checks/consent/proof-uses.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { planEndpoints } from '../programme/plans/endpoints.ts';
import { guardPlan } from '../programme/plans/guard-plan.ts';
import { planStateNames } from '../programme/plans/plan-states.ts';
import { quotasField } from '../programme/plans/quota-fields.ts';
import { keepInReach } from '../programme/reach/keep-in-reach.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { recordStateField } from '../programme/record/state-field.ts';
import { panelField } from '../programme/record/panel-field.ts';

/** Documents by which a unit says what is to be done, and who owes how much of it. */
export const plans: CollectionConfig = {
  slug: 'plans',
  labels: { singular: 'Kế hoạch', plural: 'Kế hoạch, chỉ tiêu' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Kế hoạch tuyên truyền, bồi dưỡng, nhân rộng điển hình và chỉ tiêu giao cho từng cấp, từng đơn vị. Chỉ kế hoạch đã ban hành mới tính vào bảng chỉ tiêu.',
    defaultColumns: ['name', 'number', 'unit', 'from', 'to', 'state'],
    listSearchableFields: ['name', 'number'],
  },
  defaultSort: '-signedOn',
  access: accessOf('plans'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: planEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [keepInReach, setCreator, guardPlan],
    afterChange: [recordChanges('plan.created', 'plan.changed')],
    afterDelete: [dropProofsWith],
  },
  fields: [
    panelField('/programme/plans/plan-panel.tsx#PlanPanel'),
    { name: 'name', type: 'text', label: 'Tên kế hoạch', required: true, validate: byContract(line(300)) },
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: 'Số, ký hiệu', validate: byContract(text(80)) },
        day('signedOn', 'Ngày ký'),
      ],
    },
    one({ name: 'unit', label: 'Đơn vị ban hành', to: 'units' }),
    {
      type: 'row',
      fields: [
        day('from', 'Thực hiện từ ngày'),
        day('to', 'Đến hết ngày', 'Để trống khi chưa biết ngày kết thúc.'),
      ],
    },
    { name: 'scope', type: 'textarea', label: 'Phạm vi, đối tượng', validate: byContract(text(2_000)) },
    quotasField,
    {
      type: 'row',
      fields: [
        one({ name: 'parent', label: 'Căn cứ kế hoạch cấp trên', to: 'plans' }),
        one({ name: 'replaces', label: 'Tiếp theo kế hoạch', to: 'plans' }),
      ],
    },
    { name: 'file', type: 'upload', relationTo: 'consent-proofs', label: 'Bản ký (PDF, tệp kín)' },
    {
      name: 'url',
      type: 'text',
      label: 'Địa chỉ trên mạng (https://…)',
      validate: byContract(z.url({ protocol: /^https?$/ })),
    },
    recordStateField(planStateNames),
    createdByField,
    writersField,
  ],
};
