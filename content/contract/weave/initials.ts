import type { ExemplarDocument } from '#contract/exemplar.ts';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * One or two letters that stand for an exemplar without a portrait. Of a person the last two words, since a Vietnamese name
 * ends in the given name; of others the last two words of the proper name, else the first two words.
 * @example getInitials('Bà Ka Hiệp', 'person') === 'KH'
 * @example getInitials('Hợp tác xã rau Suối Xanh', 'collective') === 'SX'
 * @example getInitials('Loa thôn nói ba thứ tiếng', 'model') === 'LT'
 */
export function getInitials(name: string, type: ExemplarDocument['type']): string {
  // A model is called by what stands in quotation marks.
  const called = /“([^”]+)”/.exec(name)?.[1] ?? name;
  const words = called.normalize('NFC').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const proper = words.slice(1).filter((word) => /^\p{Lu}/u.test(word));
  const chosen =
    type === 'person' ? words.slice(-2) : proper.length > 1 ? proper.slice(-2) : words.slice(0, 2);
  return chosen.map(getFirstLetter).join('');
}

/** With all its marks: letters of the highlands have some that no single character carries. */
function getFirstLetter(word: string): string {
  const [first] = graphemes.segment(word);
  return first?.segment.toLocaleUpperCase('vi') ?? '';
}
