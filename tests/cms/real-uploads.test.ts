import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { mediaSchema } from '#contract/media.ts';
import { toMedia } from '../../cms/documents/mapping/to-media.ts';
import type { Media } from '../../cms/payload-types.ts';
import { MediaCache, getMediaNames } from '../../site/media/media-cache.ts';
import { makeFolderSource } from '../../site/media/media-source.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { openNewsroom, type Answer } from './support/newsroom.ts';
import { readSample } from './support/samples.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');

type Uploaded = Answer<{ doc: Media; errors: { message: string }[] }>;

function upload(bytes: Uint8Array, name: string, type: string, path = '/media'): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', new File([bytes as BlobPart], name, { type }));
  form.append('_payload', JSON.stringify({ credit: 'Toà soạn', licence: 'own', alt: 'Thử' }));
  return newsroom.ask(reporter, 'POST', path, form);
}

const stored = ({ filename }: Media): Buffer => readFileSync(join(newsroom.dataDir, 'media', filename ?? ''));

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** What is written down of a file is what lies in the library, and the publisher can make its public files of it. */
async function checkStored(doc: Media): Promise<string[]> {
  expect(doc.sha256).toBe(hash(stored(doc)));
  expect(doc.filesize).toBe(stored(doc).length);
  const document = mediaSchema.parse(toMedia(doc, new Map()));
  const cache = new MediaCache(makeFolderForTest(), makeFolderSource(join(newsroom.dataDir, 'media')));
  await cache.prepare(document);
  expect(cache.isReady(document)).toBe(true);
  return getMediaNames(document).map((name) => cache.pathOf(name));
}

describe('what phones and programs write', () => {
  test.each([
    ['photo-q92.webp', 'image/webp', { type: 'image', width: 500, height: 300 }],
    ['photo-exif.webp', 'image/webp', { type: 'image', width: 500, height: 300 }],
    ['anim-exif.webp', 'image/webp', { type: 'image', width: 80, height: 60 }],
    ['phone.avif', 'image/avif', { type: 'image', width: 96, height: 64 }],
    ['phone-mif1.avif', 'image/heif', { type: 'image', mimeType: 'image/avif', width: 96, height: 64 }],
    ['moving.avif', 'image/avif', { type: 'image', mimeType: 'image/avif', width: 80, height: 60 }],
    ['iphone-memo.m4a', 'audio/x-m4a', { type: 'audio', mimeType: 'audio/mp4', duration: 3 }],
    ['android-voice.m4a', 'audio/mp4a-latm', { type: 'audio', mimeType: 'audio/mp4', duration: 6 }],
    ['android-voice-3gp4.m4a', 'video/3gpp', { type: 'audio', mimeType: 'audio/mp4', duration: 6 }],
    ['browser-voice.weba', 'video/webm', { type: 'audio', mimeType: 'audio/webm', duration: 1.44 }],
    ['browser-voice.mp4', 'video/mp4', { type: 'audio', mimeType: 'audio/mp4', duration: 1.47 }],
    [
      'rotated90.mp4',
      'video/quicktime',
      { type: 'video', width: 360, height: 640, duration: 2, videoCodec: 'h264' },
    ],
    ['silent.mp4', 'video/mp4', { type: 'video', duration: 2, isSilent: true, width: 640, height: 360 }],
    ['hevc.mp4', 'video/mp4', { type: 'video', videoCodec: 'hevc', width: 640, height: 360 }],
    ['sub.srt', 'application/x-subrip', { type: 'captions', mimeType: 'text/vtt' }],
  ])(
    '%s is taken, whatever the browser calls it, and stored as it is written down',
    async (name, type, expected) => {
      const { status, body } = await upload(readSample(name), name, type);
      expect(status, JSON.stringify(body)).toBe(201);
      expect(body.doc).toMatchObject(expected);
      if (body.doc.type !== 'captions') await checkStored(body.doc);
      expect(stored(body.doc).includes('Bi-mat-XYZ')).toBe(false);
    },
  );

  test('a WebP photograph with nothing to lose keeps its bytes, also when it takes another’s place', async () => {
    const clean = readSample('photo-q92.webp');
    const { body } = await upload(clean, 'a.webp', 'image/webp');
    expect(stored(body.doc).equals(clean)).toBe(true);
    expect(body.doc.sizes?.thumbnail?.filename).toMatch(/\.webp$/);
    const form = new FormData();
    form.append(
      'file',
      new File([readSample('photo-exif.webp') as BlobPart], 'b.webp', { type: 'image/webp' }),
    );
    form.append('_payload', '{}');
    const again = await newsroom.ask<{ doc: Media }>(reporter, 'PATCH', `/media/${body.doc.id}`, form);
    expect(again.status).toBe(200);
    await checkStored(again.body.doc);
  });

  test.each([
    ['cut.mp4', 'video/mp4', /“cut\.mp4” là phim hoặc ghi âm bị cụt hoặc hỏng.*Hãy/],
    ['photo.heic', 'image/heic', /“photo\.heic” là ảnh HEIC.*Tương thích nhất/],
    ['cp1258.vtt', 'text/vtt', /“cp1258\.vtt” là phụ đề.*dòng 4.*UTF-8/],
  ])('%s is refused in Vietnamese, naming the fault', async (name, type, message) => {
    const { status, body } = await upload(readSample(name), name, type);
    expect(status).toBe(400);
    expect(body.errors[0]?.message).toMatch(message);
    expect(JSON.stringify(body)).not.toMatch(/Invalid|MIME|following/);
  });

  test('a voice from a phone proves a consent, and is kept as it came', async () => {
    const memo = readSample('iphone-memo.m4a');
    const { status, body } = await upload(memo, 'dong-y.m4a', 'audio/x-m4a', '/consent-proofs');
    expect(status, JSON.stringify(body)).toBe(201);
    const path = join(newsroom.dataDir, 'proofs', body.doc.filename ?? '');
    expect(readFileSync(path).equals(memo)).toBe(true);
  });
});

describe('photographs of today’s phones', () => {
  const photograph = (width: number, height: number, orientation?: number) =>
    sharp({
      create: { width, height, channels: 3, background: '#3a6' },
      limitInputPixels: false,
    })
      .withMetadata(orientation ? { orientation } : {})
      .jpeg({ quality: 60 })
      .toBuffer();

  test('of 108 megapixels are taken, and made upright at a size that serves print', async () => {
    const { status, body } = await upload(await photograph(12_000, 9_000, 6), '108.jpg', 'image/jpeg');
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.doc).toMatchObject({ width: 6_144, height: 8_192 });
    const paths = await checkStored(body.doc);
    expect(await sharp(paths[0]).metadata()).toMatchObject({ width: 320, height: 427 });
  }, 120_000);

  test('of 200 megapixels that stand upright keep every pixel', async () => {
    const { status, body } = await upload(await photograph(16_320, 12_240), '200.jpg', 'image/jpeg');
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.doc).toMatchObject({ width: 16_320, height: 12_240 });
    await checkStored(body.doc);
  }, 180_000);

  test('beyond that are refused with what to do', async () => {
    const { body } = await upload(await photograph(16_383, 16_383), '268.jpg', 'image/jpeg');
    expect(body.errors[0]?.message).toMatch(/16383 × 16383.*250 triệu.*thu cạnh dài/);
  }, 120_000);

  test('that were cut are refused when they are handed in, not when they are to go live', async () => {
    const whole = await photograph(900, 600);
    const png = await sharp(whole).png().toBuffer();
    // Whole to the eye of whoever counts segments, but not to be drawn.
    const spoilt = Buffer.from(png).fill(0x55, 60, png.length - 20);
    for (const bytes of [whole.subarray(0, whole.length / 2), png.subarray(0, png.length - 20), spoilt]) {
      const { status, body } = await upload(bytes, 'hong.anh', 'image/jpeg');
      expect(status).toBe(400);
      expect(body.errors[0]?.message).toMatch(/“hong\.anh” .*(?:bị cụt|bị hỏng).*Hãy/);
    }
  });
});
