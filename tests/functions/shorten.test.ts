import { expect, test } from 'vitest';
import { shorten } from '../../site/i18n/shorten.ts';

test('what fits stays as it is', () => {
  expect(shorten('Vườn ươm của người về quê.', 26, 'vi')).toBe('Vườn ươm của người về quê.');
});

test('sentences that fill half of the room stand whole', () => {
  expect(shorten('Thứ Bảy, 3/10, bộ phận một cửa mở buổi đầu. Cả buổi có 41 hồ sơ.', 60, 'vi')).toBe(
    'Thứ Bảy, 3/10, bộ phận một cửa mở buổi đầu.',
  );
  expect(shorten('“Xếp hàng ở đâu?” Câu hỏi lặp lại mỗi tuần một trăm lần.', 30, 'vi')).toBe(
    '“Xếp hàng ở đâu?”',
  );
});

test.each([
  ['Bà giữ lại có một hàng cây', 20, 'Bà giữ lại có một…'],
  ['Bà giữ lại có một hàng cây', 16, 'Bà giữ lại có…'],
  ['Mở lớp đêm, dạy đọc và viết', 14, 'Mở lớp đêm…'],
  ['Chính phủ ban hành – từ 1/7', 20, 'Chính phủ ban hành…'],
])('no syllable is cut: %s, %i', (text, most, short) => {
  expect(shorten(text, most, 'vi')).toBe(short);
});

test('a script without spaces is cut between words', () => {
  const text = 'ការអប់រំគឺជាសិទ្ធិរបស់មនុស្សគ្រប់រូប';
  const words = [...new Intl.Segmenter('km-KH', { granularity: 'word' }).segment(text)];
  const ends = words.map(({ index }) => text.slice(0, index));
  const short = shorten(text, 20, 'km');
  expect(short.endsWith('…')).toBe(true);
  expect(ends).toContain(short.slice(0, -1));
  expect(short.length).toBeLessThanOrEqual(21);
});

test('a word longer than the room is cut between characters', () => {
  expect(shorten(`https://${'a'.repeat(50)}`, 20, 'vi')).toBe('https://aaaaaaaaaaaa…');
  expect(shorten('🌾'.repeat(20), 9, 'vi')).toBe(`${'🌾'.repeat(4)}…`);
});
