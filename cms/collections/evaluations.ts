import type { CollectionConfig } from 'payload';
import { createdByField } from '../documents/fields/created-by.ts';
import { writersField } from '../documents/fields/writers.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { evaluationEndpoints } from '../programme/evaluations/endpoints.ts';
import { findingFields, publicFields, subjectFields } from '../programme/evaluations/evaluation-fields.ts';
import { evaluationStateNames } from '../programme/evaluations/evaluation-states.ts';
import { guardEvaluation, refuseEvaluationDeletion } from '../programme/evaluations/guard-evaluation.ts';
import { exemplarFromAddress } from '../programme/record/exemplar-from-address-field.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { recordStateField } from '../programme/record/state-field.ts';
import { evaluationRenewal } from '../publishing/renew-profile.ts';
import { panelField } from '../programme/record/panel-field.ts';
import { subjectNameField } from '../programme/record/subject-name-field.ts';

/** How exemplars went on: their effect and spread, looked at from time to time. */
export const evaluations: CollectionConfig = {
  slug: 'evaluations',
  labels: { singular: 'Đánh giá định kỳ', plural: 'Đánh giá định kỳ' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Theo dõi điển hình sau khi được công nhận: tác dụng, sức lan tỏa, khó khăn, cần giúp gì. Chỉ câu dành cho người đọc mới lên trang, sau khi người khác thẩm tra.',
    defaultColumns: ['name', 'unit', 'date', 'verdict', 'nextDue', 'state'],
    listSearchableFields: ['name'],
  },
  defaultSort: '-date',
  access: accessOf('evaluations'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: evaluationEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [setCreator, guardEvaluation],
    afterChange: [evaluationRenewal.afterChange, recordChanges('evaluation.created', 'evaluation.changed')],
    beforeDelete: [refuseEvaluationDeletion],
    afterDelete: [evaluationRenewal.afterDelete],
  },
  fields: [
    panelField('/programme/evaluations/evaluation-panel.tsx#EvaluationPanel'),
    exemplarFromAddress,
    subjectNameField,
    ...subjectFields,
    ...findingFields,
    ...publicFields,
    recordStateField(evaluationStateNames),
    createdByField,
    writersField,
  ],
};
