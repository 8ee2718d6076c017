import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  makeExemplar,
  makeHome,
  makeSection,
  makeSettings,
  makeStory,
  toId,
} from '../support/make-documents.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { openLiveSite, type LiveSite } from './support/live-site.ts';

const story = makeStory({ id: toId('bai'), slug: 'con-duong', title: 'Con đường mới' });
const other = makeStory({ id: toId('khac'), slug: 'bai-khac', title: 'Bài khác' });
const exemplar = makeExemplar({ slug: 'ong-a' });
const folder = makeTemporaryFolder();
let site: LiveSite;

beforeAll(async () => {
  site = await openLiveSite(folder.path, [makeSettings(), makeHome(), makeSection(), exemplar, story, other]);
});
afterAll(async () => {
  await site.close();
  folder.remove();
});

async function read(address: string) {
  const response = await fetch(site.origin + address, { redirect: 'manual' });
  const { status, headers } = response;
  return { status, text: await response.text(), location: headers.get('location'), headers };
}

const embed = '/nhung/vi/bai/con-duong/';

test('a frame changes with its text, and tells what was corrected', async () => {
  expect((await read(embed)).text).toContain('Con đường mới');
  await site.publish({
    ...story,
    title: 'Con đường dài 1,2 km',
    updatedAt: '2026-11-24T08:00:00+07:00',
    corrections: [
      { at: '2026-11-24T08:00:00+07:00', note: 'Bản đầu ghi nhầm chiều dài.' },
      { at: '2026-11-23T08:00:00+07:00', note: 'Tên thôn.' },
    ],
  });
  const { text } = await read(embed);
  expect(text).toContain('Con đường dài 1,2 km');
  expect(text).toMatch(/Đã đính chính ngày 24\/11\/2026\..*Bản đầu ghi nhầm chiều dài\./s);
  expect((await read('/nhung/vi/')).text).toContain('Con đường dài 1,2 km');
  expect(JSON.parse((await read(`${embed}oembed.json`)).text)).toMatchObject({
    title: 'Con đường dài 1,2 km',
  });
});

test('the frame of a renamed text leads to where it is now, its own answer may be framed too', async () => {
  await site.publish({ ...story, slug: 'con-duong-dai', previousSlugs: ['con-duong'] });
  const { status, location, headers } = await read(embed);
  expect([status, location]).toEqual([301, '/nhung/vi/bai/con-duong-dai/']);
  expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
});

test('the frame of a withdrawn text says so, and shows nothing else of it', async () => {
  await site.withdraw({ ...story, slug: 'con-duong-dai', previousSlugs: ['con-duong'] });
  for (const address of ['/nhung/vi/bai/con-duong-dai/', '/nhung/vi/bai/con-duong-dai/trinh-phat/']) {
    const { status, text, headers } = await read(address);
    expect(status, address).toBe(410);
    expect(text).toContain('Nội dung đã được gỡ');
    expect(text).not.toContain('Con đường');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
  }
  expect((await read(embed)).location).toBe('/nhung/vi/bai/con-duong-dai/');
  expect((await read('/nhung/vi/bai/con-duong-dai/oembed.json')).status).toBe(404);
  expect((await read('/nhung/vi/')).text).not.toContain('Con đường');
});

test('the frame of a withdrawn profile says so', async () => {
  expect((await read('/nhung/vi/guong/ong-a/')).status).toBe(200);
  await site.withdraw(exemplar);
  const { status, text } = await read('/nhung/vi/guong/ong-a/');
  expect([status, text.includes('Nội dung đã được gỡ')]).toEqual([410, true]);
});

test('a frame of what never was has a small page of its own, in the language asked for', async () => {
  const { status, text } = await read('/nhung/vi/don-vi/khong-co/');
  expect([status, text.includes('Không có nội dung này')]).toEqual([404, true]);
  expect(text.length).toBeLessThan(15_000);
});
