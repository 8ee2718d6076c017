import type { DocumentOf, PublicDocument } from '#contract/document.ts';
import {
  makeCriteriaSet,
  makeExemplar,
  makeHome,
  makeModelType,
  makeMovement,
  makePicture,
  makePlace,
  makeReview,
  makeRecording,
  makeSection,
  makeSettings,
  makeStory,
  makeTopic,
  makeUnit,
  toId,
} from '../../support/make-documents.ts';

const file = (name: string, extension: string, mimeType: string) => ({
  source: name,
  sha256: toId(name).replaceAll('-', '').padEnd(64, '0'),
  extension,
  mimeType,
  bytes: 2_000_000,
});

const film = makeRecording({
  id: toId('phim'),
  type: 'video',
  width: 1280,
  height: 720,
  poster: toId('anh'),
  file: file('phim', 'mp4', 'video/mp4'),
  captions: [{ language: 'vi', file: file('phu-de', 'vtt', 'text/vtt') }],
  transcript: { vi: 'Lời bình.' },
});

/** A story with every type of block. */
export const wholeStory = makeStory({
  id: toId('bai-du-khoi'),
  slug: 'bai-du-khoi',
  previousSlugs: ['ten-cu'],
  kicker: 'Buôn làng',
  lead: toId('anh'),
  leadCaption: 'Con đường mới.',
  topics: [toId('linh-vuc')],
  unit: toId('don-vi'),
  place: toId('xa'),
  movements: [toId('phong-trao')],
  exemplars: [toId('guong')],
  credits: [{ role: 'author', name: 'Ngọc Lan' }],
  sources: [{ title: 'Biên bản họp thôn', url: 'https://example.org/a?b=1&c=2' }],
  verification: {
    at: '2026-11-20T08:00:00+07:00',
    claims: 3,
    sources: [
      { kind: 'decision', title: 'Quyết định khen thưởng', number: '12/QĐ-UBND', date: '2026-05-19' },
    ],
  },
  corrections: [
    {
      at: '2026-11-21T08:00:00+07:00',
      note: 'Bản đầu ghi nhầm chiều dài.',
      wrong: 'đường dài <b>ba</b> cây số',
      right: 'đường dài 1,2 cây số',
    },
  ],
  updatedAt: '2026-11-21T08:00:00+07:00',
  sample: true,
  body: [
    {
      id: 'p1',
      type: 'paragraph',
      html: 'Sáng sớm, <a href="/vi/">trang nhất</a> và <a href="#p2">đoạn sau</a>.',
    },
    { id: 'h1', type: 'heading', level: 2, html: 'Bắt đầu' },
    { id: 'p2', type: 'paragraph', html: 'Bà con <em>cùng làm</em>.' },
    { id: 'l1', type: 'list', ordered: true, items: ['Họp thôn', 'Góp công'] },
    { id: 'q1', type: 'quote', language: 'kpm', html: 'K’Ho', cite: 'Ông K’Brẽl' },
    { id: 'f1', type: 'figure', media: toId('anh'), caption: 'Đầu dốc' },
    {
      id: 'g1',
      type: 'gallery',
      items: [
        { media: toId('anh'), caption: 'Một' },
        { media: toId('anh'), caption: '' },
      ],
    },
    { id: 'v1', type: 'video', media: film.id, caption: 'Phim ngắn' },
    { id: 'a1', type: 'audio', media: toId('tieng'), caption: '' },
    { id: 'c1', type: 'facts', title: '', items: [{ label: 'Chiều dài', value: '1,2 km' }] },
    {
      id: 't1',
      type: 'table',
      caption: 'Tiến độ',
      header: true,
      rows: [
        ['Quý', 'Mét'],
        ['I', '300'],
      ],
    },
    {
      id: 'e1',
      type: 'embed',
      provider: 'youtube',
      video: 'abcdefghijk',
      title: 'Phóng sự',
      poster: toId('anh'),
      caption: 'Của đài.',
    },
  ],
});

function makeSeries(count: number): DocumentOf<'story'>[] {
  return Array.from({ length: count }, (_, index) =>
    makeStory({
      id: toId(`loat-${index}`),
      slug: `loat-${index}`,
      title: `Chuyện thứ ${index}`,
      format: index % 7 === 3 ? 'video' : index % 7 === 5 ? 'audio' : 'article',
      main: index % 7 === 3 ? film.id : index % 7 === 5 ? toId('tieng') : undefined,
      lead: index % 2 ? toId('anh') : undefined,
      exemplars: index % 3 ? [] : [toId('guong')],
      topics: [toId('linh-vuc')],
      publishedAt: new Date(Date.UTC(2026, 9, 28) - index * 86_400_000).toISOString(),
      updatedAt: new Date(Date.UTC(2026, 9, 28) - index * 86_400_000).toISOString(),
    }),
  );
}

/** A small edition with every kind of document, of page and of format, in four languages, one of them empty. */
export function makeSampleDocuments(): PublicDocument[] {
  return [
    makeSettings({
      languages: ['vi', 'en', 'kpm', 'km'],
      email: 'toasoan@example.vn',
      phone: '(0263) 3822 111',
      hours: { vi: 'Giờ hành chính', en: 'Office hours' },
      licence: { vi: 'Ghi nguồn.' },
    }),
    makeHome({ notice: { vi: 'Bản thử.' } }),
    makeSection({ cover: toId('anh'), owner: toId('don-vi') }),
    makeSection({
      id: toId('chuong-trinh'),
      slug: 'chuong-trinh',
      name: { vi: 'Chương trình' },
      type: 'programme',
      schedule: { vi: 'Phát lại Chủ Nhật' },
      broadcasts: [
        { days: [7, 2, 4], time: '17:15', channel: 'FM 98,1 MHz', language: 'kpm' },
        { days: [1, 2, 3, 4, 5, 6, 7], time: '05:45', channel: 'Truyền thanh cơ sở' },
      ],
    }),
    makeTopic(),
    makeModelType({ unit: toId('don-vi') }),
    makeCriteriaSet({ scope: 'topic', topic: toId('linh-vuc') }),
    makeUnit({ id: toId('tinh'), slug: 'tinh', name: { vi: 'Uỷ ban nhân dân tỉnh' }, level: 'province' }),
    makeUnit({
      parent: toId('tinh'),
      place: toId('xa'),
      website: 'https://example.org/',
      from: '2025-07-01',
    }),
    makePlace({ aliases: ['Bình Thuận'] }),
    makePlace({
      id: toId('xa'),
      slug: 'tan-ha',
      name: { vi: 'Tân Hà' },
      type: 'commune',
      code: '24883',
      parent: toId('dia-phuong'),
    }),
    makeMovement({ from: '2023-01-01', to: '2025-12-31' }),
    makeReview(),
    makeExemplar({
      portrait: toId('anh'),
      unit: toId('don-vi'),
      place: toId('xa'),
      topics: [toId('linh-vuc')],
      movements: [toId('phong-trao')],
      roles: ['prestige'],
      body: [{ id: 'p1', type: 'paragraph', html: 'Ông đi từng nhà.' }],
      recognitions: [{ title: 'Bằng khen', level: 'province', date: '2025-05-19' }],
      followUps: [
        { date: '2026-01-02', text: 'Đường dài thêm <b>một</b> đoạn.', story: toId('bai-du-khoi') },
        {
          date: '2026-03-04',
          text: 'Đường có đèn.',
          source: { title: 'Sổ thôn', url: 'https://example.org/so' },
        },
      ],
      replications: [
        { date: '2026-02-02', exemplar: toId('guong-2'), place: toId('xa'), done: 'Hiến ba mét đất.' },
        { date: '2026-02-03', exemplar: toId('da-quen'), done: 'Không ai còn được biết.' },
        { date: '2026-04-03', unit: toId('don-vi'), done: 'Mở rộng hai ngõ.' },
        { date: '2026-04-04', name: 'Xóm Dưới', done: 'Đổ bê tông.' },
      ],
      sources: [{ title: 'Báo cáo của xã' }],
    }),
    makeExemplar({
      id: toId('guong-2'),
      slug: 'to-ca-phe',
      name: { vi: 'Tổ hợp tác cà phê' },
      type: 'model',
      sample: false,
    }),
    makePicture(),
    makeRecording({ transcript: { vi: 'Mời nghe.' } }),
    film,
    wholeStory,
    makeStory({
      id: toId('anh-dep'),
      slug: 'anh-dep',
      format: 'photos',
      title: 'Mùa thu hoạch',
      lead: toId('anh'),
      body: [{ id: 'g', type: 'gallery', items: [{ media: toId('anh'), caption: 'Nương' }] }],
    }),
    makeStory({
      id: toId('ban-dich'),
      language: 'en',
      slug: 'a-road',
      title: 'A road',
      translationOf: wholeStory.id,
      lead: toId('anh'),
    }),
    makeStory({
      id: toId('ban-khmer'),
      language: 'km',
      slug: 'សេចក្ដីប្រកាស',
      title: 'សេចក្ដីប្រកាសជាសកល',
      summary: 'មនុស្សទាំងអស់កើតមកមានសេរីភាព',
      translationOf: wholeStory.id,
      body: [{ id: 'p1', type: 'paragraph', html: 'មនុស្សទាំងអស់ កើតមកមានសេរីភាព' }],
    }),
    ...makeSeries(40),
  ];
}
