import type { PictureExtension } from '#contract/media-formats.ts';
import { FileRefusal } from '../reading/file-refusal.ts';
import { openPicture } from './open-picture.ts';

interface ThumbnailOptions {
  input: string;
  output: string;
  extension: PictureExtension;
  name: string;
}

/** Name of the small form in the folder of the work. */
export const thumbnailName = 'nho';
/** Pixels. */
const width = 400;

export interface Thumbnail {
  width: number;
  height: number;
}

/**
 * Writes a small WebP form of a picture for lists; a picture that is small itself needs none.
 * @throws FileRefusal when it cannot be read to its end
 */
export async function makeThumbnail(options: ThumbnailOptions): Promise<Thumbnail | undefined> {
  const { input, output, extension, name } = options;
  const { metadata, picture } = await openPicture(input, extension, name);
  try {
    if (metadata.width <= width) {
      // Nobody shall approve what cannot be drawn.
      await picture().resize({ width: 16 }).raw().toBuffer();
      return undefined;
    }
    const made = await picture().rotate().resize({ width }).webp({ quality: 70 }).toFile(output);
    return { width: made.width, height: made.height };
  } catch {
    throw new FileRefusal(`Ảnh “${name}” bị hỏng, không đọc được hết. Hãy xuất lại ảnh rồi tải lên.`);
  }
}
