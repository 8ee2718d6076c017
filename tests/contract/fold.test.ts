import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForSearch, foldQuery, unfoldFromSearch } from '../../site/search/fold-for-search.ts';

test.for<[string, string]>([
  ['Đà Lạt', 'Ḓà Lạt'],
  ['đường', 'ḓường'],
  ['ƀon', 'ḇon'],
  ['K’Ho', 'K\u0315Ho'],
  ["K'Ho", 'K\u0315Ho'],
])('%s is indexed as %s, whose marks Pagefind can strip', ([text, folded]) => {
  expect(foldForSearch(text)).toBe(folded);
});

test.for<[string, string]>([
  ['hoà', 'hòa'],
  ['thuý', 'thúy'],
  ['uỷ ban', 'ủy ban'],
  ['khoẻ', 'khỏe'],
  ['kỹ', 'kĩ'],
  ['Lý', 'Lí'],
  ['quý', 'quí'],
  ['tỷ', 'tỉ'],
])('%s and %s are one word to search', ([one, other]) => {
  const strip = (text: string): string => foldForSearch(text).replace(/[\u2061\u2062]/g, '');
  expect(strip(one)).toBe(strip(other));
});

test.for(['hoàn', 'thuyền', 'huế', 'huệ', 'quả', 'quý nhân', 'của', 'y tế', 'máy'])(
  '%s keeps its spelling',
  (word) => {
    expect(unfoldFromSearch(foldForSearch(word))).toBe(word);
  },
);

test('excerpts read as they were written, marked words included', () => {
  const text = 'Già làng K’Brel (Đạ Sar) quý hoà thuận, kỹ lưỡng; ơ̆ ê̆ ƀ Ƀ';
  expect(unfoldFromSearch(foldForSearch(text))).toBe(text);
  expect(unfoldFromSearch(`<mark>${foldForSearch('quý')}</mark>`)).toBe('<mark>quý</mark>');
});

test('Khmer is cut into syllables, and a query for it is a phrase', () => {
  const folded = foldForSearch('គំរូ');
  expect(folded).not.toBe(foldForSearch('គ្រូ'));
  expect(unfoldFromSearch(folded)).toBe('គំរូ');
  expect(foldQuery('គំរូ')).toBe(`"${folded}"`);
});

test('whatever Vietnamese letters are folded come back', () => {
  const letters = fc.stringMatching(
    /^[ a-zđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{0,40}$/,
  );
  fc.assert(
    fc.property(letters, (text) => {
      expect(unfoldFromSearch(foldForSearch(text))).toBe(text);
    }),
  );
});
