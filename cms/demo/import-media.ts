import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { PayloadRequest } from 'payload';
import type { MediaDocument, StoredFile } from '#contract/media.ts';
import type { Media } from '../payload-types.ts';
import { fromMedia, getCaptionsId } from '../documents/mapping/from-media.ts';

/** Uploads the files of an edition as an editor would: pictures first, since films have them as posters. */
export async function importMedia(
  req: PayloadRequest,
  media: readonly MediaDocument[],
  folder: string,
): Promise<void> {
  const pictures = media.filter(({ type }) => type === 'image');
  const others = media.filter(({ type }) => type !== 'image');
  for (const document of [...pictures, ...others]) {
    for (const { language, file } of document.captions) {
      const { credit, licence } = document;
      await upload(req, { id: getCaptionsId(document.id, language), credit, licence }, file, folder);
    }
    await upload(
      req,
      { ...fromMedia(document), recognisable: getRecognisable(document) },
      document.file,
      folder,
    );
  }
}

/** Pictures of the demo edition show nobody, and a machine speaks its recordings (`content/demo/README.md`). */
function getRecognisable({ type }: MediaDocument): NonNullable<Media['recognisable']> {
  return type === 'image' ? 'none' : 'staff';
}

async function upload(
  req: PayloadRequest,
  data: object,
  { source, mimeType }: StoredFile,
  folder: string,
): Promise<void> {
  const bytes = await readFile(join(folder, source));
  await req.payload.create({
    collection: 'media',
    data: data as never,
    file: { data: bytes, name: basename(source), mimetype: mimeType, size: bytes.length },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
