import { beforeAll, describe, expect, test } from 'vitest';
import {
  makeExemplar,
  makeHome,
  makeSection,
  makeSettings,
  makeStory,
  toId,
} from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';

const award = {
  title: 'Giấy khen',
  level: 'commune',
  issuer: 'UBND xã <thử>',
  decision: '12/QĐ-UBND',
} as const;
const edition = makeEdition([
  makeSettings({ languages: ['vi', 'en'] }),
  makeHome(),
  makeSection(),
  makeExemplar({
    id: toId('ba'),
    slug: 'ba-ka-lan',
    name: { vi: 'Bà Ka Lan' },
    sample: false,
    recognitions: [
      { ...award, date: '2026-05-19' },
      { ...award, title: 'Huân chương', level: 'central', date: '2026-01-02' },
      { ...award, title: 'Bằng khen', level: 'province', date: '2025-12-31' },
      { ...award, title: 'Chưa rõ ngày' },
    ],
  }),
  makeExemplar({
    id: toId('ong'),
    slug: 'ong-brel',
    name: { vi: 'Ông Brêl' },
    sample: false,
    recognitions: [{ ...award, title: 'Gia đình văn hóa', date: '2026-09-02' }],
  }),
  makeExemplar({
    id: toId('mau'),
    slug: 'co-mau',
    name: { vi: 'Cô Mẫu' },
    sample: true,
    recognitions: [{ ...award, date: '2020-05-19' }],
  }),
  makeStory({ language: 'en', slug: 'a-story', exemplars: [toId('ong')], translationOf: undefined }),
]);
let pages: Map<string, DrawnPage>;
const read = (address: string) => (pages.get(address)?.text ?? '').replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  pages = await drawSite(edition);
});

describe('what exemplars were honoured with', () => {
  test('stands year by year, the highest level first and the latest of a level first', () => {
    const page = read('/vi/khen-thuong/2026/');
    expect(page).toContain('Khen thưởng năm 2026');
    const order = ['Cấp Nhà nước', 'Huân chương', 'Cấp xã', 'Gia đình văn hóa', 'Giấy khen'];
    const places = order.map((words) => page.indexOf(words, page.indexOf('<h1')));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(page).toContain('href="/vi/guong/ba-ka-lan/"');
    expect(page).toContain('UBND xã &lt;thử&gt;');
    for (const words of ['Bằng khen', 'Chưa rõ ngày']) expect(page).not.toContain(words);
    expect(page).toContain('href="/vi/khen-thuong/2025/"');
    expect(read('/vi/khen-thuong/2025/')).toContain('Bằng khen');
  });

  test('is not said to be held against decisions where all of it is invented', () => {
    const invented = 'Nhân vật và danh hiệu trên trang này là minh họa';
    expect(read('/vi/khen-thuong/2020/')).toContain(invented);
    expect(read('/vi/khen-thuong/2020/')).not.toContain('đã đối chiếu');
    expect(read('/vi/khen-thuong/2026/')).not.toContain(invented);
  });

  test('stands behind the face of whoever has it', () => {
    expect(read('/vi/khen-thuong/2026/')).toMatch(
      /class="mirror">(?:(?!class="mirror").)*href="\/vi\/guong\/ba-ka-lan\/"/,
    );
  });

  test('is led to from the exemplars, and in the sitemap', () => {
    expect(read('/vi/guong/')).toContain('href="/vi/khen-thuong/2026/"');
    const sitemaps = [...pages].filter(([address]) => address.endsWith('.xml')).map(([, { text }]) => text);
    expect(sitemaps.join('\n')).toContain('/vi/khen-thuong/2025/');
  });

  test('has a page in other languages where their readers have the exemplars', () => {
    const page = read('/en/khen-thuong/2026/');
    expect(page).toContain('Awards of 2026');
    expect(page).toContain('Gia đình văn hóa');
    expect(page).not.toContain('Ka Lan');
    expect(pages.has('/en/khen-thuong/2025/')).toBe(false);
  });
});
