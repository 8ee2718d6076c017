import { replaceApostrophes } from '#contract/folding/apostrophes.ts';

import { getLanguage, type LanguageCode } from '#contract/languages.ts';

/** Made once a locale: making one takes longer than comparing. */
const collators = new Map<string, Intl.Collator>();
/** Quotation marks and the like before a name: “Thứ Bảy nghe dân”. */
const opening = /^[^\p{L}\p{N}]+/u;

/**
 * The order of names in a language, where the system knows it, else the Vietnamese one: letters, then tones, then case, word
 * by word; what stands before the first letter does not count.
 * @example ['Zổ', 'Đà', 'Dân', 'Ấn', 'An'].toSorted((a, b) => compareNames(a, b)) → ['An', 'Ấn', 'Dân', 'Đà', 'Zổ']
 */
export function compareNames(one: string, other: string, language: LanguageCode = 'vi'): number {
  const collator = getCollator(getLanguage(language).locale);
  return collator.compare(toKey(one), toKey(other)) || collator.compare(one, other);
}

function getCollator(locale: string): Intl.Collator {
  let collator = collators.get(locale);
  if (!collator) collators.set(locale, (collator = new Intl.Collator(locale, { numeric: true })));
  return collator;
}

function toKey(name: string): string {
  // In a word an apostrophe is written, not read: K’Brẽl stands where KBrẽl would.
  return replaceApostrophes(name.replace(opening, ''), '');
}
