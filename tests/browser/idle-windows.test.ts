import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { administrator, startWholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let browser: Browser;
let story: string;

const colleague = {
  email: 'lan@guongsang.test',
  password: 'gạo trắng nước trong 2026',
  name: 'Lan',
  role: 'editor',
};

beforeAll(async () => {
  system = await startWholeSystem({ args: ['--no-demo'] });
  browser = await launchChromium();
  const page = await signIn(administrator);
  const headers = { Origin: system.cms };
  await page.context().request.post(`${system.cms}/api/users`, { data: colleague, headers });
  const made = await page.context().request.post(`${system.cms}/api/stories?draft=true`, {
    data: { title: 'Con đường mới', language: 'vi', format: 'article' },
    headers,
  });
  story = `${system.cms}/admin/collections/stories/${((await made.json()) as { doc: { id: string } }).doc.id}`;
  await page.context().close();
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

async function signIn({ email, password }: { email: string; password: string }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  await context.request.post(`${system.cms}/api/users/login`, {
    data: { email, password },
    headers: { Origin: system.cms },
  });
  return context.newPage();
}

test('a window left alone gives its text back, and takes it again by a key alone, never by itself', async () => {
  const idle = await signIn(administrator);
  await idle.clock.install();
  await idle.goto(story);
  await idle.getByText('Bạn đang sửa bài này').first().waitFor();
  await idle.clock.fastForward('06:00');
  await idle.getByText('Không ai đang sửa bài này.').waitFor();

  // Nobody has it, and the clock alone does not bring it back.
  await idle.clock.fastForward('10:00');
  const other = await signIn(colleague);
  await other.goto(story);
  await expect.poll(() => other.locator('#field-title').isEnabled()).toBe(true);
  expect(await other.locator('#action-take-over').count()).toBe(0);
  await idle.clock.fastForward('01:00');
  await idle.getByText('Lan đang sửa bài này').waitFor();
  await idle.locator('h1').first().click();
  await idle.clock.fastForward('01:00');
  await other.reload();
  await expect.poll(() => other.locator('#field-title').isEnabled()).toBe(true);

  // Once it is free again, a click in the window that had it is enough.
  await other.context().close();
  await idle.clock.fastForward('00:30');
  await idle.getByText('Không ai đang sửa bài này.').waitFor();
  await idle.clock.fastForward('06:00');
  await idle.locator('h1').first().click();
  await expect.poll(() => idle.locator('#field-title').isEnabled()).toBe(true);
  await idle.context().close();
});
