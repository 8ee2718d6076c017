import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { MediaDocument } from '#contract/media.ts';
import { mediaSchema } from '#contract/media.ts';

/** An upload of the CMS in a data folder, and its public document. */
export function makeMedia(
  dataDir: string,
  source: string,
  content: Uint8Array,
  given: Partial<MediaDocument> = {},
): MediaDocument {
  mkdirSync(join(dataDir, 'media'), { recursive: true });
  writeFileSync(join(dataDir, 'media', source), content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const extension = source.slice(source.lastIndexOf('.') + 1);
  return mediaSchema.parse({
    kind: 'media',
    id: crypto.randomUUID(),
    type: 'image',
    file: { source, sha256, extension, mimeType: 'image/jpeg', bytes: content.length },
    alt: { vi: 'Ảnh thử' },
    credit: 'Toà soạn',
    licence: 'own',
    ...given,
  });
}

/** A photo as a telephone makes it: with place and camera in its EXIF, lying on its side. */
export function makePhoto(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#3a6' } })
    .withMetadata({ orientation: 6, exif: { IFD0: { Make: 'Phone', Copyright: 'secret' } } })
    .jpeg()
    .toBuffer();
}
