import { encodeAddress, storyAddress, termAddress } from '#contract/address.ts';
import type { StoryCard } from '../edition/edition-reader.ts';
import { fallbackAddress, fileAddress } from '../edition/media-addresses.ts';
import { licences, type MediaDocument } from '#contract/media.ts';
import { escapeMarkup } from '#contract/text.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { formatTime } from '../i18n/dates.ts';
import { iconAddress } from '../share/icons.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import { bodyToHtml } from './body-html.ts';
import { feedToText, itemsToText, type FeedItem, type ItemsText } from './feed-text.ts';
import type { FeedView } from './feed-view.ts';
import { KeptItems } from './kept-items.ts';

const kept = new KeptItems();

/** RSS 2.0 of a list: whole texts, media with credit and licence, categories with their page as vocabulary. */
export function drawRss(view: FeedView, { origin, edition, hub }: RenderContext): string {
  const { settings, logo, language } = view;
  const name = getLabel(settings.name, language).text;
  const title = view.title ? `${view.title} – ${name}` : name;
  const media = new Map(view.media.map((document) => [document.id, document]));
  const updated = [
    ...view.cards.map((card) => Date.parse(card.updatedAt)),
    ...view.withdrawn.map(({ card }) => Date.parse(card.at)),
  ];
  const items = view.cards.map((card) => itemToText(card, view, media, { origin, edition }));
  const notices = view.withdrawn.map((withdrawn) => toNotice(withdrawn, origin));
  const channel = {
    title,
    link: origin + encodeAddress(view.list),
    description: getLabel(settings.tagline, language).text || title,
    language,
    copyright: getLabel(settings.licence, language).text || getLabel(settings.owner, language).text,
    lastBuildDate: updated.length ? new Date(Math.max(...updated)) : undefined,
    generator: 'Gương Sáng',
    image: { url: origin + iconAddress(settings, logo, 192), title, link: origin + encodeAddress(view.list) },
    atom: {
      links: [
        { href: origin + encodeAddress(view.address), rel: 'self', type: 'application/rss+xml' },
        ...(hub ? [{ href: hub, rel: 'hub' }] : []),
      ],
    },
  };
  return feedToText(channel, [...items, itemsToText(notices)]);
}

type Media = ReadonlyMap<string, MediaDocument>;
type ItemContext = Pick<RenderContext, 'origin' | 'edition'>;

function itemToText(card: StoryCard, view: FeedView, media: Media, context: ItemContext): ItemsText {
  const terms = [...card.topics, card.section]
    .map((id) => view.terms.find((term) => term.id === id))
    .filter((term) => term !== undefined);
  const files = [card.lead, card.main, ...card.bodyMedia].map((id) => media.get(id ?? ''));
  const { texts } = getInterface(card.language);
  const shown = [view.language, context.origin, texts.corrections, ...terms, ...files];
  return kept.get(card, shown, () => itemsToText([toItem(card, terms, view, media, context)]));
}

/** Nothing of the text is left, but its id: readers of feeds put this in its place. */
function toNotice({ card, title, text, address }: FeedView['withdrawn'][number], origin: string): FeedItem {
  return {
    title,
    link: address === undefined ? undefined : origin + encodeAddress(address),
    guid: { value: `urn:uuid:${card.id}`, isPermaLink: false },
    pubDate: new Date(card.at),
    description: text,
  };
}

function toItem(
  card: StoryCard,
  terms: FeedView['terms'],
  view: FeedView,
  media: Media,
  { origin, edition }: ItemContext,
): FeedItem {
  const url = origin + encodeAddress(storyAddress(card));
  const { body } = edition.story(card.id);
  const authors = card.credits.filter(({ role }) => role === 'author').map((credit) => credit.name);
  const shown = [card.lead, card.main]
    .map((id) => (id === undefined ? undefined : media.get(id)))
    .filter((one) => one !== undefined);
  const main = card.main === undefined ? undefined : media.get(card.main);
  return {
    title: card.title,
    link: url,
    guid: { value: `urn:uuid:${card.id}`, isPermaLink: false },
    pubDate: new Date(card.publishedAt),
    description: card.summary,
    categories: terms.map((term) => ({
      name: getLabel(term.name, card.language).text,
      domain: origin + encodeAddress(termAddress('vi', term.kind, term.slug)),
    })),
    enclosures: main && [
      { url: origin + fileAddress(main.file), length: main.file.bytes, type: main.file.mimeType },
    ],
    dc: {
      creators: authors.length ? authors : undefined,
      languages: [card.language],
      dates: [new Date(card.updatedAt)],
    },
    content: {
      encoded: correctionsToHtml(card) + bodyToHtml(body, { language: card.language, origin, url, media }),
    },
    media: { contents: shown.map((one) => toMediaContent(one, view, origin)) },
  };
}

/** Readers of the feed learn what was put right, before the text. */
function correctionsToHtml({ corrections, language }: StoryCard): string {
  const { texts } = getInterface(language);
  return corrections
    .map(({ at, note }) => {
      const when = formatTime(at, language);
      return `<p><strong>${escapeMarkup(texts.corrections)} (${escapeMarkup(when)}):</strong> ${escapeMarkup(note)}</p>`;
    })
    .join('');
}

function toMediaContent(media: MediaDocument, { language }: FeedView, origin: string) {
  const licence = licences.find(({ id }) => id === media.licence);
  const isImage = media.type === 'image';
  const alt = media.alt[language] ?? media.alt.vi;
  return {
    url: origin + (isImage ? fallbackAddress(media.file) : fileAddress(media.file)),
    type: isImage ? 'image/jpeg' : media.file.mimeType,
    medium: media.type,
    duration: media.duration === undefined ? undefined : Math.round(media.duration),
    fileSize: isImage ? undefined : media.file.bytes,
    description: alt ? { value: alt, type: 'plain' } : undefined,
    credits: media.credit
      ? [{ value: media.credit, scheme: 'urn:ebu', role: isImage ? 'photographer' : 'producer' }]
      : undefined,
    copyright: licence && { value: licence.name, url: licence.url || undefined },
  };
}
