import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Where a copy of the released site goes. */
export interface Bucket {
  /** Puts a file at a key. @throws when the server refuses */
  put(key: string, path: string, head: ObjectHead): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  /** Keys of all that the bucket holds. */
  list(): AsyncIterable<string>;
}

/** What servers tell browsers of an object. */
export interface ObjectHead {
  contentType: string;
  cacheControl: string;
  /** It is packed on its way, and browsers unpack it. */
  contentEncoding?: 'gzip';
}

export interface BucketOptions {
  bucket: string;
  region: string;
  /** Address of an S3-compatible server; absent for Amazon's own. */
  endpoint?: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** S3 deletes so many keys in one request. */
const MOST_DELETED = 1_000;

/** A bucket of S3-compatible storage. The SDK is loaded only when a deployment uses it. */
export async function openBucket({ bucket, endpoint, ...options }: BucketOptions): Promise<Bucket> {
  const sdk = await import('@aws-sdk/client-s3');
  const { region, accessKeyId, secretAccessKey } = options;
  const client = new sdk.S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Not every compatible server knows the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
  });
  return {
    async put(key, path, { contentType, cacheControl, contentEncoding }) {
      const packed = contentEncoding && (await promisify(gzip)(await readFile(path), { level: 9 }));
      const head = {
        ContentType: contentType,
        CacheControl: cacheControl,
        ContentLength: packed ? packed.length : (await stat(path)).size,
        ...(contentEncoding && { ContentEncoding: contentEncoding }),
      };
      const Body = packed ?? createReadStream(path);
      await client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key, Body, ...head }));
    },
    async delete(keys) {
      for (let from = 0; from < keys.length; from += MOST_DELETED) {
        const Objects = keys.slice(from, from + MOST_DELETED).map((Key) => ({ Key }));
        const { Errors = [] } = await client.send(
          new sdk.DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
        );
        const [first] = Errors;
        if (first) throw new Error(`${first.Key}: ${first.Message ?? first.Code}`);
      }
    },
    async *list() {
      for await (const { Contents = [] } of sdk.paginateListObjectsV2({ client }, { Bucket: bucket }))
        for (const { Key } of Contents) if (Key !== undefined) yield Key;
    },
  };
}
