import type { CollectionConfig, GlobalConfig } from 'payload';
import { can } from '../../platform/access/can.ts';
import { livePreview, previewWords } from '../../platform/live-preview/live-preview.ts';

const nothing = '/platform/pages/nothing.tsx#Nothing';
const flowBar = '/story/term-flow/flow-bar.tsx#FlowBar';

const controls = {
  beforeDocumentControls: [previewWords, flowBar],
  PublishButton: nothing,
  UnpublishButton: nothing,
  Status: nothing,
} as const;

/** What the `admin` of a collection says whose documents go public by submission and approval. */
export const withFlow = {
  livePreview,
  components: { edit: { ...controls, beforeDocumentControls: [...controls.beforeDocumentControls] } },
} satisfies CollectionConfig['admin'];

/** The same for a global that no page shows; it is nothing for those who may not see its drafts. */
export const withUnseenFlow = {
  hidden: ({ user }) => !can(user, 'story.readAll'),
  components: { elements: { ...controls, beforeDocumentControls: [flowBar] } },
} satisfies GlobalConfig['admin'];

/** The same for a global with a page, which is nothing for those who may not see its drafts. */
export const withGlobalFlow = {
  livePreview,
  hidden: ({ user }) => !can(user, 'story.readAll'),
  components: { elements: { ...controls, beforeDocumentControls: [...controls.beforeDocumentControls] } },
} satisfies GlobalConfig['admin'];
