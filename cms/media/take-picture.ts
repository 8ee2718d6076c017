import type { PictureExtension } from '#contract/media-formats.ts';
import { cleanPicture } from './clean-picture.ts';
import { openPicture } from './open-picture.ts';
import { makeThumbnail, thumbnailName, type Thumbnail } from './make-thumbnail.ts';

interface TakePictureOptions {
  input: string;
  output: string;
  extension: PictureExtension;
  name: string;
}

interface TakenPicture {
  /** Whether the clean form was written; else the bytes stay as they are. */
  isCleaned: boolean;
  thumbnail: Thumbnail | undefined;
  /** Pixels, as it is seen. */
  width: number;
  height: number;
}

/**
 * Takes an uploaded picture in: cleans it where it needs that, and makes its small form for lists.
 * @throws FileRefusal when it cannot be taken
 */
export async function takePicture(options: TakePictureOptions): Promise<TakenPicture> {
  const { input, output, extension, name } = options;
  const isCleaned = await cleanPicture(options);
  const picture = { input: isCleaned ? output : input, extension, name };
  const thumbnail = await makeThumbnail({ ...picture, output: thumbnailName });
  const { metadata } = await openPicture(picture.input, extension, name);
  return { isCleaned, thumbnail, width: metadata.width, height: metadata.height };
}
