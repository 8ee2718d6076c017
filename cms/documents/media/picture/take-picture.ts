import type { PictureExtension } from '#contract/media-formats.ts';
import { FileFault } from '../reading/file-fault.ts';
import { makeThumbnail, thumbnailName, type Thumbnail } from './make-thumbnail.ts';
import { turnPicture } from './turn-picture.ts';

interface TakePictureOptions {
  /** Names of the picture as it came, of the one without metadata, and of what may be made, in the folder of the work. */
  original: string;
  clean: string;
  output: string;
  extension: PictureExtension;
  name: string;
  /** Whether it lies on its side or stands on its head until Exif is followed. */
  isTurned: boolean;
  isAnimated: boolean;
}

interface TakenPicture {
  /** Name of the file that is to be stored. */
  stored: string;
  thumbnail: Thumbnail | undefined;
  /** Pixels, as they are seen; absent where nothing was turned. */
  width?: number;
  height?: number;
}

/**
 * Sets a picture upright where it is not, and makes its small form for lists.
 * @throws FileRefusal, FileFault when it cannot be taken
 */
export async function takePicture(options: TakePictureOptions): Promise<TakenPicture> {
  const { original, clean, output, extension, name, isTurned, isAnimated } = options;
  if (isTurned && isAnimated)
    throw new FileFault(
      'là ảnh động nằm nghiêng mà phần ghi hướng phải bỏ đi. Hãy xoay ảnh cho thẳng rồi xuất lại.',
    );
  const size = isTurned ? await turnPicture({ input: original, output, extension, name }) : {};
  const stored = isTurned ? output : clean;
  const thumbnail = await makeThumbnail({ input: stored, output: thumbnailName, extension, name });
  return { stored, thumbnail, ...size };
}
