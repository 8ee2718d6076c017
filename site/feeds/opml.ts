import { encodeAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { element, toDocument } from './xml.ts';

/** Every feed of a language. */
export interface FeedListView {
  language: LanguageCode;
  title: string;
  owner: string;
  email: string;
  /** Feeds of one kind, under its name. */
  groups: readonly { title: string; feeds: readonly ListedFeed[] }[];
}

export interface ListedFeed {
  title: string;
  address: string;
  /** Page of the list. */
  page: string;
}

/** OPML 2.0, by which programs take in many feeds at once. A feed stands there once, as RSS, which all of them read. */
export function drawOpml(view: FeedListView, { origin }: RenderContext): string {
  const { language, title, owner, email, groups } = view;
  const toUrl = (address: string) => origin + encodeAddress(address);
  const toOutline = (feed: ListedFeed) =>
    element('outline', {
      type: 'rss',
      version: 'RSS2',
      text: feed.title,
      title: feed.title,
      language,
      xmlUrl: toUrl(feed.address),
      htmlUrl: toUrl(feed.page),
    });
  const outlines = groups.map((group) => [
    { xml: '\n' },
    element('outline', { text: group.title, title: group.title }, group.feeds.map(toOutline)),
  ]);
  return toDocument(
    element(
      'opml',
      { version: '2.0' },
      element(
        'head',
        {},
        element('title', {}, title),
        element('ownerName', {}, owner),
        email ? element('ownerEmail', {}, email) : undefined,
        element('docs', {}, 'http://opml.org/spec2.opml'),
      ),
      element('body', {}, outlines),
    ),
  );
}
