import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { toWallClock } from '#contract/newsroom-clock.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { makeStory, toId } from '../support/make-documents.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';
import { makeSampleDocuments } from './support/sample-documents.ts';

const address = '/vi/chuyen-muc/chuong-trinh/';
const makeEpisode = (number: number) =>
  makeStory({
    id: toId(`ky-${number}`),
    slug: `ky-${number}`,
    title: `Chuyện kỳ ${number}`,
    format: 'audio',
    main: toId('tieng'),
    section: toId('chuong-trinh'),
    episode: number,
    publishedAt: `2026-11-0${number}T05:45:00+07:00`,
    updatedAt: `2026-11-0${number}T05:45:00+07:00`,
  });
const article = makeStory({
  id: toId('hau-truong'),
  slug: 'hau-truong',
  title: 'Hậu trường',
  section: toId('chuong-trinh'),
});

let pages: Map<string, DrawnPage>;
const readText = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

beforeAll(async () => {
  pages = await drawSite(makeEdition([...makeSampleDocuments(), makeEpisode(1), makeEpisode(2), article]));
});

describe('the page of a programme', () => {
  test('says when and where it is broadcast, by the time of day, in which language', () => {
    const html = pages.get(address)?.text ?? '';
    const table = /<table.*?<\/table>/s.exec(html)?.[0] ?? '';
    expect(readText(table).trim()).toBe(
      'Giờ Ngày Kênh, tần số Tiếng 05:45 Hằng ngày Truyền thanh cơ sở 17:15 Thứ Ba, thứ Năm, Chủ nhật FM 98,1 MHz K’Ho',
    );
    expect(table).toContain('<td lang="kpm">');
    expect(html).toContain('Phát lại Chủ Nhật');
  });

  test('has a calendar with its broadcasts, at the hours of Việt Nam', () => {
    const html = pages.get(address)?.text ?? '';
    expect(html).toContain(`href="${address}lich-phat.ics"`);
    const calendar = new ICAL.Component(
      ICAL.parse(pages.get(`${address}lich-phat.ics`)?.text ?? '') as unknown[],
    );
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.map(({ summary, location }) => [summary, location])).toEqual([
      ['Chương trình (K’Ho)', 'FM 98,1 MHz'],
      ['Chương trình', 'Truyền thanh cơ sở'],
    ]);
    const told = events.map((event) => {
      const times = event.iterator();
      return Array.from({ length: 4 }, () => toWallClock(times.next()?.toJSDate() ?? new Date(0)));
    });
    // 5 January 2026 is a Monday; 05:45 in Việt Nam is the evening before in UTC.
    expect(told).toEqual([
      ['2026-01-06T17:15:00', '2026-01-08T17:15:00', '2026-01-11T17:15:00', '2026-01-13T17:15:00'],
      ['2026-01-05T05:45:00', '2026-01-06T05:45:00', '2026-01-07T05:45:00', '2026-01-08T05:45:00'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  test('lists its episodes with number, day and length; the latest can be played there', () => {
    const episodes =
      /<section class="episodes">.*?<\/section>/s.exec(pages.get(address)?.text ?? '')?.[0] ?? '';
    expect(readText(episodes)).toMatch(
      /Chuyện kỳ 2 Kỳ 2 2\/11\/2026 Thời lượng: 1:32 .*Chuyện kỳ 1 Kỳ 1 1\/11\/2026 Thời lượng: 1:32/,
    );
    expect(episodes.match(/<audio/g)).toHaveLength(1);
    expect(episodes).toContain('href="/vi/bai/ky-1/"');
    expect(episodes).not.toContain('Hậu trường');
  });

  test('shows what is no episode below', () => {
    expect(pages.get(address)?.text).toMatch(/<article class="card[^]*Hậu trường/);
  });
});
