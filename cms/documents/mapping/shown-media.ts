import type { PayloadRequest } from 'payload';
import { getReferences, type DocumentKind, type PublicDocument } from '#contract/document.ts';
import type { Media } from '../../payload-types.ts';
import { getReferenceId } from '../../platform/relations/reference.ts';
import { toMedia } from './to-media.ts';

/** Ids of the files that a document shows itself, each once, whether it is public and whole or not. */
export function getShownMedia(document: { kind: DocumentKind }): string[] {
  return getReferences(document)
    .filter(({ kind }) => kind === 'media')
    .map(({ id }) => id);
}

/** The files of these ids, and all that they show in turn, such as posters. */
export async function findShownFiles(req: PayloadRequest, ids: readonly string[]): Promise<Media[]> {
  const files = new Map<string, Media>();
  for (let next = ids; next.length > 0;) {
    const found = [...(await findMedia(req, next)).values()];
    for (const file of found) files.set(file.id, file);
    next = unique(found.flatMap((file) => getShownMedia(toMedia(file, new Map())))).filter(
      (id) => !files.has(id),
    );
  }
  return [...files.values()];
}

/** Contract documents, unchecked, of the files of these ids and of all that they show in turn. */
export async function findShownDocuments(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReturnType<typeof toMedia>[]> {
  const files = await findShownFiles(req, ids);
  const captions = await findMedia(req, files.flatMap(getCaptions));
  return files.map((file) => toMedia(file, captions));
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

/** Ids of the caption files of a film or a recording. */
export function getCaptions({ captions }: Media): string[] {
  return unique((captions ?? []).map((row) => getReferenceId(row.file)));
}

/** Files by their ids, whoever asks. */
export async function findMedia(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, Media>> {
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
