import { getLanguage, getScript, type LanguageCode } from '#contract/languages.ts';

/** Where a sentence ends, and the next one begins. */
const sentenceEnd = /[.!?…។]["”’»)]*(?=\s)/gu;
/** What no line ends with before three dots. */
const looseEnd = /[\s,;:.!?…–—“‘«(\p{Cs}-]+$/u;

/**
 * The beginning of a text in whole sentences, where they fill half of the room, else in whole words. A word that is cut
 * is another word in Vietnamese: “mộ…” of “một”.
 * @param most characters, three dots apart
 */
export function shorten(text: string, most: number, language: LanguageCode): string {
  if (text.length <= most) return text;
  const ends = [...text.slice(0, most + 1).matchAll(sentenceEnd)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const sentences = ends.at(-1) ?? 0;
  if (sentences >= most / 2) return text.slice(0, sentences);
  return text.slice(0, findWordEnd(text, most, language)).replace(looseEnd, '') + '…';
}

function findWordEnd(text: string, most: number, language: LanguageCode): number {
  if (getScript(language).hasSpaces) {
    const space = text.lastIndexOf(' ', most);
    return space > 0 ? space : most;
  }
  let end = 0;
  const words = new Intl.Segmenter(getLanguage(language).locale, { granularity: 'word' });
  for (const { index } of words.segment(text)) {
    if (index > most) break;
    end = index;
  }
  return end > 0 ? end : most;
}
