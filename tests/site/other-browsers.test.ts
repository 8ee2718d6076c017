import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileAddress } from '../../site/edition/media-addresses.ts';
import { launchFirefox } from '../support/firefox.ts';
import { makeRecording } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { isLacking } from '../support/needed-programs.ts';
import { hostileTyping } from './data/hostile-typing.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSearch } from './support/serve-search.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const documents = makeSampleDocuments();
const STORY = '/vi/bai/bai-du-khoi/';
let site: ServedSite;

beforeAll(async () => {
  const edition = makeEdition(documents);
  site = await serveSite(
    edition,
    documents.filter((document) => document.kind === 'media'),
  );
  site.put(fileAddress(makeRecording().file), readFileSync('content/demo/media/bua-com-ca-dem.mp3'));
  serveSearch(site, edition);
});
afterAll(() => site.close());

describe.skipIf(isLacking('w3m'))('in w3m, a browser of text', () => {
  /** What a page says, line by line. */
  async function dump(address: string): Promise<string> {
    const run = promisify(execFile);
    const { stdout } = await run('w3m', ['-dump', '-cols', '80', '-O', 'UTF-8', site.origin + address]);
    return stdout;
  }
  const toWords = (text: string) => text.replace(/\s+/g, ' ');

  test.each([
    ['/vi/', ['Đến nội dung chính', '[ ] Tìm', 'Chương trình', 'Bản thử.', 'Cơ quan chủ quản']],
    [
      STORY,
      [
        'Trang chủ',
        'Buôn làng',
        'Sáng sớm, trang nhất và đoạn sau.',
        'Bắt đầu',
        'Bà con cùng làm.',
        '1. Họp thôn',
        'K’Ho',
        'Ông K’Brẽl',
        'Đầu dốc',
        'Phim ngắn',
        'Lời bình.',
        'Chiều dài',
        '1,2 km',
        'Tiến độ',
        'Phóng sự',
        'Bản đầu ghi nhầm chiều dài.',
        'Biên bản họp thôn',
        'Cơ quan chủ quản',
      ],
    ],
    [
      '/vi/chuyen-muc/nguoi-tot-viec-tot/',
      ['Trang chủ', 'Người tốt, việc tốt', 'Chuyện thứ 0', 'Chuyện thứ 1'],
    ],
    ['/vi/tim-kiem/', ['Trình duyệt không chạy JavaScript', 'Lĩnh vực', 'Địa phương', 'Kho bài theo tháng']],
  ])('%s reads in order, and shows no name of a file', async (address, words) => {
    const text = toWords(await dump(address));
    let at = 0;
    for (const word of words) {
      const found = text.indexOf(word, at);
      expect(found, `“${word}” after “${text.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(at);
      at = found + word.length;
    }
    expect(text).not.toMatch(/\[[0-9a-f]{16}/);
  });
});

describe.skipIf(isLacking('firefox'))('in Firefox', () => {
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await launchFirefox();
    page = await browser.newPage();
    // Firefox reports a file that did not come, or that nobody waits for any more, in the same way.
    page.on('pageerror', (error) => {
      if (!String(error).startsWith('Error: Failed to load ‘')) faults.push(String(error));
    });
  });
  afterAll(() => browser.close());

  const go = (address: string) => page.goto(site.origin + address, { waitUntil: 'load' });
  const read = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText);
  const click = (text: string) => page.locator(`::-p-text(${text})`).click();

  test('the front page leads to its stories, with pictures', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await go('/vi/');
    expect(await read('h2')).not.toBe('');
    expect(await page.$eval('.shot img', (picture) => picture.naturalWidth)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await Promise.all([page.waitForNavigation(), page.locator('.leads .title a').click()]);
    expect(page.url()).toMatch(/\/vi\/bai\//);
  });

  test('a story is read in our letters, and its recording plays', async () => {
    await go('/vi/bai/loat-5/');
    // On a slow machine they come too late for the first page, which then goes on without them.
    const faces = await page.evaluate(async () =>
      (await document.fonts.load('700 20px "GS Serif"', 'ƀ')).map(({ status }) => status),
    );
    expect(faces).toEqual(['loaded']);
    await page.locator('::-p-aria(Tới 15 giây)').wait();
    await page.evaluate(() => document.querySelector('audio')?.play());
    await page.locator('::-p-aria(Tới 15 giây)').click();
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) >= 15);
    await page.evaluate(() => document.querySelector('audio')?.pause());
  });

  test('a section is laid out for a desk', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await go('/vi/chuyen-muc/nguoi-tot-viec-tot/');
    expect(await read('h1')).toBe('Người tốt, việc tốt');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  test('search finds what was typed without marks', async () => {
    await go('/vi/tim-kiem/?q=mua%20thu%20hoach');
    await page.waitForSelector('.result .title');
    expect(await read('.result .title')).toBe('Mùa thu hoạch');
  });

  test.each(hostileTyping)('the search stays calm with %s', async (_name, typed) => {
    const isAnswered = () => page.waitForSelector('.search-page:is([data-state=found], [data-state=none])');
    await go('/vi/tim-kiem/');
    await page.focus('#tu-khoa');
    await page.evaluate((text) => document.execCommand('insertText', false, text), typed);
    await page.keyboard.press('Enter');
    await isAnswered();
    expect(page.url()).toContain('?q=');
    expect(page.url().length).toBeLessThan(4_000);
    expect((await page.reload())?.status()).toBe(200);
    await isAnswered();
    expect(await page.evaluate(() => 'caught' in window)).toBe(false);
    expect(await page.$$('.search-page img[src=x]')).toHaveLength(0);
  });

  test('the switch to text first works, and back', async () => {
    await go('/vi/');
    await Promise.all([page.waitForNavigation(), click('Bật chế độ tiết kiệm dữ liệu')]);
    expect(await page.$$('img')).toHaveLength(0);
    await Promise.all([page.waitForNavigation(), page.locator('.lite-note a').click()]);
    expect((await page.$$('img')).length).toBeGreaterThan(0);
  });

  test('a story is kept, and is there without a network', async () => {
    await go(STORY);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await click('Lưu để đọc ngoại tuyến');
    await page.locator('.keep-ask button').click();
    await page.waitForFunction(() => document.querySelector('.keep-state')?.textContent?.includes('Đã lưu'));
    await site.close();
    await page.reload();
    expect(await read('.story-body')).toContain('Bà con cùng làm.');
  });

  test('no script of ours failed', () => {
    expect(faults).toEqual([]);
  });
});
