import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nominateAddress } from '#contract/address.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeHome, makeSettings } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  const edition = makeEdition([makeSettings({ nominationsBy: 'form' }), makeHome()]);
  [browser, site] = await Promise.all([launchChromium(), serveSite(edition, [])]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

async function open(javaScriptEnabled: boolean) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(site.origin + nominateAddress('vi'));
  return page;
}

test('a recording is chosen in the words of the page, which name the chosen file', async () => {
  const page = await open(true);
  const chosen = page.locator('.pick output');
  await expect.poll(() => chosen.innerText()).toBe('Chưa có tệp nào');
  await page.getByLabel('Ghi âm hoặc chọn tệp').setInputFiles({
    name: 'loi-ke.m4a',
    mimeType: 'audio/mp4',
    buffer: Buffer.from('tiếng'),
  });
  expect(await chosen.innerText()).toBe('loi-ke.m4a');
  await page.context().close();
});

test('without scripts it is chosen in the browser’s own field', async () => {
  const page = await open(false);
  expect((await page.locator('input[type=file]').boundingBox())?.width).toBeGreaterThan(200);
  expect(await page.locator('.pick').isVisible()).toBe(false);
  await page.context().close();
});
