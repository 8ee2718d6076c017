import type { CollectionConfig, GlobalConfig } from 'payload';
import { can } from '../access/can.ts';
import type { User } from '../payload-types.ts';
import { livePreview, previewWords } from '../preview/live-preview.ts';

const nothing = '/components/nothing.tsx#Nothing';
const flowBar = '/term-flow/flow-bar.tsx#FlowBar';

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

/** The same for a global, which is nothing for those who may not see its drafts. */
export const withGlobalFlow = {
  livePreview,
  hidden: ({ user }) => !can(user as Pick<User, 'role'> | null, 'story.readAll'),
  components: { elements: { ...controls, beforeDocumentControls: [...controls.beforeDocumentControls] } },
} satisfies GlobalConfig['admin'];
