import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { putDocuments, readReceipts } from '../support/hand-over.ts';
import { openNewsroom, startWorker, type Newsroom, type RunningWorker } from './support/worker.ts';

const maker = new EditionMaker(new Random(4));
const documents = maker.make({ ...smallEdition, stories: 6, translations: 2 });
const firstNumber = 1;
const lastNumber = 20_000;

let newsroom: Newsroom;
let worker: RunningWorker;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await putDocuments(
    newsroom.client,
    documents.map((document) => ({ document })),
  );
  worker = startWorker(newsroom);
  await worker.ready();
});

afterAll(() => newsroom.close());

/** Every half-written page goes to the device that is always full, as the system itself would refuse the bytes. */
function fillDisk(folder: string): () => void {
  const links: string[] = [];
  for (let number = firstNumber; number <= lastNumber; number += 1) {
    const link = join(folder, `${process.pid}-${number}`);
    symlinkSync('/dev/full', link);
    links.push(link);
  }
  return () => links.forEach((link) => rmSync(link, { force: true }));
}

async function readAlarms(): Promise<string[]> {
  const { rows } = await newsroom.client.query<{ alarms: string[] }>('select alarms from publisher_status');
  return rows[0]?.alarms ?? [];
}

test('on a full disk the old page stays, editor and dashboard are told, and it goes out once there is room', async () => {
  const story = maker.makeStory({ title: 'Bản trước' });
  await newsroom.publish({ document: story });
  const makeRoom = fillDisk(join(newsroom.dataDir, 'site/half'));
  const [refused] = await newsroom.publish({ document: { ...story, title: 'Bản sau' } });
  expect(refused).toMatchObject({ rendered_at: null, error: expect.stringContaining('ổ đĩa đã đầy') });
  expect(readFileSync(newsroom.pathOf(storyAddress(story)), 'utf8')).toContain('Bản trước');
  await expect.poll(readAlarms).toEqual([expect.stringContaining('ổ đĩa đã đầy')]);
  makeRoom();
  const receipt = async () => (await readReceipts(newsroom.client, [refused?.id ?? 0]))[0];
  await vi.waitFor(async () => expect((await receipt())?.live_at).not.toBeNull(), {
    timeout: 120_000,
    interval: 100,
  });
  expect(await receipt()).toMatchObject({ error: null, attempts: 2 });
  expect(readFileSync(newsroom.pathOf(storyAddress(story)), 'utf8')).toContain('Bản sau');
  // What follows the pages, such as their compressed forms, met the full disk too and is put right by itself.
  await vi.waitFor(async () => expect(await readAlarms()).toEqual([]), { timeout: 120_000, interval: 200 });
});
