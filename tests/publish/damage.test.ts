import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Random } from '../../scripts/bench/random.ts';
import { openDamagedSite, type DamagedSite } from './support/damaged-site.ts';

let site: DamagedSite;

beforeAll(async () => {
  site = await openDamagedSite();
});
afterAll(() => site.newsroom.close());

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
  'a story': () => site.list('edition/story')[3] ?? '',
  'an exemplar': () => site.list('edition/exemplar')[0] ?? '',
  'a term': () => site.list('edition/topic')[0] ?? '',
  'a media record': () => site.list('edition/media')[0] ?? '',
  settings: () => site.path('edition/settings/settings.json'),
  'the index of the edition': () => site.path('edition/index.jsonl'),
  'the stamp of the contract': () => site.path('edition/contract'),
  'the kept plan': () => site.path('edition/plan.snapshot'),
  'the manifest': () => site.list('site/manifests').find((file) => file.endsWith('.jsonl')) ?? '',
  'a page': () => join(site.release, 'vi/index.html'),
  'the list of addresses': () => join(site.release, 'status.json'),
  'a compressed page': () => join(site.release, 'vi/index.html.br'),
  'a picture': () => site.list('renditions').find((file) => file.endsWith('.webp')) ?? '',
  'a released picture': () =>
    site.list(join(site.release, 'tep')).find((file) => file.endsWith('.avif')) ?? '',
  'a released recording': () =>
    site.list(join(site.release, 'tep')).find((file) => file.endsWith('.mp3')) ?? '',
  'a share image': () => site.list(join(site.release, 'chia-se'))[0] ?? '',
  'a style': () => join(site.release, '_assets/trang.css'),
};

describe.each(Object.entries(damages))('%s', (_, damage) => {
  test('files of every kind are, after the next start, as they were', async () => {
    const before = site.readAll();
    await site.stop();
    // One picture is damaged in the cache, and with it where it is released.
    for (const find of Object.values(kinds)) {
      const file = find();
      expect(statSync(file).isFile()).toBe(true);
      damage(file);
    }
    await site.start();
    await site.isAgain(before);
  });
});

test('random damage to random files is mended, whatever it is', async () => {
  const random = new Random(31);
  const before = site.readAll();
  for (let round = 0; round < 3; round += 1) {
    await site.stop();
    const files = ['edition', 'renditions', 'share-images', 'site'].flatMap((folder) => site.list(folder));
    for (let count = 0; count < 25; count += 1) {
      const file = random.pick(files);
      const damage = random.pick(Object.values(damages));
      if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) damage(file);
    }
    await site.start();
    await site.isAgain(before);
  }
});

test('a document of another under its name, and a page that nobody planned, do not stay', async () => {
  const before = site.readAll();
  await site.stop();
  const [one = '', other = ''] = site.list('edition/story');
  writeFileSync(one, readFileSync(other));
  const stray = join(site.release, 'vi/bai/da-go-tu-lau/index.html');
  mkdirSync(dirname(stray), { recursive: true });
  writeFileSync(stray, '<h1>Bài đã gỡ</h1>');
  await site.start();
  await vi.waitFor(() => expect(existsSync(stray)).toBe(false), { timeout: 200_000, interval: 200 });
  await site.isAgain(before);
  const aside = site.list('set-aside').map((file) => readFileSync(file, 'utf8'));
  expect(aside).toContain('<h1>Bài đã gỡ</h1>');
});

test('a part of the search index that is damaged is written and released anew', async () => {
  const shard = (): string[] =>
    site.list(join(site.release, 'vi/tim')).filter((file) => /\/p\/\d+$/.test(file));
  await site.stop();
  const [file = ''] = shard();
  truncateSync(file, 3);
  await site.start();
  await vi.waitFor(
    () => {
      const sizes = shard().map((one) => statSync(one).size);
      expect(sizes.length).toBeGreaterThan(0);
      expect(Math.min(...sizes)).toBeGreaterThan(3);
    },
    { timeout: 200_000, interval: 300 },
  );
});
