import { z } from 'zod';

/**
 * Where the search index of a language stands, and how a page reads it. The publisher writes it, the search page
 * reads it. Every Pagefind bundle has a folder of its own whose name changes with its content, so bundles may be cached
 * for ever; only the small entry file changes in place (serve it with `no-cache`).
 *
 * Reading:
 * 1. Fetch `searchEntryAddress(language)`; 404, or no shards and no delta, means that nothing is indexed.
 * 2. `import(bundle + 'pagefind.js')` of `shards[0]`, the newest period; `mergeIndex(bundle)` of `delta`, when there is
 *    one, and of the older shards: at once while `documents` are few, on demand when they are many.
 * 3. Fold queries with `foldQuery`, and unfold excerpts and `meta.title` with `unfoldFromSearch` (both in `search/fold-for-search.ts`).
 * 4. Every result has `meta.v`. Drop the result when `changed` has its address with another value (a newer version is
 *    in the delta), or with null (withdrawn). Of two results with one address keep the first.
 */
export const searchEntrySchema = z.object({
  version: z.literal(1),
  /** Newest period first. `path` is the bundle's address, with trailing slash. */
  shards: z.array(
    z.object({
      path: z.string(),
      /** First and last month (yyyy-mm) of its stories. */
      from: z.string(),
      to: z.string(),
      documents: z.int().nonnegative(),
    }),
  ),
  /** Bundle of what changed since the shards were built. */
  delta: z.string().optional(),
  /** Address → version now live, or null when it is no longer public; for addresses that a shard may show out of date. */
  changed: z.record(z.string(), z.string().nullable()),
});

export type SearchEntry = z.infer<typeof searchEntrySchema>;

/** Meta of each record: `title` (folded), `summary`, `image` (rendition address, may be ''), `imageAlt`, `date` (ISO time), `kind`
 * (Vietnamese name of the format), `v`. Filters: `format` (of a story, or `exemplar`), `section` (slug), `year` (yyyy). Sort: `date`. */
export type SearchFilter = 'format' | 'section' | 'year';

/** Folder of all bundles of a language. */
export function searchFolder(language: string): string {
  return `/${language}/pagefind/`;
}

export function searchEntryAddress(language: string): string {
  return `${searchFolder(language)}entry.json`;
}
