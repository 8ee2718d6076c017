import { join } from 'node:path';
import { makeFolderSource, type MediaSource } from '../site/media/media-source.ts';
import { makeS3Source } from '../site/media/s3-source.ts';
import type { Config } from './config.ts';

/** Where this deployment keeps uploads: its bucket, else the folder `media` of the data. */
export function getMediaSource({
  uploadBucket,
  dataDir,
}: Pick<Config, 'uploadBucket' | 'dataDir'>): MediaSource {
  return uploadBucket ? makeS3Source(uploadBucket) : makeFolderSource(join(dataDir, 'media'));
}
