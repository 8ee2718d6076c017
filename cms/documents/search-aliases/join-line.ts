import { getAliasKey } from '#contract/search-aliases.ts';

/** Groups with a further one, of which a spelling is still to be written; the same when they know the words already. */
export function joinLine(lines: string, words: string): string {
  const key = getAliasKey(words);
  const isKnown = lines.split(/[\n=]/).some((spelling) => getAliasKey(spelling) === key);
  return isKnown ? lines : `${lines.trimEnd()}\n${words.replaceAll('=', ' ')} = `.trimStart();
}
