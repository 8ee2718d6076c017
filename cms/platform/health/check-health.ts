import { sql } from '@payloadcms/db-postgres';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { getConnection } from '../database/transaction.ts';
import { readEnvironment } from '../environment/environment.ts';
import { halfUploadsFolder } from '../storage/half-uploads.ts';

/** Milliseconds that each of the two may take. */
const patience = 8_000;

/**
 * Does what every editor's request does: asks the database over the pool, and writes and reads a file over the threads of
 * this process. @returns what did not come about in time, in Vietnamese for the log; nothing when both did
 */
export async function findIllness(req: Pick<PayloadRequest, 'payload'>): Promise<string[]> {
  const found = await Promise.all([
    describeFailure('hỏi cơ sở dữ liệu', askDatabase(req)),
    describeFailure('ghi và đọc một tệp', writeAndRead()),
  ]);
  return found.filter((failure) => failure !== undefined);
}

async function describeFailure(work: string, done: Promise<void>): Promise<string | undefined> {
  const isLate = pause(patience, `${work}: quá ${patience / 1000} giây`, { ref: false });
  return Promise.race([
    isLate,
    done.then(
      () => undefined,
      (error: unknown) => `${work}: ${error instanceof Error ? error.message : String(error)}`,
    ),
  ]);
}

async function askDatabase({ payload }: Pick<PayloadRequest, 'payload'>): Promise<void> {
  const connection = await getConnection({ payload });
  await connection.execute(sql`SELECT 1`);
}

async function writeAndRead(): Promise<void> {
  const folder = halfUploadsFolder(readEnvironment().dataDir);
  const path = join(folder, `suc-khoe-${randomUUID()}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, path, { mode: 0o600 });
    if ((await readFile(path, 'utf8')) !== path) throw new Error('đọc lại thấy khác');
  } finally {
    await rm(path, { force: true });
  }
}
