import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/access-of.ts';
import { commentEndpoints } from '../comments/endpoints.ts';
import { compareEndpoint } from '../editing/compare-endpoint.ts';
import { editingEndpoint } from '../editing/endpoints.ts';
import { guardRevision, queueSaves, refuseDeletionWhileEdited } from '../editing/guard-save.ts';
import { planningNames } from '../fields/planning.ts';
import { storyFields } from '../fields/story-fields.ts';
import { cleanInput } from '../hooks/clean-input.ts';
import { assignSlug } from '../hooks/assign-slug.ts';
import { checkTranslation } from '../hooks/check-translation.ts';
import { foldQueries, keepSearchText } from '../hooks/fold-search.ts';
import { forgetTalk } from '../hooks/forget-story.ts';
import { forgetClaims } from '../verification/forget-claims.ts';
import { guardEmbargo } from '../hooks/guard-embargo.ts';
import { guardStory, saveAsDraft } from '../hooks/guard-story.ts';
import { keepBodyIds } from '../hooks/keep-body-ids.ts';
import { refuseBrokenBody } from '../hooks/refuse-broken-body.ts';
import { refuseStoryDeletion } from '../hooks/refuse-story-deletion.ts';
import { setCreator } from '../hooks/set-creator.ts';
import { forgetAlarm, watchTranslations } from '../translation/alarms.ts';
import { deskEndpoints } from '../translation/desk-endpoints.ts';
import { xliffEndpoints } from '../translation/xliff/xliff-endpoints.ts';
import { keepBase, rememberRestored } from '../translation/keep-base.ts';
import { foldAutosaves } from '../versions/fold-autosaves.ts';
import { rememberRestore, restoreAsDraft } from '../versions/restore-draft.ts';
import { queueEndpoint } from '../queues/endpoint.ts';
import { makeClaimEndpoints } from '../verification/endpoints.ts';
import { planningEndpoints } from '../workflow/planning-endpoints.ts';
import { storyEndpoints } from '../workflow/endpoints.ts';
import { livePreview, previewWords } from '../preview/live-preview.ts';

/** One text in one language, from its first draft to the public. */
export const stories: CollectionConfig = {
  slug: 'stories',
  labels: { singular: 'Bài', plural: 'Tin, bài' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    livePreview,
    useAsTitle: 'title',
    description: 'Mỗi bài là một văn bản bằng một ngôn ngữ. Bản dịch là bài riêng, trỏ về bài gốc.',
    defaultColumns: ['title', 'lead', 'state', 'language', 'section', 'unit', 'updatedAt'],
    listSearchableFields: ['searchText'],
    pagination: { defaultLimit: 25 },
    components: {
      views: {
        edit: {
          versions: { Component: '/versions/versions-view.tsx#VersionsView' },
          version: { Component: '/versions/versions-view.tsx#VersionsView' },
        },
      },
      edit: {
        beforeDocumentControls: [previewWords, '/components/story-actions.tsx#StoryActions'],
        PublishButton: '/components/nothing.tsx#Nothing',
        UnpublishButton: '/components/nothing.tsx#Nothing',
        Status: '/components/nothing.tsx#Nothing',
        SaveDraftButton: '/editing/save-button.tsx#SaveButton',
      },
      beforeListTable: ['/components/story-filters.tsx#StoryFilters'],
    },
  },
  defaultSort: '-updatedAt',
  access: accessOf('stories'),
  disableDuplicate: true,
  disableBulkEdit: true,
  // The newsroom's own leases hold while texts save themselves; Payload's do not.
  lockDocuments: false,
  versions: { drafts: { autosave: false, validate: false }, maxPerDoc: 0 },
  endpoints: [
    ...planningEndpoints,
    ...storyEndpoints,
    ...makeClaimEndpoints('stories'),
    editingEndpoint,
    compareEndpoint,
    ...commentEndpoints,
    queueEndpoint,
    ...deskEndpoints,
    ...xliffEndpoints,
  ],
  hooks: {
    beforeOperation: [
      refuseBrokenBody,
      cleanInput,
      foldQueries(['title']),
      saveAsDraft,
      rememberRestore,
      queueSaves,
      rememberRestored,
    ],
    beforeChange: [
      // Who works on it and until when is no part of what was written.
      restoreAsDraft(planningNames),
      guardRevision,
      setCreator,
      keepBodyIds,
      checkTranslation,
      keepBase,
      assignSlug({ title: 'title', table: 'stories', versions: '_stories_v', perLanguage: true }),
      guardEmbargo,
      guardStory,
      keepSearchText(['title', 'kicker', 'slug']),
    ],
    afterChange: [foldAutosaves, watchTranslations],
    beforeDelete: [refuseStoryDeletion, refuseDeletionWhileEdited, forgetClaims('stories')],
    afterDelete: [forgetAlarm, forgetTalk],
  },
  fields: storyFields,
};
