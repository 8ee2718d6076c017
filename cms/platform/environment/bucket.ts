import { readVariable, type Surroundings } from './read-variables.ts';

/** A bucket of S3-compatible storage, and the key to it. */
export interface BucketSettings {
  readonly bucket: string;
  readonly region: string;
  /** Address of an S3-compatible server; absent for Amazon's own. */
  readonly endpoint?: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The bucket that a variable names; undefined where it names none. */
export function readBucket(
  name: 'S3_BUCKET' | 'S3_SITE_BUCKET',
  surroundings?: Surroundings,
): BucketSettings | undefined {
  const bucket = readVariable(name, surroundings);
  if (bucket === undefined) return undefined;
  const endpoint = readVariable('S3_ENDPOINT', surroundings);
  return {
    bucket,
    region: readVariable('S3_REGION', surroundings),
    ...(endpoint !== undefined && { endpoint }),
    accessKeyId: readVariable('S3_ACCESS_KEY_ID', surroundings) ?? '',
    secretAccessKey: readVariable('S3_SECRET_ACCESS_KEY', surroundings) ?? '',
  };
}
