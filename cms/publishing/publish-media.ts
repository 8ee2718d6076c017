import type { PayloadRequest } from 'payload';
import type { PublicDocument } from '#contract/document.ts';
import type { Media } from '../payload-types.ts';
import { findMediaProblems, refuseProblems } from '../checks/consent/check-publication.ts';
import { checkDocument } from '../documents/mapping/check-document.ts';
import { findMedia, findShownFiles, getCaptions, getShownMedia } from '../documents/mapping/shown-media.ts';
import { toMedia } from '../documents/mapping/to-media.ts';
import { handOver } from './hand-over.ts';

/** Hands over the files that a public document shows, with their posters, before the document itself. */
export async function publishShownMedia(req: PayloadRequest, document: PublicDocument): Promise<void> {
  await checkShownMedia(req, document);
  await publishMedia(req, getShownMedia(document));
}

/** @throws ValidationError when a file that a document shows may not be shown */
export async function checkShownMedia(req: PayloadRequest, document: PublicDocument): Promise<void> {
  const files = await findShownFiles(req, getShownMedia(document));
  refuseProblems(req, document, await findMediaProblems(req, document, files));
}

/** Hands over files with all that they show in turn: what is shown before what shows it. */
export async function publishMedia(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const doc of (await findShownFiles(req, ids)).toReversed()) {
    const document = await toCheckedMedia(req, doc);
    await handOver(req, { document, state: 'live', action: 'publish' });
  }
}

/** The contract document of a file, checked. */
export async function toCheckedMedia(req: PayloadRequest, doc: Media) {
  return checkDocument(req, 'media', toMedia(doc, await findMedia(req, getCaptions(doc))));
}
