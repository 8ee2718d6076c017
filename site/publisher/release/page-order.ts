import { storySegment } from '#contract/address-segments.ts';
import { termSegments } from '#contract/address.ts';
import type { HandOverPlace } from '#contract/hand-over.ts';

/**
 * Writing order of pages, so that a reader who follows a link always finds the page: texts first, then the lists that
 * lead to them, then home pages, feeds, sitemaps, and last what servers read.
 */
const ranks: readonly [RegExp, number][] = [
  [new RegExp(`^/[a-z]{2,3}/${storySegment}/[^/]+/$`), 0],
  [new RegExp(`^/[a-z]{2,3}/${termSegments.exemplar}/[^/]+/$`), 1],
  [/^\/status\.json$/, 7],
  [/^\/(?:[a-z]{2,3}\/)?sitemap[^/]*\.xml$/, 6],
  [/\.(?:xml|json|txt|ics)$/, 5],
  [/^\/(?:[a-z]{2,3}\/)?$/, 4],
];
const ofLists = 3;

export function getPageRank(address: string): number {
  return ranks.find(([pattern]) => pattern.test(address))?.[1] ?? ofLists;
}

export function sortForWriting(addresses: readonly string[]): string[] {
  return addresses
    .map((address) => ({ address, rank: getPageRank(address) }))
    .sort((a, b) => a.rank - b.rank || (a.address < b.address ? -1 : 1))
    .map(({ address }) => address);
}

const placeOfRank: readonly HandOverPlace[] = [
  'related',
  'related',
  'lists',
  'lists',
  'home',
  'feeds',
  'sitemaps',
  'server',
];

/** Kind of public place that a page is, for a document whose own pages are `own`. */
export function getPlace(address: string, own: ReadonlySet<string>): HandOverPlace {
  return own.has(address) ? 'page' : (placeOfRank[getPageRank(address)] ?? 'lists');
}
