import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { findEthnicMentions } from '../../checks/consent/ethnicity/mentions.ts';
import type { Media } from '../../payload-types.ts';
import { findEthnicityProblems } from '../../checks/consent/check-ethnicity.ts';
import { findMediaProblems, refuseProblems } from '../../checks/consent/check-publication.ts';
import { getOwnTexts } from '../../checks/consent/ethnicity-texts.ts';
import { handOver } from '../../publishing/hand-over.ts';
import { findShownFiles } from '../../documents/mapping/shown-media.ts';
import { publishMedia, toCheckedMedia } from '../../publishing/publish-media.ts';
import { findLiveTexts, findPublished } from '../../documents/mapping/published-rows.ts';
import { takeDownMedia } from '../withdrawal/take-down.ts';
import { refuseFields } from '../../platform/refusals/refusal.ts';

/**
 * Hook: a file that is on the public site brings its new caption, credit, captions or poster there when it is saved. A
 * poster that nothing shows any more goes from the site.
 */
export const publishMediaChanges: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation === 'create') return doc;
  const published = await findPublished(req, 'media', doc.id);
  if (published?.state !== 'live') return doc;
  await refuseTellingWords(req, doc);
  const document = await toCheckedMedia(req, doc);
  const isOtherPoster = document.poster !== published.document.poster;
  if (isOtherPoster && document.poster) await publishPoster(req, doc, document.poster);
  await handOver(req, { document, state: 'live', action: 'update' });
  if (isOtherPoster) await takeDownMedia(req, [published.document], undefined);
  return doc;
};

/** People in a new poster allow it as those in the old one did. */
async function publishPoster(req: PayloadRequest, { id }: Media, poster: string): Promise<void> {
  const files = await findShownFiles(req, [poster]);
  for (const document of await findLiveTexts(req, id))
    refuseProblems(req, document, await findMediaProblems(req, document, files));
  await publishMedia(req, [poster]);
}

/** New words of a file tell no more of people than the texts that show it may. */
async function refuseTellingWords(req: PayloadRequest, file: Media): Promise<void> {
  if (getOwnTexts(file).every((text) => findEthnicMentions(text).length === 0)) return;
  for (const document of await findLiveTexts(req, file.id)) {
    const problems = await findEthnicityProblems(req, document);
    if (problems.length) throw refuseFields(req, { collection: 'media' }, problems);
  }
}
