import type { FeedHead } from './feed-head.ts';
import type { FeedItem, FeedMedia, FeedNotice } from './feed-item.ts';
import type { FeedWriter } from './feed-writer.ts';
import { linkVersions } from './link-versions.ts';
import { mediaNamespace, toMediaContent } from './media-rss.ts';
import { element, textElement, toDocument, type Xml } from './xml.ts';

const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': mediaNamespace,
};

/** Atom 1.0 (RFC 4287); older texts stand in volumes (RFC 5005). */
export const atomWriter: FeedWriter = {
  item: (item) => toEntry(item).xml,
  notice: (notice) => toNotice(notice).xml,
  feed: (head, entries) =>
    toDocument(
      element('feed', { ...namespaces, 'xml:lang': head.language }, toHead(head), {
        xml: `\n${entries.join('\n')}\n`,
      }),
    ),
};

function toHead(head: FeedHead): (Xml | undefined)[] {
  const { email, editor, older, current, hub } = head;
  return [
    element('id', {}, head.self),
    element('title', {}, head.title),
    element('subtitle', {}, head.description),
    element('updated', {}, head.updated),
    element('author', {}, element('name', {}, head.newsroom), textElement('email', email)),
    editor ? element('contributor', {}, element('name', {}, editor)) : undefined,
    textElement('rights', head.licence.text),
    element('icon', {}, head.smallIcon),
    element('logo', {}, head.icon),
    element('generator', {}, 'Gương Sáng'),
    current ? element('fh:archive', {}) : undefined,
    toLink('self', 'application/atom+xml', head.self),
    toLink('alternate', 'text/html', head.home),
    ...head.others.map(({ type, url }) => toLink('alternate', type, url)),
    current ? toLink('current', 'application/atom+xml', current) : undefined,
    older ? toLink('prev-archive', 'application/atom+xml', older) : undefined,
    hub ? element('link', { rel: 'hub', href: hub }) : undefined,
  ];
}

function toEntry(item: FeedItem): Xml {
  const { language, licence, recordings, pictures } = item;
  const toContent = (media: FeedMedia) => toMediaContent(media, licence.text);
  return element(
    'entry',
    { 'xml:lang': language },
    element('id', {}, item.urn),
    element('title', {}, item.title),
    element('published', {}, item.published),
    element('updated', {}, item.updated),
    item.authors.map((name) => toPerson('author', name)),
    item.contributors.map((name) => toPerson('contributor', name)),
    element('rights', {}, licence.text),
    linkVersions(item).map((link) => element('link', link)),
    recordings.map(({ url, mimeType, bytes }) =>
      element('link', { rel: 'enclosure', type: mimeType, length: bytes, href: url }),
    ),
    item.categories.map(({ name, language: other, term, scheme }) =>
      element('category', { term, scheme, label: name, 'xml:lang': other }),
    ),
    item.sample ? element('category', { term: 'sample', label: item.sample }) : undefined,
    element('summary', {}, item.summary),
    // Before media: feedparser takes what describes them for the text where none was yet.
    element('content', { type: 'html' }, item.html),
    recordings.map(toContent),
    pictures.map(toContent),
  );
}

/** The entry changed: it says that the text was withdrawn, and nothing of what it said. */
function toNotice({ urn, url, at, title, text }: FeedNotice): Xml {
  return element(
    'entry',
    {},
    element('id', {}, urn),
    element('title', {}, title),
    element('updated', {}, at),
    url ? toLink('alternate', 'text/html', url) : undefined,
    element('category', { term: 'withdrawn' }),
    element('summary', {}, text),
    element('content', {}, text),
  );
}

const toLink = (rel: string, type: string, href: string) => element('link', { rel, type, href });

const toPerson = (role: 'author' | 'contributor', name: string) =>
  element(role, {}, element('name', {}, name));
