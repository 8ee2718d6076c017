import { isSyllable } from './syllable.ts';

/** What speaks for a text being in an encoding, and against it. */
export interface Weight {
  /** Different words that become Vietnamese syllables and were none. */
  words: number;
  /** Signs in them; one that no word has where it stands, such as « or a capital behind a small letter, counts twice. */
  signs: number;
  /** Words with marks that do not become Vietnamese, or are so already. */
  against: number;
  /** A word long enough to be no accident. */
  isPlain: boolean;
}

const word = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;
/** Units and what is typed beside them. */
const unit = /^µ\p{L}$/u;

/** Holds the words of a text against what an encoding makes of them. */
export function weigh(text: string, decode: (text: string) => string): Weight {
  const weight: Weight = { words: 0, signs: 0, against: 0, isPlain: false };
  for (const typed of new Set(text.match(word))) {
    if (typed.length < 2 || !/[\u0080-\u{10FFFF}]/u.test(typed) || unit.test(typed)) continue;
    // Letters beyond Latin-1 are Vietnamese in Unicode already, or another language.
    const isBeyond = /[\u0100-\u{10FFFF}]/u.test(typed);
    const decoded = isBeyond ? typed : decode(typed);
    const isGood = decoded !== typed && isSyllable(decoded);
    if (isGood && !isWritten(typed)) {
      const value = countSigns(typed);
      weight.words += 1;
      weight.signs += value;
      weight.isPlain ||= typed.length >= 3 && value >= 2;
    } else if (!isGood && /[\p{L}\p{M}]/u.test(typed)) weight.against += 1;
  }
  return weight;
}

/** A syllable as Vietnamese is written: no capital stands behind a small letter. */
function isWritten(typed: string): boolean {
  return isSyllable(typed) && !/\p{Ll}\p{Lu}/u.test(typed);
}

function countSigns(typed: string): number {
  const odd = typed.match(/[^\p{L}\p{M}]|[µªº]|(?<=\p{Ll})\p{Lu}/gu) ?? [];
  return (typed.match(/[\u0080-\u00FF]/g)?.length ?? 0) + odd.length;
}

/** Enough for an offer: the conversion is shown and asked about, never done. */
export function isEnough({ words, signs, against, isPlain }: Weight): boolean {
  return words > against * 2 && (words >= 2 || signs >= 3 || isPlain);
}
