import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { Random } from '../../scripts/bench/random.ts';
import { startPostgres } from '../../scripts/postgres/start-postgres.ts';
import { ChangingEdition } from '../publish/support/random-changes.ts';
import { createHandOverTables, putDocuments } from '../support/hand-over.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { countPending, Editor, readPublicTree, renderTruth } from './support/newsroom.ts';
import { WorkerProcess } from './support/worker-process.ts';
import { documentSchema } from '#contract/document.ts';

/** `npm run recover-test -- --times 200 --seed 7` asks for more, or for the same moments again. */
const times = Number(process.env.RECOVERY_TIMES ?? 20);
const seed = Number(process.env.RECOVERY_SEED ?? Date.now() % 1_000_000);
const size = { stories: 30, translations: 10, exemplars: 6, units: 6, seed };

interface Scene {
  dataDir: string;
  client: pg.Client;
  worker: WorkerProcess;
  editor: Editor;
  random: Random;
}

/** After all the killing: every release is settled, and the tree is the one that a full render of the truth gives. */
async function expectWhole({ client, dataDir, worker }: Scene): Promise<void> {
  const settled = async (): Promise<void> => expect(await countPending(client), worker.errors).toBe(0);
  await vi.waitFor(settled, { timeout: 60_000, interval: 200 });
  // A text in a language that the editor has turned off meanwhile has no page, and its receipt says so.
  const { rows } = await client.query(
    `select document_key, error from releases where error is not null and not (document_key like 'story/%'
       and error ~ '^Bài chưa có trang: ngôn ngữ “[^”]+” chưa được bật trong cài đặt trang[.]$')`,
  );
  expect(rows, `seed ${seed}`).toEqual([]);
  const truth = await renderTruth(client);
  const tree = readPublicTree(join(dataDir, 'site/current/'));
  expect([...tree.keys()], `seed ${seed}`).toEqual([...truth.keys()]);
  const different = [...tree].filter(([path, content]) => truth.get(path) !== content);
  const expected = different.map(([path]) => [path, truth.get(path)]);
  expect(different, `seed ${seed}`).toEqual(expected);
}

/** No page of the public tree is ever cut short. */
function expectWholePages(dataDir: string): void {
  const pages = [...readPublicTree(join(dataDir, 'site/current/'))].filter(([path]) =>
    path.endsWith('.html'),
  );
  expect(pages.filter(([, content]) => !content.trimEnd().endsWith('</html>')).map(([path]) => path)).toEqual(
    [],
  );
}

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

async function openScene(dataDir: string, databaseUrl: string): Promise<Scene> {
  const client = await connect(databaseUrl);
  await createHandOverTables(client);
  const edition = new ChangingEdition(size);
  const documents = edition.first.map(({ document }) => ({ document: documentSchema.parse(document) }));
  await putDocuments(client, documents);
  const worker = new WorkerProcess({ databaseUrl, dataDir });
  return { dataDir, client, worker, editor: new Editor(databaseUrl, edition), random: new Random(seed) };
}

async function closeScene({ client, worker, editor }: Scene): Promise<void> {
  await editor.stop();
  await worker.stop();
  await client.end();
}

/** The server is going to be killed: a connection that breaks is no news. */
async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client(databaseUrl);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
