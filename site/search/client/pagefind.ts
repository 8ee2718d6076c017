/** The part of Pagefind's interface in the browser that the page uses. */
export interface PagefindInstance {
  search(query: string, options: { filters?: Record<string, string> }): Promise<PagefindResponse>;
  mergeIndex(path: string, options?: { exactDiacritics?: boolean }): Promise<void>;
}

export type Filters = Record<string, Record<string, number>>;

export interface PagefindResponse {
  results: PagefindResult[];
  filters: Filters;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Positions in the text of all words that matched. */
  words: number[];
  data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
  url: string;
  /** Text around the matches: `<mark>`, and `<` and `>` as entities. */
  excerpt: string;
  meta: Record<string, string>;
}

interface Pagefind {
  createInstance(options: { exactDiacritics?: boolean }): PagefindInstance;
}

/** Loads the engine of a bundle. @throws when it cannot be fetched */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
}
