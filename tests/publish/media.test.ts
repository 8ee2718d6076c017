import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fileAddress, getRenditionWidths } from '../../site/edition/media-addresses.ts';
import { getMediaNames, MediaCache } from '../../site/media/media-cache.ts';
import { makeFolderSource } from '../../site/media/media-source.ts';
import { EditionMaker, smallEdition } from '../../scripts/bench/generated-edition.ts';
import { Random } from '../../scripts/bench/random.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { makeMedia, makePhoto } from './support/make-media.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';

// The publisher opens nothing but what it makes itself; the test looks at all that it made.
sharp.unblock({ operation: ['VipsForeignLoad'] });

function makeCache(dataDir: string): MediaCache {
  return new MediaCache(join(dataDir, 'renditions'), makeFolderSource(join(dataDir, 'media')));
}

test('a photo becomes AVIF and WebP at every width and one JPEG, upright and without its metadata', async () => {
  const dataDir = makeFolderForTest();
  const photo = makeMedia(dataDir, 'anh.jpg', await makePhoto(1200, 800), { width: 800, height: 1200 });
  const cache = makeCache(dataDir);
  await cache.prepare(photo);
  const names = getMediaNames(photo);
  expect(names).toHaveLength(getRenditionWidths(800).length * 2 + 1);
  for (const name of names) {
    const { width, height, exif, orientation } = await sharp(cache.pathOf(name)).metadata();
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined });
    expect(height / width).toBeCloseTo(1.5, 1);
    expect(name).toContain(name.endsWith('.jpg') ? '-1200.' : `-${width}.`);
  }
});

test('a small picture is made in its own width', async () => {
  const dataDir = makeFolderForTest();
  const icon = await sharp({ create: { width: 90, height: 60, channels: 4, background: '#0000' } })
    .png()
    .toBuffer();
  const media = makeMedia(dataDir, 'nho.png', icon, { width: 90, height: 60 });
  const cache = makeCache(dataDir);
  await cache.prepare(media);
  expect(getMediaNames(media).map((name) => name.slice(16))).toEqual(['-90.avif', '-90.webp', '-1200.jpg']);
});

test('a recording and its captions are published as they are', async () => {
  const dataDir = makeFolderForTest();
  const { file: caption } = makeMedia(dataDir, 'loi.vtt', Buffer.from('WEBVTT\n'));
  const captions = [{ language: 'vi' as const, file: caption }];
  const recording = makeMedia(dataDir, 'tieng.mp3', Buffer.from('ID3 sound'), { type: 'audio', captions });
  const cache = makeCache(dataDir);
  await cache.prepare(recording);
  expect(getMediaNames(recording).map((name) => readFileSync(cache.pathOf(name), 'utf8'))).toEqual([
    'ID3 sound',
    'WEBVTT\n',
  ]);
  expect(`/tep/${getMediaNames(recording)[0]}`).toBe(fileAddress(recording.file));
});

test.for([
  ['missing', 'Không đọc được tệp “anh.jpg”', (path: string) => rmSync(path)],
  [
    'another file than was approved',
    'không còn là tệp đã duyệt',
    (path: string) => writeFileSync(path, 'khác'),
  ],
] as const)('an upload that is %s is refused by name', async ([, message, spoil]) => {
  const dataDir = makeFolderForTest();
  const photo = makeMedia(dataDir, 'anh.jpg', await makePhoto(40, 30), { width: 30, height: 40 });
  spoil(join(dataDir, 'media/anh.jpg'));
  await expect(makeCache(dataDir).prepare(photo)).rejects.toThrow(message);
  expect(readdirSync(join(dataDir, 'renditions/.half'))).toEqual([]);
});

test('bytes that are no picture are refused by name', async () => {
  const dataDir = makeFolderForTest();
  const photo = makeMedia(dataDir, 'hong.jpg', Buffer.from('<html>'), { width: 30, height: 40 });
  await expect(makeCache(dataDir).prepare(photo)).rejects.toThrow('Ảnh “hong.jpg” hỏng hoặc không đọc được');
});

test('an upload cannot lead out of the media folder', async () => {
  const dataDir = makeFolderForTest();
  const photo = makeMedia(dataDir, 'anh.jpg', await makePhoto(40, 30), { width: 30, height: 40 });
  const file = { ...photo.file, source: '../edition/contract' };
  await expect(makeCache(dataDir).prepare({ ...photo, file })).rejects.toThrow(
    'leads out of the media folder',
  );
});

test('media are in the public tree while a document names them, and gone after', async () => {
  const dataDir = makeFolderForTest();
  const photo = makeMedia(dataDir, 'anh.jpg', await makePhoto(400, 300), { width: 300, height: 400 });
  const documents = new EditionMaker(new Random(1)).make({ ...smallEdition, stories: 2, translations: 0 });
  const publisher = makePublisher({ dataDir });
  await applyRows(
    publisher,
    [...documents, photo].map((document) => makeRow(document)),
  );
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  const { release } = publisher;
  const folder = join(release?.folder ?? '', 'tep');
  expect(readdirSync(folder).sort()).toEqual(getMediaNames(photo).sort());
  await applyRows(publisher, [makeRow(photo, 'removed')]);
  if (release) publisher.files.prune(release);
  expect(readdirSync(folder)).toEqual([]);
  publisher.close();
});
