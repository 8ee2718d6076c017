import { describe, expect, test } from 'vitest';
import { toSyllables } from '#contract/folding/syllables.ts';

const cut = (text: string) => toSyllables(text).map(({ start, end }) => text.slice(start, end));
const folded = (text: string) => toSyllables(text).map((syllable) => syllable.folded);
const exact = (text: string) => toSyllables(text).map((syllable) => syllable.exact);

describe('syllables', () => {
  test.for<[string, string[]]>([
    ['Đà Lạt, Lâm Đồng.', ['Đà', 'Lạt', 'Lâm', 'Đồng']],
    ['K’Ho, ‘K’Brẽl’, Ra-glai', ['K’Ho', 'K’Brẽl', 'Ra', 'glai']],
    ['QL27C: 1.140 hộ, 2,9 ha', ['QL', '27', 'C', '1.140', 'hộ', '2', '9', 'ha']],
    ['GD&ĐT 30/4/1975', ['GD', 'ĐT', '30', '4', '1975']],
    ['ភាសាខ្មែរ', ['ភា', 'សា', 'ខ្មែ', 'រ']],
    ['ເຂົ້າໜຽວ', ['ເຂົ້າ', 'ໜຽ', 'ວ']],
    ['ꪼꪕ ꪒꪾ', ['ꪼꪕ', 'ꪒꪾ']],
    ['ꨌꩌ', ['ꨌꩌ']],
    ['中文K', ['中', '文', 'K']],
    ['', []],
    ['… !?', []],
  ])('of %s are %o', ([text, syllables]) => {
    expect(cut(text)).toEqual(syllables);
  });

  test.for<[string, string]>([
    ['hoà', 'hòa'],
    ['quý', 'quí'],
    ['qúy', 'quí'],
    ['Ðà', 'đà'],
    ['K`Ho', 'kʼho'],
    ['𝐁𝐨𝐥𝐝', 'bold'],
    ['m²', 'm2'],
    ['1.140', '១១៤០'],
    ['01/07/2025', '1/7/2025'],
    ['ស្ដី', 'ស្តី'],
    ['ໜ', 'ຫນ'],
  ])('%s and %s are the same', ([one, other]) => {
    expect(exact(one).join('')).toBe(exact(other).join(''));
  });

  test.for<[string, string]>([
    ['Đắk Nông', 'dak nong'],
    ['K’Ho ƀơ̆t', 'kho bot'],
    ['kỹ thuật, huyện, quyển', 'ki thuat huyen quien'],
  ])('%s is found by %s', ([text, typed]) => {
    expect(folded(text).join(' ')).toBe(typed);
  });

  test('of Khmer keep their vowels', () => {
    expect(folded('គំរូ')).not.toEqual(folded('គ្រូ'));
  });
});
