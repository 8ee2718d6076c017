import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatMoment } from '../../cms/platform/i18n/local-time.ts';
import { launchChromium } from '../support/chromium.ts';
import { administrator, startWholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let browser: Browser;

beforeAll(async () => {
  system = await startWholeSystem({ args: ['--no-demo'] });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const colleague = {
  email: 'lan@guongsang.test',
  password: 'gạo trắng nước trong 2026',
  name: 'Lan',
  role: 'editor',
};

async function signIn({ email, password }: { email: string; password: string }): Promise<Page> {
  // An editor abroad: the newsroom's clock is Việt Nam's all the same.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1000 },
    timezoneId: 'America/New_York',
  });
  const answer = await context.request.post(`${system.cms}/api/users/login`, {
    data: { email, password },
    headers: { Origin: system.cms },
  });
  expect(answer.ok()).toBe(true);
  return context.newPage();
}

const isSaved = (page: Page) => page.getByText('Đã lưu lúc').waitFor();

test('days and times are those of Việt Nam, wherever the browser stands', async () => {
  const page = await signIn(administrator);
  const api = `${system.cms}/api/stories`;
  const headers = { Origin: system.cms };
  const made = await page.context().request.post(`${api}?draft=true`, {
    data: { title: 'Giờ Việt Nam', language: 'vi', format: 'article', dueAt: '2026-12-31T17:30:00.000Z' },
    headers,
  });
  const { doc } = (await made.json()) as { doc: { id: string; updatedAt: string } };
  await page.goto(`${system.cms}/admin/collections/stories`);
  await page.locator('tbody .cell-updatedAt').getByText(toSlashes(doc.updatedAt)).waitFor();
  await page.goto(`${system.cms}/admin/collections/stories/${doc.id}`);
  await page.getByRole('button', { name: 'Phân công' }).click();
  const due = page.locator('#field-dueAt input');
  await due.waitFor();
  expect(await due.inputValue()).toBe('01/01/2027 00:30');
  await due.fill('02/12/2026 09:15');
  await page.keyboard.press('Enter');
  await isSaved(page);
  const saved = await page.context().request.get(`${api}/${doc.id}?draft=true&depth=0`, { headers });
  expect(((await saved.json()) as { dueAt: string }).dueAt).toBe('2026-12-02T02:15:00.000Z');
  await page.context().close();
});

test('pages weigh little: what all of them have in common is fetched once, and kept', async () => {
  const page = await signIn(administrator);
  for (const path of ['/admin', '/admin/collections/stories?limit=10']) {
    const headers = { Origin: system.cms };
    const answer = await page.context().request.get(`${system.cms}${path}`, { headers });
    expect(await answer.text(), 'signed in').toContain('/api/khung/');
    expect([path, (await answer.body()).length < 200_000]).toEqual([path, true]);
  }
  const [frame] = await Promise.all([
    page.waitForResponse((response) => response.url().includes('/api/khung/')),
    page.goto(`${system.cms}/admin`),
  ]);
  expect(frame.status()).toBe(200);
  expect(frame.headers()['cache-control']).toContain('immutable');
  await page.context().close();
});

/** @example toSlashes('2026-11-22T11:57:56Z') === '22/11/2026 18:57' */
function toSlashes(time: string): string {
  const [clock = '', date = ''] = formatMoment(time).split(' ');
  return `${date} ${clock}`;
}

test('a list on a telephone names what its texts point to, also those below its first screen', async () => {
  const page = await signIn(administrator);
  const headers = { Origin: system.cms };
  const post = async (path: string, data: object) => {
    const answer = await page.context().request.post(`${system.cms}/api/${path}`, { data, headers });
    expect(answer.status()).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  };
  const unit = await post('units?draft=true', { name: 'Xã Đinh Trang Thượng', level: 'commune' });
  for (let count = 1; count <= 12; count += 1)
    await post('stories?draft=true', { title: `Tin ${count}`, language: 'vi', format: 'article', unit });
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(`${system.cms}/admin/collections/stories?limit=20`);
  const cells = page.locator('tbody .cell-unit', { hasText: 'Xã Đinh Trang Thượng' });
  await expect.poll(() => cells.count()).toBe(12);
  expect(await page.locator('tbody').innerText()).not.toContain('chưa có');
  await page.context().close();
});

test('two editors on one text: presence, a take-over, and a choice by which no word is lost', async () => {
  const first = await signIn(administrator);
  const headers = { Origin: system.cms };
  await first.context().request.post(`${system.cms}/api/users`, { data: colleague, headers });
  const made = await first.context().request.post(`${system.cms}/api/stories?draft=true`, {
    data: { title: 'Con đường mới', language: 'vi', format: 'article' },
    headers,
  });
  const { doc } = (await made.json()) as { doc: { id: string } };
  const address = `${system.cms}/admin/collections/stories/${doc.id}`;
  await first.goto(address);
  await first.getByText('Bạn đang sửa bài này').waitFor();
  const second = await signIn(colleague);
  await second.goto(address);
  await second.getByText('đang sửa bài này').waitFor();
  expect(await second.locator('#field-title').isDisabled()).toBe(true);

  await first.context().setOffline(true);
  await first.locator('#field-title').fill('Con đường của người thứ nhất');
  await first.getByText('Mất kết nối với máy chủ').waitFor();
  await second.locator('#action-take-over').click();
  await second.getByText('Bạn đang sửa bài này').waitFor();
  await second.locator('#field-title').fill('Con đường của người thứ hai');
  await second.locator('#field-summary').fill('Sapo của người thứ hai.');
  await isSaved(second);

  await first.context().setOffline(false);
  await first.getByText('đã nhận sửa bài này từ bạn').waitFor({ timeout: 200_000 });
  await first.locator('#action-take-over').click();
  await first.locator('#action-compare-copy').click();
  const dialog = first.locator('.conflict-dialog');
  await dialog.locator('[data-row=title]').getByText('của người thứ hai').waitFor();
  expect(await dialog.locator('#action-save-merged').isDisabled()).toBe(true);
  await dialog.locator('[data-row=title] input').first().check();
  await dialog.locator('#action-save-merged').click();
  await dialog.waitFor({ state: 'detached' });

  const stored = await first.context().request.get(`${system.cms}/api/stories/${doc.id}?draft=true&depth=0`, {
    headers,
  });
  expect(await stored.json()).toMatchObject({
    title: 'Con đường của người thứ nhất',
    summary: 'Sapo của người thứ hai.',
  });
});

/** What an authenticator shows now, or so many half minutes later. */
function makeCode(secret: string, steps = 0): string {
  const base32 = Secret.fromBase32(secret.replaceAll(' ', ''));
  return new TOTP({ secret: base32 }).generate({ timestamp: Date.now() + steps * 30_000 });
}

test('a second factor: taken into a telephone, then asked for at every sign-in', async () => {
  const page = await signIn(administrator);
  const chief = { ...colleague, email: 'hoa@guongsang.test', name: 'Hoa', role: 'publisher' };
  const headers = { Origin: system.cms };
  await page.context().request.post(`${system.cms}/api/users`, { data: chief, headers });
  const own = await signIn(chief);
  await own.goto(`${system.cms}/admin/account`);
  await own.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  await own.getByAltText('Mã QR của khóa xác thực').waitFor();
  const secret = await own.locator('.second-factor-offer code').innerText();
  await own.getByLabel('Mã xác thực').fill(makeCode(secret, -1));
  await own.getByRole('button', { name: 'Bật', exact: true }).click();
  await own.getByRole('heading', { name: 'Mã dự phòng' }).waitFor();
  expect(await own.locator('.recovery-codes li').count()).toBe(10);

  const elsewhere = await browser.newPage();
  await elsewhere.goto(`${system.cms}/admin/login`);
  await elsewhere.locator('#field-email').fill(chief.email);
  await elsewhere.locator('#field-password').fill(chief.password);
  await elsewhere.getByRole('button', { name: 'Đăng nhập' }).click();
  await elsewhere.locator('#field-code').fill('000000');
  await elsewhere.getByRole('button', { name: 'Tiếp tục' }).click();
  await elsewhere.locator('.account-problem', { hasText: 'Mã' }).waitFor();
  await elsewhere.locator('#field-code').fill(makeCode(secret));
  await elsewhere.getByRole('button', { name: 'Tiếp tục' }).click();
  await elsewhere.waitForURL(`${system.cms}/admin`);
});
