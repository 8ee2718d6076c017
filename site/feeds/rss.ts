import type { FeedHead } from './feed-head.ts';
import type { FeedItem, FeedMedia, FeedNotice } from './feed-item.ts';
import type { FeedWriter } from './feed-writer.ts';
import { linkVersions } from './link-versions.ts';
import { mediaNamespace, toMediaContent } from './media-rss.ts';
import { element, textElement, toDocument, type Xml } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': mediaNamespace,
};

/** Readers may ask again after so many minutes; asking costs nothing while nothing changed. */
const TTL_MINUTES = 15;

/** RSS 2.0: whole texts, media with credit and licence, categories with their page as vocabulary. */
export const rssWriter: FeedWriter = {
  item: (item) => toItem(item).xml,
  notice: (notice) => toNotice(notice).xml,
  feed: (head, items) =>
    toDocument(
      element(
        'rss',
        { version: '2.0', ...namespaces },
        element('channel', {}, toChannel(head), { xml: `\n${items.join('\n')}\n` }),
      ),
    ),
};

function toChannel(head: FeedHead): (Xml | undefined)[] {
  const { title, home } = head;
  return [
    element('title', {}, title),
    element('link', {}, home),
    element('description', {}, head.description),
    element('language', {}, head.language),
    textElement('copyright', head.licence.text),
    head.email ? element('managingEditor', {}, toMailbox(head)) : undefined,
    element('lastBuildDate', {}, toMailDate(head.updated)),
    element('generator', {}, 'Gương Sáng'),
    element('ttl', {}, String(TTL_MINUTES)),
    element(
      'image',
      {},
      element('url', {}, head.smallIcon),
      element('title', {}, title),
      element('link', {}, home),
    ),
    element('atom:updated', {}, head.updated),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: head.self }),
    ...head.others.map(({ type, url }) => element('atom:link', { rel: 'alternate', type, href: url })),
    head.older
      ? element('atom:link', { rel: 'prev-archive', type: 'application/atom+xml', href: head.older })
      : undefined,
    head.hub ? element('atom:link', { rel: 'hub', href: head.hub }) : undefined,
  ];
}

function toItem(item: FeedItem): Xml {
  const { licence, pictures, recordings } = item;
  const toContent = (media: FeedMedia) => toMediaContent(media, licence.text);
  const [first] = recordings;
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, item.url),
    element('guid', { isPermaLink: 'false' }, item.urn),
    element('pubDate', {}, toMailDate(item.published)),
    element('atom:updated', {}, item.updated),
    element('description', {}, item.summary),
    item.authors.map((name) => element('dc:creator', {}, name)),
    item.contributors.map((name) => element('dc:contributor', {}, name)),
    element('dc:language', {}, item.language),
    element('dc:rights', {}, licence.text),
    item.categories.map(({ name, url }) => element('category', { domain: url }, name)),
    textElement('category', item.sample),
    linkVersions(item).map((link) => element('atom:link', link)),
    // Readers take one enclosure alone; the others stand as media.
    first && element('enclosure', { url: first.url, length: first.bytes, type: first.mimeType }),
    // Before media: feedparser takes what describes them for the text where none was yet.
    element('content:encoded', {}, item.html),
    recordings.map(toContent),
    pictures.map(toContent),
  );
}

/** Nothing of the text is left, but its id: readers of feeds put this in its place. */
export function toNotice({ urn, url, at, title, text }: FeedNotice): Xml {
  return element(
    'item',
    {},
    element('title', {}, title),
    textElement('link', url),
    element('guid', { isPermaLink: 'false' }, urn),
    element('pubDate', {}, toMailDate(at)),
    element('atom:updated', {}, at),
    element('description', {}, text),
  );
}

/** RSS wants a mailbox, with the name in brackets. */
function toMailbox({ email, editor, newsroom }: FeedHead): string {
  return `${email} (${editor || newsroom})`;
}

/** Time as mail writes it, RFC 822. */
export function toMailDate(time: string): string {
  return new Date(time).toUTCString();
}
