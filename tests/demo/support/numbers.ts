const digits: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const orders: Readonly<Record<string, number>> = { nghìn: 1_000, ngàn: 1_000, triệu: 1_000_000 };
const isNumeral = (word: string) =>
  word in digits ||
  word in orders ||
  word === 'mười' ||
  word === 'mươi' ||
  word === 'trăm' ||
  word === 'linh';

/** Value of numerals that stand together. @example toValue(['hai', 'trăm', 'mười', 'lăm']) // 215 */
function toValue(words: readonly string[]): number {
  let [total, part, last] = [0, 0, 0];
  for (const word of words) {
    const order = orders[word];
    if (order) {
      total += (part + last || 1) * order;
      [part, last] = [0, 0];
    } else if (word === 'trăm') {
      part += (last || 1) * 100;
      last = 0;
    } else if (word === 'mươi') {
      part += last * 10;
      last = 0;
    } else if (word === 'mười') {
      part += 10;
      last = 0;
    } else last = digits[word] ?? 0;
  }
  return total + part + last;
}

export interface Counted {
  value: number;
  /** The syllable after it. */
  noun: string;
}

const nouns: Readonly<Record<string, string>> = { 'héc-ta': 'ha', cây: 'km' };

/** “1.140” and “1,2” as Vietnamese writes them. */
export function fromFigures(figures: string): number {
  return Number(figures.replaceAll('.', '').replace(',', '.'));
}

/** Every number of a Vietnamese text, in figures or words, with the syllable that follows. */
export function findNumbers(text: string): Counted[] {
  const words = text.toLowerCase().match(/\d[\d.,]*\d|\d|[\p{L}\p{M}’-]+/gu) ?? [];
  const found: Counted[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    let end = at + 1;
    if (!/\d/.test(word)) {
      if (!isNumeral(word) || word === 'linh') continue;
      while (isNumeral(words[end] ?? '')) end += 1;
    }
    const value = /\d/.test(word) ? fromFigures(word) : toValue(words.slice(at, end));
    const noun = words[end] ?? '';
    found.push({ value, noun: nouns[noun] ?? noun });
    at = end - 1;
  }
  return found;
}
