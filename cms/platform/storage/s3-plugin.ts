import { s3Storage } from '@payloadcms/storage-s3';
import type { Config, Plugin } from 'payload';
import type { BucketSettings } from '../environment/bucket.ts';

/** Milliseconds without a sign of life; as many connections as the plugin itself would keep. */
const patience = {
  connectionTimeout: 10_000,
  socketTimeout: 60_000,
  httpAgent: { keepAlive: true, maxSockets: 100 },
  httpsAgent: { keepAlive: true, maxSockets: 100 },
};

const collections = ['media', 'consent-proofs'] as const;

/** Uploads in S3-compatible storage, still handed out by the CMS after its own access check. */
export function storeInS3(s3: BucketSettings | undefined): Plugin[] {
  if (!s3) return [];
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = s3;
  return [
    s3Storage({
      collections: Object.fromEntries(collections.map((slug) => [slug, true])),
      bucket,
      // The clients of two buckets are two, also when one process knows both.
      clientCacheKey: `s3:${endpoint ?? ''}:${bucket}`,
      config: {
        region,
        // Not every compatible server knows the newer checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED' as const,
        responseChecksumValidation: 'WHEN_REQUIRED' as const,
        credentials: { accessKeyId, secretAccessKey },
        requestHandler: patience,
        ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      },
    }),
    withoutObjectKey,
  ];
}

/**
 * The storage plugin adds a field for uploads that go from the browser straight to the bucket. Here every upload goes
 * through the CMS, and the same tables serve with and without S3.
 */
function withoutObjectKey(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map((collection) => ({
      ...collection,
      fields: collection.fields.filter((field) => !('name' in field && field.name === '_objectKey')),
    })),
  };
}
