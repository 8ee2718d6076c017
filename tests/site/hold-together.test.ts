import { expect, test } from 'vitest';
import { holdText, holdTogether } from '../../site/components/hold-together.ts';

const space = '\u00A0';
const whole = (number: string) => `<span class="whole">${number}</span>`;

test.for<[string, string]>([
  ['Nhóm vớt 4,3 tấn rác', `Nhóm vớt 4,3${space}tấn rác`],
  ['nặng 12 MB, dài 40 giây', `nặng 12${space}MB, dài 40${space}giây`],
  ['6 m rưỡi và 6 món', `6${space}m rưỡi và 6 món`],
  ['phường Xuân Hương - Đà Lạt', `phường Xuân Hương${space}- Đà Lạt`],
  ['giai đoạn 2022-2025', 'giai đoạn 2022-2025'],
  ['Quyết định số 1526/QĐ-TTg ngày 9/12/2022', `Quyết định số ${whole('1526/QĐ-TTg')} ngày 9/12/2022`],
  ['Nghị định số 356/2025/NĐ-CP', `Nghị định số ${whole('356/2025/NĐ-CP')}`],
  [
    'Luật số 91/2025/QH15, Kế hoạch 60/KH-UBND',
    `Luật số ${whole('91/2025/QH15')}, Kế hoạch ${whole('60/KH-UBND')}`,
  ],
  ['ai hỏi 5 câu < 6 câu & hơn', 'ai hỏi 5 câu &lt; 6 câu &amp; hơn'],
])('of %s each part stays on its line', ([text, html]) => {
  expect(holdText(text)).toBe(html);
});

test('what stands in tags is left alone', () => {
  const link = '<a href="https://a.vn/1526/QĐ-TTg">bản số 2 kg</a>';
  expect(holdTogether(link)).toBe(`<a href="https://a.vn/1526/QĐ-TTg">bản số 2${space}kg</a>`);
  expect(holdTogether(holdTogether(link))).toBe(holdTogether(link));
});
