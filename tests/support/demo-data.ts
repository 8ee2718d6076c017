import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startWholeSystem } from './whole-system.ts';

/**
 * Fills an empty folder with the data of a system that has loaded and rendered the demo edition. Its first start takes
 * a minute and happens once in a run.
 */
export async function copyDemoData(folder: string): Promise<void> {
  const prepared = join(inject('demoFolder'), 'data');
  if (!existsSync(prepared)) {
    const half = mkdtempSync(join(inject('demoFolder'), 'half-'));
    const system = await startWholeSystem({ dataDir: half });
    await system.stop();
    renameSync(half, prepared);
  }
  execFileSync('cp', ['-a', `${prepared}/.`, folder]);
}
