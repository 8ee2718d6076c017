import { beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from '../../site/page-kinds.ts';
import { getFreshCorrections } from '../../site/views/fresh-corrections.ts';
import { makeRecording, makeSettings, makeStory, toId } from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, origin, planSite, type DrawnPage } from './support/draw-site.ts';
import { makeSampleDocuments, wholeStory } from './support/sample-documents.ts';

/** What only a longer edition has: a list longer than its feed, a programme that was recorded, news of today. */
const more = [
  makeRecording({ id: toId('buoi-phat'), chapters: [{ start: 0, title: { vi: 'Mở đầu' } }] }),
  makeStory({
    id: toId('buoi-phat-hom-nay'),
    slug: 'buoi-phat-hom-nay',
    title: 'Buổi phát hôm nay',
    format: 'audio',
    main: toId('buoi-phat'),
    section: toId('chuong-trinh'),
    publishedAt: '2026-11-22T08:00:00+07:00',
    updatedAt: '2026-11-22T08:00:00+07:00',
  }),
  ...Array.from({ length: 51 }, (_, index) =>
    makeStory({
      id: toId(`bai-cu-${index}`),
      slug: `bai-cu-${index}`,
      title: `Bài cũ ${index}`,
      publishedAt: '2025-03-01T08:00:00+07:00',
      updatedAt: '2025-03-01T08:00:00+07:00',
    }),
  ),
];
const edition = makeEdition([...makeSampleDocuments(), ...more]);
edition.setToday('2026-11-22');
edition.set({
  key: `story/${toId('da-go')}`,
  kind: 'story',
  sequence: 1_000,
  rowHash: '',
  state: 'withdrawn',
  value: { kind: 'story', slug: 'da-go', previousSlugs: [], language: 'vi', at: '2026-11-20T01:00:00.000Z' },
});
let pages: Map<string, DrawnPage>;

beforeAll(async () => {
  pages = await drawSite(edition);
});

function readLinks(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => decodeURI((match[1] ?? '').replaceAll('&amp;', '&')));
}

const htmlPages = () => [...pages].filter(([, page]) => page.output === 'astro');

describe('the public pages of an edition', () => {
  test('have an address each, and all of them can be drawn', () => {
    const addresses = planSite(edition).map(({ entry }) => entry.address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect([...pages.keys()]).toEqual(addresses);
    const drawn = new Set([...pages.values()].map(({ kind }) => kind));
    expect(pageKinds.map(({ name }) => name).filter((name) => !drawn.has(name))).toEqual([]);
  });

  test('list every correction of a language, with its time and its story', () => {
    const { text = '' } = pages.get('/vi/dinh-chinh/') ?? {};
    expect(text).toContain('Bản đầu ghi nhầm chiều dài.');
    expect(text).toContain('datetime="2026-11-21T08:00:00+07:00"');
    expect(pages.get('/km/dinh-chinh/')?.text).not.toContain('Bản đầu ghi nhầm chiều dài.');
  });

  test('say wherever a corrected text goes what was false and what is right', () => {
    const { slug } = wholeStory;
    const places = ['/vi/', '/vi/dinh-chinh/', `/vi/bai/${slug}/`, `/nhung/vi/bai/${slug}/`];
    for (const address of [...places, '/vi/rss.xml', '/vi/atom.xml', '/vi/feed.json']) {
      const text = (pages.get(address)?.text ?? '').replaceAll('&amp;', '&');
      expect(text, address).toContain('Bản đầu ghi nhầm chiều dài.');
      expect(text, address).toContain('đường dài 1,2 cây số');
      expect(text, address).toMatch(/đường dài (?:&lt;|\\u003c|<)b/);
      expect(text.includes('đường dài <b>'), address).toBe(address.endsWith('.json'));
    }
  });

  test('have a column of corrections at home as long as one is fresh, under the title that is set', () => {
    const at = (day: string, wish: Parameters<typeof makeSettings>[0] = {}) => {
      const later = makeEdition([
        ...makeSampleDocuments().filter(({ kind }) => kind !== 'settings'),
        makeSettings(wish),
      ]);
      later.setToday(day);
      return getFreshCorrections(later, 'vi').map(({ card, section, correction }) => [
        card.slug,
        section?.name.vi,
        correction.right,
      ]);
    };
    const fresh = [[wholeStory.slug, 'Người tốt, việc tốt', 'đường dài 1,2 cây số']];
    expect(at('2026-12-20')).toEqual(fresh);
    expect(at('2026-12-21')).toEqual([]);
    expect(at('2026-11-25', { correctionDays: 5 })).toEqual(fresh);
    expect(at('2026-11-26', { correctionDays: 5 })).toEqual([]);
    expect(pages.get('/vi/')?.text).toContain('Thông tin cải chính, xin lỗi');
    expect(pages.get('/km/')?.text).not.toContain('Thông tin cải chính');
  });

  test('are whole documents in their language', () => {
    for (const [address, { text }] of htmlPages()) {
      const language = /^\/(?:nhung\/)?([a-z]+)\//.exec(address)?.[1] ?? 'vi';
      expect(text, address).toMatch(/^<!DOCTYPE html>\s*<html lang="[a-z]+">/i);
      expect(text, address).toContain(`<html lang="${language}">`);
      expect(text.match(/<h1[ >]/g)?.length ?? 0, address).toBeLessThanOrEqual(1);
      expect(text, address).toContain('</html>');
    }
  });

  test('link only to pages and feeds that exist', () => {
    // Files that are made beside the pages.
    const outside = /^\/(?:tep|goi-bao-chi|icons|_assets|che-do-gon)\//;
    const broken = htmlPages().flatMap(([address, { text }]) =>
      readLinks(text, /<(?:a|link)\b[^>]*? href="(\/[^"#?]*)/g)
        .filter((target) => !outside.test(target) && !pages.has(target))
        .map((target) => `${address} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('name their versions in other languages, and those name them back', () => {
    const named = new Map(
      htmlPages().map(([address, { text }]) => [
        address,
        readLinks(text, /<link rel="alternate" hreflang="(?!x-default)[a-z]+" href="([^"]+)"/g).map((url) =>
          url.replace(origin, ''),
        ),
      ]),
    );
    expect(named.get('/vi/bai/bai-du-khoi/')).toEqual([
      '/vi/bai/bai-du-khoi/',
      '/en/bai/a-road/',
      '/km/bai/សេចក្ដីប្រកាស/',
    ]);
    for (const [address, others] of named) {
      for (const other of others) expect(named.get(other), `${other} names ${address}`).toContain(address);
    }
  });

  test('offer the languages that have them above, and all others below', () => {
    const story = pages.get('/vi/bai/bai-du-khoi/')?.text ?? '';
    const [before = '', after = ''] = story.split('<main');
    expect(before).toContain('<a href="/en/bai/a-road/" hreflang="en"');
    // Languages that have other texts, then those that have none, at the foot: nobody meets them before the story.
    expect(before).not.toContain('hreflang="kpm">');
    expect(after).toMatch(
      /hreflang="km".*Đang chờ người viết, người dịch.*<a href="\/kpm\/" hreflang="kpm"/s,
    );
  });

  test('are honest where a language has nothing: in Vietnamese, so marked, and hidden from search engines', () => {
    const home = pages.get('/kpm/')?.text ?? '';
    expect(home).toMatch(/<div class="empty" lang="vi">/);
    expect(home).toContain('Chưa có nội dung bằng tiếng này (K’Ho)');
    expect(home).toContain('href="/vi/"');
    expect(home).toContain('<meta name="robots" content="noindex">');
  });

  test('of a language other than Vietnamese and English mark the interface as Vietnamese', () => {
    const story = pages.get('/km/bai/សេចក្ដីប្រកាស/')?.text ?? '';
    expect(story).toContain('<html lang="km">');
    expect(story).toContain('<header class="masthead" lang="vi">');
    expect(story).toContain('<footer class="footer" lang="vi">');
    expect(story).toMatch(/<p class="byline" lang="vi">/);
  });

  test('of withdrawn stories say so and show nothing else', () => {
    const own = ['/vi/bai/da-go/', '/vi/bai/da-go/dang-lai/'];
    for (const address of own) {
      const notice = pages.get(address)?.text ?? '';
      expect(notice, address).toContain('đã được tòa soạn gỡ ngày 20/11/2026');
      expect(notice, address).toContain('noindex');
    }
    const lists = htmlPages().filter(
      ([address, { text }]) => !own.includes(address) && text.includes('/bai/da-go/'),
    );
    expect(lists.map(([address]) => address)).toEqual([]);
  });

  test('mark what is invented, on cards, stories and exemplars', () => {
    expect(pages.get('/vi/bai/bai-du-khoi/')?.text).toContain('là minh họa, không có thật');
    expect(pages.get('/vi/guong/ong-k-brel/')?.text).toContain('Nhân vật minh họa, không có thật');
    expect(pages.get('/vi/guong/to-ca-phe/')?.text).not.toContain('Nhân vật minh họa, không có thật');
  });

  test('of lists show the newest and lead to the months', () => {
    const section = pages.get('/vi/chuyen-muc/nguoi-tot-viec-tot/')?.text ?? '';
    expect(section.match(/<article class="card/g)?.length).toBe(24);
    expect(section).toContain('href="/vi/chuyen-muc/nguoi-tot-viec-tot/2026-10/"');
    expect(pages.get('/vi/chuyen-muc/nguoi-tot-viec-tot/2026-10/')?.text).toMatch(/>Tháng 10\/2026</);
    expect(pages.has('/vi/phong-trao/dan-van-kheo/2026-11/')).toBe(false);
  });

  test('of a month lead to the months beside it that have texts', () => {
    const read = (month: string) =>
      readLinks(pages.get(`/vi/luu-tru/${month}/`)?.text ?? '', /href="([^"]*)" rel="(?:prev|next)"/g);
    expect(read('2025-03')).toEqual(['/vi/luu-tru/2026-09/']);
    expect(read('2026-10')).toEqual(['/vi/luu-tru/2026-09/', '/vi/luu-tru/2026-11/']);
    expect(read('2026-11')).toEqual(['/vi/luu-tru/2026-10/']);
  });

  test('of what is not there lead to three others and to the form', () => {
    for (const address of ['/vi/404.html', '/vi/bai/da-go/']) {
      const main = /<main[^]*<\/main>/.exec(pages.get(address)?.text ?? '')?.[0] ?? '';
      const ways = ['/vi/', '/vi/guong/', '/vi/luu-tru/', '/vi/gioi-thieu-guong/'];
      expect(readLinks(main, /href="([^"]*)"/g), address).toEqual(ways);
    }
  });

  test('have scripts of their own files only, and ask nobody else for anything', () => {
    for (const [address, { text }] of htmlPages()) {
      const scripts = text.match(/<script\b(?! type="application\/ld\+json")[^>]*>/g) ?? [];
      for (const tag of scripts)
        expect(tag, address).toMatch(
          /^<script (?:type="module" src="\/_assets\/|src="\/nhung\/khung\.js" defer>)/,
        );
      expect(text, address).not.toMatch(/ on[a-z]+="/);
      expect(text, address).not.toMatch(/<(?:iframe|object|embed)\b/);
      const fetched = readLinks(
        text,
        /<(?:img|source|video|audio|track|script)\b[^>]*? (?:src|poster)="([^"]+)"/g,
      );
      expect(
        fetched.filter((url) => !url.startsWith('/')),
        address,
      ).toEqual([]);
    }
  });

  test('carry structured data that is JSON', () => {
    const blocks = htmlPages().flatMap(([, { text }]) => [
      ...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ]);
    expect(blocks.length).toBeGreaterThan(10);
    for (const [, json] of blocks) expect(JSON.parse(json ?? '')).toHaveProperty('@graph');
  });
});
