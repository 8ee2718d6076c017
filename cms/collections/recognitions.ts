import type { CollectionConfig } from 'payload';
import { createdByField } from '../documents/fields/created-by.ts';
import { writersField } from '../documents/fields/writers.ts';
import { dropProofsWith } from '../checks/consent/proof-uses.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { recognitionEndpoints } from '../programme/recognitions/endpoints.ts';
import { guardRecognition } from '../programme/recognitions/guard-recognition.ts';
import {
  decisionFields,
  honourFields,
  revocationField,
} from '../programme/recognitions/recognition-fields.ts';
import { recognitionStateNames } from '../programme/recognitions/recognition-states.ts';
import { exemplarFromAddress } from '../programme/record/exemplar-from-address-field.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { recordStateField } from '../programme/record/state-field.ts';
import { recognitionRenewal } from '../publishing/renew-profile.ts';
import { panelField } from '../programme/record/panel-field.ts';
import { subjectNameField } from '../programme/record/subject-name-field.ts';

/** Titles and rewards of exemplars, by their decisions. */
export const recognitions: CollectionConfig = {
  slug: 'recognitions',
  labels: { singular: 'Danh hiệu, khen thưởng', plural: 'Danh hiệu, khen thưởng' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Ghi theo quyết định; người khác xác nhận thì hiện ở hồ sơ trên trang. Bị thu hồi thì rời mọi trang ngay.',
    defaultColumns: ['name', 'award', 'level', 'number', 'date', 'state'],
    listSearchableFields: ['name', 'title', 'number'],
  },
  defaultSort: '-date',
  access: accessOf('recognitions'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: recognitionEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [setCreator, guardRecognition],
    afterChange: [
      recognitionRenewal.afterChange,
      recordChanges('recognition.created', 'recognition.changed'),
    ],
    afterDelete: [recognitionRenewal.afterDelete, dropProofsWith],
  },
  fields: [
    panelField('/programme/recognitions/recognition-panel.tsx#RecognitionPanel'),
    exemplarFromAddress,
    subjectNameField,
    ...honourFields,
    ...decisionFields,
    revocationField,
    recordStateField(recognitionStateNames),
    createdByField,
    writersField,
  ],
};
