import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import {
  fallbackAddress,
  getRenditionWidths,
  renditionAddress,
  renditionFormats,
  type MediaDocument,
  type RenditionFormat,
} from '#contract/media.ts';

const FALLBACK_WIDTH = 1200;
/** About 100 megapixels: beyond that a picture is an accident or an attack. */
const MAX_PIXELS = 100_000_000;

/** Public names (last part of the address) of all forms of a picture. */
export function getRenditionNames({ file, width = 1 }: Pick<MediaDocument, 'file' | 'width'>): string[] {
  const forms = getRenditionWidths(width).flatMap((w) =>
    renditionFormats.map((format) => renditionAddress(file, w, format)),
  );
  return [...forms, fallbackAddress(file)].map((address) => basename(address));
}

/**
 * Makes all forms of a picture in a folder, decoding it once. Metadata (place, camera, time) is left out; turned
 * photos are set upright. @throws when the picture cannot be read
 */
export async function makeRenditions(
  picture: string,
  { file, width = 1 }: Pick<MediaDocument, 'file' | 'width'>,
  { folder, half }: { folder: string; half: string },
): Promise<void> {
  const { data, info } = await sharp(picture, { limitInputPixels: MAX_PIXELS })
    .autoOrient()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const decoded = (): Sharp => sharp(data, { raw, limitInputPixels: MAX_PIXELS });
  const make = async (form: Sharp, address: string): Promise<void> => {
    const name = basename(address);
    await form.toFile(join(half, name));
    await rename(join(half, name), join(folder, name));
  };
  for (const w of getRenditionWidths(width)) {
    for (const format of renditionFormats) {
      await make(encode(decoded().resize({ width: w }), format), renditionAddress(file, w, format));
    }
  }
  const fallback = decoded().resize({ width: FALLBACK_WIDTH, withoutEnlargement: true });
  await make(
    fallback.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }),
    fallbackAddress(file),
  );
}

/** AVIF with sharp's default effort costs seven times as long for 6 % fewer bytes. */
function encode(form: Sharp, format: RenditionFormat): Sharp {
  return format === 'avif' ? form.avif({ quality: 50, effort: 2 }) : form.webp({ quality: 75 });
}
