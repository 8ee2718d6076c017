import type { CollectionConfig } from 'payload';
import { createdByField } from '../documents/fields/created-by.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { proposalEndpoints } from '../programme/proposals/endpoints.ts';
import { guardProposal } from '../programme/proposals/guard-proposal.ts';
import { achievementFields, wantedFields, wayFields } from '../programme/proposals/proposal-fields.ts';
import { proposalStateNames } from '../programme/proposals/proposal-states.ts';
import { exemplarFromAddress } from '../programme/record/exemplar-from-address-field.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { recordStateField } from '../programme/record/state-field.ts';
import { paperFields } from '../programme/reports/report-fields.ts';
import { panelField } from '../programme/record/panel-field.ts';
import { subjectNameField } from '../programme/record/subject-name-field.ts';

/** What a unit proposes to those above it: who is to be honoured, with what and why. */
export const proposals: CollectionConfig = {
  slug: 'proposals',
  labels: { singular: 'Đề nghị khen thưởng', plural: 'Đề nghị khen thưởng' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Đơn vị đề nghị, cấp trên tiếp nhận, chuyển tiếp, trả lại hoặc duyệt. Mỗi bước chỉ đơn vị đang giữ làm được; người gửi không tự duyệt.',
    defaultColumns: ['name', 'award', 'level', 'unit', 'holder', 'state', 'updatedAt'],
    listSearchableFields: ['name'],
  },
  defaultSort: '-updatedAt',
  access: accessOf('proposals'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: proposalEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [setCreator, guardProposal],
    afterChange: [recordChanges('proposal.created', 'proposal.changed')],
  },
  fields: [
    panelField('/programme/proposals/proposal-panel.tsx#ProposalPanel'),
    exemplarFromAddress,
    subjectNameField,
    {
      type: 'tabs',
      tabs: [
        { label: 'Đề nghị', fields: wantedFields },
        { label: 'Thành tích', fields: achievementFields },
        { label: 'Văn bản', fields: paperFields },
      ],
    },
    ...wayFields,
    recordStateField(proposalStateNames),
    createdByField,
  ],
};
