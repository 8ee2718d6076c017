import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { giveLock, takeLock } from '../../scripts/folder-lock.ts';
import { isCompressible } from '../../site/server/compressed-forms.ts';
import { startWholeSystem } from './whole-system.ts';

/**
 * Fills an empty folder with the data of a system that has loaded and rendered the demo edition, and has made what follows
 * its pages. That takes some minutes and happens once in a run; whoever else asks meanwhile waits for it.
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
  const system = await startWholeSystem({ dataDir: half });
  await waitForFollowUps(join(half, 'site', 'current'));
  await system.stop();
  renameSync(half, folder);
}

/** What every copy would else make again, for minutes of the processor, beside its tests; they begin without the rest after a while. */
async function waitForFollowUps(site: string): Promise<void> {
  const hasAll = () => listFollowing(site).every((path) => existsSync(path));
  await vi.waitUntil(hasAll, { timeout: 600_000, interval: 3_000 }).catch(() => undefined);
}

/** Compressed forms of all pages; the share images, light media and press packs that pages name. */
function listFollowing(site: string): string[] {
  return globSync('**/*.html', { cwd: site }).flatMap((page) => {
    const html = readFileSync(join(site, page));
    const named = html.toString().match(/\/(?:chia-se|nhe|goi-bao-chi)\/[\w-]+\.\w+/g) ?? [];
    const forms = isCompressible(page, html.length) ? [join(site, `${page}.br`)] : [];
    return [...forms, ...named.map((address) => join(site, address))];
  });
}
