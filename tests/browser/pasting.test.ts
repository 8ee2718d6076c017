import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { administrator, startWholeSystem, type WholeSystem } from '../support/whole-system.ts';

let system: WholeSystem;
let browser: Browser;
let page: Page;

const read = (name: string) =>
  readFileSync(new URL(`../functions/data/inputs/${name}`, import.meta.url), 'utf8').trim();
const tcvn3 = read('tcvn3.txt');
const meant = 'Người tốt, việc tốt ở xã Đạ Sar, huyện Lạc Dương, tỉnh Lâm Đồng';

beforeAll(async () => {
  system = await startWholeSystem({ args: ['--no-demo'] });
  browser = await launchChromium();
  page = await openAdmin();
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

async function openAdmin(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: system.cms });
  const { email, password } = administrator;
  const answer = await context.request.post(`${system.cms}/api/users/login`, {
    data: { email, password },
    headers: { Origin: system.cms },
  });
  expect(answer.ok()).toBe(true);
  return context.newPage();
}

/** Copies as another program does. */
async function copy(text: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain = '', rich]) => {
      const blob = (words: string, type: string) => new Blob([words], { type });
      const all = { 'text/plain': blob(plain, 'text/plain') };
      const item = rich ? { ...all, 'text/html': blob(rich, 'text/html') } : all;
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [text, html] as const,
  );
}

/** A new form with an empty body, the caret in it. */
async function openBody() {
  await page.goto(`${system.cms}/admin/collections/stories/create`);
  const body = page.locator('.rich-text-lexical .ContentEditable__root[contenteditable=true]').first();
  await body.waitFor({ timeout: 120_000 });
  await body.click();
  return body;
}

const paragraphs = () =>
  page
    .locator('.rich-text-lexical .ContentEditable__root[contenteditable=true]')
    .first()
    .locator('p')
    .evaluateAll((all) => all.map((each) => each.textContent ?? '').filter(Boolean));

test('text in TCVN3 is shown before it is converted, and converted when somebody agrees', async () => {
  const body = await openBody();
  await copy(tcvn3);
  await page.keyboard.press('Control+V');
  const dialog = page.locator('dialog.encoding-dialog');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('TCVN3');
  expect(await paragraphs()).toEqual([]);
  await page.locator('#action-convert-encoding').click();
  await expect.poll(paragraphs).toEqual([meant]);

  await body.press('Control+A');
  await copy('tÕt', '<p><span style="font-family:.VnTime">tÕt</span></p>');
  await page.keyboard.press('Control+V');
  await dialog.waitFor();
  await page.locator('#action-keep-encoding').click();
  await expect.poll(paragraphs).toEqual(['tÕt']);
});

test('text in TCVN3 that was kept is offered beside the form, in every field at once', async () => {
  const body = await openBody();
  await page.locator('#field-title').fill('Kinh tÕ hé');
  await body.click();
  await copy(tcvn3);
  await page.keyboard.press('Control+V');
  await page.locator('#action-keep-encoding').click();
  await expect.poll(paragraphs).toEqual([tcvn3]);
  await page.locator('#action-show-encoding').click();
  await page.locator('#action-convert-encoding').click();
  await expect.poll(paragraphs).toEqual([meant]);
  expect(await page.locator('#field-title').inputValue()).toBe('Kinh tế hộ');
});

test('lines of a PDF are joined, the editor is told, and one Ctrl+Z or the offer parts them again', async () => {
  const joined = [
    'Bà Ka Hiệp trồng rừng phòng hộ từ năm 1998, đến nay đã được 12 héc ta.',
    'Xã khen thưởng bà.',
  ];
  const lines = read('pdf-lines.txt')
    .split('\n')
    .filter((line) => line !== '');
  await openBody();
  await copy(read('pdf-lines.txt'));
  await page.keyboard.press('Control+V');
  await expect.poll(paragraphs).toEqual(joined);
  await page.getByText('đã nối các dòng thành đoạn').waitFor();
  await page.keyboard.press('Control+Z');
  await expect.poll(paragraphs).toEqual(lines);
  await page.keyboard.press('Control+Y');
  await expect.poll(paragraphs).toEqual(joined);

  await openBody();
  await copy(read('pdf-lines.txt'));
  await page.keyboard.press('Control+V');
  await expect.poll(paragraphs).toEqual(joined);
  await page.getByRole('button', { name: 'Hoàn tác' }).last().click();
  await expect.poll(paragraphs).toEqual(lines);

  // Behind words that stand there already, and poems not at all.
  const body = await openBody();
  await page.keyboard.type('Trước: ');
  await page.keyboard.press('Control+V');
  await expect.poll(paragraphs).toEqual([`Trước: ${joined[0]}`, joined[1]]);
  await body.press('Control+A');
  await copy('Trăm năm trong cõi người ta,\nChữ tài chữ mệnh khéo là ghét nhau.');
  await page.keyboard.press('Control+V');
  await expect
    .poll(paragraphs)
    .toEqual(['Trăm năm trong cõi người ta,', 'Chữ tài chữ mệnh khéo là ghét nhau.']);
});

test('a list keeps the number that it starts with', async () => {
  const body = await openBody();
  await copy('Bước hai', read('list-start.html'));
  await page.keyboard.press('Control+V');
  await expect.poll(() => body.locator('ol').getAttribute('start')).toBe('2');
});
