import { previewWords } from '../../platform/live-preview/live-preview.ts';

/** Above a profile: its preview, the way to its page, and what brings it to the public for those who may. */
export const profileControls = {
  beforeDocumentControls: [previewWords, '/story/profile/profile-bar.tsx#ProfileBar'],
  PublishButton: '/story/profile/profile-buttons.tsx#ProfilePublishButton',
  UnpublishButton: '/story/profile/profile-buttons.tsx#ProfileUnpublishButton',
};
