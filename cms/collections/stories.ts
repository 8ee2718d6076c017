import type { CollectionConfig } from 'payload';
import { accessOf } from '../platform/access/access-of.ts';
import { commentEndpoints } from '../story/comments/endpoints.ts';
import { compareEndpoint } from '../story/editing/compare-endpoint.ts';
import { editingEndpoint } from '../story/editing/endpoints.ts';
import { guardRevision, saveInTurn, refuseDeletionWhileEdited } from '../story/editing/guard-save.ts';
import { planningNames } from '../story/planning/planning-fields.ts';
import { storyFields } from '../story/story-fields.ts';
import { cleanInput } from '../platform/rest/clean-input.ts';
import { assignSlug } from '../documents/fields/assign-slug.ts';
import { checkTranslation } from '../story/translation/check-translation.ts';
import { forgetTalk } from '../story/workflow/forget-story.ts';
import { forgetClaims } from '../checks/verification/forget-claims.ts';
import { guardEmbargo } from '../story/workflow/guard-embargo.ts';
import { guardStory, saveAsDraft } from '../story/workflow/guard-story.ts';
import { keepBodyIds } from '../documents/body/keep-body-ids.ts';
import { refuseBrokenBody } from '../documents/editor/refuse-broken-body.ts';
import { nameAuthor } from '../story/workflow/name-author.ts';
import { refuseStoryDeletion } from '../story/workflow/refuse-story-deletion.ts';
import { setCreator } from '../platform/access/set-creator.ts';
import { forgetAlarm, watchTranslations } from '../story/translation/alarms.ts';
import { deskEndpoints } from '../story/translation/desk-endpoints.ts';
import { xliffEndpoints } from '../story/translation/xliff/xliff-endpoints.ts';
import { keepBase, rememberRestored } from '../story/translation/keep-base.ts';
import { foldAutosaves } from '../story/versions/fold-autosaves.ts';
import { rememberRestore, restoreAsDraft } from '../story/versions/restore-draft.ts';
import { queueEndpoints } from '../desk/queues/endpoint.ts';
import { makeClaimEndpoints } from '../checks/verification/endpoints.ts';
import { planningEndpoints } from '../story/planning/endpoints.ts';
import { storyEndpoints } from '../story/workflow/endpoints.ts';
import { livePreview, previewWords } from '../platform/live-preview/live-preview.ts';
import { collectionHelp } from '../desk/help/collection-help.ts';

/** One text in one language, from its first draft to the public. */
export const stories: CollectionConfig = {
  slug: 'stories',
  labels: { singular: 'Bài', plural: 'Tin, bài' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    livePreview,
    enableListViewSelectAPI: true,
    useAsTitle: 'title',
    description: collectionHelp.stories,
    defaultColumns: ['title', 'lead', 'state', 'language', 'section', 'unit', 'updatedAt'],
    listSearchableFields: ['title', 'kicker', 'slug'],
    pagination: { defaultLimit: 20 },
    components: {
      views: {
        edit: {
          versions: { Component: '/story/versions/versions-view.tsx#VersionsView' },
          version: { Component: '/story/versions/versions-view.tsx#VersionsView' },
        },
      },
      edit: {
        beforeDocumentControls: [previewWords, '/story/workflow/story-actions.tsx#StoryActions'],
        PublishButton: '/platform/pages/nothing.tsx#Nothing',
        UnpublishButton: '/platform/pages/nothing.tsx#Nothing',
        Status: '/platform/pages/nothing.tsx#Nothing',
        SaveDraftButton: '/story/editing/save-button.tsx#SaveButton',
      },
      beforeListTable: ['/desk/start/story-filters.tsx#StoryFilters'],
    },
  },
  // The badge of a story's state shows whether it is public, too.
  forceSelect: { onSite: true },
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
    ...queueEndpoints,
    ...deskEndpoints,
    ...xliffEndpoints,
  ],
  hooks: {
    beforeOperation: [
      refuseBrokenBody,
      cleanInput,
      saveAsDraft,
      rememberRestore,
      saveInTurn,
      rememberRestored,
    ],
    beforeChange: [
      // Who works on it and until when is no part of what was written.
      restoreAsDraft(planningNames),
      guardRevision,
      setCreator,
      nameAuthor,
      keepBodyIds,
      checkTranslation,
      keepBase,
      assignSlug({ title: 'title', table: 'stories', versions: '_stories_v', perLanguage: true }),
      guardEmbargo,
      guardStory,
    ],
    afterChange: [foldAutosaves, watchTranslations],
    beforeDelete: [refuseStoryDeletion, refuseDeletionWhileEdited, forgetClaims('stories')],
    afterDelete: [forgetAlarm, forgetTalk],
  },
  fields: storyFields,
};
