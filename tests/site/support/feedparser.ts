import { readInPython } from './read-in-python.ts';

/** What feedparser, by which half of the world's programs read feeds, makes of an entry. */
export interface ParsedEntry {
  id: string;
  title: string;
  link?: string;
  updated: string;
  published?: string;
  summary: string;
  language?: string;
  rights?: string;
  authors?: { name?: string }[];
  content?: { value: string; language?: string }[];
  links: { rel: string; href: string; hreflang?: string; type?: string; length?: string }[];
  tags?: { term: string; scheme: string | null; label: string | null }[];
  media_content?: Record<string, string>[];
}

export interface ParsedFeed {
  version: string;
  /** Why the feed is not well-formed. */
  problem: string | null;
  feed: Record<string, unknown> & { links: ParsedEntry['links'] };
  entries: ParsedEntry[];
}

/** Reads feeds as a partner's machine does. @param feeds texts by address */
export function parseFeeds(feeds: ReadonlyMap<string, string>): Map<string, ParsedFeed> {
  return readInPython<ParsedFeed>('read-feeds.py', feeds);
}
