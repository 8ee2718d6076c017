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

test('what people write is theirs', () => {
  for (const text of ['Nhóm The Remove Block ra mắt', 'Closed', 'Đóng', ''])
    expect(sayInVietnamese(text)).toBeUndefined();
});
