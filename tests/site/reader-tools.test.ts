import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fileAddress } from '../../site/edition/media-addresses.ts';
import { launchChromium } from '../support/chromium.ts';
import { findBarriers } from '../support/find-barriers.ts';
import { makeRecording, makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const sound = makeRecording();
const spoken = makeStory({
  id: toId('nghe'),
  slug: 'nghe-doc',
  title: 'Bài có người đọc',
  lead: toId('anh'),
  body: [
    { id: 'p1', type: 'paragraph', html: 'Đoạn thứ nhất.' },
    { id: 'p2', type: 'paragraph', html: 'Đoạn thứ hai.' },
  ],
  recordings: [
    {
      media: sound.id,
      speaker: 'K’Thủy',
      timings: [
        { part: 'title', from: 0, to: 1 },
        { part: 'p1', from: 1, to: 3 },
        { part: 'p2', from: 3, to: 6 },
      ],
    },
  ],
});
const translated = makeStory({
  id: toId('nghe-en'),
  language: 'en',
  slug: 'read-aloud',
  title: 'Read aloud',
  translationOf: spoken.id,
  body: [
    { id: 'p1', type: 'paragraph', html: 'The first paragraph.' },
    { id: 'them', type: 'paragraph', html: 'Only in English.' },
  ],
});
const documents = [...makeSampleDocuments(), spoken, translated];
const ADDRESS = '/vi/bai/nghe-doc/';

let browser: Browser;
let site: ServedSite;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  site = await serveSite(
    makeEdition(documents),
    documents.filter((document) => document.kind === 'media'),
  );
  site.put(fileAddress(sound.file), readFileSync('content/demo/media/bua-com-ca-dem.mp3'));
});
afterEach(async () => {
  while (contexts.length) await contexts.pop()?.close();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(site.origin + encodeURI(address));
  return page;
}

describe('sharing', () => {
  test('by links that need no script and lead nowhere before they are followed', async () => {
    const page = await open(ADDRESS, { javaScriptEnabled: false });
    const links = page.locator('.share [data-share] a');
    expect(await links.allInnerTexts()).toEqual(['Zalo', 'Facebook']);
    expect(await links.first().getAttribute('href')).toContain(encodeURIComponent(ADDRESS));
    expect(await page.locator('.share button:visible').count()).toBe(0);
  });

  test('by copying the address', async () => {
    const page = await open(ADDRESS, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Chép đường dẫn' }).click();
    await page.getByText('Đã chép đường dẫn.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(ADDRESS);
  });

  test('on paper: the source, its address and a QR code, and no buttons', async () => {
    const page = await open(ADDRESS);
    expect(await page.locator('.printed').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed').innerText()).toContain(ADDRESS);
    expect(await page.locator('.printed svg').boundingBox()).toMatchObject({ width: 110, height: 110 });
    expect(await page.locator('.share').isVisible()).toBe(false);
  });
});

describe('reading in two languages', () => {
  test('stacks paragraphs with one id, and says where one is missing, without a script', async () => {
    const page = await open('/en/bai/read-aloud/song-ngu/', { javaScriptEnabled: false });
    const pairs = await page.locator('.pair:not(.heads)').allInnerTexts();
    expect(pairs.map((text) => text.split(/\n+/))).toEqual([
      ['The first paragraph.', 'Đoạn thứ nhất.'],
      ['Only in English.', 'This paragraph is not in the Tiếng Việt version.'],
      ['This paragraph is not in the English version.', 'Đoạn thứ hai.'],
    ]);
    expect(await page.locator('.original').first().getAttribute('lang')).toBe('vi');
    await page.getByLabel('Tiếng Việt').check();
    expect(await page.getByText('The first paragraph.').isVisible()).toBe(false);
    expect(await page.getByText('Đoạn thứ nhất.').isVisible()).toBe(true);
  });

  test('puts them side by side where there is room', async () => {
    const page = await open('/en/bai/read-aloud/song-ngu/', { viewport: { width: 1280, height: 800 } });
    const [left, right] = await Promise.all([
      page.getByText('The first paragraph.').boundingBox(),
      page.getByText('Đoạn thứ nhất.').boundingBox(),
    ]);
    expect(left?.y).toBeCloseTo(right?.y ?? 0, 0);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + 300);
  });

  test('is found from the story and from its translation', async () => {
    const page = await open(ADDRESS);
    await page.getByRole('link', { name: 'Đọc song ngữ với tiếng Anh' }).click();
    expect(await page.locator('h1').innerText()).toBe('Read aloud');
    const violations = await findBarriers(page);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('listening', () => {
  test('has speed, skip and keys, and marks the paragraph that is being read', async () => {
    const page = await open(ADDRESS);
    const audio = page.locator('.spoken audio');
    await audio.evaluate((media: HTMLAudioElement) => media.play());
    await audio.evaluate((media: HTMLAudioElement) => (media.currentTime = 1.5));
    await page.locator('#p1.reading').waitFor();
    await audio.evaluate((media: HTMLAudioElement) => (media.currentTime = 3.5));
    await page.locator('#p2.reading').waitFor();
    expect(await page.locator('.reading').count()).toBe(1);
    await page.getByRole('button', { name: 'Lùi 15 giây' }).click();
    expect(await audio.evaluate((media: HTMLAudioElement) => media.currentTime)).toBeLessThan(1.5);
    await page.getByRole('button', { name: /^Tốc độ 1×/ }).click();
    expect(await audio.evaluate((media: HTMLAudioElement) => media.playbackRate)).toBe(1.25);
    await audio.focus();
    await page.keyboard.press('k');
    expect(await audio.evaluate((media: HTMLAudioElement) => media.paused)).toBe(true);
    expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('Nghe bài này');
  });

  test('goes on in a bar on the next page, at the same place', async () => {
    const page = await open(ADDRESS);
    await page.locator('.spoken audio').evaluate(async (media: HTMLAudioElement) => {
      await media.play();
      media.currentTime = 8;
    });
    await page.locator('.brand').click();
    const bar = page.locator('.listening');
    await bar.waitFor();
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 7.5);
    expect(await bar.getByRole('link').getAttribute('href')).toBe(ADDRESS);
    const violations = await findBarriers(page, '.listening');
    expect(violations.map(({ id }) => id)).toEqual([]);
    await bar.getByRole('button', { name: 'Đóng' }).click();
    expect(await bar.count()).toBe(0);
  });
});

test('a page that the browser had put aside goes on with what was playing since', async () => {
  const page = await open('/vi/');
  await page.evaluate(
    (source) => {
      const listening = { source, title: 'Nghe bài này', time: 8, page: '/vi/bai/nghe-doc/', words: [] };
      sessionStorage.setItem('dang-nghe', JSON.stringify(listening));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    site.origin + fileAddress(sound.file),
  );
  await page.locator('.listening').waitFor();
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 7.5);
  expect(await page.locator('.listening a').innerText()).toBe('Nghe bài này');
});

describe('saving data', () => {
  test('a browser that asks for it gets text first: a picture is a link that says its size', async () => {
    const page = await open(ADDRESS, { extraHTTPHeaders: { 'Save-Data': 'on' }, serviceWorkers: 'block' });
    expect(await page.locator('img').count()).toBe(0);
    const link = page.locator('a.tap').first();
    expect(await link.innerText()).toMatch(/^Xem ảnh \(\d+ kB\): /);
    await link.click();
    await page.locator('.lead-picture img').waitFor();
    await page.getByRole('link', { name: 'Tắt chế độ tiết kiệm dữ liệu' }).first().click();
    expect(new URL(page.url()).pathname).toBe(ADDRESS);
    expect(await page.locator('.lead-picture picture').count()).toBe(1);
  });

  test('the switch works without a script, and stays', async () => {
    const page = await open('/vi/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Bật chế độ tiết kiệm dữ liệu' }).click();
    expect(await page.locator('img').count()).toBe(0);
    await page.goto(site.origin + ADDRESS);
    expect(await page.locator('.lite-note').innerText()).toContain('chữ trước');
    const response = await page.goto(`${site.origin}/vi/`);
    expect(response?.headers().vary).toContain('Cookie');
  });

  test('does not lead away from the site, whatever page the switch was on', async () => {
    for (const referer of ['https://evil.example/x', `${site.origin}//evil.example/`, 'rubbish']) {
      const answer = await fetch(`${site.origin}/che-do-gon/bat`, {
        headers: { referer },
        redirect: 'manual',
      });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    }
  });
});
