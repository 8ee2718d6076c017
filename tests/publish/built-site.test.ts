import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EditionMaker } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { loadBuiltSite } from '../../site/publisher/render/built-site.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { dist, makePublisher, makeRow } from './support/make-publisher.ts';

test('a publisher goes on with its build when the site is built anew under it', async () => {
  const folder = makeFolderForTest();
  // The build finds its packages above itself.
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  const site = await loadBuiltSite(join(folder, 'dist'));
  rmSync(join(folder, 'dist'), { recursive: true });
  const publisher = makePublisher({ dataDir: makeFolderForTest(), site });
  const documents = new EditionMaker(new Random(2)).make({
    stories: 6,
    translations: 2,
    exemplars: 2,
    units: 2,
    seed: 2,
  });
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  const { failures, drawn } = await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  expect(failures).toEqual([]);
  expect(drawn.size).toBeGreaterThan(100);
  publisher.close();
});
