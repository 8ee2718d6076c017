import { storySegment } from '#contract/address-segments.ts';
import { termSegments } from '#contract/address.ts';
import type { HandOverPlace } from '#contract/hand-over.ts';
import { isEmbedPath } from '../../framing/embed-address.ts';

/**
 * Writing order of pages, so that a reader who follows a link always finds the page: texts first, then the lists that
 * lead to them, then home pages, feeds, sitemaps, and last what servers read.
 */
const ranks: readonly [RegExp, number][] = [
  [new RegExp(`^/[a-z]{2,3}/${storySegment}/[^/]+/$`), 0],
  [new RegExp(`^/[a-z]{2,3}/${termSegments.exemplar}/[^/]+/$`), 1],
  [/^\/status\.json$/, 7],
  [/^\/(?:[a-z]{2,3}\/)?sitemap[^/]*\.xml$/, 6],
  [/\.(?:xml|json|txt|ics|opml)$/, 5],
  [/^\/(?:[a-z]{2,3}\/)?$/, 4],
];
const ofLists = 3;
const ofFeeds = 5;

export function getPageRank(address: string): number {
  return ranks.find(([pattern]) => pattern.test(address))?.[1] ?? ofLists;
}

/** By rank, but feeds of lists stand among the lists. */
export function sortForWriting(addresses: readonly string[]): string[] {
  const sorted = addresses
    .map((address) => ({ address, rank: getPageRank(address) }))
    .sort((a, b) => a.rank - b.rank || (a.address < b.address ? -1 : 1));
  const take = (isWanted: (page: { address: string; rank: number }) => boolean) =>
    sorted.filter(isWanted).map(({ address }) => address);
  const isOfList = ({ address, rank }: { address: string; rank: number }): boolean =>
    rank === ofFeeds && getPageRank(getFolder(address)) <= ofLists;
  return [
    ...take(({ rank }) => rank < ofLists),
    ...spreadFeeds(
      take(({ rank }) => rank === ofLists),
      take(isOfList),
    ),
    ...take((page) => page.rank > ofLists && !isOfList(page)),
  ];
}

/**
 * Feeds spread evenly among lists, each behind its own: threads draw lists, and feeds whoever writes, which would else be
 * the only one at work from the first feed on.
 */
function spreadFeeds(lists: readonly string[], feeds: readonly string[]): string[] {
  const planned = new Set(lists);
  const ready = feeds.filter((feed) => !planned.has(getFolder(feed)));
  const waiting = Map.groupBy(feeds, getFolder);
  const order: string[] = [];
  let count = 0;
  lists.forEach((list, index) => {
    order.push(list);
    ready.push(...(waiting.get(list) ?? []));
    const due = Math.floor(((index + 1) * feeds.length) / lists.length);
    for (const feed of ready.slice(count, due)) {
      order.push(feed);
      count += 1;
    }
  });
  return [...order, ...ready.slice(count)];
}

function getFolder(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
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
  if (own.has(address)) return 'page';
  return isEmbedPath(address) ? 'embeds' : (placeOfRank[getPageRank(address)] ?? 'lists');
}
