import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { storyAddress } from '#contract/address.ts';
import type { DocumentOf } from '#contract/document.ts';
import type { MediaDocument } from '#contract/media.ts';
import { launchChromium } from '../support/chromium.ts';
import { Device, idOf, keep, line, listDevice, readCopy } from './support/device.ts';

let browser: Browser;
let device: Device;
let withdrawn: DocumentOf<'story'>;
let sharing: DocumentOf<'story'>;
let own: MediaDocument;
let shared: MediaDocument;
let sound: MediaDocument;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  device = await Device.open(browser);
  ({ withdrawn, sharing, own, shared, sound } = device.edition);
});
afterEach(() => device.close());

describe('a story that was withdrawn', () => {
  test('leaves the device when the reader visits any other page: page, pictures, recording, list, and he is told', async () => {
    const address = storyAddress(withdrawn);
    const page = await device.visit(address);
    await keep(page, true);
    await device.read(page, sharing);
    expect((await listDevice(page)).join()).toContain(idOf(own));
    await device.site.withdraw(withdrawn, own, sound);
    await device.go(page, '/vi/');
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
    await device.context.setOffline(true);
    await device.go(page, address);
    await page.getByText('Trang bạn mở chưa được lưu').waitFor();
    expect(await page.locator('[data-list=kept]').isVisible()).toBe(false);
    expect(await page.locator('[data-list=read] a').allInnerTexts()).toEqual(['Chuyện bai-o-lai']);
    await device.go(page, storyAddress(sharing));
    await page.waitForFunction(
      () => (document.querySelector('.story-body img') as HTMLImageElement).naturalWidth > 0,
    );
  });

  test('leaves what was read lately, and is told once, in the language of the page', async () => {
    const page = await device.visit('/vi/');
    await device.read(page, withdrawn);
    await device.site.withdraw(withdrawn);
    await device.go(page, '/en/');
    await line(page).waitFor();
    expect((await line(page).innerText()).trim()).toBe(
      'The newsroom has withdrawn 1 of the stories on this device; they have been deleted from it.',
    );
    expect(await listDevice(page)).not.toContain(storyAddress(withdrawn));
    await device.go(page, '/vi/bai/bai-khac/');
    await page.waitForFunction(async () => (await caches.match('/vi/bai/bai-khac/')) !== undefined);
    expect(await line(page).count()).toBe(0);
  });

  test('is told in Vietnamese, and marked so, where a language has no words of its own', async () => {
    const page = await device.visit('/vi/');
    await device.read(page, withdrawn);
    await device.site.withdraw(withdrawn);
    await device.go(page, '/kpm/');
    await line(page).waitFor();
    expect(await line(page).locator('span').first().getAttribute('lang')).toBe('vi');
  });

  test('is told by the next page where the reader left one too early, or it had no words', async () => {
    const page = await device.visit('/vi/');
    await device.read(page, withdrawn);
    await device.site.withdraw(withdrawn);
    const words = `**${encodeURI((await page.locator('body').getAttribute('data-offline')) ?? '')}`;
    await device.context.route(words, (route) => route.abort());
    const failed = device.context.waitForEvent('requestfailed');
    await device.go(page, '/vi/');
    await failed;
    await device.context.unroute(words);
    await device.go(page, '/vi/lien-he/');
    await line(page).waitFor();
    expect(await line(page).innerText()).toContain('Tòa soạn đã gỡ 1 bài');
    await page.waitForFunction(async () => {
      const state = (await (await caches.match('/__thu-hoi.json'))?.json()) as { untold: { withdrawn: [] } };
      return state.untold.withdrawn.length === 0;
    });
    await device.go(page, '/vi/bai/bai-khac/');
    await page.waitForLoadState('networkidle');
    expect(await line(page).count()).toBe(0);
  });

  test('goes from a section that is kept as a whole, from its list and from pages that link it', async () => {
    const page = await device.visit('/vi/chuyen-muc/nguoi-tot-viec-tot/');
    await keep(page, true);
    const before = JSON.parse(await readCopy(page, '/__da-luu.json')) as { files: string[]; bytes: number }[];
    await device.site.withdraw(withdrawn, own, sound);
    await device.go(page, '/vi/lien-he/');
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
    const page = await device.visit(storyAddress(withdrawn));
    await device.context.route('**/tep/*.mp3', async (route) => {
      const range = (await route.request().headerValue('range')) ?? '';
      return range.startsWith('bytes=2000000') ? route.abort() : route.continue();
    });
    await page.getByRole('button', { name: 'Lưu để đọc ngoại tuyến' }).click();
    await page.locator('.keep-ask:not([hidden]) input[type=checkbox]').check();
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Phần đã tải vẫn còn').waitFor();
    expect((await listDevice(page)).filter((path) => path.endsWith('.mp3'))).toHaveLength(2);
    await device.site.withdraw(withdrawn);
    await device.go(page, '/vi/');
    await line(page).waitFor();
    expect((await listDevice(page)).filter((path) => path.endsWith('.mp3'))).toEqual([]);
  });

  test('stops being heard on other pages', async () => {
    const page = await device.visit(storyAddress(withdrawn));
    await device.read(page, withdrawn);
    await device.site.withdraw(withdrawn);
    const listening = {
      source: `${device.site.origin}/x.mp3`,
      title: 'Chuyện',
      time: 1,
      page: storyAddress(withdrawn),
      words: [],
    };
    await page.evaluate((kept) => sessionStorage.setItem('dang-nghe', kept), JSON.stringify(listening));
    await device.go(page, '/vi/');
    await line(page).waitFor();
    expect(await page.locator('.listening').count()).toBe(0);
    await device.go(page, '/vi/lien-he/');
    expect(await page.locator('.listening').count()).toBe(0);
  });

  test('goes with its pictures also when its own address is asked for', async () => {
    const page = await device.visit('/vi/');
    await device.read(page, withdrawn);
    await page.waitForFunction(
      async (id) => (await (await caches.open('doc-gan-day')).keys()).some(({ url }) => url.includes(id)),
      idOf(own),
    );
    await device.context.route('**/thu-hoi/**', (route) => route.abort());
    await device.site.withdraw(withdrawn);
    await device.go(page, storyAddress(withdrawn));
    await page.waitForFunction(
      async (id) => !(await (await caches.open('doc-gan-day')).keys()).some(({ url }) => url.includes(id)),
      idOf(own),
    );
    expect(await listDevice(page)).not.toContain(storyAddress(withdrawn));
  });

  test('that came back can be kept and read again', async () => {
    const page = await device.visit('/vi/');
    await device.read(page, withdrawn);
    await device.site.withdraw(withdrawn);
    await device.go(page, '/vi/');
    await line(page).waitFor();
    await device.site.publish(withdrawn);
    await device.read(page, withdrawn);
    await device.go(page, '/vi/lien-he/');
    await page.waitForLoadState('networkidle');
    expect(await listDevice(page)).toContain(storyAddress(withdrawn));
  });
});

test('a device asks for one small file a page as long as nothing was withdrawn, and has it confirmed, not sent again', async () => {
  const page = await device.visit('/vi/');
  await device.read(page, sharing);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  device.context.on('request', (request) => {
    if (request.url().includes('/thu-hoi/')) asked.push(new URL(request.url()).pathname);
  });
  await device.go(page, '/vi/lien-he/');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['/thu-hoi/muc-luc.json']);
});
