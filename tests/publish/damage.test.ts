import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { RenderRefused, requestRender } from '../../site/publisher/queue/request-render.ts';
import { putDocuments } from '../support/hand-over.ts';
import { makeFixtureSite } from './support/fixture-site.ts';
import { makeMedia, makePhoto } from './support/make-media.ts';
import { makePublisher } from './support/make-publisher.ts';
import { openNewsroom, startWorker, type Newsroom, type RunningWorker } from './support/worker.ts';

let newsroom: Newsroom;
let worker: RunningWorker | undefined;
let documents: PublicDocument[];
let client: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  client = join(newsroom.dataDir, 'client');
  mkdirSync(join(client, '_assets'), { recursive: true });
  writeFileSync(join(client, '_assets/trang.css'), 'body{color:#123}'.repeat(50));
  const photo = makeMedia(newsroom.dataDir, 'anh.jpg', await makePhoto(400, 300), {
    width: 300,
    height: 400,
  });
  const sound = makeMedia(newsroom.dataDir, 'tieng.mp3', Buffer.from('ID3 tiếng nói'.repeat(90)), {
    type: 'audio',
  });
  const maker = new EditionMaker(new Random(8));
  documents = [...maker.make({ ...smallEdition, stories: 14, translations: 3 }), photo, sound];
  documents.push(maker.makeStory({ lead: photo.id }));
  await putDocuments(
    newsroom.client,
    documents.map((document) => ({ document })),
  );
  await start();
  await settled();
});
afterAll(() => newsroom.close());

async function start(): Promise<void> {
  worker = startWorker(newsroom, makeFixtureSite(client));
  await worker.ready();
}

async function stop(): Promise<void> {
  await worker?.stop();
}

const path = (...parts: string[]): string => join(newsroom.dataDir, ...parts);
const release = (): string => path('site', readlinkSync(path('site/current')));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}

/** Everything that the worker answers for, made files beside pages included: path → content. */
function readAll(): Map<string, string> {
  const edition = listFiles(path('edition')).filter((file) => file.endsWith('.json'));
  const made = ['renditions', 'share-images'].flatMap((folder) => listFiles(path(folder)));
  const files = [...edition, ...made.filter((file) => !/\/[.]/.test(file))].map((file): [string, string] => [
    relative(newsroom.dataDir, file),
    readFileSync(file, 'latin1'),
  ]);
  const released = listFiles(release()).map((file): [string, string] => [
    relative(release(), file),
    readFileSync(file, 'latin1'),
  ]);
  // Pagefind names some of its files at random, and its index is asked in tests of its own.
  return new Map([...files, ...released].filter(([name]) => !name.includes('pagefind/')).sort());
}

/** Waits until the work beside the pages is done as well. */
async function settled(): Promise<void> {
  let last = '';
  await vi.waitFor(
    () => {
      const files = listFiles(release());
      const now = files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
      const hasAll =
        files.some((file) => file.endsWith('.br')) &&
        files.some((file) => file.includes('/chia-se/')) &&
        existsSync(join(release(), 'vi/pagefind/entry.json'));
      const isSteady = now === last;
      last = now;
      if (!hasAll || !isSteady) throw new Error('The worker is still at work.');
    },
    { timeout: 90_000, interval: 1_200 },
  );
}

const damages: Record<string, (file: string) => void> = {
  'cut short': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  emptied: (file) => truncateSync(file, 0),
  'overwritten with rubbish of the same length and time': (file) => {
    const { size, atime, mtime } = statSync(file);
    writeFileSync(file, Buffer.alloc(size, 'x'));
    utimesSync(file, atime, mtime);
  },
  missing: (file) => rmSync(file, { recursive: true }),
  'replaced by a folder': (file) => {
    rmSync(file, { recursive: true });
    mkdirSync(join(file, 'la'), { recursive: true });
  },
  'not to be read': (file) => chmodSync(file, 0),
};

/** A file of each kind that the worker answers for. */
const kinds: Record<string, () => string> = {
  'a story': () => listFiles(path('edition/story'))[3] ?? '',
  'an exemplar': () => listFiles(path('edition/exemplar'))[0] ?? '',
  'a term': () => listFiles(path('edition/topic'))[0] ?? '',
  'a media record': () => listFiles(path('edition/media'))[0] ?? '',
  settings: () => path('edition/settings/settings.json'),
  'the index of the edition': () => path('edition/index.jsonl'),
  'the stamp of the contract': () => path('edition/contract'),
  'the kept plan': () => path('edition/plan.snapshot'),
  'the manifest': () => listFiles(path('site/manifests')).find((file) => file.endsWith('.jsonl')) ?? '',
  'a page': () => join(release(), 'vi/index.html'),
  'the list of addresses': () => join(release(), 'status.json'),
  'a compressed page': () => join(release(), 'vi/index.html.br'),
  'a picture': () => listFiles(path('renditions')).find((file) => file.endsWith('.webp')) ?? '',
  'a released picture': () => listFiles(join(release(), 'tep')).find((file) => file.endsWith('.avif')) ?? '',
  'a released recording': () => listFiles(join(release(), 'tep')).find((file) => file.endsWith('.mp3')) ?? '',
  'a share image': () => listFiles(join(release(), 'chia-se'))[0] ?? '',
  'a style': () => join(release(), '_assets/trang.css'),
};

describe.each(Object.entries(damages))('%s', (_, damage) => {
  test('files of every kind are, after the next start, as they were', async () => {
    const before = readAll();
    await stop();
    // One picture is damaged in the cache, and with it where it is released.
    for (const find of Object.values(kinds)) {
      const file = find();
      expect(statSync(file).isFile()).toBe(true);
      damage(file);
    }
    await start();
    await vi.waitFor(
      () => {
        const after = readAll();
        const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
          (name) => before.get(name) !== after.get(name),
        );
        expect(differing).toEqual([]);
      },
      { timeout: 60_000, interval: 500 },
    );
  });
});

test('random damage to random files is mended, whatever it is', async () => {
  const random = new Random(31);
  const before = readAll();
  for (let round = 0; round < 3; round += 1) {
    await stop();
    const files = ['edition', 'renditions', 'share-images', 'site'].flatMap((folder) =>
      listFiles(path(folder)),
    );
    for (let count = 0; count < 25; count += 1) {
      const file = random.pick(files);
      const damage = random.pick(Object.values(damages));
      if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) damage(file);
    }
    await start();
    await vi.waitFor(
      () => {
        const after = readAll();
        const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
          (name) => before.get(name) !== after.get(name),
        );
        expect(differing).toEqual([]);
      },
      { timeout: 60_000, interval: 500 },
    );
  }
});

test('a document of another under its name, and a page that nobody planned, do not stay', async () => {
  const before = readAll();
  await stop();
  const [one = '', other = ''] = listFiles(path('edition/story'));
  writeFileSync(one, readFileSync(other));
  const stray = join(release(), 'vi/bai/da-go-tu-lau/index.html');
  mkdirSync(dirname(stray), { recursive: true });
  writeFileSync(stray, '<h1>Bài đã gỡ</h1>');
  await start();
  await vi.waitFor(() => expect(existsSync(stray)).toBe(false), { timeout: 30_000, interval: 200 });
  await vi.waitFor(() => expect(readAll()).toEqual(before), { timeout: 30_000, interval: 500 });
  const aside = listFiles(path('set-aside')).map((file) => readFileSync(file, 'utf8'));
  expect(aside).toContain('<h1>Bài đã gỡ</h1>');
});

test('a search bundle that is damaged is built and released anew', async () => {
  const shard = (): string[] =>
    listFiles(join(release(), 'vi/pagefind')).filter((file) => file.endsWith('.pf_index'));
  await stop();
  const [file = ''] = shard();
  truncateSync(file, 3);
  await start();
  await vi.waitFor(
    () => {
      const sizes = shard().map((one) => statSync(one).size);
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThan(3);
    },
    { timeout: 60_000, interval: 300 },
  );
});

describe('a release that would take live pages off', () => {
  const story = (): DocumentOf<'story'> =>
    documents.find((one) => one.kind === 'story') as DocumentOf<'story'>;

  /** A row that no schema takes, and an edition that has lost its index: the text cannot be had from anywhere. */
  async function lose(): Promise<void> {
    await stop();
    await newsroom.client.query(
      `update published_documents set document = document - 'title', hash = 'khac' where key = $1`,
      [`story/${story().id}`],
    );
    rmSync(path('edition/index.jsonl'));
    rmSync(path('edition/story', `${story().id}.json`));
  }

  const render = (): Promise<string> =>
    requestRender({
      databaseUrl: newsroom.databaseUrl,
      openPublisher: async () => makePublisher({ dataDir: newsroom.dataDir, site: makeFixtureSite(client) }),
      say: () => undefined,
    });

  /** Gives the text back, and with it a worker that has nothing to complain of. */
  afterEach(async () => {
    await stop();
    await putDocuments(
      newsroom.client,
      documents.map((document) => ({ document })),
    );
    await start();
    await render();
    await settled();
  });

  test('does not become the public one: the old release stays, and the page is named', async () => {
    await lose();
    const [before, page] = [release(), newsroom.pathOf(storyAddress(story()))];
    await expect(render()).rejects.toThrow(RenderRefused);
    await expect(render()).rejects.toThrow(new RegExp(`thiếu 1 trang[^]*${storyAddress(story())}`));
    expect(release()).toBe(before);
    expect(readFileSync(page, 'utf8')).toContain(story().title);
  });

  test('is not made by a running worker either, and the page stays where it is', async () => {
    await lose();
    const [before, page] = [release(), newsroom.pathOf(storyAddress(story()))];
    await start();
    await expect(render()).rejects.toThrow(storyAddress(story()));
    expect(release()).toBe(before);
    expect(readFileSync(page, 'utf8')).toContain(story().title);
  });
});

describe('a release that is deleted while the worker runs', () => {
  test.each([
    ['the whole release', () => rmSync(release(), { recursive: true })],
    ['the whole site', () => rmSync(path('site'), { recursive: true })],
    ['a folder of it', () => rmSync(join(release(), 'vi'), { recursive: true })],
    ['the link to it', () => rmSync(path('site/current'))],
  ])('is there again within seconds: %s', async (what, remove) => {
    await settled();
    const before = readAll();
    remove();
    const removedAt = performance.now();
    await vi.waitFor(
      () => expect(readFileSync(newsroom.pathOf('/vi/'), 'latin1')).toBe(before.get('vi/index.html')),
      {
        timeout: 15_000,
        interval: 20,
      },
    );
    console.log(`${what}: ${Math.round(performance.now() - removedAt)} ms`);
    await vi.waitFor(() => expect(readAll()).toEqual(before), { timeout: 60_000, interval: 500 });
    const story = documents.find((one) => one.kind === 'story') as DocumentOf<'story'>;
    expect(await newsroom.publish({ document: { ...story, title: `Sau khi xoá: ${what}` } })).toMatchObject([
      { error: null },
    ]);
  });
});
