import { afterAll, expect, test } from 'vitest';
import { createServer, type Server } from 'node:http';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { previewDoorFile, previewRequestSchema, type PreviewRequest } from '#contract/preview.ts';
import { openNewsroom, type Account } from './support/newsroom.ts';
import { hireStaff } from './support/staff.ts';
import { makeStory } from './support/stories.ts';

const secret = 's'.repeat(48);
let publisher: Server;
/** What the publisher was last asked to draw. */
let asked: PreviewRequest | undefined;

const newsroom = await openNewsroom();
const { staff } = await hireStaff(newsroom);
const story = await makeStory(newsroom, staff.reporter);
afterAll(() => publisher.close());

async function openDoor(): Promise<void> {
  publisher = createServer((request, response) => {
    void request.toArray().then((parts: Buffer[]) => {
      if (request.headers.authorization !== `Bearer ${secret}`) return response.writeHead(403).end();
      asked = previewRequestSchema.parse(JSON.parse(Buffer.concat(parts).toString()));
      return response.end('<img src="/tep/0123456789abcdef-640.avif"> url(/_assets/a.woff2)');
    });
  });
  await new Promise<void>((resolve) => publisher.listen(0, '127.0.0.1', resolve));
  const { port } = publisher.address() as AddressInfo;
  writeFileSync(join(newsroom.dataDir, previewDoorFile), JSON.stringify({ port, secret }));
}

/** What was asked last, read anew. */
const readAsked = (): PreviewRequest | undefined => asked;

const preview = (account: Account | undefined, body: unknown) =>
  newsroom.ask<string>(account, 'POST', '/preview', body);

test('while the publisher is away the editor is told so', async () => {
  const answer = await preview(staff.reporter, { collection: 'stories', data: { id: story.id } });
  expect(answer.status).toBe(200);
  expect(answer.body).toContain('Tiến trình xuất bản đang khởi động hoặc không chạy');
  await openDoor();
});

test('what stands in the form is drawn, saved or not, with its files through the CMS', async () => {
  const answer = await preview(staff.reporter, {
    collection: 'stories',
    // Payload's form gives lists without rows as numbers.
    data: { id: story.id, title: 'Tựa chưa lưu', sources: 0, credits: 0, corrections: 0 },
  });
  expect(answer.body).toContain('src="/api/preview/files/0123456789abcdef-640.avif"');
  expect(answer.body).toContain('url(/api/preview/assets/a.woff2)');
  expect(asked?.document).toMatchObject({ kind: 'story', id: story.id, title: 'Tựa chưa lưu' });
});

test('a text of which nothing is written yet is drawn around its gaps', async () => {
  await preview(staff.reporter, { collection: 'stories', data: { language: 'vi', format: 'article' } });
  expect(asked?.document).toMatchObject({ title: '(Chưa có tiêu đề)', language: 'vi' });
});

test('what the contract refuses is named instead of drawn', async () => {
  const answer = await preview(staff.reporter, {
    collection: 'stories',
    data: { id: story.id, title: 'x'.repeat(300) },
  });
  expect(answer.body).toContain('Chưa xem trước được');
  expect(answer.body).toContain('Tiêu đề');
});

test.each([
  [undefined, 401],
  ['contributor', 404],
] as const)('%s cannot look at what others write', async (role, refusal) => {
  asked = undefined;
  const answer = await preview(role && staff[role], { collection: 'stories', data: { id: story.id } });
  expect(answer.status).toBe(refusal);
  expect(asked).toBeUndefined();
});

test('an auditor looks at what is stored, and cannot try out a section of his own', async () => {
  expect((await preview(staff.auditor, { collection: 'stories', data: { id: story.id } })).status).toBe(200);
  const fresh = { collection: 'sections', data: { name: 'Mục lạ', type: 'column' } };
  expect((await preview(staff.auditor, fresh)).status).toBe(403);
});

test.each([
  ['topics', { name: 'Lĩnh vực thử' }, 'topic'],
  [
    'criteria-sets',
    { name: 'Bộ thử', scope: 'topic', items: [{ text: 'Nói đi đôi với làm.' }] },
    'criteria-set',
  ],
  ['model-types', { name: 'Loại thử' }, 'model-type'],
  ['units', { name: 'Sở thử', level: 'department' }, 'unit'],
  ['places', { name: 'Xã thử', type: 'commune', code: '12345' }, 'place'],
  ['movements', { name: 'Phong trào thử' }, 'movement'],
  ['home', { notice: 'Lời chào thử' }, 'home'],
  ['site-settings', { name: 'Tên thử', owner: 'Toà soạn', languages: ['vi'] }, 'settings'],
  ['interface-texts', { language: 'kpm', texts: { home: 'K’Ho thử' } }, 'interface'],
])('a draft of %s is drawn before anybody approves it', async (collection, data, kind) => {
  asked = undefined;
  const answer = await preview(staff.publisher, { collection, data });
  expect(answer.body).toContain('/api/preview/files/');
  expect(readAsked()?.document.kind).toBe(kind);
  expect(JSON.stringify(readAsked()?.document)).toContain('hử');
  asked = undefined;
  expect((await preview(staff.contributor, { collection, data })).status).toBe(403);
  expect(asked).toBeUndefined();
});

test.each([
  {},
  { collection: 'users', data: {} },
  { collection: 'stories', data: { id: "1' or '1'='1" } },
  { collection: 'stories', data: 'x' },
  [],
])('a request that makes no sense is refused: %j', async (body) => {
  expect((await preview(staff.editor, body)).status).toBe(400);
});
