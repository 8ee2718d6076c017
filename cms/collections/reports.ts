import type { CollectionConfig } from 'payload';
import { text } from '#contract/text.ts';
import { byContract } from '../documents/fields/contract-rule.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { dropProofsWith } from '../checks/consent/proof-uses.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { keepInReach } from '../programme/reach/keep-in-reach.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { recordStateField } from '../programme/record/state-field.ts';
import { reportEndpoints } from '../programme/reports/endpoints.ts';
import { guardReport, refuseReportDeletion } from '../programme/reports/guard-report.ts';
import { narrativeFields, paperFields, subjectFields } from '../programme/reports/report-fields.ts';
import { reportStateNames } from '../programme/reports/terms/report-states.ts';
import { panelField } from '../programme/record/panel-field.ts';

const written = { create: () => false, update: () => false };

/** What a unit reports of a period: words that people write, and figures that are frozen when it is signed. */
export const reports: CollectionConfig = {
  slug: 'reports',
  labels: { singular: 'Báo cáo', plural: 'Báo cáo' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Báo cáo 6 tháng, năm: hệ thống đếm, đơn vị viết phần lời. Ký thì số liệu đứng yên; cấp trên cộng các báo cáo đã ký và nêu tên nơi còn thiếu. Tải về thành DOCX đúng thể thức và XLSX.',
    defaultColumns: ['name', 'unit', 'number', 'signedOn', 'state', 'updatedAt'],
    listSearchableFields: ['name'],
  },
  defaultSort: '-to',
  access: accessOf('reports'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: reportEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [keepInReach, setCreator, guardReport],
    afterChange: [recordChanges('report.created', 'report.changed')],
    beforeDelete: [refuseReportDeletion],
    afterDelete: [dropProofsWith],
  },
  fields: [
    panelField('/programme/reports/report-panel.tsx#ReportPanel'),
    {
      name: 'name',
      type: 'text',
      label: 'Tên báo cáo',
      validate: byContract(text(300)),
      access: written,
      admin: { hidden: true },
    },
    {
      name: 'unitName',
      type: 'text',
      label: 'Tên đơn vị lúc lập báo cáo',
      access: written,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    {
      type: 'tabs',
      tabs: [
        { label: 'Kỳ báo cáo', fields: subjectFields },
        { label: 'Phần lời', fields: narrativeFields },
        { label: 'Thể thức', fields: paperFields },
      ],
    },
    { name: 'file', type: 'upload', relationTo: 'consent-proofs', label: 'Bản đã ký, đóng dấu (tệp kín)' },
    recordStateField(reportStateNames),
    {
      name: 'frozenAt',
      type: 'date',
      label: 'Chốt số liệu lúc',
      access: written,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.frozenAt) },
    },
    {
      name: 'figures',
      type: 'json',
      label: 'Số liệu đã chốt',
      access: written,
      admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    },
    createdByField,
  ],
};
