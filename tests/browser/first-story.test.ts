import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { administrator, startWholeSystem, unhurried, type WholeSystem } from '../support/whole-system.ts';
import { signedPaper } from './office.ts';
import { walkProgramme } from './programme-journey.ts';
import { Readers } from './readers.ts';

/** As many as a newsroom puts up with, from the first start page to the page of readers. */
const mostPresses = 35;
/** Milliseconds for a step on a machine that does a dozen other things. */
const patience = 120_000;

const data = makeTemporaryFolder();
const password = 'gạo trắng nước trong 2026';
let system: WholeSystem;
let browser: Browser;
let presses: string[] = [];

beforeAll(async () => {
  await copyDemoData(data.path);
  system = await startWholeSystem({ dataDir: data.path, surroundings: unhurried });
  browser = await launchChromium();
  const chief = await signIn(administrator);
  for (const role of ['reporter', 'editor', 'publisher']) {
    await chief.request.post(`${system.cms}/api/users`, {
      data: { email: `${role}@guongsang.test`, password, name: `Người ${role.length}`, role },
      headers: { Origin: system.cms },
    });
  }
  await chief.close();
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
  data.remove();
});

async function signIn(account: { email: string; password: string }): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  context.setDefaultTimeout(patience);
  const answer = await context.request.post(`${system.cms}/api/users/login`, {
    data: account,
    headers: { Origin: system.cms },
  });
  expect(answer.ok()).toBe(true);
  return context;
}

/** The start page of somebody whose every press of the mouse is written down. */
async function openStart(role: string): Promise<Page> {
  const context = await signIn({ email: `${role}@guongsang.test`, password });
  await context.exposeBinding('pressed', (_, what: string) => void presses.push(`${role}: ${what}`));
  await context.addInitScript(() => {
    addEventListener(
      'click',
      ({ target, isTrusted }) => {
        const element = target as Element;
        const named = element.closest('button, a, [role=combobox], .rs__option, .rs__control') ?? element;
        const tell = Reflect.get(window, 'pressed') as (what: string) => void;
        if (isTrusted) tell((named.textContent || named.tagName).trim().slice(0, 60));
      },
      true,
    );
  });
  const page = await context.newPage();
  await page.goto(`${system.cms}/admin`);
  return page;
}

const isSaved = (page: Page) => page.getByText('Đã lưu lúc').waitFor();
const lastDrawer = (page: Page) => page.locator('.doc-drawer, [id^=doc-drawer]').last();

/** Chooses a file for the form: to open the window of files and to take one are two presses. */
async function chooseFile(form: ReturnType<typeof lastDrawer>, file: string | typeof signedPaper) {
  presses.push('mở cửa sổ chọn tệp', 'chọn tệp');
  await form.locator('input[type=file]').setInputFiles(file);
}

/** A person with consent and picture, from the start page. */
async function describePerson(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: /Người mới/ }).click();
  await page.locator('#field-name').fill(name);
  await page.locator('#field-type input[role=combobox]').click();
  await page.locator('.rs__option', { hasText: 'Cá nhân' }).first().click();
  await page.locator('#action-save-draft').click();
  await page
    .getByRole('button', { name: /Ghi đồng ý của/ })
    .first()
    .click();
  const consent = lastDrawer(page);
  await consent.locator('#field-givenAt input').fill('05/01/2026');
  await page.keyboard.press('Enter');
  await consent.locator('#field-proofs__0__file button', { hasText: 'Tạo mới' }).click();
  const paper = page.locator('[id^=doc-drawer_consent-proofs]');
  await chooseFile(paper, signedPaper);
  await paper.locator('#action-save').click();
  await paper.waitFor({ state: 'detached' });
  await consent.locator('#action-save').click();
  await consent.waitFor({ state: 'detached' });
  await page.locator('#action-add-portrait').click();
  const picture = lastDrawer(page);
  await chooseFile(picture, 'content/demo/media/doi-che.jpg');
  await picture.locator('#action-save').click();
  await page.getByText('Ảnh: đã có').waitFor();
}

/** A story about that person with a figure and its source, sent in. */
async function writeStory(page: Page, title: string): Promise<void> {
  await page.locator('#action-begin-story').click();
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}/);
  await page.locator('#field-title').fill(title);
  await page.locator('#field-summary').fill('Mỗi sáng bà đi dọc suối, trồng lại 1.200 m² bờ tre.');
  await page.locator('.ContentEditable__root[contenteditable=true]').first().click();
  await page.keyboard.insertText('Sáng sớm, bà đi thăm suối.');
  await isSaved(page);
  await page
    .getByRole('button', { name: /Chuyên mục/ })
    .first()
    .click();
  await page.locator('#field-section input[role=combobox]').click();
  await page.keyboard.type('guong sang');
  await page.locator('.rs__option', { hasText: 'Gương sáng' }).first().click();
  await page
    .getByRole('button', { name: /Khẳng định có nguồn/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Chọn tất cả' }).click();
  await page.locator('.claims__new').click();
  const source = lastDrawer(page);
  await source.locator('#field-title').fill('Sổ giữ rừng của buôn');
  await source.locator('#action-save').click();
  await source.waitFor({ state: 'detached' });
  await page.locator('#claims-link').click();
  await page.getByText('1 chờ người khác đối chiếu').waitFor();
  await page.locator('#action-submit').click();
  await page.getByText('Chờ duyệt').first().waitFor();
}

/** Holds the figure against its source, lets the profile out, and approves. */
async function approve(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).first().click();
  await page
    .getByRole('button', { name: /Xuất bản hồ sơ/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /Xuất bản hồ sơ/ })
    .first()
    .waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: /Khẳng định có nguồn/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Chọn tất cả' }).click();
  await page.locator('#claims-verify').click();
  await page.getByText('0 chờ người khác đối chiếu').waitFor();
  await page.locator('#action-approve').click();
  await page.getByText('Đã duyệt').first().waitFor();
}

test(`from a person whom nobody knows to a story that readers read, in ${mostPresses} presses by three people`, async () => {
  const title = 'Bà giữ con suối của buôn';
  presses = [];
  const reporter = await openStart('reporter');
  await describePerson(reporter, "Bà K'Thử Suối");
  await writeStory(reporter, title);
  await reporter.context().close();
  const editor = await openStart('editor');
  await approve(editor, title);
  await editor.context().close();
  const publisher = await openStart('publisher');
  await publisher.getByRole('link', { name: title }).first().click();
  await publisher.locator('#action-publish').click();
  await publisher.getByText('Trên trang').first().waitFor();

  const readers = new Readers(await browser.newPage(), system.site);
  const path = '/vi/bai/ba-giu-con-suoi-cua-buon/';
  await readers.until(path, ({ status, text }) => status === 200 && text.includes('K’Thử Suối'));
  expect((await readers.get('/vi/guong/ba-k-thu-suoi/')).status).toBe(200);
  expect(presses.length, presses.join('\n')).toBeLessThanOrEqual(mostPresses);
});

/** Goes from control to control until that one has the focus. @throws when it cannot be reached */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  const hasFocus = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let steps = 0; steps < 250; steps += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No key leads to ${selector}.`);
}

test('a text is written and sent in by keys alone, from the sign-in on', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  const page = await context.newPage();
  await page.goto(`${system.cms}/admin/login`);
  await page.locator('#field-email').waitFor();
  await tabTo(page, '#field-email');
  await page.keyboard.type('reporter@guongsang.test');
  await tabTo(page, '#field-password');
  await page.keyboard.insertText(password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Bài mới/ }).waitFor();
  await tabTo(page, '.begin-links a[href$="/stories/create"]');
  await page.keyboard.press('Enter');
  await page.locator('#field-title').waitFor();
  await tabTo(page, '#field-title');
  await page.keyboard.insertText('Con đường viết bằng bàn phím');
  await tabTo(page, '#field-summary');
  await page.keyboard.insertText('Cả buôn cùng dọn con đường ra rẫy.');
  await tabTo(page, '.ContentEditable__root');
  await page.keyboard.insertText('Sáng sớm, bà con ra đường.');
  await page.keyboard.press('Control+S');
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}/);
  await page.getByText('Bạn đang sửa bài này').first().waitFor();
  await tabTo(page, '.tabs-field__tab-button:nth-of-type(2)');
  await page.keyboard.press('Enter');
  await tabTo(page, '#field-section input[role=combobox]');
  await page.keyboard.type('guong sang');
  await page.locator('.rs__option', { hasText: 'Gương sáng' }).first().waitFor();
  await page.keyboard.press('Enter');
  await isSaved(page);
  await tabTo(page, '#action-submit', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Chờ duyệt').first().waitFor();
  await context.close();
});

describe('the programme of the units', () => {
  walkProgramme(async () => ({
    ...system,
    browser,
    readers: new Readers(await browser.newPage(), system.site),
    chief: await signIn(administrator),
    signIn,
  }));
});
