import { beforeAll, describe, expect, test } from 'vitest';
import {
  makeCriteriaSet,
  makeExemplar,
  makeHome,
  makeModelType,
  makeSection,
  makeSettings,
  makeStory,
  makeTopic,
  makeUnit,
  toId,
} from '../support/make-documents.ts';
import { makeEdition } from '../support/memory-edition.ts';
import { drawSite, type DrawnPage } from './support/draw-site.ts';

const set = makeCriteriaSet({
  scope: 'topic',
  topic: toId('linh-vuc'),
  unit: toId('don-vi'),
  from: '2023-01-01',
  document: { title: 'Kế hoạch <thử>', number: '60/KH-UBND', issuer: 'Xã Tân Hà' },
  items: [
    {
      id: 'dan-dau',
      text: 'Dẫn đầu phong trào.',
      evidence: 'Giấy khen.',
      types: ['collective'],
      since: '2026-11-29',
      former: [{ text: 'Tích cực trong phong trào.', until: '2026-11-29' }],
    },
    { id: 'gop-cong', text: 'Góp công cùng làm.', types: ['collective'] },
  ],
  retired: [{ id: 'cu', text: 'Không có đơn thư.', until: '2026-10-01' }],
});
const edition = makeEdition([
  makeSettings(),
  makeHome(),
  makeTopic(),
  makeUnit(),
  makeSection(),
  makeModelType({ unit: toId('don-vi') }),
  makeModelType({ id: toId('loai-khac'), slug: 'loai-khac', name: { vi: 'Loại khác' } }),
  makeStory({ exemplars: [toId('guong')] }),
  set,
  makeExemplar({
    type: 'model',
    modelType: toId('loai-mo-hinh'),
    criteria: [
      { set: set.id, item: 'dan-dau', evidence: 'Cờ thi đua năm 2025.' },
      { set: set.id, item: 'cu', evidence: 'Xác nhận của xã.' },
    ],
  }),
]);
let pages: Map<string, DrawnPage>;
const read = (address: string) => (pages.get(address)?.text ?? '').replaceAll(/\s+/g, ' ');

beforeAll(async () => {
  pages = await drawSite(edition);
});

describe('criteria', () => {
  test('stand on a page of their own in both wordings, with their days, document and proof', () => {
    const page = read('/vi/tieu-chi/tieu-chuan-chung/');
    expect(page).toContain('Dẫn đầu phong trào.');
    expect(page).toContain('Trước ngày 29/11/2026: Tích cực trong phong trào.');
    expect(page).toContain('Trước ngày 1/10/2026: Không có đơn thư.');
    expect(page).toContain('Có hiệu lực từ 1/1/2023');
    expect(page).toContain('Kế hoạch &lt;thử&gt;');
    expect(page).toContain('Minh chứng cần có: Giấy khen.');
  });

  test('say once from when they hold, by whom they were issued and for whom they all are', () => {
    const page = read('/vi/tieu-chi/tieu-chuan-chung/');
    for (const words of ['1/1/2023', 'Xã Tân Hà', 'Dành cho: tập thể'])
      expect(page.split(words), words).toHaveLength(2);
    expect(page).not.toContain('Theo lĩnh vực');
  });

  test('are the same on the page of the topic and in the profile that meets them', () => {
    expect(read('/vi/linh-vuc/kinh-te/')).toContain('Dẫn đầu phong trào.');
    const profile = read('/vi/guong/ong-k-brel/');
    expect(profile).toContain('Dẫn đầu phong trào.');
    expect(profile).toContain('Cờ thi đua năm 2025.');
    expect(profile).toContain('Không có đơn thư.');
    expect(profile).toContain('href="/vi/tieu-chi/tieu-chuan-chung/"');
  });

  test('are listed by whom they are for, and name the exemplars that meet them', () => {
    expect(read('/vi/tieu-chi/')).toContain('Theo lĩnh vực');
    expect(read('/vi/tieu-chi/tieu-chuan-chung/')).toContain('/vi/guong/ong-k-brel/');
    expect(read('/vi/loai-mo-hinh/dan-van-kheo/')).toContain('/vi/guong/ong-k-brel/');
  });

  test('stand with a type of model beside the stories of its exemplars and the other types', () => {
    const page = read('/vi/loai-mo-hinh/dan-van-kheo/');
    expect(page).toContain('href="/vi/bai/');
    expect(page).toContain('href="/vi/loai-mo-hinh/loai-khac/"');
    expect(page).not.toContain('/dan-van-kheo/rss.xml');
  });

  test('have no feed and no list of stories, and no page where nobody wrote them', () => {
    const own = [...pages.keys()].filter((address) => /\/(tieu-chi|loai-mo-hinh)\//.test(address));
    expect(own.toSorted()).toEqual([
      '/vi/loai-mo-hinh/',
      '/vi/loai-mo-hinh/dan-van-kheo/',
      '/vi/loai-mo-hinh/loai-khac/',
      '/vi/tieu-chi/',
      '/vi/tieu-chi/tieu-chuan-chung/',
    ]);
    expect(read('/vi/tieu-chi/tieu-chuan-chung/')).not.toContain('Chưa có bài');
  });
});
