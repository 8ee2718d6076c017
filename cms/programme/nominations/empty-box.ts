import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { nominationFolders } from '#contract/nominations/nomination.ts';
import { readEnvironment } from '../../platform/environment/environment.ts';
import { BrokenParcel, takeIn } from './take-in.ts';
import { writeAnswers } from './write-answers.ts';

const atOnce = 20;
/** So many may wait for somebody to look at them; more stay in the box, which has an end of its own. */
const mostWaiting = 5_000;
const hashName = /^[0-9a-f]{64}$/;

/**
 * Takes what lies in the public server's box into the records. A parcel leaves the box when it is in them, and whoever
 * has its code can read so. A parcel that fails does not keep the others waiting.
 * @throws what the first of those said
 */
export async function emptyBox(payload: Payload): Promise<void> {
  const { dataDir } = readEnvironment();
  const spool = join(dataDir, nominationFolders.spool);
  const names = (await readdir(spool).catch(() => [])).filter((name) => hashName.test(name));
  if (names.length === 0) return;
  const { totalDocs } = await payload.count({
    collection: 'nominations',
    where: { state: { equals: 'received' } },
    overrideAccess: true,
  });
  const room = Math.max(0, mostWaiting - totalDocs);
  const failures: unknown[] = [];
  for (const hash of names.slice(0, Math.min(atOnce, room))) {
    const folder = join(spool, hash);
    try {
      await takeIn(payload, folder, hash);
      await writeAnswers(payload, hash);
      await rm(folder, { recursive: true, force: true });
    } catch (error) {
      if (error instanceof BrokenParcel) await setAside(dataDir, folder, hash);
      else failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

async function setAside(dataDir: string, folder: string, hash: string): Promise<void> {
  const broken = join(dataDir, nominationFolders.broken);
  await mkdir(broken, { recursive: true, mode: 0o700 });
  await rename(folder, join(broken, `${hash}-${Date.now()}`));
}
