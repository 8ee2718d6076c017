import { readdirSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test, vi } from 'vitest';
import { halfUploadsFolder } from '../../cms/platform/storage/half-uploads.ts';
import { makeDisguisedPlaylist, makeReferences, soundBeginnings } from '../support/hostile-media.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { makeWav } from '../support/make-wav.ts';

const newsroom = await openNewsroom();
const reporter = await newsroom.hire('reporter');

interface Refused {
  errors?: { message: string }[];
}

function upload(
  bytes: Uint8Array | string,
  name: string,
  who: { account?: Account } = { account: reporter },
) {
  const form = new FormData();
  form.append('file', new File([bytes as BlobPart], name, { type: 'application/octet-stream' }));
  form.append('_payload', JSON.stringify({ credit: 'Toà soạn', licence: 'own' }));
  return newsroom.ask<Refused>(who.account, 'POST', '/media', form);
}

describe('a file that two programs take for two things', () => {
  test('is refused: a recording for us, a list of files for ffmpeg', async () => {
    const proof = join(newsroom.dataDir, 'proofs/dong-y.mp3');
    await mkdir(join(newsroom.dataDir, 'proofs'), { recursive: true });
    writeFileSync(proof, makeWav(1));
    const { status, body } = await upload(makeDisguisedPlaylist(proof), 'phỏng vấn.mp3');
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('Tệp “phỏng vấn.mp3” không rõ là loại gì');
  });

  test.each(Object.entries(makeReferences('/etc/passwd')))(
    'is refused: the beginning of a recording, then %s',
    async (_name, text) => {
      for (const [beginning, bytes] of Object.entries(soundBeginnings)) {
        const { status } = await upload(Buffer.concat([bytes, Buffer.from(text)]), 'a.mp3');
        expect(status, beginning).toBe(400);
      }
      expect((await upload(text, 'danh-sach.m3u8.mp4')).status).toBe(400);
    },
  );

  test('is refused: a picture of another format than its first bytes say', async () => {
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
      .png()
      .toBuffer();
    const { status } = await upload(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), png]), 'a.jpg');
    expect(status).toBe(400);
  });
});

describe('who may not upload', () => {
  const circle = '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"><use href="#a"/></g></svg>';

  test.each([
    ['nobody who is signed in', 401, () => Promise.resolve({})],
    ['an auditor', 403, async () => ({ account: await newsroom.hire('auditor') })],
  ])('is told so before anything is done with the file: %s', async (_who, refusal, hire) => {
    // Whoever may upload hears of the drawing's fault.
    expect((await upload(circle, 'a.svg')).status).toBe(400);
    expect((await upload(circle, 'a.svg', await hire())).status).toBe(refusal);
  });
});

test('an upload that waits or is worked on keeps no connection to the database', async () => {
  const { pool } = newsroom.payload.db as unknown as { pool: { totalCount: number; idleCount: number } };
  const picture = sharp({ create: { width: 4_000, height: 4_000, channels: 3, background: '#123' } });
  const photo = await picture
    .withExif({ IFD0: { Make: 'x' } })
    .png()
    .toBuffer();
  const uploads = Promise.all(Array.from({ length: 14 }, () => upload(photo, 'a.png')));
  const findWorks = () =>
    readdirSync(halfUploadsFolder(newsroom.dataDir)).filter((name) => name.startsWith('viec-'));
  await vi.waitFor(() => expect(findWorks()).toHaveLength(14), { timeout: 200_000, interval: 10 });
  expect(pool.totalCount - pool.idleCount).toBeLessThan(5);
  expect((await newsroom.ask(reporter, 'GET', '/media?limit=1')).status).toBe(200);
  expect((await uploads).map(({ status }) => status)).toEqual(Array.from({ length: 14 }, () => 201));
}, 300_000);

test('who uploads too much at once is told to wait', async () => {
  const photo = await sharp({ create: { width: 1_000, height: 1_000, channels: 3, background: '#123' } })
    .png()
    .toBuffer();
  const answers = await Promise.all(Array.from({ length: 24 }, () => upload(photo, 'a.png')));
  const refused = answers.filter(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 201).length + refused.length).toBe(24);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.body.errors?.[0]?.message).toContain('còn đang được xử lý');
}, 300_000);
