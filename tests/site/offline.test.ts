import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fileAddress } from '../../site/edition/media-addresses.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const documents = makeSampleDocuments();
let browser: Browser;
let site: ServedSite;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite(
    makeEdition(documents),
    documents.filter((document) => document.kind === 'media'),
  );
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A page in a fresh browser whose worker is at work. */
async function open(address: string): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(site.origin + address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(async () => {
    const frame = await caches.open('khung');
    return (await frame.keys()).some(({ url }) => url.endsWith('/ngoai-tuyen/'));
  });
  return page;
}

/** What the question says it will be. */
async function readSize(page: Page): Promise<string> {
  await page.locator('.keep-ask p').waitFor();
  return /: ([\d,]+\u00A0[kM]B)\?$/.exec(await page.locator('.keep-ask p').innerText())?.[1] ?? '';
}

/** Files on the device that the reader chose, the list of them included. */
const countKept = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('da-luu')).keys()).length);

test('a story that was read can be read again without a network; one that was not gets an honest page', async () => {
  const page = await open('/vi/');
  await page.goto(`${site.origin}/vi/bai/bai-du-khoi/`);
  await page.waitForFunction(async () => (await (await caches.open('doc-gan-day')).keys()).length > 0);
  await context.setOffline(true);
  await page.goto(`${site.origin}/vi/bai/bai-du-khoi/`);
  expect(await page.locator('.story-body').innerText()).toContain('Bà con cùng làm.');
  await page.goto(`${site.origin}/vi/bai/loat-1/`);
  await page.getByText('Trang bạn mở chưa được lưu').waitFor();
  expect(await page.locator('[data-list=read] a').first().getAttribute('href')).toBe('/vi/bai/bai-du-khoi/');
});

test('a story is kept with its pictures after its size was said, and can be deleted', async () => {
  const page = await open('/vi/bai/anh-dep/');
  // Read on another screen, the device has another size of the picture than the one that is kept.
  await page.evaluate(async () => {
    const [address = ''] = document.querySelector<HTMLImageElement>('.gallery img')?.srcset.split(' ') ?? [];
    await fetch(address);
  });
  await page.waitForFunction(async () =>
    (await (await caches.open('doc-gan-day')).keys()).some(({ url }) => url.includes('/tep/')),
  );
  await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
  const said = await readSize(page);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText(`Đã lưu trong máy này (${said})`).waitFor();
  await context.setOffline(true);
  await page.goto(`${site.origin}/vi/bai/anh-dep/`);
  await page.waitForFunction(
    () => (document.querySelector('.gallery img') as HTMLImageElement).naturalWidth > 0,
  );
  await page.goto(`${site.origin}/vi/ngoai-tuyen/`);
  await page
    .getByRole('button', { name: /^Xóa khỏi máy: / })
    .first()
    .click();
  await page.locator('[data-list=kept]').waitFor({ state: 'hidden' });
  expect(await countKept(page)).toBe(1);
});

test('a section is kept as a whole, and an interrupted one goes on where it stopped', async () => {
  const page = await open('/vi/chuyen-muc/nguoi-tot-viec-tot/');
  await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
  const question = page.locator('.keep-ask p');
  await question.waitFor();
  expect(await question.innerText()).toMatch(/^Lưu 24 bài về máy này: [\d,]+\u00A0[kM]B\?$/);
  const choices = await page.locator('.keep-ask option').allInnerTexts();
  expect(choices.map((choice) => choice.replace(/: [\d,]+\u00A0[kM]B$/, ''))).toEqual([
    '24 bài mới nhất',
    '42 bài mới nhất',
  ]);
  await page.locator('.keep-ask select').selectOption({ index: 1 });
  expect(await question.innerText()).toMatch(/^Lưu 42 bài/);
  const said = await readSize(page);
  await page.evaluate(() => {
    const { fetch: real } = window;
    let left = 12;
    Reflect.set(window, 'fetch', (...given: Parameters<typeof fetch>) => {
      left -= 1;
      return left > 0 ? real(...given) : Promise.reject(new TypeError('no network'));
    });
    Reflect.set(window, 'mend', () => Reflect.set(window, 'fetch', real));
  });
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Phần đã tải vẫn còn').waitFor();
  await page.getByText('Mới lưu được một phần').waitFor();
  await page.evaluate(() => (Reflect.get(window, 'mend') as () => void)());
  await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
  await page.locator('.keep-ask select').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText(`Đã lưu trong máy này (${said})`).waitFor();
  await context.setOffline(true);
  await page.goto(`${site.origin}/vi/bai/loat-0/`);
  expect(await page.locator('h1').innerText()).toBe('Chuyện thứ 0');
});

test('a recording goes on in the middle where it stopped, and half of one can be deleted', async () => {
  const sound = documents.find((document) => document.kind === 'media' && document.type === 'audio');
  if (sound?.kind !== 'media') throw new Error('No recording.');
  site.put(fileAddress(sound.file), randomBytes(2_500_000));
  const page = await open('/vi/bai/loat-5/');
  const asked: string[] = [];
  const broken = new Set(['bytes=1000000-1999999', 'bytes=2000000-2499999']);
  await context.route('**/tep/*.mp3', async (route) => {
    const range = (await route.request().headerValue('range')) ?? '';
    asked.push(range);
    return broken.delete(range) ? route.abort() : route.continue();
  });
  const keepWithSound = async () => {
    await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
    await page.locator('.keep-ask:not([hidden]) input').check();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  };
  await keepWithSound();
  await page.getByText('Phần đã tải vẫn còn').waitFor();
  await page.getByRole('button', { name: 'Xóa khỏi máy' }).click();
  await expect.poll(() => countKept(page)).toBe(1);
  await keepWithSound();
  await page.getByText('Phần đã tải vẫn còn').waitFor();
  asked.length = 0;
  await keepWithSound();
  await page.getByText(/^Đã lưu trong máy này \(2,[56]\sMB\)/).waitFor();
  expect(asked.filter(Boolean)).toEqual(['bytes=2000000-2499999']);
});

test('a text that was withdrawn leaves the device as soon as it is asked for again', async () => {
  const page = await open('/vi/bai/anh-dep/');
  await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Đã lưu trong máy này').waitFor();
  site.put('/status.json', JSON.stringify({ moved: {}, withdrawn: ['/vi/bai/anh-dep/'] }));
  await page.reload();
  await page.waitForFunction(
    async () => (await (await caches.open('da-luu')).match('/vi/bai/anh-dep/')) === undefined,
  );
  await context.setOffline(true);
  await page.reload();
  await page.getByText('Trang bạn mở chưa được lưu').waitFor();
});

test('a browser that keeps nothing says so on the offline page', async () => {
  context = await browser.newContext();
  await context.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('Private', 'SecurityError'));
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/vi/ngoai-tuyen/`);
  await page.getByText('Đọc ngoại tuyến cần JavaScript và một trình duyệt').waitFor();
});
