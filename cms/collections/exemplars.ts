import type { CollectionConfig } from 'payload';
import { exemplarRoleNames, exemplarSchema } from '#contract/exemplar.ts';
import { exemplarTypeNames } from '#contract/exemplar-types.ts';
import { accessOf } from '../platform/access/access-of.ts';
import { ethnicityField } from '../checks/consent/ethnicity-field.ts';
import { bodyEditor } from '../documents/editor/body-editor.ts';
import { createdByField } from '../documents/fields/created-by.ts';
import { followUpsField, replicationsField } from '../documents/fields/exemplar-aftermath.ts';
import { figureFields } from '../documents/fields/exemplar-figures.ts';
import { localizedFields } from '../documents/fields/localized.ts';
import { toOptions } from '../documents/fields/options.ts';
import { file, many, one } from '../documents/fields/relations.ts';
import { sampleField } from '../documents/fields/sample.ts';
import { slugFields } from '../documents/fields/slug.ts';
import { sourcesField } from '../documents/fields/sources.ts';
import { writersField } from '../documents/fields/writers.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { assignSlug } from '../documents/fields/assign-slug.ts';
import { keepBodyIds } from '../documents/body/keep-body-ids.ts';
import { keepWriters } from '../checks/eyes/keep-writers.ts';
import {
  guardExemplarStatus,
  publishExemplar,
  saveExemplarAsDraft,
} from '../publishing/publish-exemplars.ts';
import { refuseDeletionInUse, removeOnDelete } from '../publishing/publish-terms.ts';
import { forgetEndpoints } from '../story/withdrawal/endpoints.ts';
import { refuseBrokenBody } from '../documents/editor/refuse-broken-body.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { findPublished } from '../documents/mapping/published-rows.ts';
import { livePreview } from '../platform/live-preview/live-preview.ts';
import { pathField } from '../story/profile/path-field.ts';
import { profileControls } from '../story/profile/profile-controls.ts';
import { profileEndpoints } from '../story/profile/endpoints.ts';
import { metCriteriaField } from '../programme/criteria/met-criteria-field.ts';
import { forgetNominations } from '../programme/nominations/forget-nominations.ts';
import { forgetEvaluations } from '../programme/evaluations/forget-evaluations.ts';
import { forgetHolds } from '../programme/holds/forget-holds.ts';
import { forgetProposals } from '../programme/proposals/forget-proposals.ts';
import { forgetRecognitions } from '../programme/recognitions/forget-recognitions.ts';
import { recognitionListField } from '../programme/recognitions/recognition-list-field.ts';
import { refuseRecorded } from '../programme/record/refuse-recorded.ts';
import { hideForgottenNames } from '../programme/record/hide-names.ts';
import { forgetReviews } from '../programme/reviews/forget-reviews.ts';
import { forgetRegistrations } from '../programme/registrations/forget-registrations.ts';
import { checklistField } from '../checks/checklist/checklist-field.ts';
import { exemplarChecklistEndpoint } from '../publishing/exemplar-checklist.ts';
import { claimsField } from '../checks/verification/claims-tab.ts';
import { makeClaimEndpoints } from '../checks/verification/endpoints.ts';
import { forgetClaims } from '../checks/verification/forget-claims.ts';
import { rememberRestore, restoreAsDraft } from '../story/versions/restore-draft.ts';

/** Persons, households, collectives and models that stories are about. */
export const exemplars: CollectionConfig = {
  slug: 'exemplars',
  labels: { singular: 'Điển hình', plural: 'Điển hình' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    livePreview,
    components: { edit: profileControls },
    enableListViewSelectAPI: true,
    useAsTitle: 'name',
    description:
      'Cá nhân, hộ gia đình, tập thể, mô hình được nêu gương. Chỉ hồ sơ đã xuất bản mới lên trang.',
    defaultColumns: ['name', 'portrait', 'type', 'unit', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'headline', 'slug'],
  },
  defaultSort: '-updatedAt',
  access: accessOf('exemplars'),
  disableDuplicate: true,
  endpoints: [
    exemplarChecklistEndpoint,
    ...profileEndpoints,
    ...forgetEndpoints,
    ...makeClaimEndpoints('exemplars'),
  ],
  versions: { drafts: true, maxPerDoc: 0 },
  hooks: {
    beforeOperation: [refuseBrokenBody, cleanInput, saveExemplarAsDraft, rememberRestore],
    beforeChange: [
      restoreAsDraft(),
      guardExemplarStatus,
      setCreator,
      keepBodyIds,
      keepWriters,
      assignSlug({
        title: 'name',
        table: 'exemplars',
        versions: '_exemplars_v',
        wasPublic: async (req, id) => Boolean(await findPublished(req, 'exemplar', id)),
      }),
    ],
    afterChange: [
      publishExemplar,
      forgetProposals,
      forgetHolds,
      forgetRegistrations,
      forgetEvaluations,
      forgetRecognitions,
      forgetNominations,
      forgetReviews,
      hideForgottenNames,
    ],
    beforeDelete: [refuseDeletionInUse('exemplar'), refuseRecorded, forgetClaims('exemplars')],
    afterDelete: [removeOnDelete('exemplar')],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          label: 'Loại',
          required: true,
          // As a function it stands in forms alone, not in the database.
          defaultValue: () => 'person',
          options: toOptions(exemplarTypeNames),
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          label: 'Vai trò',
          options: toOptions(exemplarRoleNames),
        },
      ],
    },
    ...localizedFields([
      { name: 'name', label: 'Tên', schema: exemplarSchema.shape.name, required: true },
      {
        name: 'headline',
        label: 'Giới thiệu trong nửa dòng',
        schema: exemplarSchema.shape.headline,
        description: 'Người đó làm gì, mô hình đó là gì. Ví dụ: già làng vận động dân hiến đất mở đường.',
      },
      { name: 'summary', label: 'Tóm tắt', schema: exemplarSchema.shape.summary, long: true },
    ]),
    ethnicityField,
    file({
      name: 'portrait',
      label: 'Ảnh',
      types: ['image'],
      cell: '/documents/media/portrait-cell.tsx#PortraitCell',
    }),
    {
      type: 'row',
      fields: [
        one({ name: 'unit', label: 'Đơn vị', to: 'units' }),
        one({ name: 'place', label: 'Địa phương', to: 'places' }),
      ],
    },
    {
      type: 'row',
      fields: [
        many({ name: 'topics', label: 'Lĩnh vực', to: 'topics' }),
        many({ name: 'movements', label: 'Phong trào', to: 'movements' }),
      ],
    },
    one({
      name: 'modelType',
      label: 'Loại mô hình',
      to: 'model-types',
      condition: (data) => data.type === 'model',
    }),
    ...figureFields,
    { name: 'body', type: 'richText', label: 'Hồ sơ chi tiết', editor: bodyEditor },
    recognitionListField,
    metCriteriaField,
    followUpsField,
    replicationsField,
    sourcesField,
    { type: 'collapsible', label: 'Kiểm chứng', fields: [claimsField] },
    sampleField,
    ...slugFields,
    pathField,
    checklistField,
    createdByField,
    writersField,
    {
      name: 'forget',
      type: 'ui',
      label: 'Quyền được quên',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/story/withdrawal/forget-link.tsx#ForgetLink' },
      },
    },
    {
      name: 'forgottenAt',
      type: 'date',
      label: 'Gỡ theo quyền được quên lúc',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.forgottenAt) },
    },
  ],
};
