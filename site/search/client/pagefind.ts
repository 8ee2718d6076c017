/** The part of Pagefind's interface in the browser that the page uses. */
export interface PagefindInstance {
  search(query: string, options: { filters?: Record<string, string> }): Promise<PagefindResponse>;
  mergeIndex(path: string, options: Options): Promise<void>;
  /** Loads the filters of all bundles; without it a search counts none. */
  filters(): Promise<Filters>;
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

interface Options {
  exactDiacritics?: boolean;
  /** Put before the addresses of results. */
  baseUrl: string;
}

interface Pagefind {
  createInstance(options: Options): PagefindInstance;
}

/** Loads the engine of a bundle. @throws when it cannot be fetched */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
}
