import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeSampleDocuments, wholeStory } from './support/sample-documents.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

const documents = makeSampleDocuments();
const address = '/vi/nhung/';
const origin = 'https://guong.example';
let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const media = documents.filter((document) => document.kind === 'media');
  [browser, site] = await Promise.all([launchChromium(), serveSite(makeEdition(documents), media)]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

async function open(query = ''): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage();
  await page.goto(site.origin + address + query);
  return page;
}

const line = (page: Page) => page.locator('textarea[name=ma]');

test('a pasted address, a size and a ground become one line of HTML and a preview', async () => {
  const page = await open();
  await expect.poll(() => line(page).inputValue()).toContain(`src="${origin}/nhung/vi/"`);
  await page.getByLabel('Địa chỉ trang muốn nhúng').fill(origin + storyAddress(wholeStory));
  await page.getByLabel('Địa chỉ trang muốn nhúng').press('Tab');
  await expect.poll(() => line(page).inputValue()).toContain(`/nhung${storyAddress(wholeStory)}"`);
  await page.getByLabel('Lớn').check();
  await page.getByLabel('Tối').check();
  await page.getByLabel('Trình phát').check();
  await page.getByLabel('Khung tự giãn').check();
  const made = await line(page).inputValue();
  expect(made).toContain(`src="${origin}/nhung${storyAddress(wholeStory)}trinh-phat/#toi"`);
  expect(made).toContain('max-width:720px');
  expect(made).toContain(`<script async src="${origin}/nhung/nhung.js"></script>`);
  await page.frameLocator('.preview iframe').locator('video, audio').first().waitFor();
  await page.context().close();
});

test('the link of a page leads to its own line, and what is not ours is refused in words', async () => {
  const page = await open(`?trang=${encodeURIComponent('/vi/don-vi/xa-tan-ha/')}`);
  await expect.poll(() => line(page).inputValue()).toContain('/nhung/vi/don-vi/xa-tan-ha/');
  await page.getByLabel('Địa chỉ trang muốn nhúng').fill('https://example.org/vi/');
  await page.getByLabel('Địa chỉ trang muốn nhúng').press('Tab');
  await page.getByText('Trang này không có hoặc không nhúng được.').waitFor();
  expect(await line(page).inputValue()).toBe('');
  await page.context().close();
});

test('without scripts there are lines to copy, on this page and on the page of a text', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(site.origin + address);
  expect(await page.locator('form.builder').isVisible()).toBe(false);
  expect(await page.locator('.lines textarea').first().inputValue()).toContain('<iframe src=');
  await page.goto(site.origin + storyAddress(wholeStory));
  await page.getByText('Nhúng vào trang khác', { exact: true }).click();
  expect(await page.locator('.embed-offer textarea').first().inputValue()).toContain(
    `<iframe src="${origin}/nhung${storyAddress(wholeStory)}"`,
  );
  await page.context().close();
});
