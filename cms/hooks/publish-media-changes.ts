import { ValidationError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload';
import { findEthnicMentions } from '#contract/ethnicity/mentions.ts';
import type { Media } from '../payload-types.ts';
import { findEthnicityProblems } from '../consent/check-ethnicity.ts';
import { getOwnTexts } from '../consent/ethnicity-texts.ts';
import { handOver } from '../publishing/hand-over.ts';
import { toCheckedMedia } from '../publishing/publish-media.ts';
import { findLiveTexts, findPublished } from '../publishing/published-rows.ts';

/** Hook: a file that is on the public site brings its new caption, credit or captions there when it is saved. */
export const publishMediaChanges: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc;
  const published = await findPublished(req, 'media', doc.id);
  if (published?.state !== 'live') return doc;
  await refuseTellingWords(req, doc);
  await handOver(req, { document: await toCheckedMedia(req, doc), state: 'live', action: 'update' });
  return doc;
};

/** New words of a file tell no more of people than the texts that show it may. */
async function refuseTellingWords(req: PayloadRequest, file: Media): Promise<void> {
  if (getOwnTexts(file).every((text) => findEthnicMentions(text).length === 0)) return;
  for (const document of await findLiveTexts(req, file.id)) {
    const problems = await findEthnicityProblems(req, document);
    if (problems.length) throw new ValidationError({ collection: 'media', errors: problems, req }, req.t);
  }
}
