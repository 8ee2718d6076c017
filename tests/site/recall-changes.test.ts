import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { MediaDocument } from '#contract/media.ts';
import { launchChromium } from '../support/chromium.ts';
import { Device, figure, keep, line, listDevice, readCopy } from './support/device.ts';

let browser: Browser;
let device: Device;
let corrected: DocumentOf<'story'>;
let shared: MediaDocument;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  device = await Device.open(browser);
  ({ corrected, shared } = device.edition);
});
afterEach(() => device.close());

describe('a story that was corrected', () => {
  const fix = () =>
    device.site.publish({
      ...corrected,
      body: [{ id: 'p1', type: 'paragraph', html: 'Con đường dài hai cây số.' }, figure('f1', shared)],
      updatedAt: '2026-11-22T08:00:00Z',
      corrections: [{ at: '2026-11-22T08:00:00Z', note: 'Bản đầu ghi nhầm chiều dài.' }],
    });

  test('is fetched anew, with new pictures, when the reader visits any other page, and he is told', async () => {
    const address = storyAddress(corrected);
    const page = await device.visit(address);
    await keep(page);
    await fix();
    await device.go(page, '/vi/lien-he/');
    await line(page).waitFor();
    expect((await line(page).innerText()).trim()).toBe(
      'Tòa soạn đã sửa 1 bài trong máy này; máy đã lấy bản mới.',
    );
    await device.context.setOffline(true);
    await device.go(page, address);
    expect(await page.locator('.story-body').innerText()).toContain('hai cây số');
    await page.waitForFunction(
      () => (document.querySelector('.story-body img') as HTMLImageElement).naturalWidth > 0,
    );
  });

  test('is fetched from its new address when it was renamed as well', async () => {
    const page = await device.visit(storyAddress(corrected));
    await keep(page);
    await device.site.publish({
      ...corrected,
      slug: 'ten-moi',
      previousSlugs: [corrected.slug],
      title: 'Tên mới',
      updatedAt: '2026-11-22T08:00:00Z',
    });
    await device.go(page, '/vi/lien-he/');
    await line(page).waitFor();
    await device.context.setOffline(true);
    await device.go(page, '/vi/ngoai-tuyen/');
    await page.locator('[data-list=kept] a').click();
    await page.waitForURL('**/vi/bai/ten-moi/');
    expect(await page.locator('h1').innerText()).toBe('Tên mới');
  });

  test.each([
    ['the index', '**/thu-hoi/muc-luc.json'],
    ['the list of the month', '**/thu-hoi/2*.json'],
    ['the page itself', '**/vi/bai/bai-dinh-chinh/'],
  ])('stays as it is while %s cannot be fetched, and is tried again next time', async (_what, pattern) => {
    const page = await device.visit(storyAddress(corrected));
    await keep(page);
    const before = await listDevice(page);
    await fix();
    await device.context.route(pattern, (route) => route.abort());
    await device.go(page, '/vi/lien-he/');
    await page.waitForLoadState('networkidle');
    expect(await listDevice(page)).toEqual(before);
    expect(await readCopy(page, storyAddress(corrected))).not.toContain('hai cây số');
    await device.context.unroute(pattern);
    await device.go(page, '/vi/lien-he/');
    await line(page).waitFor();
    expect(await readCopy(page, storyAddress(corrected))).toContain('hai cây số');
  });
});
