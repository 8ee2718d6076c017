import type { FilterNames } from './filter-bar.ts';

/** What the page gives its script, as JSON in `data-search`. */
export interface SearchSetup {
  entry: string;
  /** Of dates. */
  locale: string;
  /** Names of formats and types of exemplars, of which records hold the codes. */
  kinds: Record<string, string>;
  texts: Record<'count' | 'about' | 'none' | 'busy' | 'failed' | 'all', string>;
  filters: FilterNames;
}
