import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { copyDemoData } from '../support/demo-data.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';
import { administrator, startWholeSystem, unhurried, type WholeSystem } from '../support/whole-system.ts';
import { demoTerms, expectListed, listsOf } from './demo-lists.ts';
import { Newsroom } from './newsroom.ts';
import { Office, signedPaper, type LiveText } from './office.ts';
import { Readers } from './readers.ts';

const data = makeTemporaryFolder();
const desk = { viewport: { width: 1280, height: 1000 } };
let system: WholeSystem;
let browser: Browser;
let office: Office;
let editor: BrowserContext;
let newsroom: Newsroom;
let readers: Readers;

beforeAll(async () => {
  await copyDemoData(data.path);
  system = await startWholeSystem({ dataDir: data.path, surroundings: unhurried });
  browser = await launchChromium();
  office = await Office.open(system.cms, administrator);
  editor = await browser.newContext(desk);
  await new Newsroom(await editor.newPage(), system.cms).signIn(administrator);
});

afterAll(async () => {
  await browser?.close();
  await system?.stop();
  data.remove();
});

beforeEach(async () => {
  newsroom = new Newsroom(await editor.newPage(), system.cms);
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 } });
  readers = new Readers(phone, system.site);
  return () => Promise.all([phone, ...editor.pages()].map((page) => page.close()));
});

const ownSummary = 'Mười năm giữ một cánh rừng đầu nguồn.';

/** A story on the site. It has the title in which an apostrophe was typed, unless it is to have one of its own. */
const publishStory = (slug: string, title = "Con suối của bà K'Du Thử", summary = ownSummary) =>
  office.publishStory({ slug, title, summary }, demoTerms).then(async (story) => {
    await readers.until(story.path, ({ status }) => status === 200);
    return story;
  });

const publishTranslation = (source: LiveText, slug: string, title = "K'Ho ƀơ̆") =>
  office.publishTranslation(source, { slug, title, summary: 'K’Ho ƀ ĕ ŏ' }).then(async (translation) => {
    await readers.until(translation.path, ({ status }) => status === 200);
    return translation;
  });

describe('an editor and the readers', () => {
  test('a story about an exemplar goes live on its page, in the lists and in the feeds', async () => {
    const path = '/vi/bai/con-suoi-cua-ba-k-du-thu/';
    await office.setSelfApproval(false);
    const page = await browser.newPage(desk);
    newsroom = new Newsroom(page, system.cms);
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
    await newsroom.fill('summary', ownSummary);
    await newsroom.pickFile('lead', 'doi-che');
    await newsroom.writeBody(['Sáng sớm, bà đi thăm rừng.', 'Con suối vẫn chảy.']);
    await newsroom.openTab('Phân loại');
    await newsroom.choose('section', 'Gương sáng Lâm Đồng', 'guong sang lam dong');
    await newsroom.choose('topics', 'nông thôn mới', 'nong thon moi');
    await newsroom.choose('unit', 'xã Di Linh', 'xa di linh');
    await newsroom.choose('place', 'Di Linh', 'di linh');
    await newsroom.choose('exemplars', 'Du Thử', 'k du thu');
    await newsroom.save();
    expect((await readers.get(path)).status).toBe(404);
    await newsroom.proveClaims('Sổ giữ rừng của bản');
    await newsroom.publish();
    await readers.until(path, ({ status }) => status === 200);
    await newsroom.shows('Trên trang');
    await expectListed(readers, path, 'ba-k-du-thu');
    await page.close();
  });

  test('readers see the page whole: title, text, picture, and the name with one apostrophe', async () => {
    const { path } = await publishStory('con-suoi-nhin-ca-trang');
    const page = await readers.open(path);
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
    const { path } = await publishStory('con-suoi-tim-kiem');
    await readers.untilFound('vi', 'con suoi ba k du thu', path, true);
  });

  test('a K’Ho text goes live beside it, the switch links both, and the Vietnamese text stays as it was', async () => {
    const { id, path } = await publishStory('con-suoi-hai-tieng');
    const kho = '/kpm/bai/k-ho-bo/';
    const before = await readers.mainText(path);
    await newsroom.openStory(id);
    await newsroom.translate('kpm');
    await newsroom.fill('title', "K'Ho ƀơ̆");
    await newsroom.fill('summary', 'K’Ho ƀ ĕ ŏ');
    await newsroom.writeBody(['ƀ ĕ ŏ ŭ ĭ ơ̆ ñ']);
    await newsroom.save();
    await newsroom.publish();
    await readers.until(kho, ({ status, text }) => status === 200 && text.includes('lang="kpm"'));
    await readers.until(path, ({ text }) => text.includes(`href="${kho}"`));
    expect((await readers.get(kho)).text).toContain(`href="${path}"`);
    expect(await readers.mainText(path)).toBe(before);
    await readers.untilFound('kpm', 'k ho bo', kho, true);
  });

  test('a correction is told to the readers', async () => {
    const { id, path } = await publishStory('con-suoi-dinh-chinh');
    await newsroom.openStory(id);
    await newsroom.fill('summary', 'Mười một năm giữ một cánh rừng đầu nguồn.');
    await newsroom.save();
    await newsroom.previews('Con suối của bà K’Du Thử');
    expect((await readers.get(path)).text).not.toContain('Mười một năm');
    // Another figure is another claim.
    await newsroom.keepSource();
    await newsroom.press('approve');
    await newsroom.press('update', async (dialog) => {
      await dialog.getByLabel('Đoạn sai').fill('Mười năm giữ');
      await dialog.getByLabel('Đoạn đúng').fill('Mười một năm giữ');
      await dialog.getByLabel('Lời cải chính').fill('Bản trước ghi mười năm; đúng là mười một năm.');
    });
    await readers.until(
      path,
      ({ text }) => text.includes('đúng là mười một năm') && text.includes('Mười một năm giữ'),
    );
    for (const address of ['/vi/', '/vi/dinh-chinh/']) {
      await readers.until(
        address,
        ({ text }) => text.includes('Mười một năm giữ') && text.includes('“Mười năm giữ”'),
      );
    }
  });

  test('its translation follows an older text, says so to readers, and is repaired at the desk', async () => {
    const source = await publishStory('con-suoi-ban-dich-cu');
    const { id, path } = await publishTranslation(source, 'k-ho-ban-dich-cu');
    await office.correct(
      source,
      'Mười một năm giữ một cánh rừng đầu nguồn.',
      'Bản trước ghi mười năm; đúng là mười một năm.',
    );
    const note = 'Bản này theo một bản cũ hơn của bài gốc.';
    await readers.until(path, ({ text }) => text.includes(note));
    await newsroom.openStory(id);
    await newsroom.openDesk();
    const change = await newsroom.readDesk('Sapo');
    expect(change.note).toContain('Bản gốc đã sửa đoạn này – số liệu');
    expect([change.removed.join(' '), change.added.join(' ').trim()]).toEqual(['', 'một']);
    await newsroom.writeAtDesk('Sapo', 'K’Ho ƀ ĕ ŏ ŭ');
    expect(await newsroom.isDeskAlarmed()).toBe(false);
    await newsroom.openStory(id);
    await newsroom.press('approve');
    await newsroom.press('update', () => Promise.resolve());
    await readers.until(path, ({ text }) => text.includes('K’Ho ƀ ĕ ŏ ŭ') && !text.includes(note));
  });

  test('a text whose time is set waits; an edit suspends it before everybody’s eyes, an approval lets it go on', async () => {
    const { id, path } = await publishStory('con-suoi-hen-gio');
    const year = new Date().getFullYear() + 1;
    const slot = `Tự lên trang lúc 06:00 01/01/${year}`;
    await newsroom.openStory(id);
    await newsroom.fill('kicker', 'Giữ rừng');
    await newsroom.save();
    await newsroom.press('approve');
    await newsroom.press('schedule', async (dialog) => {
      const box = dialog.locator('.date-time-picker input');
      await box.fill(`01/01/${year} 06:00`);
      await box.press('Enter');
    });
    await newsroom.shows(slot);
    await newsroom.fill('kicker', 'Giữ rừng đầu nguồn');
    await newsroom.save();
    await newsroom.openStory(id);
    await newsroom.shows('đang tạm dừng');
    await newsroom.openStart();
    await newsroom.shows('Lịch tạm dừng');
    await newsroom.openStory(id);
    await newsroom.press('approve');
    await newsroom.shows(slot);
    expect((await readers.get(path)).text).not.toContain('Giữ rừng đầu nguồn');
  });

  test('a letter that was typed and taken back leaves a live story as it was, with nothing to do', async () => {
    const { id } = await publishStory('con-suoi-go-nham');
    await newsroom.openStory(id);
    await newsroom.writeBody(['x']);
    await newsroom.shows('Đang biên tập');
    await newsroom.takeBackLetter();
    await newsroom.shows('Bạn đọc đang thấy đúng bản này');
    await newsroom.openStory(id);
    await newsroom.shows('Bạn đọc đang thấy đúng bản này');
  });

  test('a renamed story is found at both addresses', async () => {
    const { id, path } = await publishStory('con-suoi-ten-cu');
    const renamed = '/vi/bai/con-suoi-giu-rung/';
    await newsroom.openStory(id);
    await newsroom.fill('slug', 'con-suoi-giu-rung');
    await newsroom.save();
    await newsroom.press('approve');
    await newsroom.press('update', () => Promise.resolve());
    await readers.until(renamed, ({ status }) => status === 200);
    await readers.until(path, ({ status }) => status === 301);
    expect((await readers.get(path)).location).toBe(renamed);
  });

  test('a withdrawn story is gone from everywhere, and says so at its address', async () => {
    // In words of its own, by which what is left of it would be known.
    const story = await publishStory('cay-cau-se-go', "Cây cầu của bà K'Du Thử", 'Mười hai năm giữ rừng.');
    const { path: kho } = await publishTranslation(story, 'k-ho-se-go', 'K’Ho ñơ̆');
    await expectListed(readers, story.path, 'ba-ka-lanh');
    await readers.untilFound('vi', 'cay cau ba k du thu', story.path, true);
    await readers.untilFound('kpm', 'k ho no', kho, true);
    await newsroom.openStory(story.id);
    await newsroom.withdraw('Nhân vật đề nghị gỡ.');
    for (const path of [story.path, kho]) await readers.until(path, ({ status }) => status === 410);
    const lists = listsOf('ba-ka-lanh');
    const isFeed = (path: string): boolean => path.endsWith('/rss.xml');
    for (const path of [
      ...lists.filter((list) => !isFeed(list)),
      '/kpm/',
      ...(await readers.listSitemaps()),
    ]) {
      await readers.until(path, ({ text }) => !text.includes(story.path) && !text.includes(kho));
    }
    // For thirty days a feed says that the text is gone, and nothing of what it said.
    for (const path of [...lists.filter(isFeed), '/kpm/rss.xml']) {
      await readers.until(path, ({ text }) => !/Cây cầu của bà|Mười hai năm|K’Ho ñ/.test(text));
      expect((await readers.get(path)).text).toContain('<title>Nội dung đã được gỡ</title>');
    }
    expect((await readers.get(story.path)).text).not.toContain('Con suối vẫn chảy');
    await readers.untilFound('vi', 'cay cau ba k du thu', story.path, false);
    await readers.untilFound('kpm', 'k ho no', kho, false);
  });
});
