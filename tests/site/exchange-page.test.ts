import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partnersAddress } from '#contract/address.ts';
import { calls } from '../../site/exchange/api/open-api.ts';
import { launchChromium } from '../support/chromium.ts';
import { makeSection, makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { planSite } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';
import { serveSite, type ServedSite } from './support/serve-site.ts';

let browser: Browser;
let site: ServedSite;
const films = { id: toId('muc-video'), slug: 'video', name: { vi: 'Video' } };
const edition = makeEdition([
  ...makeSampleDocuments(),
  makeSection(films),
  makeStory({ id: toId('trong-muc-video'), slug: 'trong-muc-video', section: films.id }),
]);
const addresses = new Set(planSite(edition).map(({ entry }) => entry.address));

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSite(edition, [])]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(language: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(site.origin + partnersAddress(language));
  return page;
}

describe('the page for partners', () => {
  test('lists without scripts every language with stories, and every address on it is there', async () => {
    const page = await open('vi', false);
    expect(await page.locator('main details').count()).toBe(3);
    expect(await page.locator('feed-chooser').isVisible()).toBe(false);
    const links = await page
      .locator('main a')
      .evaluateAll((all) =>
        all.map((link) => decodeURI(new URL(link.getAttribute('href') ?? '', location.href).pathname)),
      );
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((address) => !addresses.has(address))).toEqual([]);
    expect(await page.locator('#api ~ ul li').count()).toBe(calls.length);
    await page.context().close();
  });

  test('names each list once, also where a section lists the texts of a format', async () => {
    const page = await open('vi', false);
    const names = await page.locator('main details').first().locator('li > span:first-child').allInnerTexts();
    expect(names).toContain('Video');
    expect(new Set(names).size).toBe(names.length);
    await page.context().close();
  });

  test('says that a withdrawn story is replaced by a notice for thirty days, and is led to by every footer', async () => {
    const page = await open('en', false);
    expect(await page.locator('main').innerText()).toMatch(
      /for 30 days every feed has in its place a notice/,
    );
    expect(await page.locator(`footer a[href="${partnersAddress('en')}"]`).count()).toBe(1);
    await page.context().close();
  });

  test('with scripts gives the address of the chosen list and format, with what is in it, in 360 px', async () => {
    const page = await open('vi', true);
    await page.getByLabel('Danh sách').selectOption({ label: 'Phát triển kinh tế' });
    expect(await page.getByLabel('Địa chỉ để chép').inputValue()).toMatch(
      /\/vi\/linh-vuc\/kinh-te\/rss\.xml$/,
    );
    await page.getByLabel('Định dạng').selectOption('API');
    expect(await page.getByLabel('Địa chỉ để chép').inputValue()).toMatch(
      /\/api\/v1\/vi\/topic\/[\w-]+\.json$/,
    );
    await page.locator('feed-chooser ol a').nth(4).waitFor();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
