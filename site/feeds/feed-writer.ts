import type { FeedHead } from './feed-head.ts';
import type { FeedItem, FeedNotice } from './feed-item.ts';

/** A format of feeds: items are written once and stand in many feeds. */
export interface FeedWriter {
  item(item: FeedItem): string;
  notice(notice: FeedNotice): string;
  feed(head: FeedHead, items: readonly string[]): string;
}
