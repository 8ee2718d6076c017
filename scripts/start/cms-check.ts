import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import type { Config } from '../config.ts';
import type { HealthWatch } from './watch-health.ts';

const answerShape = z.object({ failures: z.array(z.string()) });
const OUTAGE_MS = 10_000;

/**
 * How the CMS is: its own process makes a database round trip and writes a file; and whether the same works from here, so
 * that it is not blamed for a database that is away or a disk that is full.
 */
export function makeCmsCheck(
  { cmsPort, dataDir }: Pick<Config, 'cmsPort' | 'dataDir'>,
  environment: NodeJS.ProcessEnv,
): Pick<HealthWatch, 'check' | 'findOutage'> {
  return {
    check: async (signal) => {
      const response = await fetch(`http://127.0.0.1:${cmsPort}/api/health`, {
        headers: { 'x-health-key': environment.CMS_HEALTH_KEY ?? '' },
        signal,
      });
      if (response.status !== 200 && response.status !== 503) return `trả lời mã ${response.status}`;
      const { failures } = answerShape.parse(await response.json());
      return failures.length > 0 ? failures.join('; ') : undefined;
    },
    findOutage: async () => (await findDatabaseOutage(environment.DATABASE_URL)) ?? findDiskOutage(dataDir),
  };
}

async function findDatabaseOutage(connectionString: string | undefined): Promise<string | undefined> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: OUTAGE_MS,
    query_timeout: OUTAGE_MS,
  });
  // A connection that breaks is told by what was asked over it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return undefined;
  } catch (error) {
    return `cơ sở dữ liệu không trả lời (${messageOf(error)})`;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function findDiskOutage(dataDir: string): string | undefined {
  const path = join(dataDir, `thu-ghi-${randomUUID()}`);
  try {
    writeFileSync(path, path);
    return undefined;
  } catch (error) {
    return `không ghi được vào “${dataDir}” (${messageOf(error)})`;
  } finally {
    rmSync(path, { force: true });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
