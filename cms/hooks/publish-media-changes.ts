import type { CollectionAfterChangeHook } from 'payload';
import type { Media } from '../payload-types.ts';
import { handOver } from '../publishing/hand-over.ts';
import { toCheckedMedia } from '../publishing/publish-media.ts';
import { findPublished } from '../publishing/published-rows.ts';

/** Hook: a file that is on the public site brings its new caption, credit or captions there when it is saved. */
export const publishMediaChanges: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc;
  const published = await findPublished(req, 'media', doc.id);
  if (published?.state !== 'live') return doc;
  await handOver(req, { document: await toCheckedMedia(req, doc), state: 'live', action: 'update' });
  return doc;
};
