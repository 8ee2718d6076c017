import sharp from 'sharp';
import type { RenditionFormat } from '../../../site/edition/media-addresses.ts';

declare global {
  /** Survives from one test file to the next: a worker makes each picture once. */
  var plainPictures: Map<string, Promise<Uint8Array>> | undefined;
}

/** A picture of one colour. Pictures of the same size are the same picture. */
export function makePlainPicture(
  width: number,
  height: number,
  format: RenditionFormat | 'jpeg',
): Promise<Uint8Array> {
  const made = (globalThis.plainPictures ??= new Map<string, Promise<Uint8Array>>());
  const name = `${width}x${height} ${format}`;
  const known = made.get(name) ?? encode(width, height, format);
  made.set(name, known);
  return known;
}

function encode(width: number, height: number, format: RenditionFormat | 'jpeg'): Promise<Uint8Array> {
  const picture = sharp({ create: { width, height, channels: 3, background: '#3a6' } });
  return picture.toFormat(format, format === 'jpeg' ? {} : { effort: 0 }).toBuffer();
}
