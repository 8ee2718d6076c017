import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { pictureFormats, type PictureExtension } from '#contract/media-formats.ts';
import { toStillAvif } from '#contract/moving-avif.ts';
import { inputName } from './private-folder.ts';

/** Phones of today take 200 megapixels; the CMS takes no more than this. */
export const MAX_PIXELS = 250_000_000;

/** Seconds for one form. */
export const PATIENCE = 60;

/**
 * The picture in the present folder, set upright, in the colours of the web; its metadata (place, camera, time) is left out.
 * @throws when it is not of the format that it is stored as
 */
export async function openOriginal(extension: PictureExtension): Promise<Sharp> {
  const { format, loader } = pictureFormats[extension];
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: [loader] });
  const source = extension === 'avif' ? toStillAvif(await readFile(inputName)) : inputName;
  const original = sharp(source, { limitInputPixels: MAX_PIXELS });
  const found = (await original.metadata()).format;
  if (found !== format) throw new Error(`tệp lưu là ${format}, bên trong lại là ${found}`);
  return original.autoOrient();
}
