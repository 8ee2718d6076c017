import { join } from 'node:path';
import { openBucket } from '../site/publisher/mirror/bucket.ts';
import type { MirrorTarget } from '../site/follow-ups.ts';
import type { Config } from './config.ts';

/** The bucket that this deployment keeps a copy of the public site in; undefined without. */
export async function getMirrorTarget({
  siteBucket,
  dataDir,
}: Pick<Config, 'siteBucket' | 'dataDir'>): Promise<MirrorTarget | undefined> {
  if (!siteBucket) return undefined;
  return { bucket: await openBucket(siteBucket), state: join(dataDir, 'mirror.json') };
}
