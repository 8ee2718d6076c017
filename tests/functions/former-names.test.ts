import { expect, test } from 'vitest';
import { listFormerNames } from '../../site/components/former-names.ts';

test.each([
  [['Tỉnh Bình Thuận', 'Tỉnh Đắk Nông'], 'tỉnh Bình Thuận, tỉnh Đắk Nông'],
  [
    ['Thị trấn Di Linh, Huyện Di Linh', 'Xã Tân Châu, Huyện Di Linh', 'Xã Gung Ré, Huyện Di Linh'],
    'thị trấn Di Linh, xã Tân Châu, xã Gung Ré (huyện Di Linh)',
  ],
  [
    ['Phường 1, Thành phố Đà Lạt', 'Xã Lát, Huyện Lạc Dương', 'Phường 2, Thành phố Đà Lạt'],
    'phường 1, phường 2 (thành phố Đà Lạt); xã Lát (huyện Lạc Dương)',
  ],
  [['Sông Bé'], 'Sông Bé'],
  [[], ''],
])('former names: %j', (names, said) => {
  expect(listFormerNames(names)).toBe(said);
});
