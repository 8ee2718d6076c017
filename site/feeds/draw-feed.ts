import type { FeedFormat } from '#contract/address.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { atomWriter } from './atom.ts';
import { getFeedHead, type FeedHead } from './feed-head.ts';
import type { FeedView } from './feed-view.ts';
import type { FeedWriter } from './feed-writer.ts';
import { jsonFeedWriter } from './json-feed.ts';
import { KeptItems } from './kept-items.ts';
import { makeItem, makeNotice } from './make-item.ts';
import { rssWriter } from './rss.ts';

const writers = {
  rss: rssWriter,
  atom: atomWriter,
  json: jsonFeedWriter,
} as const satisfies Record<FeedFormat, FeedWriter>;

/** In UTF-8: letters of Vietnamese take twice as much in a string of JavaScript. */
const kept = {
  rss: new KeptItems<Uint8Array>(),
  atom: new KeptItems<Uint8Array>(),
  json: new KeptItems<Uint8Array>(),
} as const satisfies Record<FeedFormat, KeptItems<Uint8Array>>;
const encoder = new TextEncoder();

/** Stands for an item; no head of a feed can hold it. */
const MARK = '\0';

/** The feed of a list. What was withdrawn comes first: whoever reads the first items alone must not miss it. */
export function drawFeed(view: FeedView, context: RenderContext): Uint8Array {
  const writer = writers[view.format];
  const notices = view.withdrawn.map((one) => encoder.encode(writer.notice(makeNotice(one, context.origin))));
  const items = view.entries.map((entry) => {
    const { card, terms, media, translations } = entry;
    const links = translations.map(({ address }) => address).join(' ');
    const words = Object.values({ ...view.words });
    const shown = [context.origin, view.settings, ...words, links, ...terms, ...media];
    return kept[view.format].get(card, shown, () =>
      encoder.encode(writer.item(makeItem(entry, view, context))),
    );
  });
  return frameItems(writer, getFeedHead(view, context), [...notices, ...items]);
}

/** Items are bytes already: to make one text of fifty and then bytes of it would take eight times as long. */
function frameItems(writer: FeedWriter, head: FeedHead, items: readonly Uint8Array[]): Uint8Array {
  if (items.length === 0) return Buffer.from(writer.feed(head, []));
  const [start = '', between = '', end = ''] = writer.feed(head, [MARK, MARK]).split(MARK);
  const comma = Buffer.from(between);
  const parts = items.flatMap((item) => [comma, item]);
  return Buffer.concat([Buffer.from(start), ...parts.slice(1), Buffer.from(end)]);
}
