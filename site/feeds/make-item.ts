import { encodeAddress, storyAddress, termAddress, termIndexAddress } from '#contract/address.ts';
import type { LanguageCode } from '#contract/languages.ts';
import { toLocalTime } from '#contract/newsroom-clock.ts';
import { escapeMarkup } from '#contract/text.ts';
import type { StoryCard } from '../edition/edition-reader.ts';
import { tellCorrection } from '../i18n/correction-words.ts';
import { formatTime } from '../i18n/dates.ts';
import { playerAddress } from '../framing/embed-address.ts';
import { getLabel } from '../i18n/interface.ts';
import { listPlainMachineLabels } from '../i18n/machine-label.ts';
import type { RenderContext } from '../kinds/page-kind.ts';
import { bodyToHtml } from './body-html.ts';
import { getLicence } from './feed-head.ts';
import type { FeedCategory, FeedItem, FeedMedia, FeedNotice } from './feed-item.ts';
import { toFeedMedia } from './feed-media.ts';
import type { FeedEntry, FeedView, ShownTerm, WithdrawnItem } from './feed-view.ts';

/** What of a feed its items show. */
type ItemView = Pick<FeedView, 'settings' | 'language' | 'words'>;
type ItemContext = Pick<RenderContext, 'origin' | 'edition'>;

/** A text as feeds tell it. */
export function makeItem(entry: FeedEntry, view: ItemView, { origin, edition }: ItemContext): FeedItem {
  const { card, terms } = entry;
  const { language } = card;
  const url = origin + encodeAddress(storyAddress(card));
  const { body } = edition.story(card.id);
  const media = new Map(entry.media.map((document) => [document.id, document]));
  const player = origin + encodeAddress(playerAddress(card));
  const newsroom = getLabel(view.settings.name, language).text;
  const authors = card.credits.filter(({ role }) => role === 'author').map(({ name }) => name);
  const place = terms.find(({ kind }) => kind === 'place');
  return {
    urn: toUrn(card),
    url,
    language,
    title: card.title,
    summary: card.summary,
    html:
      machineToHtml(entry, view) +
      correctionsToHtml(card, view) +
      bodyToHtml(body, { language, origin, url, media }),
    published: toLocalTime(card.publishedAt),
    updated: toLocalTime(card.updatedAt),
    authors: authors.length ? authors : [newsroom],
    contributors: unique(card.credits.filter(({ role }) => role !== 'author').map(({ name }) => name)),
    categories: getCategories(terms, language, origin),
    translations: entry.translations.map((other) => ({
      language: other.language,
      url: origin + encodeAddress(other.address),
    })),
    translationOf: card.translationOf && toUrn({ id: card.translationOf }),
    ...sortMedia(card, edition, (id) => {
      const document = media.get(id);
      return (
        document && toFeedMedia(document, { language, origin, player, media, words: view.words.machineMade })
      );
    }),
    licence: getLicence(view),
    creditLine: [authors.join(', '), newsroom].filter(Boolean).join(' – '),
    place: place?.code ? { code: place.code, name: getLabel(place.name, language).text } : undefined,
    corrections: card.corrections.map(({ at, ...told }) => ({ at: toLocalTime(at), ...told })),
    machineMade: card.machineMade,
    sample: card.sample ? view.words.sample : undefined,
  };
}

export function makeNotice({ card, title, text, address }: WithdrawnItem, origin: string): FeedNotice {
  const url = address === undefined ? undefined : origin + encodeAddress(address);
  return { urn: toUrn(card), url, at: toLocalTime(card.at), title, text };
}

const toUrn = ({ id }: { id: string }) => `urn:uuid:${id}`;
const unique = (names: readonly string[]) => [...new Set(names)];

/** What the text belongs to. Whatever its language, the same addresses tell the categories. */
function getCategories(terms: readonly ShownTerm[], language: LanguageCode, origin: string): FeedCategory[] {
  return terms.map(({ kind, slug, name }) => {
    const { text, mark } = getLabel(name, language);
    const toUrl = (address: string) => origin + encodeAddress(address);
    return {
      name: text,
      language: mark,
      term: slug,
      url: toUrl(termAddress('vi', kind, slug)),
      scheme: toUrl(termIndexAddress('vi', kind)),
    };
  });
}

/** Pictures and recordings of a text, each once. Readings of single parts are left to the page. */
function sortMedia(
  card: StoryCard,
  edition: ItemContext['edition'],
  find: (id: string) => FeedMedia | undefined,
): Pick<FeedItem, 'pictures' | 'recordings'> {
  const { recordings = [] } = edition.story(card.id);
  const whole = recordings.filter(({ part }) => part === undefined).map(({ media }) => media);
  const parts = new Set(recordings.filter(({ part }) => part !== undefined).map(({ media }) => media));
  const shown = card.bodyMedia.filter((id) => !parts.has(id));
  const ids = unique([card.lead, card.main, ...whole, ...shown].filter((id) => id !== undefined));
  const found = ids.map(find).filter((media) => media !== undefined);
  return {
    pictures: found.filter(({ type }) => type === 'image'),
    recordings: found.filter(({ type }) => type !== 'image'),
  };
}

/** Readers of the feed learn what machines made, before the text. */
function machineToHtml({ card, media }: FeedEntry, { words }: ItemView): string {
  const shown = new Set([card.lead, card.main, ...card.bodyMedia]);
  const files = media.filter(({ id }) => shown.has(id));
  const labels = listPlainMachineLabels(card, files, words.machineMade);
  return labels.length ? `<p><strong>${escapeMarkup(labels.join('. '))}.</strong></p>` : '';
}

/** Readers of the feed learn what was put right, before the text. */
function correctionsToHtml({ corrections, language }: StoryCard, { words }: ItemView): string {
  return corrections
    .map((correction) => {
      const head = `${words.corrections} (${formatTime(correction.at, language)}):`;
      return `<p><strong>${escapeMarkup(head)}</strong> ${escapeMarkup(tellCorrection(correction, words))}</p>`;
    })
    .join('');
}
