import { extname } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { isPicture, pictureFormats } from '#contract/media-formats.ts';

/** What share images are made of: forms of pictures that this system encoded itself, layers, and its own drawings. */
const loaders = [
  pictureFormats.jpg.loader,
  pictureFormats.webp.loader,
  pictureFormats.png.loader,
  'VipsForeignLoadSvg',
];
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: loaders });

const MAX_PIXELS = 100_000_000;
/** Seconds for one step. */
const PATIENCE = 60;

/** Opens a public form of a picture as what its name says. @throws when it is something else */
export async function openForm(path: string): Promise<Sharp> {
  const extension = extname(path).slice(1);
  const expected = isPicture(extension) ? pictureFormats[extension].format : undefined;
  const { format } = await sharp(path, { limitInputPixels: MAX_PIXELS }).metadata();
  if (format !== expected) throw new Error(`“${path}” là ${format}, không phải ${expected}.`);
  return sharp(path, { limitInputPixels: MAX_PIXELS }).timeout({ seconds: PATIENCE });
}
