/**
 * VNI for Windows: the fonts VNI-Times, VNI-Helve and their kin, read as Latin-1. A letter is its base and, behind it, one
 * sign for the circumflex or breve with the tone.
 */
const single: Readonly<Record<string, string>> = { ñ: 'đ', ö: 'ư', ô: 'ơ', î: 'ỵ', æ: 'ỉ', ó: 'ĩ', ò: 'ị' };
const plainTones: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};
const circumflexes: Readonly<Record<string, string>> = {
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
};
const breves: Readonly<Record<string, string>> = {
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const signsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...plainTones, ...circumflexes, ...breves },
  e: { ...plainTones, ...circumflexes },
  o: { ...plainTones, ...circumflexes },
  u: plainTones,
  y: plainTones,
  ô: plainTones,
  ö: plainTones,
};
const word = /[\p{L}\p{M}]+/gu;
/** Vietnamese in Unicode, or another script: nothing of this encoding. */
const beyond = /[\u0100-\u{10FFFF}]/u;
const pair = /([aeouyôö])([øùûõïâáàåãäêéèúüë])?|[ñîæóò]/giu;

/** Text of a VNI font in Unicode. @example decodeVni('Ngöôøi toát') === 'Người tốt' */
export function decodeVni(text: string): string {
  return text.replace(word, (typed) => (beyond.test(typed) ? typed : decodeWord(typed)));
}

function decodeWord(word: string): string {
  return word.replace(pair, (typed, base: string | undefined, sign: string | undefined) => {
    if (base === undefined) return decodeSingle(typed);
    const marks = sign && signsOf[base.toLowerCase()]?.[sign.toLowerCase()];
    if (!marks) return decodeSingle(base) + (sign ? decodeSingle(sign) : '');
    return (decodeSingle(base) + marks).normalize('NFC');
  });
}

function decodeSingle(typed: string): string {
  const letter = single[typed.toLowerCase()] ?? typed;
  return typed === typed.toLowerCase() ? letter : letter.toUpperCase();
}
