import { chaptersAddress, encodeAddress } from '#contract/address.ts';
import type { StoryDocument } from '#contract/story.ts';
import { getLabel } from '../i18n/interface.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { getLicence } from './feed-head.ts';
import type { FeedMedia } from './feed-item.ts';
import { toFeedMedia } from './feed-media.ts';
import { KeptItems } from './kept-items.ts';
import type { FeedWords } from './feed-view.ts';
import { makeItem, makeNotice } from './make-item.ts';
import { getPodcastGuid } from './podcast-guid.ts';
import type { ChaptersView, PodcastEpisode, PodcastView } from './podcast-view.ts';
import { toMailDate, toNotice } from './rss.ts';
import { element, textElement, toDocument, type Xml } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
};

/** Group and role of who took part. Source: Podcasting 2.0 taxonomy. */
const people = {
  author: { group: 'writing', role: 'author' },
  photographer: { group: 'visuals', role: 'photographer' },
  camera: { group: 'video production', role: 'camera operator' },
  translator: { group: 'writing', role: 'translator' },
  reviewer: { group: 'writing', role: 'fact checker' },
  narrator: { group: 'cast', role: 'narrator' },
  editor: { group: 'writing', role: 'editor' },
} as const satisfies Record<StoryDocument['credits'][number]['role'], { group: string; role: string }>;

const kept = new KeptItems();

/** A programme as programs for podcasts take it in: RSS with the tags of Apple and of Podcasting 2.0. */
export function drawPodcast(view: PodcastView, context: RenderContext): string {
  const items = view.episodes.map((episode) => {
    const { card, terms, media, versions } = episode;
    const others = versions.flatMap((version) => [version.language, version.title, version.media]);
    const words = Object.values({ ...view.words });
    const shown = [context.origin, view.settings, ...words, ...terms, ...media, ...others];
    return kept.get(card, shown, () => toEpisode(episode, view, context).xml);
  });
  const notices = view.withdrawn.map((item) => toNotice(makeNotice(item, context.origin)).xml);
  return toDocument(
    element(
      'rss',
      { version: '2.0', ...namespaces },
      element('channel', {}, toChannel(view, context), { xml: `\n${[...notices, ...items].join('\n')}\n` }),
    ),
  );
}

function toChannel(view: PodcastView, { origin, hub }: RenderContext): (Xml | undefined)[] {
  const { settings, language, title, description } = view;
  const self = origin + encodeAddress(view.address);
  const owner = getLabel(settings.name, language).text;
  const home = origin + encodeAddress(view.list);
  const cover = origin + view.cover;
  const changes = [
    ...view.episodes.map(({ card }) => card.updatedAt),
    ...view.withdrawn.map(({ card }) => card.at),
  ];
  const updated = Math.max(...changes.map((time) => Date.parse(time)));
  const isSeen = view.episodes.length > 0 && view.episodes.every(({ card }) => card.format === 'video');
  return [
    element('title', {}, title),
    element('link', {}, home),
    element('description', {}, description),
    element('language', {}, language),
    element('copyright', {}, getLicence(view).text),
    element('lastBuildDate', {}, new Date(updated).toUTCString()),
    element('generator', {}, 'Gương Sáng'),
    element('image', {}, element('url', {}, cover), element('title', {}, title), element('link', {}, home)),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    hub ? element('atom:link', { rel: 'hub', href: hub }) : undefined,
    element('itunes:author', {}, owner),
    settings.email
      ? element(
          'itunes:owner',
          {},
          element('itunes:name', {}, owner),
          element('itunes:email', {}, settings.email),
        )
      : undefined,
    element('itunes:image', { href: cover }),
    element('itunes:category', { text: 'Society & Culture' }),
    element('itunes:explicit', {}, 'false'),
    element('itunes:type', {}, 'episodic'),
    element('podcast:guid', {}, getPodcastGuid(self)),
    element('podcast:locked', { owner: settings.email || undefined }, 'yes'),
    element('podcast:medium', {}, isSeen ? 'video' : 'podcast'),
  ];
}

function toEpisode(episode: PodcastEpisode, view: PodcastView, context: RenderContext): Xml {
  const { card } = episode;
  const item = makeItem(episode, view, context);
  const [main] = item.recordings;
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, item.url),
    element('guid', { isPermaLink: 'false' }, item.urn),
    element('pubDate', {}, toMailDate(item.published)),
    element('atom:updated', {}, item.updated),
    element('description', {}, item.summary),
    element('content:encoded', {}, item.html || item.summary),
    main ? element('enclosure', { url: main.url, length: main.bytes, type: main.mimeType }) : undefined,
    textElement('itunes:duration', main?.seconds === undefined ? undefined : String(main.seconds)),
    textElement('itunes:episode', card.episode === undefined ? undefined : String(card.episode)),
    element('itunes:episodeType', {}, 'full'),
    element('itunes:author', {}, item.authors.join(', ')),
    element('itunes:explicit', {}, 'false'),
    textElement('podcast:episode', card.episode === undefined ? undefined : String(card.episode)),
    main ? toDetails(main, episode, context) : undefined,
    toPeople(card.credits),
    textElement('podcast:location', item.place?.name),
    toVersions(episode, context, view.words),
  );
}

/** Captions are transcripts with their times. */
function toDetails(main: FeedMedia, { card, media }: PodcastEpisode, { origin }: RenderContext) {
  const document = media.find(({ id }) => id === card.main);
  const url = origin + encodeAddress(chaptersAddress(card));
  return [
    main.captions.map((caption) =>
      element('podcast:transcript', { url: caption.url, type: 'text/vtt', language: caption.language }),
    ),
    document?.chapters?.length
      ? element('podcast:chapters', { url, type: 'application/json+chapters' })
      : undefined,
  ];
}

function toPeople(credits: StoryDocument['credits']): Xml[] {
  return credits.map(({ role, name }) => element('podcast:person', people[role], name));
}

/** The same episode spoken in other languages. */
function toVersions(
  { versions, media }: PodcastEpisode,
  { origin }: RenderContext,
  { machineMade }: FeedWords,
): Xml[] {
  const known = new Map(media.map((document) => [document.id, document]));
  return versions.map(({ language, title, media: document }) => {
    const version = toFeedMedia(document, {
      language,
      origin,
      player: undefined,
      media: known,
      words: machineMade,
    });
    return element(
      'podcast:alternateEnclosure',
      { type: version.mimeType, length: version.bytes, lang: language, title },
      element('podcast:source', { uri: version.url }),
    );
  });
}

/** Chapters as Podcasting 2.0 wants them, JSON. */
export function drawChapters({ title, chapters }: ChaptersView): string {
  return JSON.stringify({
    version: '1.2.0',
    title,
    chapters: chapters.map((chapter) => ({ startTime: chapter.start, title: chapter.title })),
  });
}
