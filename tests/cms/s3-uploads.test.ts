import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { Media } from '../../cms/payload-types.ts';
import { makeS3Source } from '../../site/media/s3-source.ts';
import { startS3 } from '../support/s3.ts';
import { makeFolderForTest } from '../support/temporary-folder.ts';
import { paper, uploadProof } from './support/consents.ts';
import { readRefusal, type Refusal } from './support/refusal.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';

const s3 = await startS3(['uploads']);
afterAll(() => s3.stop());
const { region, endpoint, accessKeyId, secretAccessKey } = s3.settings;
const newsroom = await openNewsroom({
  S3_BUCKET: 'uploads',
  S3_REGION: region,
  S3_ENDPOINT: endpoint,
  S3_ACCESS_KEY_ID: accessKeyId,
  S3_SECRET_ACCESS_KEY: secretAccessKey,
});
const reporter = await newsroom.hire('reporter');
const publisher = await newsroom.hire('publisher');

type Answered = { doc: Media };

async function send(method: 'POST' | 'PATCH', path: string, background: string): Promise<Media> {
  const picture = sharp({ create: { width: 600, height: 400, channels: 3, background } });
  const form = new FormData();
  form.append('file', new File([await picture.png().toBuffer()], 'anh.png', { type: 'image/png' }));
  form.append('_payload', JSON.stringify({ credit: 'Toà soạn', licence: 'own', alt: 'Ảnh thử' }));
  const { status, body } = await newsroom.ask<Answered>(reporter, method, path, form);
  expect(status, JSON.stringify(body)).toBe(method === 'POST' ? 201 : 200);
  return body.doc;
}

const upload = () => send('POST', '/media', '#b3261e');

/** What the publisher gets of a file; fails when it is not in the bucket. */
async function fetchAsPublisher(name: string | null | undefined): Promise<Buffer> {
  const copy = join(makeFolderForTest(), 'copy');
  await makeS3Source({ bucket: 'uploads', ...s3.settings }).fetchTo(name ?? '', copy);
  return readFileSync(copy);
}

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('an upload lies in the bucket, and the publisher reads there what the editor saw', async () => {
  const media = await upload();
  expect(existsSync(join(newsroom.dataDir, 'media'))).toBe(false);
  const bytes = await fetchAsPublisher(media.filename);
  expect(hash(bytes)).toBe(media.sha256);
  expect(bytes).toHaveLength(media.filesize ?? 0);
  expect(await fetchAsPublisher(media.sizes?.thumbnail?.filename)).not.toHaveLength(0);
  expect(media).toMatchObject({
    alt: 'Ảnh thử',
    type: 'image',
    width: 600,
    createdBy: { id: reporter.user.id },
  });
});

test('a file in the bucket is handed out by the CMS, to those who may see it', async () => {
  const { filename } = await upload();
  const contributor = await newsroom.hire('contributor');
  const ask = async (account?: Account) =>
    (await newsroom.ask(account, 'GET', `/media/file/${filename}`)).status;
  expect(await ask()).toBe(403);
  expect(await ask(contributor)).toBe(403);
  expect(await ask(reporter)).toBe(200);
});

test('a file that takes another’s place, and one that is deleted, leave nothing in the bucket', async () => {
  const first = await upload();
  const second = await send('PATCH', `/media/${first.id}`, '#0b5394');
  expect(hash(await fetchAsPublisher(second.filename))).toBe(second.sha256);
  await expect(fetchAsPublisher(first.filename)).rejects.toThrow('does not exist');
  await newsroom.ask(reporter, 'PATCH', `/media/${first.id}`, { credit: 'Người khác' });
  expect(hash(await fetchAsPublisher(second.filename))).toBe(second.sha256);
  expect((await newsroom.ask(publisher, 'DELETE', `/media/${first.id}`)).status).toBe(200);
  await expect(fetchAsPublisher(second.filename)).rejects.toThrow('does not exist');
  await expect(fetchAsPublisher(second.sizes?.thumbnail?.filename)).rejects.toThrow('does not exist');
});

test('a proof of consent lies there too, is opened by those who may, and each opening is in the log', async () => {
  const { status, body } = await uploadProof(newsroom, reporter);
  expect(status).toBe(201);
  const path = `/consent-proofs/file/${body.doc.filename}`;
  const contributor = await newsroom.hire('contributor');
  expect((await newsroom.ask(undefined, 'GET', path)).status).toBe(403);
  expect((await newsroom.ask(contributor, 'GET', path)).status).toBe(403);
  expect((await newsroom.ask<string>(publisher, 'GET', path)).body).toBe(paper.toString());
  const { rows } = await newsroom.sql.query<{ actor_id: string }>(
    "SELECT actor_id FROM audit_events WHERE subject_title = $1 AND detail->>'operation' = 'download'",
    [body.doc.filename],
  );
  expect(rows.map(({ actor_id }) => actor_id)).toEqual([publisher.user.id]);
});

test('while the bucket cannot be reached, an upload says so in Vietnamese and leaves nothing', async () => {
  await s3.stop();
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#1e6b3a' } });
  const form = new FormData();
  form.append('file', new File([await picture.png().toBuffer()], 'anh.png', { type: 'image/png' }));
  form.append('_payload', JSON.stringify({ credit: 'Mất kho', licence: 'own', alt: 'Ảnh thử' }));
  const uploads = [
    await newsroom.ask<Refusal>(reporter, 'POST', '/media', form),
    await uploadProof(newsroom, reporter, paper, 'mat-kho.pdf'),
  ];
  for (const { status, body } of uploads)
    expect([status, readRefusal(body)]).toEqual([503, expect.stringContaining('Kho tệp')]);
  for (const [collection, where] of [
    ['media', { credit: { equals: 'Mất kho' } }],
    ['consent-proofs', { filename: { like: 'mat-kho' } }],
  ] as const)
    expect((await newsroom.payload.count({ collection, where })).totalDocs).toBe(0);
}, 60_000);
