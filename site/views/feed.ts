import { feedAddress, homeAddress, storyAddress } from '#contract/address.ts';
import { filingKinds, type TermDocument } from '#contract/document.ts';
import type { EditionReader, StoryCard, WithdrawnCard } from '../edition/edition-reader.ts';
import { fillText } from '#contract/interface/texts.ts';
import type { FeedView, WithdrawnItem } from '../feeds/feed-view.ts';
import { drawRss } from '../feeds/rss.ts';
import { formatDay } from '../i18n/dates.ts';
import { toPlain } from '../i18n/fallback-marks.ts';
import { getInterface, getLabel } from '../i18n/interface.ts';
import { findLogo } from '../share/brand.ts';
import { firstPageSize, getListAddress, getMedia, listFormats, type ListParams } from './list.ts';
import type { TextKind } from '../kinds/page-kind.ts';

/**
 * RSS of every language, and of each term and format that has stories. In place of a withdrawn story the feed says for
 * thirty days, under the same id, that it was withdrawn: what subscribers have taken in is replaced.
 */
export const feedKind: TextKind<ListParams, FeedView> = {
  name: 'feed',
  output: 'text',
  place: () => 'feeds',
  *list(edition) {
    for (const list of listFeeds(edition)) {
      const address = getFeedList(edition, list);
      if (address) yield { address: feedAddress(address), params: list };
    }
  },
  view(edition, { address, params }) {
    const { language } = params;
    const cards = edition.newest(params, firstPageSize);
    return {
      language,
      settings: edition.settings,
      logo: findLogo(edition),
      address,
      list: getFeedList(edition, params) ?? homeAddress(language),
      title: getTitle(edition, params),
      cards,
      terms: getCategories(edition, cards),
      media: getMedia(
        edition,
        cards.flatMap((card) => [card.lead, card.main, ...card.bodyMedia]),
      ),
      withdrawn: edition.withdrawnFrom(params).map((card) => toWithdrawnItem(edition, card)),
    };
  },
  render: drawRss,
};

function toWithdrawnItem(edition: EditionReader, card: WithdrawnCard): WithdrawnItem {
  const { texts } = getInterface(card.language, edition.texts(card.language));
  const text = fillText(texts.withdrawnText, { date: formatDay(card.at, card.language) });
  const isTaken = edition.cardBySlug(card.language, card.slug) !== undefined;
  const address = isTaken ? {} : { address: storyAddress(card) };
  return { card, title: toPlain(texts.withdrawn), text: toPlain(text), ...address };
}

/** Feeds with something to say: stories, or that their last one was withdrawn. */
function* listFeeds(edition: EditionReader): Iterable<ListParams> {
  const isFeed = (list: ListParams): boolean =>
    (!list.term && !list.format) || edition.has(list) || edition.withdrawnFrom(list).length > 0;
  for (const language of edition.languages) {
    const all: ListParams[] = [{ language }, ...listFormats.map((format) => ({ language, format }))];
    for (const kind of filingKinds)
      for (const { id } of edition.terms(kind)) all.push({ language, term: { kind, id } });
    yield* all.filter(isFeed);
  }
}

/** The feed of everything stands at the home page. */
function getFeedList(edition: EditionReader, list: ListParams): string | undefined {
  return list.term || list.format ? getListAddress(edition, list) : homeAddress(list.language);
}

function getTitle(edition: EditionReader, { language, term, format }: ListParams): string {
  if (format) return toPlain(getInterface(language, edition.texts(language)).texts.formats[format]);
  const found = term && edition.term(term.kind, term.id);
  return found ? getLabel(found.name, language).text : '';
}

function getCategories(edition: EditionReader, cards: readonly StoryCard[]): TermDocument[] {
  const found = new Set<TermDocument>();
  for (const card of cards) {
    const section = edition.term('section', card.section);
    if (section) found.add(section);
    for (const id of card.topics) {
      const topic = edition.term('topic', id);
      if (topic) found.add(topic);
    }
  }
  return [...found];
}
