import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startPostgres } from '../../scripts/postgres/start-postgres.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { closeScene, connect, expectWhole, openScene, times } from './support/scene.ts';

test(`PostgreSQL killed at ${times} random moments under load loses nothing that it confirmed`, async () => {
  const dataDir = makeFolderForTest();
  const folder = join(dataDir, 'postgres');
  let server = await startPostgres({ dataDir: folder });
  const { port } = server;
  const scene = await openScene(dataDir, server.url);
  try {
    scene.worker.start();
    scene.editor.start();
    for (let time = 0; time < times; time += 1) {
      await pause(scene.random.between(100, 1_200));
      process.kill(server.pid, 'SIGKILL');
      await server.exited;
      server = await startPostgres({ dataDir: folder, port });
    }
    await scene.editor.stop();
    expect(scene.editor.published).toBeGreaterThan(times);
    scene.client = await connect(server.url);
    await expectWhole(scene);
  } finally {
    await closeScene(scene);
    await server.stop();
  }
});
