import { generateRssFeed } from 'feedsmith';

type Feed = Parameters<typeof generateRssFeed>[0];
export type FeedItem = NonNullable<Feed['items']>[number];

/** Items as they stand in a feed. */
export interface ItemsText {
  text: string;
  /** Names that a feed with these items declares: dc, content, media. */
  vocabularies: readonly string[];
}

const [FIRST, LAST] = ['\n    <item>\n', '\n    </item>\n'];
const channel = { title: '-', link: '-', description: '-' };

/** Items of RSS as text. */
export function itemsToText(items: readonly FeedItem[]): ItemsText {
  if (items.length === 0) return { text: '', vocabularies: [] };
  const feed = generateRssFeed({ ...channel, items: [...items] });
  const root = /<rss [^>]*>/.exec(feed)?.[0] ?? '';
  return {
    text: feed.slice(feed.indexOf(FIRST), feed.lastIndexOf(LAST) + LAST.length - 1),
    vocabularies: Array.from(root.matchAll(/ xmlns:(\w+)=/g), ([, name = '']) => name),
  };
}

/** A feed with items that are text already: byte for byte what `generateRssFeed` makes of all together. */
export function feedToText(feed: Omit<Feed, 'items'>, items: readonly ItemsText[]): string {
  const joined = items.map(({ text }) => text).join('');
  if (!joined) return generateRssFeed({ ...feed, items: [] });
  const text = generateRssFeed({ ...feed, items: [makeSample(items)] });
  const [start, end] = [text.lastIndexOf(FIRST), text.lastIndexOf(LAST) + LAST.length - 1];
  return text.slice(0, start) + joined + text.slice(end);
}

/** One item that uses the same vocabularies, for the names that the feed declares. */
function makeSample(items: readonly ItemsText[]): FeedItem {
  const names = new Set(items.flatMap(({ vocabularies }) => vocabularies));
  return {
    title: '-',
    dc: names.has('dc') ? { languages: ['vi'] } : undefined,
    content: names.has('content') ? { encoded: '-' } : undefined,
    media: names.has('media') ? { contents: [{ url: '-' }] } : undefined,
  };
}
