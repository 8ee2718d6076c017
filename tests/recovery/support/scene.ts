import { join } from 'node:path';
import pg from 'pg';
import { expect, vi } from 'vitest';
import { documentSchema } from '#contract/document.ts';
import { readVariable } from '../../../cms/platform/environment/read-variables.ts';
import { Random } from '../../../scripts/bench/random.ts';
import { ChangingEdition } from '../../publish/support/random-changes.ts';
import { createHandOverTables, putDocuments } from '../../support/hand-over.ts';
import { countPending, Editor, findStaleForms, readPublicTree, renderTruth } from './newsroom.ts';
import { WorkerProcess } from './worker-process.ts';

/** `npm run recover-test -- --times 200 --seed 7` asks for more, or for the same moments again. */
export const times = readVariable('RECOVERY_TIMES') ?? 20;
const seed = readVariable('RECOVERY_SEED') ?? Date.now() % 1_000_000;
const size = { stories: 30, translations: 10, exemplars: 6, units: 6, seed };

export interface Scene {
  dataDir: string;
  client: pg.Client;
  worker: WorkerProcess;
  editor: Editor;
  random: Random;
}

/** After all the killing: every hand-over is settled, and the tree is the one that a full render of the truth gives. */
export async function expectWhole({ client, dataDir, worker }: Scene): Promise<void> {
  const settled = async (): Promise<void> => expect(await countPending(client), worker.errors).toBe(0);
  await vi.waitFor(settled, { timeout: 240_000, interval: 200 });
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
  expect(findStaleForms(join(dataDir, 'site/current/')), `seed ${seed}`).toEqual([]);
}

/** No page of the public tree is ever cut short. */
export function expectWholePages(dataDir: string): void {
  const pages = [...readPublicTree(join(dataDir, 'site/current/'))].filter(([path]) =>
    path.endsWith('.html'),
  );
  expect(pages.filter(([, content]) => !content.trimEnd().endsWith('</html>')).map(([path]) => path)).toEqual(
    [],
  );
}

export async function openScene(dataDir: string, databaseUrl: string): Promise<Scene> {
  const client = await connect(databaseUrl);
  await createHandOverTables(client);
  const edition = new ChangingEdition(size);
  const documents = edition.first.map(({ document }) => ({ document: documentSchema.parse(document) }));
  await putDocuments(client, documents);
  const worker = new WorkerProcess({ databaseUrl, dataDir });
  return { dataDir, client, worker, editor: new Editor(databaseUrl, edition), random: new Random(seed) };
}

export async function closeScene({ client, worker, editor }: Scene): Promise<void> {
  await editor.stop();
  await worker.stop();
  await client.end();
}

/** The server is going to be killed: a connection that breaks is no news. */
export async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client(databaseUrl);
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
