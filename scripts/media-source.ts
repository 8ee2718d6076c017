import { join } from 'node:path';
import { makeFolderSource, type MediaSource } from '../site/media/media-source.ts';
import { makeS3Source } from '../site/media/s3-source.ts';

/** Where this deployment keeps uploads: the bucket of S3_BUCKET, else DATA_DIR/media. */
export function getMediaSource(dataDir: string, environment: NodeJS.ProcessEnv = process.env): MediaSource {
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ENDPOINT: endpoint } = environment;
  if (!bucket) return makeFolderSource(join(dataDir, 'media'));
  return makeS3Source({
    bucket,
    region: region || 'us-east-1',
    ...(endpoint ? { endpoint } : {}),
    accessKeyId: environment.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: environment.S3_SECRET_ACCESS_KEY ?? '',
  });
}
