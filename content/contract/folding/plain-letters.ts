/** Letters that only look like Đ: Icelandic eth, African D. None of the languages of this system has them. */
const lookAlikes: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' };
const lookAlike = /[ÐƉðɖ]/g;
/** A capital behind a small letter is no Đ: it is é of an old encoding. */
const certain = /(?<!\p{Ll}\p{M}*)Ð|[Ɖðɖ]/gu;

/**
 * Letters and figures that Unicode keeps for compatibility alone: of full width, ligatures, mathematical alphabets, letters
 * drawn as symbols. Superscripts, fractions, ™, №, ㎡, ª, º and µ are signs of their own and are not among them.
 */
const compatible =
  /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFB00-\uFB06\u0132\u0133\u017F\u01C4-\u01CC\u01F1-\u01F3]|[\u{1D400}-\u{1D7FF}]|(?=[\u2100-\u214F])\p{L}/gu;

/**
 * The text with letters that only look otherwise written as the letters they are.
 * @example toPlainLetters('Ðà Lạt, ﬁn, Ｘã') === 'Đà Lạt, fin, Xã'
 */
export function toPlainLetters(text: string): string {
  return withoutLookAlikes(withoutCompatible(text));
}

export function withoutCompatible(text: string): string {
  return text.replace(compatible, (letter) => letter.normalize('NFKC')).normalize('NFC');
}

/** Not for text in an old encoding of Vietnamese, where Ð is another letter. */
export function correctLookAlikes(text: string): string {
  return text.replace(certain, (letter) => lookAlikes[letter] ?? letter);
}

function withoutLookAlikes(text: string): string {
  return text.replace(lookAlike, (letter) => lookAlikes[letter] ?? letter);
}
