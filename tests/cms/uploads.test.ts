import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Media } from '../../cms/payload-types.ts';
import { halfUploadsFolder, removeAbandonedUploads } from '../../cms/platform/storage/half-uploads.ts';
import { makeWav } from '../support/make-wav.ts';
import { openNewsroom, type Answer } from './support/newsroom.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');

type Uploaded = Answer<{ doc: Media; errors: { message: string }[] }>;

function upload(
  bytes: Uint8Array | string,
  name: string,
  type: string,
  data: object = {},
): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', new File([bytes as BlobPart], name, { type }));
  form.append('_payload', JSON.stringify({ credit: 'Toà soạn', licence: 'own', ...data }));
  return newsroom.ask(reporter, 'POST', '/media', form);
}

function stored(name: string | null | undefined): Buffer {
  return readFileSync(join(newsroom.dataDir, 'media', name ?? ''));
}

const picture = () => sharp({ create: { width: 600, height: 400, channels: 3, background: '#b3261e' } });

describe('a file that comes into the library', () => {
  test('is named by what it is, not by what it is called', async () => {
    const png = await picture().png().toBuffer();
    const { status, body } = await upload(png, 'Trang <chủ> Đà Lạt.html', 'text/html');
    expect(status).toBe(201);
    expect(body.doc.filename).toMatch(/^trang-chu-da-lat-[0-9a-f]{8}\.png$/);
    expect(body.doc).toMatchObject({ type: 'image', mimeType: 'image/png', width: 600, height: 400 });
    expect(body.doc.sha256).toBe(createHash('sha256').update(stored(body.doc.filename)).digest('hex'));
    expect(body.doc.filesize).toBe(stored(body.doc.filename).length);
  });

  test.each([
    ['a page called picture', '<!doctype html><script>alert(1)</script>', 'x.png', 'image/png'],
    [
      'a drawing of nothing',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'x.svg',
      'image/svg+xml',
    ],
    [
      'a drawing of nothing called PNG',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
      'x.png',
      'image/png',
    ],
    ['a program', '\x7fELF\x02\x01\x01', 'x.mp4', 'video/mp4'],
    ['a PDF', '%PDF-1.7', 'x.pdf', 'application/pdf'],
    ['an empty file', '', 'x.jpg', 'image/jpeg'],
    ['a broken picture', '\xff\xd8\xff\xe0 and nothing else', 'x.jpg', 'image/jpeg'],
  ])('is refused when it is %s', async (_what, content, name, type) => {
    const before = readdirSync(newsroom.dataDir, { recursive: true }).length;
    const { status } = await upload(Buffer.from(content, 'latin1'), name, type);
    expect(status).toBe(400);
    expect(readdirSync(newsroom.dataDir, { recursive: true })).toHaveLength(before);
  });

  test('is a picture when it came as a drawing, whatever the drawing carries', async () => {
    const drawing =
      '<?xml version="1.0"?><!-- logo --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 24" onload="alert(1)">' +
      '<script>alert(1)</script><image href="http://127.0.0.1:9/x.png"/><image href="file:///etc/passwd"/>' +
      '<rect width="24" height="24" fill="#0b4f8a"/></svg>';
    const { status, body } = await upload(Buffer.from(drawing), 'Biểu trưng.svg', 'image/svg+xml');
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body.doc).toMatchObject({ type: 'image', mimeType: 'image/png', width: 1024, height: 512 });
    expect(body.doc.filename).toMatch(/^bieu-trung-[0-9a-f]{8}\.png$/);
    const { data, info } = await sharp(stored(body.doc.filename)).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 4)]).toEqual([0x0b, 0x4f, 0x8a, 255]);
    expect(data[(info.width - 1) * info.channels + 3]).toBe(0);
    expect(stored(body.doc.filename).includes('alert')).toBe(false);
  });

  test.each([
    [
      'too large a file',
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${' '.repeat(1_000_001)}</svg>`,
    ],
    [
      'words that grow',
      '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&b;</text></svg>',
    ],
  ])('is refused as a drawing of %s', async (_what, drawing) => {
    expect((await upload(Buffer.from(drawing), 'x.svg', 'image/svg+xml')).status).toBe(400);
  });

  test('loses where and with what it was taken, and stands upright', async () => {
    const jpeg = await picture()
      .withExif({ IFD0: { Make: 'Bí mật' }, IFD3: { GPSLatitude: '11/1 56/1 0/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(jpeg).metadata()).orientation).toBe(6);
    const { body } = await upload(jpeg, 'anh.jpeg', 'image/jpeg');
    const metadata = await sharp(stored(body.doc.filename)).metadata();
    expect(metadata.exif).toBeUndefined();
    expect(metadata).toMatchObject({ width: 400, height: 600 });
    expect(body.doc).toMatchObject({ width: 400, height: 600 });
    expect(body.doc.sha256).toBe(createHash('sha256').update(stored(body.doc.filename)).digest('hex'));
  });

  test('keeps its bytes when it has nothing to lose', async () => {
    const webp = await picture().webp().toBuffer();
    const { body } = await upload(webp, 'sach.webp', 'image/webp');
    expect(stored(body.doc.filename).equals(webp)).toBe(true);
  });

  test('is refused before it is decoded when it has too many pixels', async () => {
    const huge = await picture().png().toBuffer();
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    const { status, body } = await upload(huge, 'bom.png', 'image/png');
    expect(status).toBe(400);
    expect(body.errors[0]?.message).toMatch(/60000 × 60000|bị hỏng/);
  });

  test('may be captions, a recording or a film', async () => {
    const captions = await upload(
      'WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào\n',
      'phu-de.txt',
      'text/plain',
    );
    expect(captions.body.doc).toMatchObject({ type: 'captions', mimeType: 'text/vtt' });
    expect(captions.body.doc.filename).toMatch(/\.vtt$/);
    const sound = await upload(makeWav(2), 'tieng.bin', 'application/octet-stream');
    expect(sound.body.doc).toMatchObject({ type: 'audio', mimeType: 'audio/wav', duration: 2 });
  });

  test('is described by the system, not by whoever uploads it', async () => {
    const png = await picture().png().toBuffer();
    const { body } = await upload(png, 'x.png', 'image/png', {
      type: 'video',
      sha256: 'x',
      createdBy: null,
    });
    expect(body.doc).toMatchObject({
      type: 'image',
      filename: expect.stringMatching(/^x-[0-9a-f]{8}\.png$/),
    });
    expect(body.doc.sha256).toMatch(/^[0-9a-f]{64}$/);
    await newsroom.ask(reporter, 'PATCH', `/media/${body.doc.id}`, {
      type: 'video',
      sha256: 'x',
      alt: 'Ảnh đỏ',
    });
    const after = await newsroom.payload.findByID({ collection: 'media', id: body.doc.id });
    expect(after).toMatchObject({ type: 'image', sha256: body.doc.sha256, alt: 'Ảnh đỏ' });
  });

  test('does not choose where it is stored', async () => {
    const png = await picture().png().toBuffer();
    const { status } = await upload(png, 'x.png', 'image/png', { filename: '../../etc/passwd' });
    expect(status).toBe(400);
    const { body } = await upload(png, '../../../tmp/x.png', 'image/png');
    expect(body.doc.filename).toMatch(/^x-[0-9a-f]{8}\.png$/);
  });

  test('is handed out to nobody who is not signed in, and not to another unit’s contributor', async () => {
    const { body } = await upload(await picture().png().toBuffer(), 'kin.png', 'image/png');
    const contributor = await newsroom.hire('contributor');
    const path = `/media/file/${body.doc.filename}`;
    expect((await newsroom.ask(undefined, 'GET', path)).status).toBe(403);
    expect((await newsroom.ask(contributor, 'GET', path)).status).toBeGreaterThanOrEqual(403);
    expect((await newsroom.ask(reporter, 'GET', path)).status).toBe(200);
    expect(
      (await newsroom.ask(undefined, 'GET', '/media/file/..%2F..%2Fpackage.json')).status,
    ).toBeGreaterThanOrEqual(400);
  });
});

/** Silence in 8 kHz mono, 8 bit. */

describe('what is left of uploads on the way', () => {
  const halves = (): string[] => readdirSync(halfUploadsFolder(newsroom.dataDir));

  test('is nothing, whether they were accepted or refused', async () => {
    const good = await upload(await picture().jpeg().toBuffer(), 'dung.jpg', 'image/jpeg', { alt: 'Đỏ' });
    expect(good.status).toBe(201);
    const bad = await upload('<html>không phải ảnh</html>', 'sai.jpg', 'image/jpeg', { alt: 'Sai' });
    expect(bad.status).toBe(400);
    expect(halves()).toEqual([]);
  });

  test('by a process that was killed is deleted at a start a day later, and not before', () => {
    const path = join(halfUploadsFolder(newsroom.dataDir), 'bo-do');
    writeFileSync(path, 'nửa tệp');
    removeAbandonedUploads(newsroom.dataDir);
    expect(halves()).toEqual(['bo-do']);
    removeAbandonedUploads(newsroom.dataDir, Date.now() + 86_500_000);
    expect(halves()).toEqual([]);
  });
});
