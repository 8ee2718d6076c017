import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { makeTemporaryFolder } from './temporary-folder.ts';

interface S3Process {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}

type S3Class = new (options: object) => S3Process;

export interface TestS3 {
  endpoint: string;
  /** What deployments say of their server. */
  settings: { region: string; endpoint: string; accessKeyId: string; secretAccessKey: string };
  stop(): Promise<void>;
}

/** An S3 server on a free port with empty buckets, which are gone when it is stopped. */
export async function startS3(buckets: readonly string[]): Promise<TestS3> {
  // The package has no types of its own.
  const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as S3Class;
  const folder = makeTemporaryFolder();
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    // It computes the signature of requests about a whole bucket in its own way.
    allowMismatchedSignatures: true,
    directory: folder.path,
    configureBuckets: buckets.map((name) => ({ name })),
  });
  let stopping: Promise<void> | undefined;
  const { port } = await server.run();
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    endpoint,
    settings: { region: 'us-east-1', endpoint, accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    stop: () => (stopping ??= server.close().then(() => folder.remove())),
  };
}
