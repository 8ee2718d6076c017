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
