import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import type { MediaDocument } from '#contract/media.ts';
import { makeMedia, makePhoto } from '../publish/support/make-media.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeHome, makeSection, makeSettings, makeStory, toId } from '../support/make-documents.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { openLiveSite, type LiveSite } from './support/live-site.ts';

let browser: Browser;
let site: LiveSite;
let context: BrowserContext;
let folder: ReturnType<typeof makeTemporaryFolder>;
let own: MediaDocument;
let shared: MediaDocument;
let sound: MediaDocument;

const story = (slug: string, wish: Partial<DocumentOf<'story'>> = {}) =>
  makeStory({ id: toId(slug), slug, title: `Chuyện ${slug}`, ...wish });
const figure = (id: string, media: MediaDocument) =>
  ({ id, type: 'figure', media: media.id, caption: '' }) as const;
const body = [{ id: 'p1', type: 'paragraph', html: 'Con đường đã thông.' } as const];
let withdrawn: DocumentOf<'story'>;
let sharing: DocumentOf<'story'>;
let corrected: DocumentOf<'story'>;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = makeTemporaryFolder();
  const photo = async (width: number) =>
    makeMedia(folder.path, `${crypto.randomUUID()}.jpg`, await makePhoto(width, 300), {
      width: 300,
      height: width,
    });
  [own, shared] = [await photo(400), await photo(500)];
  sound = makeMedia(folder.path, 'tieng.mp3', randomBytes(2_500_000), { type: 'audio', duration: 90 });
  withdrawn = story('bai-se-go', {
    lead: own.id,
    body: [
      ...body,
      figure('f1', own),
      figure('f2', shared),
      { id: 'a1', type: 'audio', media: sound.id, caption: '' },
    ],
  });
  sharing = story('bai-o-lai', { lead: shared.id, body: [...body, figure('f1', shared)] });
  corrected = story('bai-dinh-chinh');
  const documents: PublicDocument[] = [
    makeSettings({ languages: ['vi', 'en', 'kpm'] }),
    makeHome(),
    makeSection(),
    own,
    shared,
    sound,
    withdrawn,
    sharing,
    corrected,
    story('bai-khac'),
    story('another', { language: 'en', title: 'Another story' }),
    story('bai-kho', { language: 'kpm', title: 'K’Ho' }),
  ];
  site = await openLiveSite(folder.path, documents);
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
});

afterEach(async () => {
  await context.close();
  await site.close();
  folder.remove();
});

/** A page in the reader's browser whose worker is at work. */
async function open(address: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(site.origin + address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** Waits until what the last page asked of the worker is done. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await caches.match('/__thu-hoi.json')) !== undefined);
}

async function keep(page: Page, withSound = false): Promise<void> {
  await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
  if (withSound) await page.locator('.keep-ask:not([hidden]) input[type=checkbox]').check();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu trong máy này').waitFor();
}

/** Reads a page, so that it is on the device. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(site.origin + address);
  await page.waitForFunction(async (path) => (await caches.match(path)) !== undefined, encodeURI(address));
}

/** Everything on the device that belongs to pages: paths of both caches. */
const listDevice = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of ['da-luu', 'doc-gan-day']) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    }
    return paths;
  });

const readCopy = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (one) => (await (await caches.match(one))?.text()) ?? '', path);

const idOf = ({ file }: MediaDocument) => file.sha256.slice(0, 16);
const line = (page: Page) => page.locator('p.lite-note[role=status]');

describe('a story that was withdrawn', () => {
  test('leaves the device when the reader visits any other page: page, pictures, recording, list, and he is told', async () => {
    const address = storyAddress(withdrawn);
    const page = await open(address);
    await settle(page);
    await keep(page, true);
    await read(page, storyAddress(sharing));
    expect((await listDevice(page)).join()).toContain(idOf(own));
    await site.withdraw(withdrawn, own, sound);
    await page.goto(`${site.origin}/vi/`);
    await line(page).waitFor();
    expect((await line(page).innerText()).trim()).toBe(
      'Tòa soạn đã gỡ 1 bài trong máy này; các bài ấy đã được xóa khỏi máy.',
    );
    const left = await listDevice(page);
    expect(left).not.toContain(address);
    expect(left.join()).not.toContain(idOf(own));
    expect(left.join()).not.toContain(idOf(sound));
    expect(left.join()).toContain(idOf(shared));
    expect(await readCopy(page, '/__da-luu.json')).toBe('[]');
    await context.setOffline(true);
    await page.goto(site.origin + address);
    await page.getByText('Trang bạn mở chưa được lưu').waitFor();
    expect(await page.locator('[data-list=kept]').isVisible()).toBe(false);
    expect(await page.locator('[data-list=read] a').allInnerTexts()).toEqual(['Chuyện bai-o-lai']);
    await page.goto(site.origin + storyAddress(sharing));
    await page.waitForFunction(
      () => (document.querySelector('.story-body img') as HTMLImageElement).naturalWidth > 0,
    );
  });

  test('leaves what was read lately, and is told once, in the language of the page', async () => {
    const page = await open('/vi/');
    await settle(page);
    await read(page, storyAddress(withdrawn));
    await site.withdraw(withdrawn);
    await page.goto(`${site.origin}/en/`);
    await line(page).waitFor();
    expect((await line(page).innerText()).trim()).toBe(
      'The newsroom has withdrawn 1 of the stories on this device; they have been deleted from it.',
    );
    expect(await listDevice(page)).not.toContain(storyAddress(withdrawn));
    await page.goto(`${site.origin}/vi/bai/bai-khac/`);
    await page.waitForFunction(async () => (await caches.match('/vi/bai/bai-khac/')) !== undefined);
    expect(await line(page).count()).toBe(0);
  });

  test('is told in Vietnamese, and marked so, where a language has no words of its own', async () => {
    const page = await open('/vi/');
    await settle(page);
    await read(page, storyAddress(withdrawn));
    await site.withdraw(withdrawn);
    await page.goto(`${site.origin}/kpm/`);
    await line(page).waitFor();
    expect(await line(page).locator('span').first().getAttribute('lang')).toBe('vi');
  });

  test('goes from a section that is kept as a whole, from its list and from pages that link it', async () => {
    const page = await open('/vi/chuyen-muc/nguoi-tot-viec-tot/');
    await settle(page);
    await keep(page, true);
    const before = JSON.parse(await readCopy(page, '/__da-luu.json')) as { files: string[]; bytes: number }[];
    await site.withdraw(withdrawn, own, sound);
    await page.goto(`${site.origin}/vi/lien-he/`);
    await line(page).waitFor();
    const [item] = JSON.parse(await readCopy(page, '/__da-luu.json')) as typeof before;
    expect(item?.files).not.toContain(storyAddress(withdrawn));
    expect(item?.files).toContain(storyAddress(sharing));
    expect(item?.bytes).toBeLessThan((before[0]?.bytes ?? 0) - 2_500_000);
    for (const path of ['/vi/chuyen-muc/nguoi-tot-viec-tot/', storyAddress(sharing)])
      expect(await readCopy(page, path), path).not.toContain('bai-se-go');
    expect((await listDevice(page)).join()).not.toContain(idOf(own));
  });

  test('takes pieces of an unfinished recording along', async () => {
    const page = await open(storyAddress(withdrawn));
    await settle(page);
    await context.route('**/tep/*.mp3', async (route) => {
      const range = (await route.request().headerValue('range')) ?? '';
      return range.startsWith('bytes=2000000') ? route.abort() : route.continue();
    });
    await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
    await page.locator('.keep-ask:not([hidden]) input[type=checkbox]').check();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Phần đã tải vẫn còn').waitFor();
    expect((await listDevice(page)).filter((path) => path.endsWith('.mp3'))).toHaveLength(2);
    await site.withdraw(withdrawn);
    await page.goto(`${site.origin}/vi/`);
    await line(page).waitFor();
    expect((await listDevice(page)).filter((path) => path.endsWith('.mp3'))).toEqual([]);
  });

  test('stops being heard on other pages', async () => {
    const page = await open(storyAddress(withdrawn));
    await settle(page);
    await read(page, storyAddress(withdrawn));
    await site.withdraw(withdrawn);
    const listening = {
      source: `${site.origin}/x.mp3`,
      title: 'Chuyện',
      time: 1,
      page: storyAddress(withdrawn),
      words: [],
    };
    await page.evaluate((kept) => sessionStorage.setItem('dang-nghe', kept), JSON.stringify(listening));
    await page.goto(`${site.origin}/vi/`);
    await line(page).waitFor();
    expect(await page.locator('.listening').count()).toBe(0);
    await page.goto(`${site.origin}/vi/lien-he/`);
    expect(await page.locator('.listening').count()).toBe(0);
  });

  test('goes with its pictures also when its own address is asked for', async () => {
    const page = await open('/vi/');
    await settle(page);
    await read(page, storyAddress(withdrawn));
    await page.waitForFunction(
      async (id) => (await (await caches.open('doc-gan-day')).keys()).some(({ url }) => url.includes(id)),
      idOf(own),
    );
    await context.route('**/thu-hoi/**', (route) => route.abort());
    await site.withdraw(withdrawn);
    await page.goto(site.origin + storyAddress(withdrawn));
    await page.waitForFunction(
      async (id) => !(await (await caches.open('doc-gan-day')).keys()).some(({ url }) => url.includes(id)),
      idOf(own),
    );
    expect(await listDevice(page)).not.toContain(storyAddress(withdrawn));
  });

  test('that came back can be kept and read again', async () => {
    const page = await open('/vi/');
    await settle(page);
    await read(page, storyAddress(withdrawn));
    await site.withdraw(withdrawn);
    await page.goto(`${site.origin}/vi/`);
    await line(page).waitFor();
    await site.publish(withdrawn);
    await read(page, storyAddress(withdrawn));
    await page.goto(`${site.origin}/vi/lien-he/`);
    await page.waitForLoadState('networkidle');
    expect(await listDevice(page)).toContain(storyAddress(withdrawn));
  });
});

describe('a story that was corrected', () => {
  const fix = () =>
    site.publish({
      ...corrected,
      body: [{ id: 'p1', type: 'paragraph', html: 'Con đường dài hai cây số.' }, figure('f1', shared)],
      updatedAt: '2026-11-22T08:00:00Z',
      corrections: [{ at: '2026-11-22T08:00:00Z', note: 'Bản đầu ghi nhầm chiều dài.' }],
    });

  test('is fetched anew, with new pictures, when the reader visits any other page, and he is told', async () => {
    const address = storyAddress(corrected);
    const page = await open(address);
    await settle(page);
    await keep(page);
    await fix();
    await page.goto(`${site.origin}/vi/lien-he/`);
    await line(page).waitFor();
    expect((await line(page).innerText()).trim()).toBe(
      'Tòa soạn đã sửa 1 bài trong máy này; máy đã lấy bản mới.',
    );
    await context.setOffline(true);
    await page.goto(site.origin + address);
    expect(await page.locator('.story-body').innerText()).toContain('hai cây số');
    await page.waitForFunction(
      () => (document.querySelector('.story-body img') as HTMLImageElement).naturalWidth > 0,
    );
  });

  test('is fetched from its new address when it was renamed as well', async () => {
    const page = await open(storyAddress(corrected));
    await settle(page);
    await keep(page);
    await site.publish({
      ...corrected,
      slug: 'ten-moi',
      previousSlugs: [corrected.slug],
      title: 'Tên mới',
      updatedAt: '2026-11-22T08:00:00Z',
    });
    await page.goto(`${site.origin}/vi/lien-he/`);
    await line(page).waitFor();
    await context.setOffline(true);
    await page.goto(`${site.origin}/vi/ngoai-tuyen/`);
    await page.locator('[data-list=kept] a').click();
    await page.waitForURL('**/vi/bai/ten-moi/');
    expect(await page.locator('h1').innerText()).toBe('Tên mới');
  });

  test.each([
    ['the index', '**/thu-hoi/muc-luc.json'],
    ['the list of the month', '**/thu-hoi/2*.json'],
    ['the page itself', '**/vi/bai/bai-dinh-chinh/'],
  ])('stays as it is while %s cannot be fetched, and is tried again next time', async (_what, pattern) => {
    const page = await open(storyAddress(corrected));
    await settle(page);
    await keep(page);
    const before = await listDevice(page);
    await fix();
    await context.route(pattern, (route) => route.abort());
    await page.goto(`${site.origin}/vi/lien-he/`);
    await page.waitForLoadState('networkidle');
    expect(await listDevice(page)).toEqual(before);
    expect(await readCopy(page, storyAddress(corrected))).not.toContain('hai cây số');
    await context.unroute(pattern);
    await page.goto(`${site.origin}/vi/lien-he/`);
    await line(page).waitFor();
    expect(await readCopy(page, storyAddress(corrected))).toContain('hai cây số');
  });
});

test('a device asks for one small file a page as long as nothing was withdrawn, and has it confirmed, not sent again', async () => {
  const page = await open('/vi/');
  await settle(page);
  await read(page, storyAddress(sharing));
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.url().includes('/thu-hoi/')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto(`${site.origin}/vi/lien-he/`);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['/thu-hoi/muc-luc.json']);
});
