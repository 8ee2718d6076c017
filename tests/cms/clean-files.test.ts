import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openSource } from '../../cms/documents/media/reading/byte-source.ts';
import { joinPieces } from '../../cms/documents/media/reading/pieces.ts';
import { readMediaFile } from '../../cms/documents/media/intake/read-media-file.ts';
import type { Reading } from '../../cms/documents/media/reading/reading.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { decode, films, makeFilm, secrets } from './support/make-films.ts';
import { readSample } from './support/samples.ts';

/** What a file is, and the bytes that are stored of it. */
async function clean(bytes: Buffer): Promise<Reading & { stored: Buffer }> {
  const source = await openSource(bytes);
  const reading = await readMediaFile(source);
  return { ...reading, stored: await joinPieces(source, reading.pieces) };
}

/** Which of the secrets stand in bytes, as text of one or of two bytes a letter. */
const findSecrets = (bytes: Buffer): string[] =>
  secrets.filter((secret) => bytes.includes(secret) || bytes.includes(Buffer.from(secret, 'utf16le')));

/** Puts a box of any type into the table of a film (`moov`), as its last child. */
function addBox(film: Buffer, type: string, content: Buffer): Buffer {
  const at = film.indexOf('moov') - 4;
  const end = at + film.readUInt32BE(at);
  const box = Buffer.alloc(8);
  box.writeUInt32BE(8 + content.length);
  box.write(type, 4, 'latin1');
  const longer = Buffer.concat([film.subarray(0, end), box, content, film.subarray(end)]);
  longer.writeUInt32BE(longer.readUInt32BE(at) + 8 + content.length, at);
  return longer;
}

describe('of a recording or film', () => {
  test.each(Object.entries(films))('%s nothing is stored but what is seen and heard', async (_what, film) => {
    const folder = makeFolderForTest();
    const bytes = makeFilm(folder, film);
    expect(findSecrets(bytes)).not.toEqual([]);
    const { kind, duration, stored } = await clean(bytes);
    expect(kind.mimeType).toBe(film.mimeType);
    expect(duration).toBeGreaterThan(0.9);
    expect(duration).toBeLessThan(1.3);
    expect(findSecrets(stored)).toEqual([]);
    const path = join(folder, `stored.${kind.extension}`);
    writeFileSync(path, stored);
    expect(decode(path)).toBe(decode(join(folder, film.file)));
    // What is clean stays byte for byte.
    expect((await clean(stored)).stored.equals(stored)).toBe(true);
  });

  test('tracks of places, of sensors and of words go with their samples', async () => {
    const folder = makeFolderForTest();
    const words = join(folder, 'words.srt');
    writeFileSync(words, '1\n00:00:00,000 --> 00:00:00,900\nBi-mat-XYZ\n');
    const args = ['-f', 'lavfi', '-i', 'testsrc=s=160x90:r=10:d=1', '-i', words, '-c:v', 'libx264'];
    const bytes = makeFilm(folder, {
      file: 'a.mp4',
      args: [...args, '-pix_fmt', 'yuv420p', '-c:s', 'mov_text'],
      mimeType: 'video/mp4',
    });
    const plain = await clean(bytes);
    expect(findSecrets(bytes)).toEqual(['Bi-mat-XYZ']);
    expect(findSecrets(plain.stored)).toEqual([]);
    // The same as an iPhone writes it (`mebx`) and a sports camera (`gpmd`).
    for (const type of ['mebx', 'gpmd']) {
      const sensor = Buffer.from(bytes);
      sensor.write(type, sensor.indexOf('tx3g'), 'latin1');
      sensor.write('meta', sensor.indexOf('sbtl'), 'latin1');
      expect(findSecrets((await clean(sensor)).stored)).toEqual([]);
    }
    const path = join(folder, 'stored.mp4');
    writeFileSync(path, plain.stored);
    expect(decode(path)).toMatch(/^MD5=/);
  });

  test('unknown boxes, and bytes between the samples, become zeros', async () => {
    const folder = makeFolderForTest();
    const film = makeFilm(folder, {
      ...(films['an MP4 with its table at the end'] as (typeof films)[string]),
    });
    const strange = addBox(film, 'loci', Buffer.from('Bi-mat-XYZ'));
    const free = Buffer.concat([
      Buffer.from('\0\0\0\x12freeBi-mat-XYZ', 'latin1'),
      Buffer.from('\0\0\0\x12uuidBi-mat-XYZ', 'latin1'),
    ]);
    const whole = Buffer.concat([strange, free]);
    expect(findSecrets((await clean(whole)).stored)).toEqual([]);
  });

  test.each([
    ['MOV', 'a.mov', 'alac', 'Apple Lossless'],
    ['MOV of a camera', 'b.mov', 'pcm_s16le', 'PCM'],
    ['MP4', 'c.mp4', 'ac3', 'Dolby'],
  ])(
    'a %s with sound that browsers do not play is refused with what to do',
    async (_what, file, codec, name) => {
      const args = ['-f', 'lavfi', '-i', 'testsrc=s=160x90:r=10:d=1', '-f', 'lavfi', '-i', 'sine=440:d=1'];
      const made = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', codec];
      const bytes = makeFilm(makeFolderForTest(), { file, args: [...args, ...made], mimeType: '' });
      await expect(clean(bytes)).rejects.toThrow(new RegExp(`${name}.*H\\.264`));
    },
  );

  test('an MP3 keeps whole frames alone: what another program would read between them is not stored', async () => {
    const folder = makeFolderForTest();
    const mp3 = makeFilm(folder, films['an MP3 with tags before and after'] as (typeof films)[string]);
    const start = 10 + [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (mp3[at] ?? 0), 0);
    const tag = Buffer.from('ID3\x04\0\x10\0\0\0\x0a', 'latin1');
    const list = '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n';
    const disguised = Buffer.concat([
      tag,
      Buffer.alloc(10),
      Buffer.from('\xff\xfb\x90\x44\0\0\0\0\0\0', 'latin1'),
      Buffer.from(list),
    ]);
    await expect(clean(disguised)).rejects.toThrow('không rõ là loại gì');
    const { stored } = await clean(Buffer.concat([disguised, mp3.subarray(start)]));
    expect(stored.includes('EXTM3U')).toBe(false);
    expect(stored.includes('passwd')).toBe(false);
  });

  test.each([8, 20, 40, 60, 90, 300, 2_000, 20_000])(
    'the first %s bytes are refused in Vietnamese',
    async (length) => {
      for (const sample of [
        'rotated90.mp4',
        'iphone-memo.m4a',
        'browser-voice.mp4',
        'photo-q92.webp',
        'phone.avif',
        'phone.jpg',
      ]) {
        const bytes = readSample(sample);
        if (length >= bytes.length) continue;
        await expect(clean(bytes.subarray(0, length)), sample).rejects.toThrow(/Hãy/);
      }
    },
  );

  test('hostile numbers are refused, and end soon', async () => {
    const film = readSample('rotated90.mp4');
    const table = film.indexOf('moov');
    for (let at = table; at < film.length - 4; at += 7) {
      const broken = Buffer.from(film);
      broken.writeUInt32BE(0xffff_fff0, at);
      const found = await clean(broken).catch((error: unknown) => error);
      const isRefused = found instanceof Error && found.name === 'FileFault';
      expect(isRefused || 'stored' in (found as object), `byte ${at}: ${String(found)}`).toBe(true);
    }
  }, 60_000);
});

describe('of a picture', () => {
  test.each(['phone.jpg', 'phone.avif', 'phone-mif1.avif', 'photo-exif.webp'])(
    '%s only what draws it is stored, without drawing it anew',
    async (name) => {
      const bytes = readSample(name);
      const { stored } = await clean(bytes);
      expect(findSecrets(stored)).toEqual([]);
      const metadata = await sharp(stored).metadata();
      expect([metadata.exif, metadata.xmp, metadata.iptc, metadata.comments]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect((await sharp(stored).raw().toBuffer()).equals(await sharp(bytes).raw().toBuffer())).toBe(true);
      expect((await clean(stored)).stored.equals(stored)).toBe(true);
    },
  );

  test('a PNG keeps no texts and no Exif, and what is after its end goes', async () => {
    const png = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#b3261e' } })
      .withExif({ IFD0: { Artist: 'Bi-mat-XYZ' } })
      .png()
      .toBuffer();
    const { stored } = await clean(Buffer.concat([png, Buffer.from('Bi-mat-XYZ')]));
    expect(findSecrets(stored)).toEqual([]);
    expect((await sharp(stored).metadata()).width).toBe(30);
  });

  test('all pictures of a moving one stay', async () => {
    const { stored, isAnimated } = await clean(readSample('anim-exif.webp'));
    expect(isAnimated).toBe(true);
    const metadata = await sharp(stored, { animated: true }).metadata();
    expect([metadata.pages, metadata.exif]).toEqual([3, undefined]);
    const folder = makeFolderForTest();
    const moving = await clean(readSample('moving.avif'));
    expect(moving.isAnimated).toBe(true);
    writeFileSync(join(folder, 'a.avif'), moving.stored);
    writeFileSync(join(folder, 'b.avif'), readSample('moving.avif'));
    expect(decode(join(folder, 'a.avif'))).toBe(decode(join(folder, 'b.avif')));
  });

  test('a photograph of an iPhone that browsers do not open is refused with how to take others', async () => {
    await expect(clean(readSample('photo.heic'))).rejects.toThrow(/HEIC.*Cài đặt → Camera → Định dạng/);
  });
});
