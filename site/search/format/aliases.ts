import { toSyllables } from '#contract/folding/syllables.ts';

/**
 * Spellings and names of which a reader may type any. A file of JSON: all syllables of a spelling, folded and joined → how
 * it is written, and what else stands for it.
 * @example { uybannhandan: [{ exact: 'ủybannhândân', others: ['UBND'] }] }
 */
export type Aliases = Record<string, Alias[]>;

export interface Alias {
  /** All syllables, joined, with their marks. */
  exact: string;
  /** As they are written. */
  others: string[];
}

/** @param ways each spelling, and what else stands for it */
export function makeAliases(ways: readonly { word: string; others: readonly string[] }[]): Aliases {
  const known = new Map<string, Map<string, Set<string>>>();
  for (const { word, others } of ways) {
    const syllables = toSyllables(word);
    const join = (part: 'exact' | 'folded') => syllables.map((syllable) => syllable[part]).join('');
    const forms = known.get(join('folded')) ?? new Map<string, Set<string>>();
    const own = forms.get(join('exact')) ?? new Set();
    for (const other of others) if (other && syllables.length > 0) own.add(other);
    if (own.size > 0) known.set(join('folded'), forms.set(join('exact'), own));
  }
  const toAlias = ([exact, others]: [string, Set<string>]): Alias => ({ exact, others: [...others] });
  return Object.fromEntries([...known].map(([folded, forms]) => [folded, [...forms].map(toAlias)]));
}
