import { describe, expect, test } from 'vitest';
import { type Block, blockSchema, bodySchema, bodyToText, getBodyMedia } from '#contract/blocks.ts';

const picture = '0197a0c0-0000-7000-8000-000000000001';
const other = '0197a0c0-0000-7000-8000-000000000002';

const body: Block[] = [
  { id: 'a', type: 'paragraph', html: 'Bà <strong>Ka Hiệp</strong> &amp; con' },
  { id: 'b', type: 'heading', level: 2, html: 'Đổi công' },
  { id: 'c', type: 'quote', html: 'Nhổ từng hàng', cite: 'Bà Ka Hiệp' },
  { id: 'd', type: 'list', ordered: true, items: ['một', '<em>hai</em>'] },
  { id: 'e', type: 'figure', media: picture, caption: 'Vườn' },
  {
    id: 'f',
    type: 'gallery',
    items: [
      { media: other, caption: '' },
      { media: picture, caption: 'Lá' },
    ],
  },
  { id: 'g', type: 'facts', title: 'Tóm tắt', items: [{ label: 'Diện tích', value: '1,2 ha' }] },
  {
    id: 'h',
    type: 'table',
    caption: '',
    header: true,
    rows: [
      ['Năm', 'Tấn'],
      ['2026', '2,9'],
    ],
  },
  { id: 'i', type: 'embed', provider: 'youtube', video: 'abcde12345', title: 'Phim' },
];

describe('a body', () => {
  test('of all kinds of blocks is valid', () => {
    expect(bodySchema.parse(body)).toEqual(body);
  });

  test('names its media in reading order, each once', () => {
    expect(getBodyMedia(body)).toEqual([picture, other]);
  });

  test('as plain text has all that a reader reads', () => {
    expect(bodyToText(body).split('\n')).toEqual([
      'Bà Ka Hiệp & con',
      'Đổi công',
      'Nhổ từng hàng — Bà Ka Hiệp',
      'một',
      'hai',
      'Vườn',
      'Lá',
      'Tóm tắt',
      'Diện tích: 1,2 ha',
      'Năm Tấn',
      '2026 2,9',
      'Phim',
    ]);
  });

  test('may not hold two blocks of one id', () => {
    const twice = [
      { id: 'a', type: 'paragraph', html: 'x' },
      { id: 'a', type: 'paragraph', html: 'y' },
    ];
    expect(bodySchema.safeParse(twice).error?.issues[0]?.message).toBe('Hai khối trùng mã.');
  });
});

describe('a block', () => {
  test.each([
    ['an unknown type', { type: 'iframe', src: 'https://a.vn' }],
    ['a heading of the page’s own level', { type: 'heading', level: 1, html: 'x' }],
    ['a script', { type: 'paragraph', html: '<script>x</script>' }],
    ['an empty list', { type: 'list', ordered: false, items: [] }],
    ['a picture without its id', { type: 'figure', media: 'anh.jpg' }],
    ['a film of an unknown provider', { type: 'embed', provider: 'evil', video: 'abcde', title: 'x' }],
    ['an address for a film', { type: 'embed', provider: 'youtube', video: 'https://a.vn/x', title: 'x' }],
    ['a language that nobody knows', { type: 'paragraph', html: 'x', language: 'xx' }],
  ])('with %s is refused', (_, block) => {
    expect(blockSchema.safeParse({ id: 'x', ...block }).success).toBe(false);
  });

  test('may be in another language than its story', () => {
    expect(blockSchema.parse({ id: 'x', type: 'quote', html: 'x', language: 'kpm' })).toMatchObject({
      language: 'kpm',
      cite: '',
    });
  });
});
