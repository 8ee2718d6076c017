import { join } from 'node:path';
import { openBucket } from '../site/publisher/mirror/bucket.ts';
import type { MirrorTarget } from '../site/follow-ups.ts';

/** The bucket that this deployment keeps a copy of the public site in: S3_SITE_BUCKET; undefined without. */
export async function getMirrorTarget(
  dataDir: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<MirrorTarget | undefined> {
  const { S3_SITE_BUCKET: name, S3_REGION: region, S3_ENDPOINT: endpoint } = environment;
  if (!name) return undefined;
  const bucket = await openBucket({
    bucket: name,
    region: region || 'us-east-1',
    ...(endpoint ? { endpoint } : {}),
    accessKeyId: environment.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: environment.S3_SECRET_ACCESS_KEY ?? '',
  });
  return { bucket, state: join(dataDir, 'mirror.json') };
}
