import { expect, test } from 'vitest';
import { sayInVietnamese } from '../../cms/platform/i18n/leftover-words.ts';

test.each([
  'A file is required.',
  'Error validating field at path: translations.0.language',
  'Remove Block',
  'Failed to fetch',
])('“%s”, for which Payload has only English, is said in Vietnamese', (english) => {
  expect(sayInVietnamese(english)?.normalize('NFD')).toMatch(/\p{M}/u);
});

test('numbers in it stay what they are', () => {
  expect(sayInVietnamese('56 bytes — application/pdf')).toBe('56 byte — application/pdf');
  expect(sayInVietnamese('0 results available. Use Up and Down to choose options')).toMatch(/^Gõ để tìm/);
});

test('what people write is theirs', () => {
  for (const text of ['Nhóm The Remove Block ra mắt', 'Closed', 'Đóng', ''])
    expect(sayInVietnamese(text)).toBeUndefined();
});
