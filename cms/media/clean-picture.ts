import type { Metadata, Sharp } from 'sharp';
import { pictureFormats, type PictureExtension } from '#contract/media-formats.ts';
import { FileRefusal } from './outside/file-refusal.ts';
import { openPicture } from './open-picture.ts';

interface CleanPictureOptions {
  /** Names of the file as it came, and of the clean one, in the folder of the work. */
  input: string;
  output: string;
  /** What the first bytes say that it is. */
  extension: PictureExtension;
  /** What its owner calls it. */
  name: string;
}

/**
 * Writes a picture without metadata and turned upright, in the same format.
 * @returns false when it is clean as it is, so that its bytes stay; nothing is written then
 * @throws FileRefusal when it is no picture, not the one that it seems to be, broken or too large
 */
export async function cleanPicture({
  input,
  output,
  extension,
  name,
}: CleanPictureOptions): Promise<boolean> {
  const { metadata, picture } = await openPicture(input, extension, name);
  if (!isDirty(metadata)) return false;
  try {
    await encode(picture().rotate().keepIccProfile(), extension).toFile(output);
    return true;
  } catch {
    throw new FileRefusal(`Ảnh “${name}” bị hỏng, không đọc được hết. Hãy xuất lại ảnh rồi tải lên.`);
  }
}

function isDirty({ exif, xmp, iptc, comments, orientation = 1 }: Metadata): boolean {
  return Boolean(exif ?? xmp ?? iptc ?? comments?.length) || orientation > 1;
}

function encode(picture: Sharp, extension: PictureExtension): Sharp {
  const { format } = pictureFormats[extension];
  if (format === 'png') return picture.png({ compressionLevel: 9 });
  if (format === 'webp') return picture.webp({ quality: 92 });
  if (format === 'heif') return picture.avif({ quality: 75, effort: 2 });
  return picture.jpeg({ quality: 94, mozjpeg: false });
}
