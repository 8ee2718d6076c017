import type { PayloadRequest } from 'payload';
import { getBodyMedia } from '#contract/blocks.ts';
import type { PublicDocument } from '#contract/document.ts';
import { getShownFiles } from '#contract/recording.ts';
import { getLayoutMedia } from '#contract/section-layout.ts';
import type { StoryDocument } from '#contract/story.ts';
import type { Media } from '../payload-types.ts';
import { getReferenceId } from '../fields/reference.ts';
import { findMediaProblems, refuseProblems } from '../consent/check-publication.ts';
import { checkDocument } from './check-document.ts';
import { handOver } from './hand-over.ts';
import { toMedia } from './to-media.ts';

/** Ids of the files that a public document shows, each once. */
export function getShownMedia(document: PublicDocument): string[] {
  switch (document.kind) {
    case 'story':
      return getStoryMedia(document);
    case 'exemplar':
      return unique([document.portrait, ...getBodyMedia(document.body)]);
    case 'section':
      return unique([document.cover, ...getLayoutMedia(document.layout ?? [])]);
    case 'settings':
      return unique([document.logo]);
    case 'media':
      return unique([document.poster]);
    default:
      return [];
  }
}

/** Ids of the files that a text shows, each once, whether it is public or not. */
export function getStoryMedia(
  story: Pick<StoryDocument, 'lead' | 'main'> & Parameters<typeof getShownFiles>[0],
): string[] {
  return unique([story.lead, story.main, ...getShownFiles(story)]);
}

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

/** The files of these ids, and the posters of those that have one. */
export async function findShownFiles(req: PayloadRequest, ids: readonly string[]): Promise<Media[]> {
  const files = await findMedia(req, ids);
  const posters = unique([...files.values()].map(({ poster }) => getReferenceId(poster)));
  return [...new Map([...files, ...(await findMedia(req, posters))]).values()];
}

/** Contract documents, unchecked, of the files that a document shows and that this user may see, posters included. */
export async function findShownMedia(req: PayloadRequest, document: PublicDocument): Promise<unknown[]> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: getShownMedia(document) } },
    depth: 0,
    pagination: false,
    user: req.user,
    overrideAccess: false,
    req,
  });
  const posters = await findMedia(req, unique(docs.map(({ poster }) => getReferenceId(poster))));
  return [...docs, ...posters.values()].map((doc) => toMedia(doc, new Map()));
}

async function publishMedia(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const doc of (await findMedia(req, ids)).values()) {
    const document = await toCheckedMedia(req, doc);
    await publishMedia(req, getShownMedia(document));
    await handOver(req, { document, state: 'live', action: 'publish' });
  }
}

/** The contract document of a file, checked. */
export async function toCheckedMedia(req: PayloadRequest, doc: Media) {
  const captions = unique((doc.captions ?? []).map((row) => getReferenceId(row.file)));
  return checkDocument(req, 'media', toMedia(doc, await findMedia(req, captions)));
}

async function findMedia(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, Media>> {
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return new Map(docs.map((doc) => [doc.id, doc]));
}

function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id): id is string => Boolean(id)))];
}
