import { s3Storage } from '@payloadcms/storage-s3';
import type { Plugin } from 'payload';
import type { S3Settings } from '../environment.ts';

/** Uploads in S3-compatible storage, still handed out by the CMS after its own access check. */
export function storeInS3(s3: S3Settings | undefined): Plugin[] {
  if (!s3) return [];
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = s3;
  return [
    s3Storage({
      collections: { media: true, 'consent-proofs': true },
      bucket,
      config: {
        region,
        // Not every compatible server knows the newer checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED' as const,
        responseChecksumValidation: 'WHEN_REQUIRED' as const,
        credentials: { accessKeyId, secretAccessKey },
        ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      },
    }),
  ];
}
