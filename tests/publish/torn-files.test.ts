import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { handOver, putDocuments } from '../support/hand-over.ts';
import {
  openNewsroom,
  startWorker,
  waitForReceipts,
  type Newsroom,
  type RunningWorker,
} from './support/worker.ts';

const maker = new EditionMaker(new Random(6));
let newsroom: Newsroom;
let worker: RunningWorker;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const documents = maker.make({ ...smallEdition, stories: 8, translations: 2 });
  await putDocuments(
    newsroom.client,
    documents.map((document) => ({ document })),
  );
  worker = startWorker(newsroom);
  await worker.ready();
});

afterAll(() => newsroom.close());

test('a worker killed between the file of a text and its line in the index fails no list at the next start', async () => {
  const torn = maker.makeStory();
  const withdrawn = maker.makeStory({ section: torn.section });
  await newsroom.publish({ document: torn }, { document: withdrawn });
  await worker.stop();
  const edited = { ...torn, title: 'Bản đang ghi dở' };
  writeFileSync(join(newsroom.dataDir, 'edition/story', `${torn.id}.json`), JSON.stringify(edited));
  const ids = await handOver(newsroom.client, [
    { document: edited },
    { document: withdrawn, state: 'withdrawn', lane: 'fast', action: 'withdraw' },
  ]);
  worker = startWorker(newsroom);
  const receipts = await waitForReceipts(newsroom.client, ids);
  expect(receipts.map(({ error }) => error)).toEqual([null, null]);
  expect(readFileSync(newsroom.pathOf(storyAddress(torn)), 'utf8')).toContain('Bản đang ghi dở');
});
