import type { PayloadRequest } from 'payload';
import type { Story } from '../../payload-types.ts';
import { withTransition, type TransitionFields } from './transition-context.ts';

/**
 * Saves what a transition changes as a new version.
 * @param isPublic whether the story's own row, which stands for what is public, changes too
 */
export async function saveStory(
  req: PayloadRequest,
  id: string,
  fields: TransitionFields,
  isPublic = false,
): Promise<Story> {
  return withTransition(req, fields, () =>
    req.payload.update({
      collection: 'stories',
      id,
      data: {},
      draft: !isPublic,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  );
}
