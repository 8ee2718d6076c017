import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { administrator, startWholeSystem, type WholeSystem } from '../support/whole-system.ts';
import { Newsroom } from './newsroom.ts';
import { Readers } from './readers.ts';

const data = makeTemporaryFolder();
let system: WholeSystem;
let browser: Browser;
let newsroom: Newsroom;
let readers: Readers;

beforeAll(async () => {
  await copyDemoData(data.path);
  system = await startWholeSystem({ dataDir: data.path });
  browser = await launchChromium();
  newsroom = new Newsroom(await browser.newPage({ viewport: { width: 1280, height: 1000 } }), system.cms);
  readers = new Readers(await browser.newPage({ viewport: { width: 360, height: 740 } }), system.site);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
  data.remove();
});

/** A paper that a person signed, as far as its bytes tell. */
const signedPaper = {
  name: 'giay-dong-y.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\nxref\n0 1\ntrailer\n<</Size 1>>\nstartxref\n9\n%%EOF\n'),
};

/** Everything that lists stories, and would show one that should be gone. */
const lists = [
  '/vi/',
  '/vi/rss.xml',
  '/vi/chuyen-muc/guong-sang-lam-dong/',
  '/vi/chuyen-muc/guong-sang-lam-dong/rss.xml',
  '/vi/linh-vuc/xay-dung-nong-thon-moi/',
  '/vi/dia-phuong/xa-di-linh/',
  '/vi/don-vi/ubnd-di-linh/',
  '/vi/guong/ba-k-du-thu/',
  '/vi/luu-tru/',
];

describe('an editor and the readers', () => {
  const first = '/vi/bai/con-suoi-cua-ba-k-du-thu/';
  const renamed = '/vi/bai/con-suoi-giu-rung/';
  const kho = '/kpm/bai/k-ho-bo/';
  let story = '';
  let translation = '';

  test('a story about an exemplar goes live on its page, in the lists and in the feeds', async () => {
    await newsroom.signIn(administrator);
    await newsroom.allowSelfApproval();
    await newsroom.upload('content/demo/media/doi-che.jpg', {
      alt: 'Đồi chè xanh dưới trời mây',
      credit: 'Phóng viên Thử',
    });
    await newsroom.openNew('exemplars');
    await newsroom.choose('type', 'Cá nhân');
    await newsroom.fill('name', "Bà K'Du Thử");
    await newsroom.save();
    const exemplar = newsroom.documentId();
    expect(await newsroom.tryExemplar()).toContain('chưa có hồ sơ đồng ý');
    expect((await readers.get('/vi/guong/ba-k-du-thu/')).status).toBe(404);
    await newsroom.recordConsent('Bà K’Du Thử', 'k du thu', signedPaper);
    await newsroom.openExemplar(exemplar);
    expect(await newsroom.tryExemplar()).toBe('');
    await newsroom.openNew('stories');
    await newsroom.fill('title', "Con suối của bà K'Du Thử");
    await newsroom.fill('summary', 'Mười năm giữ một cánh rừng đầu nguồn.');
    await newsroom.pickFile('lead', 'doi-che');
    await newsroom.writeBody(['Sáng sớm, bà đi thăm rừng.', 'Con suối vẫn chảy.']);
    await newsroom.openTab('Phân loại');
    await newsroom.choose('section', 'Gương sáng Lâm Đồng', 'guong sang lam dong');
    await newsroom.choose('topics', 'nông thôn mới', 'nong thon moi');
    await newsroom.choose('unit', 'xã Di Linh', 'xa di linh');
    await newsroom.choose('place', 'Di Linh', 'di linh');
    await newsroom.choose('exemplars', 'Du Thử', 'k du thu');
    await newsroom.save();
    story = newsroom.documentId();
    expect((await readers.get(first)).status).toBe(404);
    await newsroom.proveClaims('Sổ giữ rừng của bản');
    await newsroom.release();
    await readers.until(first, ({ status }) => status === 200);
    await newsroom.shows('Trên trang');
    for (const list of lists)
      await readers.until(list, ({ text }) =>
        text.includes(list === '/vi/luu-tru/' ? '/vi/luu-tru/20' : first),
      );
  });

  test('readers see the page whole: title, text, picture, and the name with one apostrophe', async () => {
    const page = await readers.open(first);
    await page.getByRole('heading', { level: 1, name: 'Con suối của bà K’Du Thử' }).waitFor();
    await page.getByText('Con suối vẫn chảy.').waitFor();
    const width = await page
      .locator('main picture img')
      .first()
      .evaluate((img) => (img as HTMLImageElement).naturalWidth);
    expect(width).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test('search finds it without diacritics', async () => {
    await readers.untilFound('vi', 'con suoi ba k du thu', first, true);
  });

  test('a K’Ho text goes live beside it, the switch links both, and the Vietnamese text stays as it was', async () => {
    const before = await mainText(first);
    await newsroom.openStory(story);
    await newsroom.press('translate', (dialog) =>
      dialog
        .locator('select[name=language]')
        .selectOption('kpm')
        .then(() => undefined),
    );
    translation = newsroom.documentId();
    await newsroom.fill('title', "K'Ho ƀơ̆");
    await newsroom.fill('summary', 'K’Ho ƀ ĕ ŏ');
    await newsroom.writeBody(['ƀ ĕ ŏ ŭ ĭ ơ̆ ñ']);
    await newsroom.save();
    await newsroom.release();
    await readers.until(kho, ({ status, text }) => status === 200 && text.includes('lang="kpm"'));
    await readers.until(first, ({ text }) => text.includes(`href="${kho}"`));
    expect((await readers.get(kho)).text).toContain(`href="${first}"`);
    expect(await mainText(first)).toBe(before);
    await readers.untilFound('kpm', 'k ho bo', kho, true);
  });

  test('a correction is told to the readers', async () => {
    await newsroom.openStory(story);
    await newsroom.fill('summary', 'Mười một năm giữ một cánh rừng đầu nguồn.');
    await newsroom.save();
    await newsroom.previews('Con suối của bà K’Du Thử');
    expect((await readers.get(first)).text).not.toContain('Mười một năm');
    // Another figure is another claim.
    await newsroom.keepSource();
    await newsroom.press('approve');
    await newsroom.press('update', (dialog) =>
      dialog.locator('textarea').fill('Bản trước ghi mười năm; đúng là mười một năm.'),
    );
    await readers.until(
      first,
      ({ text }) => text.includes('đúng là mười một năm') && text.includes('Mười một năm giữ'),
    );
    await readers.until('/vi/dinh-chinh/', ({ text }) => text.includes('đúng là mười một năm'));
  });

  test('its translation follows an older text, says so to readers, and is repaired at the desk', async () => {
    const note = 'Bản này theo một bản cũ hơn của bài gốc.';
    await readers.until(kho, ({ text }) => text.includes(note));
    await newsroom.openStory(translation);
    await newsroom.openDesk();
    const change = await newsroom.readDesk('Sapo');
    expect(change.note).toContain('Bản gốc đã sửa đoạn này – số liệu');
    expect([change.removed.join(' '), change.added.join(' ').trim()]).toEqual(['', 'một']);
    await newsroom.writeAtDesk('Sapo', 'K’Ho ƀ ĕ ŏ ŭ');
    expect(await newsroom.isDeskAlarmed()).toBe(false);
    await newsroom.openStory(translation);
    await newsroom.press('approve');
    await newsroom.press('update', () => Promise.resolve());
    await readers.until(kho, ({ text }) => text.includes('K’Ho ƀ ĕ ŏ ŭ') && !text.includes(note));
  });

  test('a text whose time is set waits; an edit suspends it before everybody’s eyes, an approval lets it go on', async () => {
    const year = new Date().getFullYear() + 1;
    const slot = `Tự lên trang lúc 06:00 01/01/${year}`;
    await newsroom.openStory(story);
    await newsroom.fill('kicker', 'Giữ rừng');
    await newsroom.save();
    await newsroom.press('approve');
    await newsroom.press('schedule', (dialog) =>
      dialog.locator('input[name=at]').fill(`${year}-01-01T06:00`),
    );
    await newsroom.shows(slot);
    await newsroom.fill('kicker', 'Giữ rừng đầu nguồn');
    await newsroom.save();
    await newsroom.openStory(story);
    await newsroom.shows('đang tạm dừng');
    await newsroom.openStart();
    await newsroom.shows('Lịch tạm dừng');
    await newsroom.openStory(story);
    await newsroom.press('approve');
    await newsroom.shows(slot);
    expect((await readers.get(first)).text).not.toContain('Giữ rừng đầu nguồn');
  });

  test('a renamed story is found at both addresses', async () => {
    await newsroom.openStory(story);
    await newsroom.fill('slug', 'con-suoi-giu-rung');
    await newsroom.save();
    await newsroom.press('approve');
    await newsroom.press('update', () => Promise.resolve());
    await readers.until(renamed, ({ status }) => status === 200);
    await readers.until(first, ({ status }) => status === 301);
    expect((await readers.get(first)).location).toBe(renamed);
  });

  test('a withdrawn story is gone from everywhere, and says so at its address', async () => {
    await newsroom.openStory(story);
    await newsroom.withdraw('Nhân vật đề nghị gỡ.');
    for (const path of [renamed, kho]) await readers.until(path, ({ status }) => status === 410);
    const isFeed = (path: string): boolean => path.endsWith('/rss.xml');
    for (const path of [...lists.filter((list) => !isFeed(list)), '/kpm/', ...(await sitemaps())]) {
      await readers.until(path, ({ text }) => !text.includes(renamed) && !text.includes(kho));
    }
    // For thirty days a feed says that the text is gone, and nothing of what it said.
    for (const path of [...lists.filter(isFeed), '/kpm/rss.xml']) {
      await readers.until(path, ({ text }) => !/Con suối của bà|Mười một năm|K’Ho ƀ/.test(text));
      expect((await readers.get(path)).text).toContain('<title>Nội dung đã được gỡ</title>');
    }
    expect((await readers.get(renamed)).text).not.toContain('Con suối vẫn chảy');
    await readers.untilFound('vi', 'con suoi ba k du thu', renamed, false);
    await readers.untilFound('kpm', 'k ho bo', kho, false);
  });
});

/** Title, standfirst and body, without what belongs to other languages. */
async function mainText(path: string): Promise<string> {
  const page = await readers.open(path);
  return (await page.locator('main h1, main .standfirst, main .story-body').allInnerTexts()).join('\n');
}

/** Addresses of the sitemaps that the index names. */
async function sitemaps(): Promise<string[]> {
  const { text } = await readers.get('/sitemap.xml');
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}
