import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import { makePressPacks } from '../../site/press/press-packs.ts';
import { packAddress } from '../../site/edition/press-pack-address.ts';
import type { Publisher } from '../../site/publisher/publisher.ts';
import { applyRows } from '../../site/publisher/worker/apply-rows.ts';
import { findAnswer } from '../../site/server/answer.ts';
import { makeStatusReader, noStatus } from '../../site/server/address-status.ts';
import { makeHome, makeSection, makeSettings, makeStory, toId } from '../support/make-documents.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { makeMedia, makePhoto } from './support/make-media.ts';
import { makePublisher, makeRow } from './support/make-publisher.ts';

sharp.unblock({ operation: ['VipsForeignLoad'] });

interface Newsroom {
  dataDir: string;
  publisher: Publisher;
  publish(...rows: ReturnType<typeof makeRow>[]): Promise<void>;
}

/** An edition with a story that others may print, an invented one, and one of which a picture may not be printed. */
async function openNewsroom() {
  const dataDir = makeFolderForTest();
  const photo = await makePhoto(3000, 1800);
  const free = makeMedia(dataDir, 'tu-do.jpg', photo, {
    id: toId('tu-do'),
    width: 1800,
    height: 3000,
    licence: 'cc-by-4.0',
    credit: 'Lan & <Hoa>',
  });
  const kept = makeMedia(dataDir, 'rieng.jpg', await makePhoto(80, 60), {
    id: toId('rieng'),
    width: 60,
    height: 80,
    licence: 'permission',
    credit: 'Ông Sáu',
  });
  const story = makeStory({
    id: toId('in-duoc'),
    slug: 'in-duoc',
    title: 'Bài <hay>',
    publishedAt: '2026-11-21T01:00:00Z',
    updatedAt: '2026-11-21T02:30:10Z',
    lead: free.id,
    leadCaption: 'Bà Ka Dịu & vườn',
    body: [
      { id: 'p', type: 'paragraph', html: 'Một đoạn.' },
      { id: 'f', type: 'figure', media: kept.id, caption: 'Ảnh riêng' },
    ],
  });
  const sample = makeStory({ id: toId('bia'), slug: 'bia', sample: true });
  const publisher = makePublisher({ dataDir });
  const packs = makePressPacks({
    edition: publisher.store.memory,
    origin: publisher.origin,
    getRelease: () => publisher.release,
    withUpload: (file, use) => publisher.media.withUpload(file, use),
    folder: join(dataDir, 'press-packs'),
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(() => packs.close());
  const newsroom: Newsroom = {
    dataDir,
    publisher,
    async publish(...rows) {
      await applyRows(publisher, rows);
      publisher.replan();
      if (publisher.release) await publisher.update(publisher.release, () => false);
    },
  };
  const settings = makeSettings({ licence: { vi: 'Ghi nguồn.' } });
  const documents = [settings, makeHome(), makeSection(), free, kept, story, sample];
  await applyRows(
    publisher,
    documents.map((document) => makeRow(document)),
  );
  await publisher.renderAll(
    () => false,
    () => Promise.resolve(),
  );
  const make = async (): Promise<void> => {
    packs.request();
    await packs.settle();
  };
  const pathOf = (id: string): string => join(publisher.release?.folder ?? '', packAddress(id));
  return { ...newsroom, packs, make, pathOf, story, sample, free };
}

test('the pack of a story holds its text, pictures in print size, captions, credits, ninjs and checksums', async () => {
  const { make, pathOf, story, sample } = await openNewsroom();
  await make();
  const files = unzipSync(readFileSync(pathOf(story.id)));
  const read = (name: string): string => Buffer.from(files[name] ?? []).toString();
  expect(Object.keys(files)).toEqual([
    'doc-truoc.txt',
    'bai.html',
    'bai.txt',
    'ninjs.json',
    'anh/anh-01.jpg',
    'SHA256SUMS',
  ]);
  expect(read('bai.txt')).toContain('Bài <hay>\n\n');
  expect(read('bai.html')).toContain('<h1>Bài &lt;hay&gt;</h1>');
  expect(read('bai.html')).toContain('src="anh/anh-01.jpg"');
  expect(read('bai.html')).toContain(
    `<link rel="canonical" href="https://guong.example${storyAddress(story)}">`,
  );
  expect(JSON.parse(read('ninjs.json'))).toMatchObject({ uri: `urn:uuid:${story.id}`, pubStatus: 'usable' });
  const first = read('doc-truoc.txt');
  expect(first).toContain('Ghi nguồn.');
  expect(first).toContain(
    'anh/anh-01.jpg\nBà Ka Dịu & vườn\nẢnh: Lan & <Hoa> (CC BY 4.0, https://creativecommons.org/licenses/by/4.0/)',
  );
  expect(first).toContain('Không đăng lại được. Tác giả chỉ cho phép trang này dùng.\nẢnh: Ông Sáu');
  for (const line of read('SHA256SUMS').trim().split('\n')) {
    const [digest, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
      name,
    ).toBe(digest);
  }
  const { width, height, density, xmp, exif } = await sharp(files['anh/anh-01.jpg']).metadata();
  expect({ width, height, density }).toEqual({ width: 1440, height: 2400, density: 300 });
  expect(exif?.toString('latin1') ?? '').not.toMatch(/secret|Phone/);
  expect(xmp?.toString()).toContain('<rdf:li>Lan &amp; &lt;Hoa&gt;</rdf:li>');
  expect(xmp?.toString()).toContain('https://creativecommons.org/licenses/by/4.0/');
  expect(existsSync(pathOf(sample.id))).toBe(false);
});

test('an unchanged story has the same pack, a corrected one another, a withdrawn one none', async () => {
  const { make, pathOf, publish, publisher, packs, story, dataDir } = await openNewsroom();
  await make();
  const path = pathOf(story.id);
  const before = readFileSync(path);
  const other = makeStory({ id: toId('khac'), slug: 'khac', publishedAt: '2026-11-22T01:00:00Z' });
  await publish(makeRow(other));
  await make();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(existsSync(pathOf(other.id))).toBe(true);

  const corrected = { ...story, corrections: [{ at: '2026-11-22T08:00:00+07:00', note: 'Ghi nhầm tên.' }] };
  await publish(makeRow(corrected));
  packs.request();
  expect(existsSync(path), 'the text that was wrong is gone at once').toBe(false);
  await packs.settle();
  expect(Buffer.from(unzipSync(readFileSync(path))['bai.txt'] ?? []).toString()).toContain('Ghi nhầm tên.');

  await publish(makeRow({ ...corrected, slug: 'ten-moi', previousSlugs: ['in-duoc'] }));
  await make();
  expect(existsSync(path), 'it stays where it is when the story is renamed').toBe(true);
  const answer = (address: string) => {
    const folder = publisher.release?.folder ?? '';
    const status = makeStatusReader()(join(folder, 'status.json')) ?? noStatus;
    return findAnswer(folder, { path: address, query: '', acceptLanguage: 'vi' }, status);
  };
  expect(answer('/vi/bai/in-duoc/dang-lai/')).toEqual({
    status: 301,
    location: '/vi/bai/ten-moi/dang-lai/',
  });

  await publish(makeRow({ ...corrected, slug: 'ten-moi', previousSlugs: ['in-duoc'] }, 'withdrawn'));
  packs.withdraw();
  expect(existsSync(path)).toBe(false);
  await packs.settle();
  expect(answer(packAddress(story.id))).toEqual({ status: 410 });
  expect(answer('/vi/bai/ten-moi/dang-lai/')).toMatchObject({ status: 410 });
  expect(answer('/vi/bai/in-duoc/dang-lai/')).toMatchObject({ location: '/vi/bai/ten-moi/dang-lai/' });

  // Who starts again finds the packs as they were.
  const again = makePressPacks({
    edition: publisher.store.memory,
    origin: publisher.origin,
    getRelease: () => publisher.release,
    withUpload: () => Promise.reject(new Error('Nothing is made anew.')),
    folder: join(dataDir, 'press-packs'),
    onError: (error) => {
      throw error;
    },
  });
  onTestFinished(() => again.close());
  again.request();
  await again.settle();
  expect(existsSync(pathOf(other.id))).toBe(true);
  expect(existsSync(path)).toBe(false);
});
