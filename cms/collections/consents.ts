import type { CollectionConfig } from 'payload';
import { accessOf } from '../platform/access/access-of.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { checkConsent, refuseRestoring } from '../checks/consent/check-consent.ts';
import { consentFields } from '../checks/consent/consent-fields.ts';
import { recordConsentChange, recordConsentRead } from '../checks/consent/record-consent.ts';
import { refuseConsentDeletion } from '../checks/consent/refuse-deletion.ts';
import { dropUnwilling } from '../programme/reviews/drop-unwilling.ts';
import { renewEthnicity } from '../publishing/renew-ethnicity.ts';

/** What a person allowed, in which bounds, until when, and the proof of it. Personal data: every reading is logged. */
export const consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: 'Hồ sơ đồng ý', plural: 'Đồng ý' },
  admin: {
    group: 'Trung thực, đúng luật',
    hideAPIURL: true,
    useAsTitle: 'title',
    description:
      'Ai đồng ý cho nêu tên, hình, tiếng của mình, trong phạm vi nào, đến khi nào, bằng chứng gì. Thiếu hồ sơ thì không xuất bản được.',
    defaultColumns: ['title', 'exemplar', 'ground', 'validUntil', 'withdrawalRequestedAt', 'updatedAt'],
    listSearchableFields: ['title'],
  },
  defaultSort: '-updatedAt',
  access: accessOf('consents'),
  disableDuplicate: true,
  // What a file shows of the people in it.
  defaultPopulate: { title: true },
  versions: { drafts: false, maxPerDoc: 0 },
  hooks: {
    beforeOperation: [cleanInput, refuseRestoring],
    beforeValidate: [checkConsent],
    beforeChange: [setCreator],
    afterChange: [recordConsentChange, renewEthnicity, dropUnwilling],
    beforeDelete: [refuseConsentDeletion],
    afterOperation: [recordConsentRead],
  },
  fields: consentFields,
};
