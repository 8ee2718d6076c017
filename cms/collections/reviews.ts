import type { CollectionConfig } from 'payload';
import { assignSlug } from '../documents/fields/assign-slug.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { slugFields } from '../documents/fields/slug.ts';
import { writersField } from '../documents/fields/writers.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { recordChanges } from '../programme/record/record-changes.ts';
import { recordStateField } from '../programme/record/state-field.ts';
import { reviewEndpoints } from '../programme/reviews/endpoints.ts';
import { guardReview, keepReviewInReach, refuseReviewDeletion } from '../programme/reviews/guard-review.ts';
import { keptFields } from '../programme/reviews/kept-fields.ts';
import { meetingField, signedMinutesField } from '../programme/reviews/meeting-fields.ts';
import { candidatesField, councilField, occasionFields } from '../programme/reviews/review-fields.ts';
import { reviewStateNames } from '../programme/reviews/review-states.ts';
import { removeOnDelete } from '../publishing/publish-terms.ts';
import { panelField } from '../programme/record/panel-field.ts';

/** A shortlist that the public comments on, and the council that votes about it. */
export const reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Đợt xét', plural: 'Đợt xét' },
  admin: {
    group: 'Thi đua ở đơn vị',
    hideAPIURL: true,
    useAsTitle: 'name',
    description:
      'Danh sách xét của đơn vị, của tỉnh, thành phố: lấy ý kiến nhân dân trên trang, hội đồng bỏ phiếu, lập biên bản. Duyệt mở phải là người khác.',
    defaultColumns: ['name', 'level', 'unit', 'year', 'closesOn', 'state'],
    listSearchableFields: ['name'],
  },
  defaultSort: '-updatedAt',
  access: accessOf('reviews'),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  indexes: [{ fields: ['state', 'opensOn'] }],
  endpoints: reviewEndpoints,
  hooks: {
    beforeOperation: [cleanInput],
    beforeChange: [
      keepReviewInReach,
      setCreator,
      guardReview,
      assignSlug({ title: 'name', table: 'reviews' }),
    ],
    afterChange: [recordChanges('review.created', 'review.changed')],
    beforeDelete: [refuseReviewDeletion],
    afterDelete: [removeOnDelete('review')],
  },
  fields: [
    panelField('/programme/reviews/review-panel.tsx#ReviewPanel'),
    {
      type: 'tabs',
      tabs: [
        { label: 'Đợt xét', fields: occasionFields },
        { label: 'Người, tập thể được xét', fields: [candidatesField] },
        { label: 'Hội đồng', fields: [councilField] },
        { label: 'Cuộc họp, biên bản', fields: [meetingField, signedMinutesField] },
      ],
    },
    ...keptFields,
    recordStateField(reviewStateNames),
    ...slugFields,
    createdByField,
    writersField,
  ],
};
