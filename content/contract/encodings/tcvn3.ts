/**
 * TCVN 5712:1993 VN3, called ABC: the fonts .VnTime, .VnArial and their kin, read as Latin-1. First code and the letters from
 * there on. Capitals with a tone have no code: the fonts whose names end in H draw the small ones as capitals.
 */
const rows: readonly (readonly [code: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** Every code with its letter. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([code, letters]) =>
    [...letters].map((letter, index) => [String.fromCharCode(code + index), letter] as const),
  ),
);

const word = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;
/** Bullets and signs that stand for themselves. */
const lonely = /^[·§©®»]$/u;
/** Vietnamese in Unicode, or another script: nothing of this encoding. */
const beyond = /[\u0100-\u{10FFFF}]/u;

/** Text of a TCVN3 font in Unicode. @example decodeTcvn3('Ng\u00ADêi tèt') === 'Người tốt' */
export function decodeTcvn3(text: string): string {
  const words = [...text.matchAll(word)];
  const capital = words.map(({ 0: typed }) => isCapital(typed));
  let end = 0;
  let result = '';
  words.forEach(({ 0: typed, index }, nth) => {
    if (lonely.test(typed) || beyond.test(typed)) return;
    const decoded = [...typed].map((sign) => tcvn3Letters.get(sign) ?? sign).join('');
    // “CéNG HßA X· HéI”: a word with too few letters of its own to tell stands as its neighbours do.
    const isRaised = capital[nth] ?? Boolean(capital[nth - 1] || capital[nth + 1]);
    result += text.slice(end, index) + (isRaised && decoded !== typed ? decoded.toUpperCase() : decoded);
    end = index + typed.length;
  });
  return result + text.slice(end);
}

/** The same in a font whose small letters are drawn as capitals: .VnTimeH, .VnArialH. */
export function decodeTcvn3Capitals(text: string): string {
  return decodeTcvn3(text).toUpperCase();
}

/** Whether the plain letters of a word are capitals; undefined where there are too few to tell. */
function isCapital(typed: string): boolean | undefined {
  const plain = typed.replace(/[^A-Za-z]/g, '');
  if (/[a-z]/.test(plain)) return false;
  return plain.length > 1 ? true : undefined;
}
