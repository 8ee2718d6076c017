import type { FeedHead } from './feed-head.ts';
import type { FeedItem, FeedMedia, FeedNotice } from './feed-item.ts';
import type { FeedWriter } from './feed-writer.ts';

/** JSON Feed 1.1. What partners need beyond it stands in objects `_partner`. */
export const jsonFeedWriter: FeedWriter = {
  item: (item) => JSON.stringify(toItem(item)),
  notice: (notice) => JSON.stringify(toNotice(notice)),
  feed(head, items) {
    const text = JSON.stringify(toHead(head));
    return `${text.slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
  },
};

function toHead(head: FeedHead): object {
  const { language, licence, editor, email, hub, older } = head;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.home,
    feed_url: head.self,
    description: head.description,
    language,
    icon: head.icon,
    favicon: head.smallIcon,
    authors: [{ name: head.newsroom }],
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    _partner: {
      updated: head.updated,
      licence: licence.text,
      owner: licence.owner,
      responsible_editor: editor || undefined,
      email: email || undefined,
      others: head.others.map(({ type, url }) => ({ type, url })),
      // RFC 5005; volumes are Atom.
      older,
    },
  };
}

function toItem(item: FeedItem): object {
  const { licence, recordings, pictures, place, corrections } = item;
  const shown = [...recordings, ...pictures];
  return {
    id: item.urn,
    url: item.url,
    title: item.title,
    content_html: item.html,
    summary: item.summary,
    image: pictures[0]?.url ?? recordings[0]?.thumbnail?.url,
    date_published: item.published,
    date_modified: item.updated,
    authors: item.authors.map((name) => ({ name })),
    // Each once: a section may be called like a topic.
    tags: [...new Set([...item.categories.map(({ name }) => name), item.sample])].filter(Boolean),
    language: item.language,
    attachments: recordings.map(toAttachment),
    _partner: {
      status: 'usable',
      licence: licence.text,
      credit_line: item.creditLine,
      contributors: item.contributors,
      categories: item.categories.map(({ name, url }) => ({ name, url })),
      place_code: place?.code,
      place: place?.name,
      translations: item.translations,
      translation_of: item.translationOf,
      corrections,
      machine_made: item.machineMade,
      sample: item.sample !== undefined,
      media: shown.map((media) => toMedia(media, licence.text)),
    },
  };
}

function toAttachment({ url, mimeType, bytes, seconds, description }: FeedMedia): object {
  return {
    url,
    mime_type: mimeType,
    title: description || undefined,
    size_in_bytes: bytes,
    duration_in_seconds: seconds,
  };
}

function toMedia(media: FeedMedia, rights: string): object {
  return {
    url: media.url,
    mime_type: media.mimeType,
    width: media.width,
    height: media.height,
    description: media.description,
    credit: media.credit || undefined,
    machine_made: media.machineMade,
    licence: media.licence?.name ?? rights,
    licence_url: media.licence?.url,
    thumbnail: media.thumbnail?.url,
    player: media.player,
    transcript: media.transcript,
    captions: media.captions.length ? media.captions : undefined,
  };
}

/** The item changed: it says that the text was withdrawn, and nothing of what it said. */
function toNotice({ urn, url, at, title, text }: FeedNotice): object {
  return {
    id: urn,
    url,
    title,
    content_text: text,
    date_modified: at,
    _partner: { status: 'canceled', withdrawn: at },
  };
}
