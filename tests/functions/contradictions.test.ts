import { expect, test } from 'vitest';
import { findContradictions } from '../../cms/checks/verification/claims/contradictions.ts';

const find = (title: string, body: string, profile = '') =>
  findContradictions([
    { name: 'tiêu đề', text: title },
    { name: 'thân bài', text: body },
    { name: 'hồ sơ “Ông K’Brel”', text: profile },
  ]);

test('figures of one thing that do not agree are told, with both', () => {
  expect(find('Hiến 1.500 m² đất mở đường', 'Ông hiến 1.200 m² cho 45 hộ đi lại.')).toEqual([
    'Tiêu đề ghi 1.500 m², thân bài ghi 1.200 m².',
  ]);
  expect(find('Góp 1,2 tỷ đồng', 'Ông góp 200 triệu đồng.', 'Góp 1.200 triệu đồng.')).toEqual([
    'Tiêu đề ghi 1,2 tỷ đồng, thân bài ghi 200 triệu đồng.',
    'Thân bài ghi 200 triệu đồng, hồ sơ “Ông K’Brel” ghi 1.200 triệu đồng.',
  ]);
});

test('money is money also without “đồng”', () => {
  expect(find('Góp 500 triệu làm đường', 'Gia đình bà góp 300 triệu đồng.')).toEqual([
    'Tiêu đề ghi 500 triệu, thân bài ghi 300 triệu đồng.',
  ]);
  expect(find('Lãi 1 tỷ 200 triệu mỗi năm', 'Năm 2025 ông lãi 1,1 tỷ.')).toEqual([
    'Tiêu đề ghi 1 tỷ 200 triệu, thân bài ghi 1,1 tỷ.',
  ]);
  expect(find('Tặng 1.500.000 cho mỗi em', 'Bà tặng 50.000.000đ.')).toEqual([
    'Tiêu đề ghi 1.500.000, thân bài ghi 50.000.000 đ.',
  ]);
  expect(find('Vay 2 triệu rưỡi', 'Ông vay 2.500.000 đồng, trả 100 nghìn mỗi tháng.')).toEqual([]);
  expect(find('Góp 1,2 tỷ', 'Ông góp 1 tỷ 200 triệu đồng.')).toEqual([]);
});

test.each([
  ['visits and other things by the million', 'Hơn 2 triệu lượt xem', 'Ông góp 5 triệu đồng.'],
  ['an hour and a bare number', 'Họp lúc 5 rưỡi, có 120.000 người', 'Ông góp 5 triệu.'],
  ['the same in other words', 'Hiến 1.500 m2', 'Ông hiến 1.500 mét vuông, rồi thêm 300 m² nữa.'],
  ['other things', 'Giúp 45 hộ', 'Ông trồng 3 ha cà phê, 12 người làm.'],
  ['years and times', 'Mười lăm năm giữ rừng', 'Năm 2019 ông 52 tuổi, đi tuần 3 lần một tuần.'],
  ['people of another kind', '12 người lính', 'Có 30 người dân tới xem.'],
  ['nothing', '', ''],
])('%s are no contradiction', (_, title, body) => {
  expect(find(title, body)).toEqual([]);
});
