import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { giveLock, takeLock } from '../../scripts/folder-lock.ts';
import { startWholeSystem, unhurried } from './whole-system.ts';

/**
 * Fills an empty folder with the data of a system that has loaded and rendered the demo edition. Its first start takes
 * some minutes and happens once in a run; whoever else asks meanwhile waits for it.
 */
export async function copyDemoData(folder: string): Promise<void> {
  const prepared = join(inject('demoFolder'), 'data');
  const lock = join(inject('demoFolder'), 'lock');
  await vi.waitUntil(() => existsSync(prepared) || !takeLock(lock), { timeout: 1_700_000, interval: 200 });
  if (!existsSync(prepared)) {
    try {
      await prepare(prepared);
    } finally {
      giveLock(lock);
    }
  }
  execFileSync('cp', ['-a', `${prepared}/.`, folder]);
}

async function prepare(folder: string): Promise<void> {
  const half = mkdtempSync(join(inject('demoFolder'), 'half-'));
  const system = await startWholeSystem({ dataDir: half, surroundings: unhurried });
  await system.stop();
  renameSync(half, folder);
}
