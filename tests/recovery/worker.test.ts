import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test, vi } from 'vitest';
import { startPostgres } from '../../scripts/postgres/start-postgres.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { closeScene, expectWhole, expectWholePages, openScene, times } from './support/scene.ts';

test(`a worker killed at ${times} random moments leaves a whole site, nothing missing and nothing unpublished`, async () => {
  const dataDir = makeFolderForTest();
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres'), settings: { fsync: 'off' } });
  const scene = await openScene(dataDir, server.url);
  try {
    scene.worker.start();
    const current = join(dataDir, 'site/current');
    await vi.waitFor(() => readlinkSync(current), { timeout: 60_000, interval: 50 });
    scene.editor.start();
    for (let time = 0; time < times; time += 1) {
      scene.worker.start();
      await pause(scene.random.between(100, 2_500));
      await scene.worker.kill();
      if (time % 5 === 4) expectWholePages(dataDir);
    }
    scene.worker.start();
    await scene.editor.stop();
    await expectWhole(scene);
  } finally {
    await closeScene(scene);
    await server.stop();
  }
});
