import { readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { thumbnailName, type Thumbnail } from './picture/make-thumbnail.ts';
import type { WorkFolder } from './outside/work-folder.ts';

/** Name of the size, as in `imageSizes` of the media collection. */
export const thumbnailSize = 'thumbnail';

type Held = (Thumbnail & { bytes: Buffer }) | 'none';

/** Keeps the small form of a picture, or that it has none, until its document is written. */
export async function holdThumbnail(
  req: PayloadRequest,
  thumbnail: Thumbnail | undefined,
  folder: WorkFolder,
): Promise<void> {
  const held: Held = thumbnail
    ? { ...thumbnail, bytes: await readFile(folder.pathOf(thumbnailName)) }
    : 'none';
  req.context.thumbnail = held;
}

/** Hook: stores the small form beside its picture, as Payload does with sizes that it makes itself. */
export const storeThumbnail: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const held = req.context.thumbnail as Held | undefined;
  delete req.context.thumbnail;
  if (!held) return data;
  if (held === 'none') return withSize(data, {});
  const { bytes, width, height } = held;
  const filename = `${parse(String(data.filename)).name}-${width}x${height}.webp`;
  const { staticDir = '', disableLocalStorage } = collection.upload;
  if (!disableLocalStorage) await writeFile(join(staticDir, filename), bytes);
  // Where uploads go to a bucket, the storage plugin finds them here.
  req.payloadUploadSizes = { ...req.payloadUploadSizes, [thumbnailSize]: bytes };
  return withSize(data, { filename, filesize: bytes.length, height, width, mimeType: 'image/webp' });
};

interface StoredSize extends Partial<Thumbnail> {
  filename?: string;
  filesize?: number;
  mimeType?: string;
}

/** A picture that replaces another one keeps nothing of what was known of that one's small form. */
function withSize<T extends object>(data: T, size: StoredSize) {
  const nothing = { filename: null, filesize: null, height: null, width: null, mimeType: null, url: null };
  return { ...data, sizes: { [thumbnailSize]: { ...nothing, ...size } } };
}
