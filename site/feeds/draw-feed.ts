import type { FeedFormat } from '#contract/address.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { atomWriter } from './atom.ts';
import { getFeedHead } from './feed-head.ts';
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

const kept = { rss: new KeptItems(), atom: new KeptItems(), json: new KeptItems() } as const satisfies Record<
  FeedFormat,
  KeptItems
>;

/** The feed of a list. What was withdrawn comes first: whoever reads the first items alone must not miss it. */
export function drawFeed(view: FeedView, context: RenderContext): string {
  const writer = writers[view.format];
  const notices = view.withdrawn.map((one) => writer.notice(makeNotice(one, context.origin)));
  const items = view.entries.map((entry) => {
    const { card, terms, media, translations } = entry;
    const links = translations.map(({ address }) => address).join(' ');
    const { corrections, sample } = view.words;
    const shown = [context.origin, view.settings, corrections, sample, links, ...terms, ...media];
    return kept[view.format].get(card, shown, () => writer.item(makeItem(entry, view, context)));
  });
  return writer.feed(getFeedHead(view, context), [...notices, ...items]);
}
