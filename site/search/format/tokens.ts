/** Signs of folding and of breaking lines that are no part of a word. */
const invisible = /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF]/g;
/** Full stops between thousands. @example 1.500.000 */
const grouped = /(?<![\p{L}\p{M}\p{N}.,])\d{1,3}(?:\.\d{3})+(?![\p{L}\p{M}\p{N}]|[.,]\d)/gu;
const token = /[\p{L}\p{M}\p{N}]+/gu;
const marks = /\p{M}+/gu;

/**
 * Syllables and numbers of folded text, in lower case: what the index and a query are made of. What stands between two
 * spaces gives the same tokens wherever it stands.
 * @example toTokens('1.500 hộ ở TP.Ḓà Lạt') // ['1500', 'hộ', 'ở', 'tp', 'ḓà', 'lạt']
 */
export function toTokens(folded: string): string[] {
  const text = folded.replace(invisible, '').replace(grouped, (number) => number.replaceAll('.', ''));
  return text.toLowerCase().match(token) ?? [];
}

/** A token or pair without its marks: what Pagefind looks up. @example toKey('ḓiểnhình') === 'dienhinh' */
export function toKey(form: string): string {
  return form.normalize('NFD').replace(marks, '');
}

/** Neighbouring tokens as the one word that the index of pairs holds. @example toPairs(['ḓà', 'lạt']) // ['ḓàlạt'] */
export function toPairs(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((second, index) => `${tokens[index] ?? ''}${second}`);
}

/** Behind all syllables of a name: the name as a whole, of a record that is the page of what is so called. */
const NAME_END = '\u0298';

/**
 * A whole name as one word of the index, so that one look-up tells whether a question names something. Names of one
 * syllable stand among the words, longer ones among the pairs.
 * @example toNameToken(['di', 'linh']) === 'dilinhʘ'
 */
export function toNameToken(tokens: readonly string[]): string {
  return `${tokens.join('')}${NAME_END}`;
}
