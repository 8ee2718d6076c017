import { replaceApostrophes } from '#contract/folding/apostrophes.ts';

const collator = new Intl.Collator('vi', { numeric: true });
/** Quotation marks and the like before a name: “Thứ Bảy nghe dân”. */
const opening = /^[^\p{L}\p{N}]+/u;

/**
 * The Vietnamese order of names: letters, then tones, then case, word by word; what stands before the first letter does not
 * count. @example ['Zổ', 'Đà', 'Dân', 'Ấn', 'An'].toSorted(compareNames) → ['An', 'Ấn', 'Dân', 'Đà', 'Zổ']
 */
export function compareNames(one: string, other: string): number {
  return collator.compare(toKey(one), toKey(other)) || collator.compare(one, other);
}

function toKey(name: string): string {
  // In a word an apostrophe is written, not read: K’Brẽl stands where KBrẽl would.
  return replaceApostrophes(name.replace(opening, ''), '');
}
