import { createServerFeature } from '@payloadcms/richtext-lexical';

/** What the newsroom adds to the body editor: stable ids, cleaned pastes, lists within lists, and the language of a whole paragraph. */
export const NewsroomFeature = createServerFeature({
  feature: { ClientFeature: '/documents/editor/newsroom-feature-client.tsx#NewsroomFeatureClient' },
  key: 'newsroom',
});
