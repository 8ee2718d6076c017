import { describe, expect, test } from 'vitest';
import { getSeverity } from '../../cms/story/translation/fact-changes.ts';

const strings = (text: string) => [{ path: 'text', isHtml: true, text }];
const compare = (before: string, after: string, language: 'vi' | 'en' | 'km' = 'vi') =>
  getSeverity(strings(before), strings(after), language);

describe('what changed in a source is a fact', () => {
  test.each([
    ['Ông hiến 2 ha đất.', 'Ông hiến 3 ha đất.', 'a number'],
    ['Vốn 1.250,5 triệu đồng.', 'Vốn 1.250,6 triệu đồng.', 'a number with its marks'],
    ['Ông có ba con.', 'Ông có bốn con.', 'a number in words'],
    ['Ông có ba con.', 'Ông có năm con.', 'a number in words that can mean something else'],
    ['Suốt mười năm.', 'Suốt mười một năm.', 'a longer number'],
    ['Sinh ngày 2/9/1970.', 'Sinh ngày 3/9/1970.', 'a date'],
    ['Họp tháng Ba.', 'Họp tháng Tư.', 'a month'],
    ['Bà con xã Di Linh.', 'Bà con xã Bảo Lâm.', 'a place'],
    ['Ông K’Brẽl đi họp.', 'Ông K’Brểl đi họp.', 'a name'],
    ['K’Brẽl đi họp.', 'K’Brểl đi họp.', 'a name at the beginning'],
    ['Lan đi. Ở nhà Lan có mẹ.', 'Mai đi. Ở nhà Mai có mẹ.', 'a name that begins a sentence'],
    ['<a href="/vi/">Xem</a>', '<a href="/en/">Xem</a>', 'a link'],
    ['Đạt 45%.', 'Đạt 45.', 'a share'],
  ])('%s → %s (%s)', (before, after) => {
    expect(compare(before, after)).toBe('facts');
  });

  test.each([
    ['Sáng sớm, ông ra rẫy.', 'Sáng sớm, ông đi ra rẫy.'],
    ['Bà con rất vui.', 'Bà con mừng lắm.'],
    ['Tại xã Di Linh, ông họp.', 'Ở xã Di Linh, ông họp.'],
    ['Ông làm việc một cách chăm chỉ.', 'Ông làm việc chăm chỉ.'],
    ['Con <em>đường</em> đẹp.', 'Con <strong>đường</strong> đẹp.'],
    ['Ông K’Brẽl và bà Lan họp.', 'Bà Lan và ông K’Brẽl họp.'],
  ])('or not: %s → %s', (before, after) => {
    expect(compare(before, after)).toBe('wording');
  });

  test('or may be one, where a script shows no names', () => {
    expect(compare('មនុស្សទាំងអស់', 'មនុស្ស', 'km')).toBe('facts');
    expect(compare('The <em>road</em>', 'The <strong>road</strong>', 'en')).toBe('wording');
  });
});
