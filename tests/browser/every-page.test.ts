import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { accessTable } from '../../cms/platform/access/table.ts';
import { launchChromium } from '../support/chromium.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { administrator, startWholeSystem, unhurried, type WholeSystem } from '../support/whole-system.ts';
import { Inspection, readNames, stopMotion, watchPolicy } from './inspection.ts';

const data = makeTemporaryFolder();
/** Milliseconds for some forty pages each, on a machine that does a dozen other things. */
const patience = 1_800_000;
const globals = ['home', 'site-settings', 'search-aliases', 'flow-settings', 'retention-rules'];
/** Where a form says what it refuses. */
const refusals = ':has(> .field-error), .payload-toast-container';
const collections = Object.keys(accessTable).filter((slug) => !globals.includes(slug));
let system: WholeSystem;
let browser: Browser;
let context: BrowserContext;
let names: ReadonlySet<string>;
let page: Page;
let inspection: Inspection;

beforeAll(async () => {
  await copyDemoData(data.path);
  system = await startWholeSystem({ dataDir: data.path, surroundings: unhurried });
  browser = await launchChromium();
  context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  // Patience with a busy machine, no bound of the product.
  context.setDefaultTimeout(180_000);
  await ask('POST', '/users/login', administrator);
  names = await readNames(context, system.cms, collections);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
  data.remove();
});

beforeEach(async () => {
  page = await context.newPage();
  await stopMotion(page);
  await watchPolicy(page);
  inspection = new Inspection(page, system.cms, names);
  return () => page.close();
});

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await context.request.fetch(`${system.cms}/api${path}`, {
    method,
    headers: { Origin: system.cms },
    ...(body && { data: body }),
  });
  return (await answer.json()) as T;
}

async function findFirst(collection: string, where = ''): Promise<string | undefined> {
  const { docs } = await ask<{ docs?: { id: string }[] }>('GET', `/${collection}?limit=1&depth=0${where}`);
  return docs?.[0]?.id;
}

test(
  'lists speak Vietnamese and keep nobody out',
  async () => {
    for (const slug of collections) await inspection.open(`/admin/collections/${slug}`);
    expect(inspection.found).toEqual([]);
  },
  patience,
);

test(
  'new forms do, and so do their refusals',
  async () => {
    for (const slug of collections) {
      await inspection.open(`/admin/collections/${slug}/create`);
      const save = page.locator('#action-save-draft, #action-save').first();
      if (!(await save.isVisible())) continue;
      await save.click();
      // The rest of the form was looked at before.
      await inspection.look(`/admin/collections/${slug}/create, refused`, refusals);
      await inspection.closeNotes();
    }
    expect(inspection.found).toEqual([]);
  },
  patience,
);

test(
  'documents do, and so do their versions',
  async () => {
    for (const slug of collections) {
      const id = await findFirst(slug);
      if (!id) continue;
      await inspection.open(`/admin/collections/${slug}/${id}`);
      await inspection.open(`/admin/collections/${slug}/${id}/versions`);
    }
    expect(inspection.found).toEqual([]);
  },
  patience,
);

test(
  'settings, own pages and what is not found do',
  async () => {
    const translation = await findFirst('stories', '&where[translationOf][exists]=true');
    const exemplar = await findFirst('exemplars');
    for (const slug of globals) await inspection.open(`/admin/globals/${slug}`);
    for (const path of [
      '/admin',
      '/admin/account',
      '/admin/lich',
      '/admin/phat-hanh',
      '/admin/huong-dan',
      '/admin/huong-dan/vai-tro',
      '/admin/bien-ban-go',
      '/admin/doi-tac',
      '/admin/bang-chi-tieu',
      '/admin/hang-doi/cho-duyet',
      `/admin/quyen-duoc-quen/${exemplar}`,
      `/admin/dich/${translation}`,
      '/admin/khong-co-trang-nay',
      '/admin/collections/stories/00000000-0000-4000-8000-000000000000',
    ]) {
      await inspection.open(path);
    }
    expect(inspection.found).toEqual([]);
  },
  patience,
);

/** A text that is on the page, with a picture. */
async function openLive(tab?: string): Promise<void> {
  const live = await findFirst(
    'stories',
    '&where[onSite][equals]=true&where[language][equals]=vi&where[lead][exists]=true',
  );
  await page.goto(`${system.cms}/admin/collections/stories/${live}`);
  await page.locator('.tabs-field__tab-button').first().waitFor();
  if (tab) await openTab(tab);
}

/** A press before the form has woken opens nothing. */
async function openTab(name: string): Promise<void> {
  const tab = page.locator('.tabs-field__tab-button', { hasText: name });
  await expect
    .poll(
      async () => {
        await tab.click();
        return tab.getAttribute('class');
      },
      { timeout: 120_000, interval: 500 },
    )
    .toContain('tabs-field__tab-button--active');
}

test(
  'dialogs of a text do',
  async () => {
    await openLive();
    await inspection.look('a text');
    await page.locator('#action-more').click();
    await page.locator('#action-translate').click();
    await page.locator('dialog[open]').waitFor();
    await inspection.look('translate');
    await page.keyboard.press('Escape');
    await page.locator('#action-withdraw').click();
    await page.locator('dialog[open]').waitFor();
    await inspection.look('withdraw');
    expect(inspection.found).toEqual([]);
  },
  patience,
);

test(
  'drawers of a text do',
  async () => {
    await openLive('Phân loại');
    await page.locator('#field-exemplars .relation-picker__add').click();
    await page.locator('[id^=doc-drawer] #field-name').waitFor();
    await inspection.look('a form in a drawer');

    await openLive('Nội dung');
    await page.locator('#field-lead button.upload-relationship-details__remove').click();
    await page.locator('#field-lead button', { hasText: 'Chọn từ thư viện' }).click();
    await page.locator('.list-drawer tbody tr').first().waitFor();
    await inspection.look('the library in a drawer');
    expect(inspection.found).toEqual([]);
  },
  patience,
);

/** The field wakes, and names of months and days come, a moment after the page: whoever is quicker opens it again. */
async function openCalendar(): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Escape');
        await page.locator('#field-dueAt input').click({ timeout: 10_000 });
        return page.locator('.react-datepicker__current-month').first().innerText({ timeout: 10_000 });
      },
      { timeout: 120_000, interval: 500 },
    )
    .toMatch(/tháng/i);
}

test(
  'calendars and the commands of a text do',
  async () => {
    await openLive('Phân công');
    await openCalendar();
    await inspection.look('a calendar');

    await openLive('Nội dung');
    await page.locator('.ContentEditable__root[contenteditable=true]').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/');
    await page.locator('.slash-menu-popup').waitFor();
    await inspection.look('commands of a text');
    expect(inspection.found).toEqual([]);
  },
  patience,
);

test(
  'the hour of a text is asked for as in Việt Nam, the lock of another person is told so',
  async () => {
    const id = await findFirst('exemplars', '&where[_status][equals]=published');
    const password = 'gạo trắng nước trong 2026';
    const colleague = { email: 'khoa@guongsang.test', password, name: 'Khoá', role: 'editor' };
    await ask('POST', '/users', colleague);
    const other = await browser.newContext();
    await other.request.post(`${system.cms}/api/users/login`, {
      data: colleague,
      headers: { Origin: system.cms },
    });
    const holder = await other.newPage();
    await holder.goto(`${system.cms}/admin/collections/exemplars/${id}`);
    await holder.locator('#field-headline').fill('Người giữ rừng của buôn');
    await expect
      .poll(async () => (await ask<{ totalDocs: number }>('GET', '/payload-locked-documents')).totalDocs ?? 1)
      .toBeGreaterThan(0);
    await page.goto(`${system.cms}/admin/collections/exemplars/${id}`);
    await page.locator('#document-locked, .document-locked').first().waitFor();
    await inspection.look('a profile that somebody else holds');
    const said = await page.locator('#document-locked, .document-locked').first().innerText();
    expect(said).toContain('Khoá');
    expect(said).toMatch(/\d{2}:\d{2}.*\d{2}\/\d{2}\/\d{4}|\d{2}\/\d{2}\/\d{4}/);
    expect(said).not.toMatch(/\b[AP]M\b/);
    await other.close();
    expect(inspection.found).toEqual([]);
  },
  patience,
);
