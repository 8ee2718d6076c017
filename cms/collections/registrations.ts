import type { CollectionConfig } from 'payload';
import { createdByField } from '../documents/fields/created-by.ts';
import { dropProofsWith } from '../checks/consent/proof-uses.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { keepInReach } from '../programme/reach/keep-in-reach.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { recordStateField } from '../programme/record/state-field.ts';
import { refuseReviewed } from '../programme/reviews/refuse-reviewed.ts';
import { registrationEndpoints } from '../programme/registrations/endpoints.ts';
import {
  guardRegistration,
  refuseRegistrationDeletion,
} from '../programme/registrations/guard-registration.ts';
import {
  agreementFields,
  endorsementField,
  evidenceField,
  nurturingFields,
  whoFields,
} from '../programme/registrations/registration-fields.ts';
import { registrationStateNames } from '../programme/registrations/registration-states.ts';
import { panelField } from '../programme/record/panel-field.ts';

/** Whom a unit registers as an exemplar in a year, with evidence and the word of the collective. */
export const registrations: CollectionConfig = {
  slug: 'registrations',
  labels: { singular: 'Đăng ký điển hình', plural: 'Đăng ký điển hình' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Điển hình mà đơn vị đăng ký trong năm, kèm minh chứng và ý kiến tập thể. Thường trực thi đua nhận rồi mới tính vào chỉ tiêu. Không lên trang.',
    defaultColumns: ['name', 'type', 'unit', 'year', 'state', 'updatedAt'],
    listSearchableFields: ['name'],
  },
  defaultSort: '-updatedAt',
  access: accessOf('registrations'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['year', 'unit'] }],
  endpoints: registrationEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [keepInReach, setCreator, guardRegistration],
    afterChange: [recordChanges('registration.created', 'registration.changed')],
    beforeDelete: [refuseReviewed, refuseRegistrationDeletion],
    afterDelete: [dropProofsWith],
  },
  fields: [
    panelField('/programme/registrations/registration-panel.tsx#RegistrationPanel'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Ai', fields: whoFields },
        { label: 'Tiêu chí, minh chứng', fields: [evidenceField] },
        { label: 'Tập thể suy tôn', fields: [endorsementField] },
        { label: 'Bồi dưỡng, hạn chế', fields: nurturingFields },
        { label: 'Đồng ý', fields: agreementFields },
      ],
    },
    recordStateField(registrationStateNames),
    {
      name: 'history',
      type: 'json',
      label: 'Các bước đã qua',
      access: { create: () => false, update: () => false },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
    },
    createdByField,
  ],
};
