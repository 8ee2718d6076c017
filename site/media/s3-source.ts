import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { MediaSource } from './media-source.ts';

export interface S3Options {
  bucket: string;
  region: string;
  /** Address of an S3-compatible server; absent for Amazon's own. */
  endpoint?: string;
  accessKeyId: string;
  secretAccessKey: string;
  /** Folder of the uploads within the bucket. */
  prefix?: string;
}

/** Uploads in a bucket. The SDK is loaded only when a deployment uses it. */
export function makeS3Source({ bucket, prefix = '', ...options }: S3Options): MediaSource {
  const client = import('@aws-sdk/client-s3').then(
    ({ S3Client }) =>
      new S3Client({
        region: options.region,
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(options.endpoint ? { endpoint: options.endpoint, forcePathStyle: true } : {}),
        credentials: { accessKeyId: options.accessKeyId, secretAccessKey: options.secretAccessKey },
      }),
  );
  // A rejected import is reported by the first fetch that waits for it.
  client.catch(() => undefined);
  return {
    async fetchTo(source, path) {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      const key = prefix ? `${prefix}/${source}` : source;
      const { Body } = await (await client).send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (!(Body instanceof Readable))
        throw new Error(`The bucket ‘${bucket}’ gave no content for “${key}”.`);
      await pipeline(Body, createWriteStream(path));
    },
  };
}
