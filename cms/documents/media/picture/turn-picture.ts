import type { Sharp } from 'sharp';
import { pictureFormats, type PictureExtension } from '#contract/media-formats.ts';
import { openPicture } from './open-picture.ts';
import { FileRefusal } from '../reading/file-refusal.ts';

interface TurnPictureOptions {
  /** Names of the picture as it came, with its Exif, and of the upright one, in the folder of the work. */
  input: string;
  output: string;
  extension: PictureExtension;
  /** What its owner calls it. */
  name: string;
}

/** Turning needs all pixels at once: from this many on, a picture is made smaller while it is read. */
const manyPixels = 50_000_000;
/** Longer side, in pixels, of such a picture: sharp on paper of half a metre. */
const longSide = 8_192;

/**
 * Writes a picture upright, in the same format and without metadata. Its colour profile stays.
 * @throws FileRefusal when it is no picture, not the one that it seems to be, broken or too large
 */
export async function turnPicture(options: TurnPictureOptions): Promise<{ width: number; height: number }> {
  const { input, output, extension, name } = options;
  const { metadata, picture } = await openPicture(input, extension, name);
  const upright = picture().rotate().keepIccProfile();
  if (metadata.width * metadata.height > manyPixels)
    upright.resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true });
  try {
    const { width, height } = await encode(upright, extension).toFile(output);
    return { width, height };
  } catch {
    throw new FileRefusal(`Ảnh “${name}” bị hỏng, không đọc được hết. Hãy xuất lại ảnh rồi tải lên.`);
  }
}

function encode(picture: Sharp, extension: PictureExtension): Sharp {
  const { format } = pictureFormats[extension];
  if (format === 'png') return picture.png({ compressionLevel: 9 });
  if (format === 'webp') return picture.webp({ quality: 92 });
  if (format === 'heif') return picture.avif({ quality: 75, effort: 2 });
  return picture.jpeg({ quality: 94, mozjpeg: false });
}
